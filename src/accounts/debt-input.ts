import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, idOf, listInput, minorUnits, named, reference, text } from '../kernel/input.ts'
import {
  AccountId,
  costKinds,
  DocumentId,
  dayCounts,
  documentKinds,
  freezeSources,
  interruptionCauses,
  itemisationKinds,
} from './model.ts'

const account = { account: named(AccountId) }

export const NameAccount = z.strictObject(account)

export const ChargeOff = z.strictObject({
  ...account,
  on: dayText().openapi({ description: 'The day of the charge-off in the lender’s books' }),
})

export const ReportDelinquency = z.strictObject({
  ...account,
  daysPastDue: z.int().min(0).max(36_500).openapi({ description: 'Zero cures the running episode', example: 45 }),
  asOf: dayText(),
})

export const CorrectDelinquency = z.strictObject({
  ...account,
  startedOn: dayText().openapi({ description: 'The true first-delinquency date of the last episode' }),
  evidence: idOf(DocumentId).openapi({ description: 'A document of this account that proves it' }),
})

export const SetItemisation = z.strictObject({
  ...account,
  kind: z.enum(itemisationKinds),
  date: dayText(),
  amount: minorUnits({ min: 0 }).openapi({ description: 'What was owed on the date' }),
  interest: minorUnits({ min: 0 }).optional().openapi({ description: 'Since the date. Left out: as posted here' }),
  fees: minorUnits({ min: 0 }).optional(),
  payments: minorUnits({ min: 0 }).optional(),
  credits: minorUnits({ min: 0 }).optional(),
})

const basisCode = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9_]{0,39}$/)
  .openapi({ description: 'What the claim rests on', example: 'contract' })

export const SetLimitation = z.strictObject({
  ...account,
  basis: basisCode,
  start: dayText().openapi({ description: 'The day the claim could first be made' }),
  expiry: dayText().optional().openapi({ description: 'The last day to sue; needed where no rule is kept' }),
})

export const InterruptLimitation = z.strictObject({
  ...account,
  cause: z.enum(interruptionCauses),
  on: dayText(),
  expiry: dayText().optional().openapi({ description: 'The new last day to sue, where no rule says it' }),
  reviveBarred: z.boolean().default(false).openapi({ description: 'You know that this revives a barred debt' }),
})

export const ChangeAccrual = z.strictObject({
  ...account,
  by: z.enum(['lender', 'platform']).openapi({ description: 'Who computes and posts the interest' }),
  annualRate: z.int().min(0).max(100_000).openapi({ description: 'Basis points a year', example: 1500 }),
  dayCount: z.enum(dayCounts),
  from: dayText().openapi({
    description:
      'The first day under these terms. Where the lender accrues: its interest is posted for every day before',
  }),
})

export const FreezeAccrual = z.strictObject({
  ...account,
  on: dayText(),
  source: z.enum(freezeSources).default('lender').openapi({
    description: 'What stops interest. Each source holds by itself, and interest goes on when the last has ended',
  }),
})

export const RecordCost = z.strictObject({
  ...account,
  kind: z.enum(costKinds),
  currency: currencyCode(),
  amount: minorUnits({ min: 1 }),
  chargeable: z.boolean().openapi({ description: 'Charged to the borrower; otherwise the lender bears it' }),
  basis: text({ max: 200 }).optional().openapi({ description: 'The clause that lets the borrower be charged' }),
  incurredOn: dayText(),
  reference: reference().optional().openapi({ description: 'Your own reference, unique among your costs' }),
})

export const RegisterDocument = z.strictObject({
  ...account,
  kind: z.enum(documentKinds),
  title: text({ max: 200 }),
  sha256: z
    .string()
    .length(64)
    .regex(/^[0-9a-f]{64}$/)
    .openapi({
      description: 'Of the file, which stays with you',
      example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    }),
  mediaType: z
    .string()
    .max(100)
    .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/)
    .openapi({ example: 'application/pdf' }),
  sizeBytes: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  retentionClass: basisCode.openapi({ description: 'In your own schedule', example: 'contract_10y' }),
})

export const NameDocument = z.strictObject({ ...account, document: idOf(DocumentId) })

export const ListOfAccount = z.strictObject({ ...account, ...listInput })
