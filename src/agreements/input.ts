import { z } from '@hono/zod-openapi'
import { AccountId, PartyId } from '../accounts/index.ts'
import { currencyCode, dayText, idOf, instantRange, listInput, minorUnits, named, reference } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { debtKinds, essentialKinds, incomeKinds } from './affordability-rules.ts'
import { AgreementId, agreementKinds, agreementStatuses, chosenEndCodes, frequencies, QuoteId } from './model.ts'
import { INSTALMENTS_MAX } from './schedule-rules.ts'

export const debt = {
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional().openapi({ description: 'A placement of the debt; agencies: one you hold' }),
  party: idOf(PartyId).openapi({ description: 'Who owes it and agrees' }),
}

const lines = <const Kinds extends readonly [string, ...string[]]>(kinds: Kinds, name: string) =>
  z
    .array(z.strictObject({ kind: z.enum(kinds), amount: minorUnits({ min: 0 }) }).openapi(name))
    .max(kinds.length)
    .refine((given) => new Set(given.map(({ kind }) => kind)).size === given.length, { message: 'Each kind once' })

const IncomeExpenditure = z
  .strictObject({
    currency: currencyCode(),
    adults: z.int().min(1).max(20),
    children: z.int().min(0).max(20).default(0),
    income: lines(incomeKinds, 'IncomeLine'),
    essentials: lines(essentialKinds, 'EssentialLine'),
    otherDebts: lines(debtKinds, 'OtherDebtLine').default([]),
  })
  .openapi('IncomeExpenditure', { description: 'A month of the household, in minor units; kept sealed' })
export type IncomeExpenditure = z.output<typeof IncomeExpenditure>

export const QuoteOptions = z.strictObject({
  ...debt,
  incomeExpenditure: IncomeExpenditure,
  firstOn: dayText()
    .optional()
    .openapi({ description: 'When a first payment is possible; in two weeks when left out' }),
})

const count = (max: number) => z.int().min(1).max(max)

export const Schedule = z
  .strictObject({
    frequency: z.enum(frequencies),
    count: count(INSTALMENTS_MAX).default(1),
    firstOn: dayText().openapi({ description: 'A day of rest gives way to the next working day of the lender' }),
    balloon: minorUnits({ min: 1 }).optional().openapi({ description: 'The last instalment, where it is larger' }),
    steps: z
      .array(z.strictObject({ count: count(INSTALMENTS_MAX), amount: minorUnits({ min: 1 }) }).openapi('ScheduleStep'))
      .max(24)
      .optional()
      .openapi({ description: 'From the first instalment on: so many of so much' }),
  })
  .openapi('ScheduleTerms', { description: 'What steps and balloon leave is spread evenly over the other instalments' })

const total = () => minorUnits({ min: 1 }).openapi({ description: 'All instalments together, in minor units' })
const days = (standing: number) => z.int().min(0).max(90).default(standing)

export const ProposeAgreement = z.strictObject({
  option: z
    .strictObject({ quote: idOf(QuoteId), number: z.int().min(1).max(10) })
    .optional()
    .openapi('ChosenOption', { description: 'An option you were given; or else name debt, kind, total and schedule' }),
  account: debt.account,
  placement: debt.placement,
  party: idOf(PartyId).optional().openapi({ description: 'Who owes it and agrees' }),
  kind: z.enum(agreementKinds).optional(),
  total: total().optional(),
  schedule: Schedule.optional(),
  graceDays: days(3).openapi({ description: 'Days an instalment may be late without being missed' }),
  cureDays: days(14).openapi({ description: 'Days to make a missed instalment good' }),
  supersedes: idOf(AgreementId).optional().openapi({ description: 'The running agreement it takes the place of' }),
  reference: reference().optional().openapi({ description: 'Your own reference', example: 'PLAN-2026-118' }),
})

export const GetAgreement = z.strictObject({ agreement: named(AgreementId) })

export const AcceptAgreement = GetAgreement

const ending = z.strictObject({ agreement: named(AgreementId), code: z.enum(chosenEndCodes) })
export const RefuseAgreement = ending
export const CancelAgreement = ending

export const CounterAgreement = z.strictObject({ agreement: named(AgreementId), total: total(), schedule: Schedule })

export const ListAgreements = z.strictObject({
  ...listInput,
  status: z.array(z.enum(agreementStatuses)).min(1).max(agreementStatuses.length).optional(),
  kind: z.array(z.enum(agreementKinds)).min(1).max(agreementKinds.length).optional(),
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional(),
  createdAt: instantRange(),
})

export const ListOffers = z.strictObject({ ...listInput, agreement: named(AgreementId) })
