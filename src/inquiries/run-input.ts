import { z } from '@hono/zod-openapi'
import { purposeName } from '../consent/index.ts'
import { ExchangeId } from '../exchange/index.ts'
import { idOf, listInput, reference } from '../kernel/input.ts'
import { grounded, MakeInquiry } from './input.ts'
import { InquiryRunId, inquiryItemStates, RUN_ITEMS_MAX } from './run-model.ts'

export const StartInquiryRun = z.strictObject({
  exchange: idOf(ExchangeId),
  purpose: purposeName(),
  items: z
    .array(z.strictObject({ reference: reference().optional(), ...grounded }).openapi('InquiryRunItemInput'))
    .min(1)
    .max(RUN_ITEMS_MAX)
    .openapi({ description: 'Each under a consent of its own; one that is refused stops no other' }),
})

const inquiryRun = idOf(InquiryRunId)

export const NamesInquiryRun = z.strictObject({ inquiryRun })

export const ListInquiryRuns = z.strictObject({ ...listInput })

export const ListInquiryItems = z.strictObject({
  inquiryRun,
  after: z.int().min(0).max(RUN_ITEMS_MAX).default(0).openapi({ description: 'Behind this place' }),
  limit: z.int().min(1).max(100).default(25),
  state: z.array(z.enum(inquiryItemStates)).min(1).max(3).optional(),
})

/** Asked by the run’s own job. */
export const AnswerItem = z.strictObject({ inquiryRun, number: z.int().min(1).max(RUN_ITEMS_MAX), asked: MakeInquiry })
