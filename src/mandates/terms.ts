import { z } from '@hono/zod-openapi'
import { components, scrubKinds } from '../accounts/model.ts'
import { type SharingScope, sharingScopes } from '../consent/sharing-model.ts'
import { dayText, jurisdictionCode } from '../kernel/input.ts'

export { type SharingScope, sharingScopes }

export const channels = ['phone', 'sms', 'email', 'letter', 'visit', 'messaging'] as const

export const productCode = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/)
  .max(40)
  .openapi({ description: 'Product class in the lender’s own list', example: 'credit_card' })

export const segmentCode = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9_]{0,39}$/)
  .openapi({ description: 'A group of accounts by the lender’s own name', example: 'first_time_late' })

const basisPoints = z.int().min(0).max(10_000).openapi({ description: 'Hundredths of a percent', example: 2500 })

const noneBeforeContact = z.boolean().optional().openapi({
  description: 'Nothing is earned by what was paid before the agency first sought the borrower',
})

/** Commission by share of what is recovered; the first tier whose bounds hold applies. */
const contingency = z
  .strictObject({
    model: z.literal('contingency'),
    tiers: z
      .array(
        z.strictObject({
          daysPastDueFrom: z.int().min(0).max(36_500).default(0),
          amountFrom: z.int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
          rate: basisPoints,
        }),
      )
      .min(1)
      .max(20),
    settlementRate: basisPoints.nullable().default(null),
    rounding: z.enum(['half_even', 'half_up', 'down']).optional().openapi({
      description:
        'What a share between two minor units becomes; left out, `half_even`: the nearer, and of two the even',
    }),
    noneBeforeContact,
    tailDays: z.int().min(0).max(365).default(0),
  })
  .openapi('ContingencyCommission')

const flat = z
  .strictObject({
    model: z.literal('flat'),
    amountPerAccount: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
    noneBeforeContact,
    tailDays: z.int().min(0).max(365).default(0),
  })
  .openapi('FlatCommission')

const days = (max: number) => z.int().min(1).max(max)

/** What the agency promises of its work, and what follows when it does not keep it. */
export const WorkStandards = z
  .strictObject({
    acknowledgeHours: z.int().min(1).max(720).default(24),
    firstActionDays: days(90).default(7),
    queryAnswerHours: z.int().min(1).max(720).default(48),
    returnAfterDays: days(1_825).default(180),
    directPaymentHours: z.int().min(1).max(720).default(72).openapi({
      description: 'Business hours of the lender in which it records what a borrower paid it directly',
    }),
    reportEveryDays: days(365)
      .nullable()
      .default(null)
      .openapi({ description: 'How often the agency reports on each placement; null: it need not', example: 30 }),
    cureBusinessDays: days(60).default(5).openapi({ description: 'Business days of the agency to make a breach good' }),
    contestBusinessDays: days(60)
      .default(10)
      .openapi({ description: 'Business days to contest a breach, of whoever it is held against' }),
    decideBusinessDays: days(60).default(10).openapi({
      description: 'Business days of the other side to decide a contest; its silence is for whoever contested',
    }),
    capacityStepPercent: z
      .int()
      .min(0)
      .max(100)
      .default(0)
      .openapi({ description: 'Taken off the capacity for each day on which breaches run out uncured; 0: nothing' }),
    capacityFloorPercent: z.int().min(0).max(100).default(50).openapi({ description: 'What is never taken off' }),
    capacityCleanDays: days(365)
      .default(30)
      .openapi({ description: 'Days without such a day that give one step back' }),
  })
  .openapi('WorkStandards')
export type WorkStandards = z.output<typeof WorkStandards>

/** The standards of a version signed before a term was there: what its silence means. */
export const standardsOf = (signed: Partial<WorkStandards>): WorkStandards => WorkStandards.parse(signed)

const limit = (bounds: { min: number; max: number }, standing: number) =>
  z.int().min(bounds.min).max(bounds.max).default(standing)

