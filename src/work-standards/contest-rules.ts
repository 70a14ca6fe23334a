import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { endOfBusinessDays, type WorkingCalendar } from '../kernel/working-calendar.ts'
import type { WorkStandards } from '../mandates/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { Breach, BreachStatus, ContestCode } from './model.ts'
import { workStandardProblems as problems } from './problems.ts'

const contestable: readonly BreachStatus[] = ['open', 'cured', 'uncured', 'closed']

interface Contesting {
  readonly by: OrganisationId
  readonly code: ContestCode
  readonly now: Instant
  readonly standards: WorkStandards
  /** Of the side that decides: it is due in its business days. */
  readonly calendar: WorkingCalendar
}

/** Whose clock it was says why a breach is not its fault. Until that is decided nothing follows from the breach. */
export function contest(breach: Breach, { by, code, now, standards, calendar }: Contesting): Result<Breach, Problem> {
  if (breach.owedBy !== by) return refuse(new Problem(problems.breachNotYours))
  if (breach.contestedAt !== null || !contestable.includes(breach.status)) {
    return refuse(new Problem(problems.breachStatusUnfit, { detail: `The breach is ${standing(breach)}.` }))
  }
  if (now > breach.contestBy) return refuse(new Problem(problems.contestOver))
  const decideBy = endOfBusinessDays(now, standards.decideBusinessDays, calendar)
  return ok({
    ...{ ...breach, status: 'contested', contestedAt: now, contestCode: code, decideBy },
    version: breach.version + 1,
  })
}

const standing = ({ status, decision }: Breach) =>
  decision === 'refused' ? `${status}, and was contested before` : status

/** The other side upholds the contest, which annuls the breach, or refuses it: the breach stands as the facts have it. */
export function decide(
  breach: Breach,
  { by, decision, now }: { by: OrganisationId; decision: 'upheld' | 'refused'; now: Instant },
): Result<Breach, Problem> {
  if (breach.owedBy === by) return refuse(new Problem(problems.breachNotYours))
  if (breach.status !== 'contested') {
    return refuse(new Problem(problems.breachStatusUnfit, { detail: `The breach is ${breach.status}.` }))
  }
  return ok(decided(breach, decision, now))
}

/** A contest left undecided is for whoever contested; null where it was decided, or has time left. */
export const lapse = (breach: Breach, now: Instant): Breach | null =>
  breach.status === 'contested' && breach.decideBy !== null && breach.decideBy <= now
    ? decided(breach, 'lapsed', now)
    : null

const decided = (breach: Breach, decision: NonNullable<Breach['decision']>, now: Instant): Breach => ({
  ...{ ...breach, decision, decidedAt: now, version: breach.version + 1 },
  status: decision === 'refused' ? factual(breach) : 'annulled',
})

function factual({ metAt, cureBy, uncuredOn, closedAt }: Breach): BreachStatus {
  if (uncuredOn !== null) return 'uncured'
  if (metAt !== null && metAt <= cureBy) return 'cured'
  return closedAt !== null ? 'closed' : 'open'
}
