import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { MandateVersion } from '../mandates/model.ts'
import type { Placement } from './model.ts'
import { placementProblems as problems } from './problems.ts'
import { move, obstacle, type PlacingAccount, type PlacingMandate } from './rules.ts'
import { standing } from './status-rules.ts'

/** Days after its end in which a placement is reopened rather than placed anew. */
export const REOPEN_DAYS = 180

interface Reopening {
  readonly account: PlacingAccount
  readonly under: PlacingMandate & { terms: MandateVersion['terms'] }
  readonly holdsOpen: number
}

const notEnded = { endedAt: null, endNote: null, endCode: null } as const

/** Gives a closed placement back to the agency that held it, as if it had not been closed. */
export function reopen(
  placement: Placement,
  { account, under, holdsOpen }: Reopening,
  now: Instant,
): Result<Placement, Problem> {
  const moved = move(placement, 'placement.reopen', 'active')
  if (!moved.ok) return moved
  if (placement.endedAt === null || addHours(placement.endedAt, REOPEN_DAYS * 24) < now) {
    return refuse(new Problem(problems.reopenLate))
  }
  // It goes back to the agency it came from: that is what reopening is.
  const problem = obstacle({ ...account, holders: [] }, { ...under, terms: { ...under.terms, tiers: undefined } })
  if (problem) return refuse(problem)
  if (under.taken >= under.capacity) return refuse(new Problem(problems.capacityReached))
  return ok(standing({ ...moved.value, baseStatus: 'active', holdsOpen, reopenedAt: now, ...notEnded }))
}