/** How a recall runs. Working days and hours are those of the calendar of the side whose move it is. */
export const RecallTerms = z
  .strictObject({
    noticeDays: limit({ min: 1, max: 365 }, 14).openapi({ description: 'Calendar days from request to recall' }),
    objectDays: limit({ min: 1, max: 60 }, 5).openapi({ description: 'Working days the agency may object in' }),
    decideDays: limit({ min: 1, max: 60 }, 5).openapi({
      description: 'Working days the lender answers an objection in',
    }),
    extensionsMax: limit({ min: 0, max: 20 }, 3).openapi({
      description: 'How often an objection may postpone a recall',
    }),
    extensionDaysMax: limit({ min: 1, max: 365 }, 30).openapi({ description: 'Calendar days each may postpone it by' }),
    attestHours: limit({ min: 1, max: 720 }, 24).openapi({
      description: 'Working hours after the recall in which the agency attests that contact has ceased',
    }),
    graceDays: limit({ min: 0, max: 180 }, 14).openapi({
      description: 'Calendar days after the recall in which the agency reports payments in flight',
    }),
    purgeDays: limit({ min: 1, max: 365 }, 30).openapi({
      description: 'Calendar days after the recall in which the agency certifies what it destroyed',
    }),
  })
  .openapi('RecallTerms', { description: 'How a recall runs; each limit has a standing value when left out' })
export type RecallTerms = z.output<typeof RecallTerms>

const authority = {
  discountMax: basisPoints,
  instalmentsMax: z.int().min(1).max(120),
  instalmentMin: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  monthsMax: z
    .int()
    .min(1)
    .max(120)
    .optional()
    .openapi({ description: 'Months from the day it is agreed in which the last instalment is due' }),
  validUntil: dayText().optional().openapi({
    description: 'The last day, where the lender is, on which the agency agrees by itself',
    example: undefined,
  }),
}

/** What an agency agrees to by itself. */
const SettlementAuthority = z
  .strictObject({
    ...authority,
    segments: z
      .array(z.strictObject({ segment: segmentCode, ...authority }).openapi('SegmentAuthority'))
      .max(50)
      .refine((given) => new Set(given.map(({ segment }) => segment)).size === given.length, {
        message: 'Each segment once',
      })
      .optional()
      .openapi({ description: 'In the place of the rest, for debts in a segment of the lender’s', example: undefined }),
  })
  .openapi('SettlementAuthority')
export type AuthorityTerms = z.output<typeof SettlementAuthority>

export const MandateTerms = z
  .strictObject({
    jurisdictions: z.array(jurisdictionCode()).min(1).max(60),
    products: z.array(productCode).max(60).openapi({ description: 'Empty: every product' }),
    licencesRequired: z.array(z.string().min(1).max(80)).max(40).default([]),
    sharingScopes: z.array(z.enum(sharingScopes)).max(6),
    channels: z.array(z.enum(channels)).min(1).max(6),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .max(3)
      .openapi({ description: 'ISO 4217', example: 'TWD' }),
    commission: z.discriminatedUnion('model', [contingency, flat]),
    settlementAuthority: SettlementAuthority,
    workStandards: WorkStandards,
    scrubsRequired: z
      .array(
        z
          .strictObject({
            kind: z.enum(scrubKinds),
            maxAgeDays: z.int().min(1).max(365).openapi({ description: 'How old the check may be', example: 30 }),
          })
          .openapi('ScrubRequirement'),
      )
      .max(scrubKinds.length)
      .optional()
      .openapi({ description: 'Checks against registers without which no placement is activated' }),
    noticeBeforeWork: z.boolean().optional().openapi({
      description:
        'Whether work begins only once the borrower was sent the notice of outsourcing, as TW-16-6-NOTICE asks of financial institutions',
    }),
    capacity: z.int().min(1).max(10_000_000).openapi({ description: 'Placements held at one time' }),
    tiers: z
      .array(z.int().min(1).max(10))
      .max(10)
      .optional()
      .openapi({
        description: 'Which placements of an account it takes: 1 the first, 2 the second and so on; all, when left out',
        example: [1],
      }),
    returnsToGroup: z
      .boolean()
      .optional()
      .openapi({ description: 'Whether an account may come back to an agency, or its group, that held it before' }),
    customerLevel: z
      .boolean()
      .default(true)
      .openapi({ description: 'All debts of one borrower at the lender go to the same agency' }),
    remittance: z
      .strictObject({
        basis: z.enum(['gross', 'net']),
        period: z.enum(['weekly', 'semi_monthly', 'monthly']),
        dueDays: z.int().min(0).max(60),
      })
      .openapi('RemittanceTerms'),
    recall: RecallTerms.optional(),
    allocationOrder: z
      .array(z.enum(components))
      .min(1)
      .max(components.length)
      .optional()
      .openapi({
        description:
          'In which order payments credited to the agency pay the parts of a debt, the first first; left out, as the law says where it lies',
        example: ['costs', 'interest', 'principal', 'fees'],
      }),
  })
  .openapi('MandateTerms')
export type MandateTerms = z.output<typeof MandateTerms>
