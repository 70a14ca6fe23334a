import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { ExchangeId } from '../exchange/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type ClientObjection, ClientObjectionId } from './client-objection-model.ts'
import { productClasses, recordDisputeReasons } from './model.ts'

const data = z.strictObject({
  objectionId: idOf(ClientObjectionId),
  adviserId: idOf(OrganisationId),
  exchangeId: idOf(ExchangeId),
  product: z.enum(productClasses),
  reason: z.enum(recordDisputeReasons),
  endsOn: dayText(),
})
const aggregate = 'exchange_client_objection'

export const clientObjectionEvents = {
  raised: defineEvent({
    ...{ type: 'exchange_client_objection.raised', version: 1, aggregate, data },
    description: 'An adviser objected for a client. Told to the adviser and the operator, the same whoever is listed.',
  }),
  released: defineEvent({
    ...{ type: 'exchange_client_objection.released', version: 1, aggregate, data },
    description: 'The operator saw the client’s authority and told the adviser how its objection ended: read it there.',
  }),
} as const

export const clientObjectionEvent = (kind: EventKind, objection: ClientObjection): EventDraft => {
  const { id, orgId, operatorId, exchangeId, product, reason, endsOn } = objection
  return {
    ...{ kind, aggregateId: id, audience: [orgId, operatorId] },
    data: { objectionId: id, adviserId: orgId, exchangeId, product, reason, endsOn },
  }
}
