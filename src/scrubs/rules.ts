import type { PartyId } from '../accounts/model.ts'
import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import {
  isUndecided,
  proposedStatus,
  type ReportedScrub,
  type ScrubDecision,
  ScrubId,
  type ScrubTarget,
  type SharedScrub,
} from './model.ts'
import { scrubProblems } from './problems.ts'

/** How old a check may be when it is recorded. */
const AGE_DAYS_MAX = 730

interface Recording {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
  readonly today: CalendarDate
}

/** One check, or why it cannot be recorded. `at` is where its fields stand in the request. */
export function recorded(
  row: ReportedScrub,
  target: ScrubTarget | undefined,
  { org, now, newId, today, at = '' }: Recording & { readonly at?: string },
): Result<SharedScrub, Problem> {
  const refusal = refusalOf(row, target, { today, at })
  if (refusal) return refuse(refusal)
  const { lenderId, accountId, partyId, placementId, agencyId } = target as ScrubTarget
  const { kind, source, performedOn, result, evidence } = row
  return ok({
    scrub: {
      ...{ lenderId, id: newId(ScrubId), accountId, partyId, placementId, kind, source, performedOn, result },
      evidenceReference: evidence.reference ?? null,
      evidenceSha256: evidence.sha256 ?? null,
      ...{ recordedBy: org, recordedAt: now, decision: null, decidedAt: null, version: 1 },
    },
    holder: placementId && agencyId ? { agencyId, placementId } : null,
  })
}

function refusalOf(
  row: ReportedScrub,
  target: ScrubTarget | undefined,
  { today, at }: { readonly today: CalendarDate; readonly at: string },
): Problem | undefined {
  const { account, placement, party, performedOn } = row
  if ((account === undefined) === (placement === undefined)) {
    const detail = 'Name an account or a placement, one of them.'
    return new Problem(scrubProblems.subjectUnclear, {
      ...{ detail, errors: [{ pointer: `#/${at}account`, code: 'unclear', detail }] },
    })
  }
  if (performedOn > today || performedOn < addDays(today, -AGE_DAYS_MAX)) {
    const detail = `${performedOn} is not between ${addDays(today, -AGE_DAYS_MAX)} and today, ${today}.`
    return new Problem(scrubProblems.dayUnfit, {
      ...{ detail, errors: [{ pointer: `#/${at}performedOn`, code: 'unfit', detail }] },
    })
  }
  if (!target) {
    return account
      ? unresolved(`${at}account`, 'You have no such account.')
      : unresolved(`${at}placement`, 'You hold no such placement.')
  }
  if (party && !target.partyId) return unresolved(`${at}party`, 'No such person is on the account.')
  return target.taken ? new Problem(scrubProblems.recorded, at ? { errors: [again(at)] } : {}) : undefined
}

const again = (at: string) => ({
  ...{ pointer: `#/${at.slice(0, -1)}`, code: 'recorded', detail: 'It is recorded already.' },
})

/** Many checks, all or none: every refusal is named by its place. */
export function recordedAll(
  rows: readonly ReportedScrub[],
  targets: readonly ScrubTarget[],
  recording: Recording,
): Result<readonly SharedScrub[], Problem> {
  const byRow = new Map(targets.map((target) => [target.row, target]))
  const seen = new Set<string>()
  const results = rows.map((row, index): Result<SharedScrub, Problem> => {
    const at = `scrubs/${index}/`
    const target = byRow.get(index)
    const key = target ? keyOf(row, target) : `unresolved ${index}`
    if (seen.has(key)) return refuse(new Problem(scrubProblems.recorded, { errors: [again(at)] }))
    seen.add(key)
    return recorded(row, target, { ...recording, at })
  })
  const refused = results.filter((result) => !result.ok)
  const [first] = refused
  if (!first) return ok(results.map((result) => (result as { value: SharedScrub }).value))
  const errors = refused.flatMap(({ refusal }) => refusal.facts.errors ?? []).slice(0, 50)
  const detail = `${refused.length} of ${rows.length} checks cannot be recorded; none was.`
  return refuse(new Problem(first.refusal.kind, { detail, errors }))
}

/** What makes two checks the same one. */
export const keyOf = ({ kind, source, performedOn }: ReportedScrub, { accountId, partyId }: ScrubTarget): string =>
  JSON.stringify([accountId, partyId, kind, source, performedOn])

export interface Decided extends SharedScrub {
  /** The status that confirming puts on record, of the person named. */
  readonly records: { readonly kind: 'deceased' | 'insolvent'; readonly from: CalendarDate } | null
}

/** A person named for a match: on the account, with the statuses on record. */
interface Person {
  readonly party: { readonly id: PartyId }
  readonly statuses: readonly { readonly kind: string; readonly until: CalendarDate | null }[]
}

/** A match confirmed or dismissed. Confirming records the status it proposed, unless it runs already. */
export function decided(
  { scrub, holder }: SharedScrub,
  { decision, from }: { readonly decision: ScrubDecision; readonly from?: CalendarDate | undefined },
  { person, now }: { readonly person: Person | undefined; readonly now: Instant },
): Result<Decided, Problem> {
  if (!isUndecided(scrub)) return refuse(new Problem(scrubProblems.nothingToDecide))
  const next = { ...scrub, decision, decidedAt: now, version: scrub.version + 1 }
  const kind = proposedStatus[scrub.kind]
  if (decision === 'dismissed' || kind === null) return ok({ scrub: next, holder, records: null })
  if (!person || (scrub.partyId !== null && person.party.id !== scrub.partyId)) {
    return refuse(new Problem(scrubProblems.partyUnclear))
  }
  const runs = person.statuses.some((one) => one.kind === kind && one.until === null)
  return ok({ scrub: next, holder, records: runs ? null : { kind, from: from ?? scrub.performedOn } })
}

export const wrongSide = (): Problem => new Problem(scrubProblems.lenderDecides)
