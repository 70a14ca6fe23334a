import { z } from '@hono/zod-openapi'
import {
  currencyCode,
  instantRange,
  instantText,
  jurisdictionCode,
  listInput,
  named,
  reference,
  text,
} from '../kernel/input.ts'
import { certificateKinds } from '../licensing/collector-model.ts'
import { productCode, segmentCode } from '../mandates/index.ts'

export { segmentCode }

import { noticeKinds } from '../notices/index.ts'
import { engagements, gateKinds, PolicyId, policyStatuses, stageChannels, stageNames } from './model.ts'

export const stageName = z.enum(stageNames)

const days = () => z.int().min(0).max(3_650)
const channels = z.array(z.enum(stageChannels)).min(1).max(8)

export const StageGate = z
  .strictObject({
    kind: z.enum(gateKinds).openapi({
      description:
        'What must be shown. `days_past_due` says `days`; `attempts` `count`, `days` and perhaps `channels`; `unresponsive` `days`; `notice_period_ended` `notice`; `balance` `amount` and `currency`; `certified_collector` `certificate`; the others nothing',
      example: 'days_past_due',
    }),
    days: days().optional().openapi({ example: 30 }),
    count: z.int().min(1).max(1_000).optional().openapi({ description: 'Attempts to reach who owes' }),
    channels: channels.optional().openapi({ description: 'Which attempts count; any when left out' }),
    notice: z.enum(noticeKinds).optional(),
    amount: z.int().min(0).max(Number.MAX_SAFE_INTEGER).optional().openapi({
      description: 'Minor units owed at least',
    }),
    currency: currencyCode().optional(),
    certificate: z.enum(certificateKinds).optional(),
  })
  .openapi('StageGate')

export const StageTermsInput = z
  .strictObject({
    stage: stageName,
    channels: channels.openapi({ description: 'How the borrower may be contacted in this stage' }),
    minimumDays: days().default(0).openapi({ description: 'Days a case stays before it may go to a harder stage' }),
    gates: z.array(StageGate).max(20).default([]).openapi({
      description: 'What must be shown before the stage is entered; none on the first',
      example: [],
    }),
    deEscalateOn: z.array(z.enum(engagements)).max(4).default([]).openapi({
      description: 'What a borrower does to leave the stage for a gentler one; none on the first',
      example: [],
    }),
    backTo: stageName.optional().openapi({
      description: 'The gentler stage it leaves for; the first when left out',
      example: undefined,
    }),
  })
  .openapi('StageTerms')

const stages = z
  .array(StageTermsInput)
  .min(1)
  .max(stageNames.length)
  .openapi({ example: [{ stage: 'reminder', channels: ['email', 'letter'] }] })

export const reAgeTerms = {
  keptInstalments: z.int().min(1).max(120).openapi({ description: 'Kept in a row', example: 3 }),
  openMonths: z.int().min(0).max(600).openapi({ description: 'Months the account has been open', example: 9 }),
  monthsBetween: z.int().min(1).max(120).openapi({ description: 'Months from one time to the next', example: 12 }),
  timesInFiveYears: z.int().min(1).max(60).openapi({ example: 2 }),
}

const ReAgeTerms = z
  .strictObject(reAgeTerms)
  .openapi('ReAgeTerms', { description: 'When a lender may make a late debt current that is not paid up' })

export const CreatePolicy = z.strictObject({
  name: text({ max: 100 }).openapi({ example: 'Cards, first placement' }),
  reference: reference().optional().openapi({ description: 'Your own reference, unique among your policies' }),
  product: productCode.optional(),
  segment: segmentCode.optional(),
  jurisdiction: jurisdictionCode().optional().openapi({ description: 'A country, or one of its subdivisions' }),
  automatic: z.boolean().default(false).openapi({
    description: 'Whether the nightly job makes moves that are due; otherwise it only proposes them',
  }),
  stages,
  reAge: ReAgeTerms.optional(),
})

export const RevisePolicy = z.strictObject({
  policy: named(PolicyId),
  name: text({ max: 100 }).optional(),
  automatic: z.boolean().optional(),
  stages: stages.optional(),
  reAge: z.strictObject(reAgeTerms).nullable().optional().openapi({ description: 'Null takes it back' }),
})

export const PublishPolicy = z.strictObject({
  policy: named(PolicyId),
  from: instantText().optional().openapi({ description: 'Now when left out' }),
  until: instantText()
    .optional()
    .openapi({ description: 'Not itself included; open when left out', example: undefined }),
})

export const RetirePolicy = z.strictObject({
  policy: named(PolicyId),
  at: instantText().optional().openapi({ description: 'Now when left out', example: undefined }),
})

export const OnePolicy = z.strictObject({ policy: named(PolicyId) })

export const ListPolicies = z.strictObject({
  ...listInput,
  status: z.array(z.enum(policyStatuses)).max(3).optional(),
  product: productCode.optional(),
  jurisdiction: jurisdictionCode().optional(),
  createdAt: instantRange(),
})
