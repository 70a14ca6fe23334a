import { z } from '@hono/zod-openapi'
import { AccountId, PartyId } from '../accounts/index.ts'
import { dayText, idOf, instantRange, jurisdictionCode, listInput, named, reference, text } from '../kernel/input.ts'
import { PlacementId, placementFilter } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { TemplateId } from './model.ts'
import { noticeItemNames, noticeKinds } from './notice-kinds.law.ts'
import { deliveries, NoticeId, noticeProofs, noticeReplies, returnReasons } from './notice-model.ts'
import { screenedChannels, screenedLanguages } from './screening-model.ts'

const item = () => z.enum(noticeItemNames as [string, ...string[]])
const evidence = () =>
  reference().optional().openapi({ description: 'The carrier’s name for it', example: 'RR123456785TW' })

export const RecordNotice = z.strictObject({
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional().openapi({ description: 'A placement that holds the account' }),
  party: named(PartyId).openapi({ description: 'Whom it was sent to' }),
  agency: idOf(OrganisationId).optional().openapi({
    description: 'Lenders: the agency the notice names, where it comes before the placement',
  }),
  kind: z.enum(noticeKinds),
  channel: z.enum(screenedChannels),
  language: z.enum(screenedLanguages),
  template: named(TemplateId).optional().openapi({ description: 'The approved version it was written by' }),
  items: z
    .array(item())
    .max(60)
    .optional()
    .openapi({ description: 'What it states, besides what its template does', example: ['current_amount'] }),
  documentSha256: z
    .string()
    .length(64)
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .openapi({ description: 'Of what was sent, hexadecimal', example: 'ab'.repeat(32) }),
  sentOn: dayText().openapi({ description: 'The day it was mailed or sent' }),
  evidence: evidence(),
  reference: reference().optional().openapi({ description: 'Your own reference', example: 'LETTER-4711' }),
})

/** What the issuer says where a template leaves it to them. */
export const letterValues = () =>
  z
    .array(
      z
        .strictObject({ item: item(), text: text({ max: 2_000 }) })
        .openapi('NoticeValue', { example: { item: 'complaint_phone', text: '0800-000-000' } }),
    )
    .max(40)
    .default([])

export const IssueNotice = z.strictObject({
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional().openapi({ description: 'A placement you hold, or offered' }),
  party: named(PartyId).optional().openapi({ description: 'Whom it is for; the first borrower when left out' }),
  agency: idOf(OrganisationId).optional().openapi({
    description: 'Lenders: the agency the notice names, where it comes before the placement',
  }),
  template: named(TemplateId).openapi({ description: 'The approved version it is written by' }),
  values: letterValues(),
  reference: reference().optional().openapi({ description: 'Your own reference', example: 'LETTER-4711' }),
})

export const RecordDelivery = z.strictObject({
  notice: named(NoticeId),
  delivery: z.enum(['delivered', 'undeliverable']),
  on: dayText(),
  evidence: evidence(),
  proof: z.enum(noticeProofs).optional().openapi({ description: 'How you can show it' }),
  returnReason: z.enum(returnReasons).optional().openapi({ description: 'Undeliverable: why it came back' }),
})

export const RecordReply = z.strictObject({
  notice: named(NoticeId),
  reply: z.enum(noticeReplies),
  on: dayText().openapi({ description: 'The day it reached you' }),
})

export const RecordDocuments = z.strictObject({
  notice: named(NoticeId),
  on: dayText().openapi({ description: 'The day they were sent' }),
})

export const GetNotice = z.strictObject({ notice: named(NoticeId) })

export const ListNotices = z.strictObject({
  ...listInput,
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: placementFilter(),
  kind: z.array(z.enum(noticeKinds)).min(1).max(noticeKinds.length).optional(),
  delivery: z.array(z.enum(deliveries)).min(1).max(deliveries.length).optional(),
  openOn: dayText().optional().openapi({
    description: 'Those of which a period runs on this day, its last day included; what came back opens none',
  }),
  recordedAt: instantRange(),
})

export const ListDueNotices = z.strictObject({ ...listInput, placement: named(PlacementId).optional() })

export const ListNoticeKinds = z.strictObject({ jurisdiction: jurisdictionCode().optional() })
