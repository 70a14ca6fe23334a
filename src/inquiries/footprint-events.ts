import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { ExchangeId, sha256Text } from '../exchange/index.ts'
import { idOf } from '../kernel/input.ts'
import { type Footprint, FootprintId } from './footprint-model.ts'

export const footprintEvents = {
  drawn: defineEvent({
    ...{ type: 'exchange_footprint.drawn', version: 1, aggregate: 'exchange_footprint' },
    description:
      'An operator put together who asked about a person, for that person. About whom is not said. Told to the operator alone.',
    data: z.strictObject({
      footprintId: idOf(FootprintId),
      exchangeId: idOf(ExchangeId),
      evidenceSha256: sha256Text(),
      inquiries: z.int(),
    }),
  }),
} as const

export const footprintEvent = ({ id, orgId, exchangeId, evidenceSha256, inquiries }: Footprint): EventDraft => ({
  ...{ kind: footprintEvents.drawn as EventKind, aggregateId: id, audience: [orgId] },
  data: { footprintId: id, exchangeId, evidenceSha256, inquiries },
})
