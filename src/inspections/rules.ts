import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import type { Inspection, InspectionId, InspectionPurpose } from './model.ts'
import { inspectionProblems as problems } from './problems.ts'

const HOURS = 7 * 24

/** A look that may be taken: by a regulator, at a place it regulates or one that lies in it. */
export function opened(
  { purpose, jurisdiction }: { readonly purpose: InspectionPurpose; readonly jurisdiction: string },
  regulates: readonly string[],
  { id, org, orgKind, now }: { id: InspectionId; org: OrganisationId; orgKind: OrganisationKind; now: Instant },
): Result<Inspection, Problem> {
  if (orgKind !== 'regulator') return refuse(new Problem(problems.notRegulator))
  if (!regulates.some((place) => jurisdiction === place || jurisdiction.startsWith(`${place}-`))) {
    const detail = `You regulate ${regulates.join(', ') || 'nowhere'}.`
    const errors = [{ pointer: '#/jurisdiction', code: 'unfit', detail }]
    return refuse(new Problem(problems.elsewhere, { detail, errors }))
  }
  return ok({ orgId: org, id, purpose, jurisdiction, openedAt: now, until: addHours(now, HOURS) })
}
