import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { contactChannel } from './decision-input.ts'
import { DecisionId, type UnsealedDecision } from './decision-model.ts'

/** Rule ids and outcomes: never the person, the endpoint or the debt. */
const DecisionData = z.strictObject({
  decisionId: idOf(DecisionId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId).nullable(),
  placementId: idOf(PlacementId).nullable(),
  channel: contactChannel(),
  outcome: z.enum(['allow', 'deny']),
  ruledBy: z.string().max(60).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'contact_decision', description, data: DecisionData })

export const decisionEvents = {
  allowed: about('contact_decision.allowed', 'A contact was allowed; the decision holds its slot for some minutes.'),
  denied: about('contact_decision.denied', 'A contact was refused by a rule.'),
  released: about('contact_decision.released', 'A slot that was held was given back unused.'),
} as const

export const decisionEvent = (kind: keyof typeof decisionEvents, decision: UnsealedDecision): EventDraft => {
  const { id, lenderId, agencyId, placementId, channel, outcome, ruledBy } = decision
  return {
    kind: decisionEvents[kind],
    aggregateId: id,
    audience: agencyId ? [lenderId, agencyId] : [lenderId],
    jurisdiction: decision.jurisdiction,
    data: { decisionId: id, lenderId, agencyId, placementId, channel, outcome, ruledBy },
  }
}
