import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft } from '../events/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Payoff, PayoffId } from './payoff-model.ts'

export const payoffEvents = {
  quoted: defineEvent({
    ...{ type: 'payoff.quoted', version: 1, aggregate: 'payoff_quote' },
    description: 'Somebody was told what pays a debt off, and until when the figure holds.',
    data: z.strictObject({
      payoffQuoteId: idOf(PayoffId),
      lenderId: idOf(OrganisationId),
      payOn: dayText(),
      expiresAt: instantText(),
    }),
  }),
} as const

/** Neither account nor person nor amount. */
export const payoffQuoted = ({ id, lenderId, askedBy, payOn, expiresAt }: Payoff): EventDraft => ({
  kind: payoffEvents.quoted,
  aggregateId: id,
  audience: [...new Set([lenderId, askedBy])],
  data: { payoffQuoteId: id, lenderId, payOn, expiresAt },
})
