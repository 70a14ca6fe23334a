import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { ExchangeId } from '../exchange/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import { productClasses, recordDisputeReasons } from './model.ts'
import { type ExchangeObjection, ExchangeObjectionId } from './objection-model.ts'

export const objectionEvents = {
  raised: defineEvent({
    ...{ type: 'exchange_objection.raised', version: 1, aggregate: 'exchange_objection' },
    description:
      'A person told the operator of an exchange that records are wrong. Told to the operator alone; members are told of their own disputes.',
    data: z.strictObject({
      objectionId: idOf(ExchangeObjectionId),
      exchangeId: idOf(ExchangeId),
      product: z.enum(productClasses),
      reason: z.enum(recordDisputeReasons),
      dueOn: dayText(),
      records: z.int(),
    }),
  }),
} as const

export const objectionEvent = (objection: ExchangeObjection): EventDraft => {
  const { id, orgId, exchangeId, product, reason, dueOn, disputes } = objection
  return {
    ...{ kind: objectionEvents.raised as EventKind, aggregateId: id, audience: [orgId] },
    data: { objectionId: id, exchangeId, product, reason, dueOn, records: disputes.length },
  }
}
