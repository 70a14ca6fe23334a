import { get, type Operation, post, search } from '../http/index.ts'
import { decideContact } from './commands/decide-contact.ts'
import { releaseReservation } from './commands/release-reservation.ts'
import { getDecision, listDecisions, planContacts, rerunDecision } from './decision-queries.ts'
import { DecisionResource } from './decision-view.ts'
import { ContactPlanResource } from './plan-view.ts'
import { RerunResource } from './re-run-view.ts'

const decision = '/v1/contact-decisions/{decision}'

export const decisionOperations: readonly Operation[] = [
  post(decideContact, {
    ...{
      path: '/v1/contact-decisions',
      id: 'contactDecisions.make',
      resource: DecisionResource,
      status: 201,
      spoken: true,
    },
    description:
      'Ask before every call, message, letter and visit. The answer is `allow` or `deny`, never a problem because a rule stands against it. An allow holds the slot until `reservedUntil`.',
  }),
  get(listDecisions, {
    path: '/v1/contact-decisions',
    id: 'contactDecisions.list',
    resource: DecisionResource,
    spoken: true,
  }),
  search(planContacts, {
    ...{ path: '/v1/contact-decisions/batch', id: 'contactDecisions.plan', resource: ContactPlanResource },
    description:
      'For a call list: allow or deny for each contact, and when it is allowed next. A plan is no permission.',
  }),
  get(getDecision, { path: decision, id: 'contactDecisions.get', resource: DecisionResource, spoken: true }),
  post(releaseReservation, {
    ...{ path: `${decision}/release`, id: 'contactDecisions.release', resource: DecisionResource, spoken: true },
  }),
  search(rerunDecision, {
    ...{ path: `${decision}/re-run`, id: 'contactDecisions.reRun', resource: RerunResource, spoken: true },
    description: 'For both sides of the decision, and for a regulator of where the debt lies.',
  }),
]
