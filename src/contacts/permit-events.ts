import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type ContactPlan, ContactPlanId, type Permit, PermitId } from './permit-model.ts'

const PermitData = z.strictObject({
  permitId: idOf(PermitId),
  planId: idOf(ContactPlanId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId).nullable(),
  placementId: idOf(PlacementId).nullable(),
  ruledBy: z.string().max(60).nullable(),
})
const PlanData = z.strictObject({ planId: idOf(ContactPlanId), pool: z.string().max(100), items: z.int() })

export const permitEvents = {
  made: defineEvent({
    ...{ type: 'contact_plan.made', version: 1, aggregate: 'contact_plan', data: PlanData },
    description: 'A plan of contacts was made, and permits handed out for what is allowed.',
  }),
  refreshed: defineEvent({
    ...{ type: 'contact_plan.refreshed', version: 1, aggregate: 'contact_plan', data: PlanData },
    description: 'The permits of a plan were looked at again and are good for some minutes more.',
  }),
  claimed: defineEvent({
    ...{ type: 'permit.claimed', version: 1, aggregate: 'permit', data: PermitData },
    description: 'A collector claimed a permit at connect.',
  }),
  revoked: defineEvent({
    ...{ type: 'permit.revoked', version: 1, aggregate: 'permit', data: PermitData },
    description: 'A permit that was handed out is good no longer: stop before you dial.',
  }),
} as const

export const planEvent = (kind: 'made' | 'refreshed', { id, orgId, pool, items }: ContactPlan): EventDraft => ({
  ...{ kind: permitEvents[kind], aggregateId: id, audience: [orgId], data: { planId: id, pool, items } },
})

export const permitEvent = (kind: 'claimed' | 'revoked', permit: Permit): EventDraft => {
  const { id, planId, lenderId, agencyId, placementId, ruledBy, jurisdiction } = permit
  return {
    ...{
      kind: permitEvents[kind],
      aggregateId: id,
      audience: agencyId ? [lenderId, agencyId] : [lenderId],
      jurisdiction,
    },
    data: { permitId: id, planId, lenderId, agencyId, placementId, ruledBy },
  }
}
