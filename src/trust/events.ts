import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft } from '../events/index.ts'
import { currencyCode, dayText, idOf } from '../kernel/input.ts'
import { type TrustStatement, TrustStatementId } from './model.ts'

export const trustEvents = {
  recorded: defineEvent({
    ...{ type: 'trust_statement.recorded', version: 1, aggregate: 'trust_statement' },
    description:
      'An agency stated what its trust account held; `isShort` says that it must hold more. Told to the agency alone.',
    data: z.strictObject({
      trustStatementId: idOf(TrustStatementId),
      currency: currencyCode(),
      on: dayText(),
      isShort: z.boolean(),
    }),
  }),
} as const

export const recordedEvent = ({ id, orgId, currency, on, difference }: TrustStatement): EventDraft => ({
  ...{ kind: trustEvents.recorded, aggregateId: id, audience: [orgId] },
  data: { trustStatementId: id, currency, on, isShort: difference < 0n },
})
