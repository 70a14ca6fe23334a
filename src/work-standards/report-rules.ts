import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Placement } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { PlacementReport } from './model.ts'
import { workStandardProblems as problems } from './problems.ts'

/** A report of the agency that holds the account. It starts the clock to the next one. */
export function report(
  placement: Placement,
  { id, code, by, now }: Pick<PlacementReport, 'id' | 'code'> & { by: OrganisationId; now: Instant },
): Result<Omit<PlacementReport, 'note'>, Problem> {
  const { lenderId, agencyId, baseStatus } = placement
  if (agencyId !== by) return refuse(new Problem(problems.reportNotYours))
  if (baseStatus === null) {
    return refuse(new Problem(problems.notReported, { detail: `The placement is ${placement.status}.` }))
  }
  return ok({ lenderId, agencyId, placementId: placement.id, id, reference: null, code, postedAt: now })
}
