import { answeringEpochs } from '../exchange/epoch-rules.ts'
import type { Exchange, ExchangeMember, MemberDay } from '../exchange/member-model.ts'
import { memberDay, partaking } from '../exchange/member-rules.ts'
import { sharingIn } from '../exchange/regime-rules.ts'
import { addDays, startOfDay } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { addHours, type Instant } from '../kernel/instant.ts'
import type { NationalIdNamespace } from '../kernel/national-id.ts'
import { Problem, type ProblemKind } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { ContactLimit, EndCode, RequiredTreatment, SignalKind } from '../protections/model.ts'
import { ended, registered } from '../protections/rules.ts'
import { termsOf } from '../protections/terms.law.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import { countryOf } from './matching-rules.ts'
import { type SafetySignal, SIGNAL_DAYS_MAX, signalsPerDay } from './model.ts'
import { signalProblems as problems } from './problems.ts'

/** A signal as a member asks for it. */
export interface Said {
  readonly namespace: NationalIdNamespace
  readonly epoch: string
  readonly kind: SignalKind
  readonly treatment: RequiredTreatment
  readonly limit?: ContactLimit | undefined
  readonly from?: Instant | undefined
  readonly until?: Instant | undefined
  readonly evidenceSha256: string
  readonly reference?: string | undefined
}

interface Ground {
  readonly exchange: Exchange | undefined
  readonly member: ExchangeMember | undefined
  readonly day: MemberDay | undefined
  /** Of whoever records it. */
  readonly kind: OrganisationKind
  readonly now: Instant
}

const at = (kind: ProblemKind, field: string, detail: string): Problem =>
  new Problem(kind, { detail, errors: [{ pointer: `#/${field}`, code: kind.code, detail }] })

export interface Admitted {
  readonly exchange: Exchange
  readonly member: ExchangeMember
  readonly allowed: number
}

/** Whether a member may say so: where lenders may tell one another, by a token somebody can have, within its day. */
export function admitted(
  { namespace, epoch }: Pick<Said, 'namespace' | 'epoch'>,
  { exchange, member, day, kind, now }: Ground,
): Result<Admitted, Problem> {
  const partakes = partaking(member, exchange, { kind, today: memberDay(now) })
  if (!partakes.ok) return partakes
  const { jurisdiction } = partakes.value.exchange
  if (sharingIn(jurisdiction) !== 'members') {
    return refuse(at(problems.sharingDenied, 'exchange', `The exchange is of ${jurisdiction}.`))
  }
  if (!answeringEpochs(now).some(({ name }) => name === epoch)) {
    return refuse(at(problems.subjectUnfit, 'epoch', 'This epoch does not answer.'))
  }
  if (countryOf(namespace) !== jurisdiction.split('-', 1)[0]) {
    return refuse(at(problems.subjectUnfit, 'namespace', `The exchange is of ${jurisdiction}.`))
  }
  const allowed = signalsPerDay[partakes.value.member.level]
  if ((day?.made ?? 0) >= allowed) {
    const refillsAt = startOfDay(addDays(memberDay(now), 1), 'UTC')
    return refuse(new Problem(problems.budgetExhausted, { extensions: { refillsAt } }))
  }
  return ok({ ...partakes.value, allowed })
}

/** Whose token it is, as it is stored. */
export interface Stored {
  readonly exchange: Exchange
  readonly name: string
  readonly tag: Uint8Array
}

interface Recording {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
}

/** A new signal, by the terms a protection of its kind has there. Without an end it runs until a protection would be looked at again. */
export function recorded(
  { kind, treatment, limit, from, until, evidenceSha256, reference }: Said,
  { exchange: { id: exchangeId, jurisdiction }, name, tag }: Stored,
  { org, now, newId }: Recording,
): Result<SafetySignal, Problem> {
  const { maxDays, reviewDays } = termsOf(kind, jurisdiction)
  const begins = from !== undefined && from > now ? from : now
  const ends = until ?? (maxDays === null ? addHours(begins, reviewDays * 24) : undefined)
  if (ends !== undefined && ends > addHours(begins, SIGNAL_DAYS_MAX * 24)) {
    return refuse(at(problems.tooLong, 'until', `A signal runs ${SIGNAL_DAYS_MAX} days at most.`))
  }
  const subject = { creditorId: null, partyId: null, namespace: name, tag, tagKey: null, exchangeId, jurisdiction }
  const wanted = { kind, treatment, limit, from, until: ends, evidence: { sha256: evidenceSha256 }, reference }
  const made = registered(wanted, subject, { org, now, newId, zone: 'UTC' })
  return made.ok ? ok({ ...made.value, exchangeId, tag, namespace: name }) : made
}

/** It is over from now, for a reason. */
export function lifted(
  signal: SafetySignal,
  { code, evidenceSha256 }: { readonly code: EndCode; readonly evidenceSha256: string },
  now: Instant,
): Result<SafetySignal, Problem> {
  if (signal.status !== 'running')
    return refuse(new Problem(problems.notRunning, { detail: `It is ${signal.status}.` }))
  const over = ended(signal, { code, evidence: { sha256: evidenceSha256 } }, now)
  return over.ok
    ? ok({ ...signal, ...over.value, exchangeId: signal.exchangeId, tag: signal.tag, namespace: signal.namespace })
    : over
}
