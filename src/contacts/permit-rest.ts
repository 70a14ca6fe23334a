import { get, type Operation, post } from '../http/index.ts'
import { claimPermit } from './commands/claim-permit.ts'
import { makePlan } from './commands/make-plan.ts'
import { refreshPlan } from './commands/refresh-plan.ts'
import { getPermit, getPlan, listPlans } from './permit-queries.ts'
import { ClaimResource, HandedOutResource, PermitResource, PlanResource } from './permit-view.ts'

const plan = '/v1/contact-plans/{contactPlan}'

export const permitOperations: readonly Operation[] = [
  post(makePlan, {
    ...{ path: '/v1/contact-plans', id: 'contactPlans.make', resource: HandedOutResource, status: 201 },
    description:
      'For a predictive dialler: one call for a morning. Each permit is checked offline against the published key set, is good for minutes, and is refreshed with one call for the whole plan.',
  }),
  get(listPlans, { path: '/v1/contact-plans', id: 'contactPlans.list', resource: PlanResource }),
  get(getPlan, { path: plan, id: 'contactPlans.get', resource: PlanResource }),
  post(refreshPlan, { path: `${plan}/refresh`, id: 'contactPlans.refresh', resource: HandedOutResource }),
  get(getPermit, { path: '/v1/permits/{permit}', id: 'permits.get', resource: PermitResource }),
  post(claimPermit, {
    ...{ path: '/v1/permits/{permit}/claim', id: 'permits.claim', resource: ClaimResource, spoken: true },
    description:
      'One collector wins. The answer may be `deny`: then the permit is revoked, and the contact is not made.',
  }),
]
