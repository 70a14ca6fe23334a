import { base64url } from 'jose'
import { commitmentOf } from '../consent/commitment-rules.ts'
import type { Consent, ConsentStanding, Purpose } from '../consent/model.ts'
import { standingOf } from '../consent/rules.ts'
import type { ProductClass } from '../contributions/model.ts'
import { answeringEpochs } from '../exchange/epoch-rules.ts'
import type { Exchange, ExchangeMember, Level, MemberDay } from '../exchange/member-model.ts'
import { memberDay, partaking } from '../exchange/member-rules.ts'
import { addDays, startOfDay } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, type ProblemKind, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationKind } from '../tenancy/model.ts'
import type { LevelFor } from './answer-rules.ts'
import { inquiryGrounds } from './ground.law.ts'
import { inquiriesPerDay, levelOf, levelsMax } from './model.ts'
import { inquiryProblems as problems } from './problems.ts'

/** What is asked, and the salt that shows the consent to be of this person. */
export interface Asked {
  readonly purpose: Purpose
  readonly namespace: string
  readonly epoch: string
  readonly token: Uint8Array
  readonly salt?: Uint8Array | undefined
  /** Whether a consent was named at all. */
  readonly isGrounded: boolean
}

interface Ground {
  readonly exchange: Exchange | undefined
  readonly member: ExchangeMember | undefined
  readonly kind: OrganisationKind
  readonly consent: Consent | undefined
  readonly day: MemberDay | undefined
  readonly now: Instant
}

export interface Admitted {
  readonly member: ExchangeMember
  readonly exchange: Exchange
  readonly consent: Consent
  readonly allowed: number
}

const at = (kind: ProblemKind, field: string, detail: string): Problem =>
  new Problem(kind, { detail, errors: [{ pointer: `#/${field}`, code: kind.code, detail }] })

const unfit: Readonly<Record<Exclude<ConsentStanding, 'active'>, ProblemKind>> = {
  withdrawn: problems.consentWithdrawn,
  expired: problems.consentExpired,
  exhausted: problems.consentExhausted,
}

/** Whether this may be asked: by a member, within its day, on a ground that is of this person and stands. */
export function admitted(
  asked: Asked,
  { exchange, member, kind, consent, day, now }: Ground,
): Result<Admitted, Problem> {
  const today = memberDay(now)
  const partakes = partaking(member, exchange, { kind, today })
  if (!partakes.ok) return partakes
  if (!answeringEpochs(now).some(({ name }) => name === asked.epoch)) {
    return refuse(at(problems.epochUnfit, 'epoch', 'This epoch does not answer'))
  }
  const ground = grounded(asked, consent, { jurisdiction: partakes.value.exchange.jurisdiction, now })
  if (!ground.ok) return ground
  const allowed = inquiriesPerDay[partakes.value.member.level]
  if ((day?.made ?? 0) >= allowed) {
    const refillsAt = startOfDay(addDays(today, 1), 'UTC')
    return refuse(new Problem(problems.budgetExhausted, { extensions: { refillsAt } }))
  }
  return ok({ ...partakes.value, consent: ground.value, allowed })
}

function grounded(
  { isGrounded, purpose, namespace, epoch, token, salt }: Asked,
  consent: Consent | undefined,
  { jurisdiction, now }: { readonly jurisdiction: string; readonly now: Instant },
): Result<Consent, Problem> {
  if (!isGrounded) return refuse(at(problems.consentMissing, 'consent', 'It names none.'))
  if (!consent) return refuse(unresolved('consent', 'No consent with this id is for you to use.'))
  const standing = standingOf(consent, now)
  if (standing === 'withdrawn') return refuse(at(unfit.withdrawn, 'consent', 'It stopped.'))
  const isTheirs =
    salt !== undefined &&
    consent.namespace === namespace &&
    consent.epoch === epoch &&
    base64url.encode(commitmentOf({ namespace, epoch, salt, token })) === consent.commitment
  if (!isTheirs) return refuse(at(problems.consentForeign, 'consent', 'It is of another person.'))
  if (standing !== 'active') return refuse(at(unfit[standing], 'consent', `It is ${standing}.`))
  if (consent.purpose !== purpose) return refuse(at(problems.purposeDenied, 'purpose', `It is for ${consent.purpose}.`))
  if (countryOf(consent.jurisdiction) !== countryOf(jurisdiction)) {
    return refuse(at(problems.purposeDenied, 'consent', `It is of ${consent.jurisdiction}.`))
  }
  const law = inquiryGrounds[countryOf(jurisdiction)]
  if (law && !(law.bases.includes(consent.legalBasis) && law.methods.includes(consent.method))) {
    return refuse(at(problems.basisInsufficient, 'consent', `${law.citation} asks for a consent in writing.`))
  }
  return ok(consent)
}

const countryOf = (jurisdiction: string): string => jurisdiction.split('-', 1)[0] ?? jurisdiction

/** The least of what the asker contributes in a class, what the person let be told, and what the purpose takes. */
export const levelsFor =
  (
    { level, products }: Pick<Consent, 'level' | 'products'>,
    purpose: Purpose,
    contributed: ReadonlyMap<ProductClass, Level>,
  ): LevelFor =>
  (product) => {
    if (products.length > 0 && !products.includes(product)) return 0
    return Math.min(contributed.get(product) ?? 0, levelOf[level], levelsMax[purpose]) as Level
  }
