import { z } from '@hono/zod-openapi'
import { ConsentId, purposes } from '../consent/index.ts'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { ExchangeId, sha256Text } from '../exchange/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Inquiry, InquiryId } from './model.ts'

export const exchangeInquiryEvents = {
  made: defineEvent({
    ...{ type: 'inquiry.made', version: 1, aggregate: 'inquiry' },
    description:
      'Somebody was asked about, for a purpose and under a consent. `answerSha256` is the digest of the answer: its proof in the log is the receipt. Told to whoever asked and to whoever took the consent.',
    data: z.strictObject({
      inquiryId: idOf(InquiryId),
      exchangeId: idOf(ExchangeId),
      askedById: idOf(OrganisationId),
      consentId: idOf(ConsentId),
      purpose: z.enum(purposes),
      answerSha256: sha256Text(),
    }),
  }),
} as const

export const inquiryEvent = (inquiry: Inquiry): EventDraft => {
  const { id, orgId, controllerId, exchangeId, consentId, purpose, answerSha256 } = inquiry
  return {
    ...{ kind: exchangeInquiryEvents.made as EventKind, aggregateId: id },
    audience: [...new Set([orgId, controllerId])],
    data: { inquiryId: id, exchangeId, askedById: orgId, consentId, purpose, answerSha256 },
  }
}
