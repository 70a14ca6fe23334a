import { z } from '@hono/zod-openapi'
import { buckets } from '../accounts/model.ts'
import { ConsentId, purposeName } from '../consent/index.ts'
import { amountBands, productClasses } from '../contributions/index.ts'
import { ExchangeId } from '../exchange/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { ClientId, OrganisationId } from '../tenancy/index.ts'
import type { Made } from './making.ts'
import { countBands, type Inquiry, InquiryId } from './model.ts'

const level = () => z.int().min(0).max(3)

export const InquiryResource = z
  .object({
    id: idOf(InquiryId),
    exchangeId: idOf(ExchangeId),
    controllerId: idOf(OrganisationId).openapi({ description: 'Who took the consent' }),
    consentId: idOf(ConsentId),
    purpose: purposeName(),
    level: level().openapi({ description: 'The highest a line was answered at' }),
    answerSha256: z
      .string()
      .length(64)
      .openapi({ description: 'Digest of `answer`, as JSON: in its event, and so in the log' }),
    askedBy: idOf(ClientId).nullable(),
    createdAt: instantText(),
  })
  .openapi('Inquiry')

const band = (values: readonly [string, ...string[]], description: string) =>
  z.enum(values).nullable().openapi({ description })

const bucketCodes = buckets.map(({ code }) => code) as unknown as [string, ...string[]]

const AnswerLineResource = z
  .object({
    product: z.enum(productClasses),
    level: level().openapi({
      description: 'What you contribute, the person let be told and the purpose takes: the least',
    }),
    hasDefault: z.boolean().nullable(),
    isDisputed: z.boolean().nullable().openapi({ description: 'Something it tells of is disputed by the person' }),
    overdueDebts: band(countBands, 'How many debts are overdue, in a band'),
    daysPastDue: band(bucketCodes, 'The worst of them, in a band'),
    openDebts: band(countBands, 'How many debts are open, in a band'),
    amountBand: band(amountBands, 'The largest of them: the lower bound of its band, in major units'),
  })
  .openapi('InquiryAnswerLine')

/** Bytes of every answer, whatever it says. */
export const ANSWER_BYTES = 4_096

export const AnsweredInquiryResource = InquiryResource.extend({
  answer: z
    .object({
      lines: z.array(AnswerLineResource).length(productClasses.length).openapi({ maxItems: productClasses.length }),
      recentInquiries: z.enum(countBands).openapi({
        description: 'How often others asked about the person for credit within 72 hours, in a band',
      }),
      salt: z.string().length(22),
    })
    .openapi('InquiryAnswer', {
      description: 'A line for every class of product, whatever is known. What the level does not reach is null',
    }),
  watermark: z.string().max(200).openapi({ description: 'Show it wherever the answer is shown or printed' }),
  padding: z.string().max(ANSWER_BYTES).openapi({ description: 'Makes every answer as long as every other' }),
}).openapi('AnsweredInquiry')

export const inquiryView = (inquiry: Inquiry): z.output<typeof InquiryResource> => {
  const { orgId: _o, memberId: _m, namespace: _n, epoch: _e, token: _t, ...view } = inquiry
  return view
}

/** As long as every other: neither size nor shape says what is known. */
export function answeredView({
  inquiry,
  answer,
}: Pick<Made, 'inquiry' | 'answer'>): z.output<typeof AnsweredInquiryResource> {
  const { orgId, id, askedBy, createdAt } = inquiry
  const watermark = [orgId, askedBy ?? 'by job', id, createdAt].join(' ')
  const whole = { ...inquiryView(inquiry), answer, watermark, padding: '' }
  const padding = '='.repeat(Math.max(0, ANSWER_BYTES - new TextEncoder().encode(JSON.stringify(whole)).length))
  return { ...whole, padding } as z.output<typeof AnsweredInquiryResource>
}
