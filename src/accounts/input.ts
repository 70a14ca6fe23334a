import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, idOf, instantRange, listInput, minorUnits, named, reference } from '../kernel/input.ts'
import {
  AccountId,
  accountStatuses,
  buckets,
  dayCounts,
  interruptionCauses,
  itemisationKinds,
  PartyId,
} from './model.ts'
import { PartyLinkInput } from './party-input.ts'

const productText = () =>
  z
    .string()
    .min(1)
    .max(40)
    .regex(/^[a-z][a-z0-9_]*$/)

export const productCode = () =>
  z
    .string()
    .min(1)
    .max(40)
    .regex(/^[a-z][a-z0-9_]{0,39}$/)
    .openapi({ description: 'Your word for the kind of debt', example: 'credit_card' })

/** Some of your words for kinds of debt, and bands of days past due: what a selection of accounts is by. */
export const productsSelected = () => z.array(productText()).min(1).max(60)
export const bucketsSelected = () => z.array(z.enum(bucketCodes)).min(1).max(buckets.length)

/** A country, or a country and one of its parts where law differs: ISO 3166. */
export const jurisdictionCode = () =>
  z
    .string()
    .min(2)
    .max(6)
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
    .openapi({ description: 'ISO 3166-1 country, or ISO 3166-2 part of it', example: 'TW' })

const bucketCodes = buckets.map(({ code }) => code)

const OpeningBalance = z
  .strictObject({
    principal: minorUnits().openapi({ description: 'Below zero where you owe the borrower' }),
    interest: minorUnits({ min: 0 }).prefault(0),
    fees: minorUnits({ min: 0 }).prefault(0),
    costs: minorUnits({ min: 0 }).prefault(0),
  })
  .openapi('OpeningBalance')

const DelinquencyInput = z
  .strictObject({
    since: dayText().nullable().default(null).openapi({ description: 'First missed due date of the running episode' }),
    pastDueSince: dayText()
      .optional()
      .openapi({ description: 'Oldest due date still unpaid, where earlier ones were caught up; `since` by default' }),
    past: z
      .array(z.strictObject({ startedOn: dayText(), curedOn: dayText() }))
      .max(60)
      .default([])
      .openapi({ description: 'Earlier episodes, oldest first' }),
  })
  .openapi('Delinquency')

const ItemisationInput = z
  .strictObject({
    kind: z.enum(itemisationKinds),
    date: dayText(),
    amount: minorUnits(),
    interest: minorUnits({ min: 0 }).prefault(0),
    fees: minorUnits({ min: 0 }).prefault(0),
    payments: minorUnits({ min: 0 }).prefault(0),
    credits: minorUnits({ min: 0 }).prefault(0),
  })
  .openapi('ItemisationInput')

const LimitationInput = z
  .strictObject({
    basis: z
      .string()
      .min(1)
      .max(60)
      .regex(/^[\w.:-]+$/)
      .openapi({ example: 'TW-civil-code-125' }),
    start: dayText(),
    expiry: dayText(),
    interruptions: z
      .array(z.strictObject({ on: dayText(), cause: z.enum(interruptionCauses), expiry: dayText() }))
      .max(50)
      .default([]),
  })
  .openapi('LimitationInput')

const AccrualInput = z
  .strictObject({
    by: z.enum(['lender', 'platform']),
    annualRate: z.int().min(0).max(100_000).openapi({ description: 'Basis points a year', example: 1500 }),
    dayCount: z.enum(dayCounts),
    through: dayText().openapi({ description: 'Interest is on the account for every day before this one' }),
  })
  .openapi('AccrualInput')

export const CreateAccount = z.strictObject({
  reference: reference().openapi({
    description: 'Your own reference, unique among your accounts',
    example: 'LOAN-20417',
  }),
  product: productCode(),
  currency: currencyCode(),
  jurisdiction: jurisdictionCode(),
  openedOn: dayText(),
  balance: OpeningBalance,
  balanceOn: dayText().optional().openapi({ description: 'The day the balance is of; today by default' }),
  delinquency: DelinquencyInput.default({ since: null, past: [] }),
  chargedOffOn: dayText().nullable().default(null),
  lastPaymentOn: dayText().nullable().default(null),
  itemisation: ItemisationInput.nullable().default(null),
  limitation: LimitationInput.nullable().default(null),
  accrual: AccrualInput.nullable().default(null),
  parties: z.array(PartyLinkInput).max(20).default([]),
})

export const GetAccount = z.strictObject({ account: named(AccountId) })

export const ListAccounts = z.strictObject({
  ...listInput,
  status: z.array(z.enum(accountStatuses)).min(1).max(accountStatuses.length).optional(),
  bucket: z.array(z.enum(bucketCodes)).min(1).max(buckets.length).optional(),
  product: productCode().optional(),
  currency: currencyCode().optional(),
  party: idOf(PartyId).optional().openapi({ description: 'Accounts this party is on' }),
  createdAt: instantRange(),
})
