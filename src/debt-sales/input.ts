import { z } from '@hono/zod-openapi'
import { AccountId, bucketsSelected, productsSelected } from '../accounts/index.ts'
import {
  currencyCode,
  dayText,
  idOf,
  instantRange,
  jurisdictionCode,
  listInput,
  minorUnits,
  named,
  reference,
} from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  buyBackCodes,
  DebtSaleId,
  debtSaleStates,
  exclusionCodes,
  givingBackCodes,
  refusalCodes,
  SALE_ACCOUNTS_MAX,
  saleOutcomes,
  withdrawalCodes,
} from './model.ts'

/** The longest time in which an account may go back. */
export const BUY_BACK_DAYS_MAX = 730

const Selection = z
  .strictObject({
    product: productsSelected().optional(),
    bucket: bucketsSelected().optional(),
    status: z
      .array(z.enum(['open', 'charged_off']))
      .min(1)
      .max(2)
      .optional(),
    jurisdiction: jurisdictionCode().optional(),
    balanceMin: minorUnits({ min: 1 }).optional(),
    balanceMax: minorUnits({ min: 1 }).optional(),
  })
  .openapi('DebtSaleSelection', { description: 'Your accounts with something owed that match every field given' })

const Source = z
  .union([
    z.strictObject({ accounts: z.array(named(AccountId)).min(1).max(SALE_ACCOUNTS_MAX) }).openapi('DebtSaleOfAccounts'),
    z.strictObject({ filter: Selection }).openapi('DebtSaleOfSelection'),
  ])
  .openapi('DebtSaleSource')

const Price = z
  .union([
    z.strictObject({ total: minorUnits({ min: 0 }) }).openapi('DebtSaleTotalPrice'),
    z.strictObject({ perAccount: minorUnits({ min: 0 }) }).openapi('DebtSalePricePerAccount'),
  ])
  .openapi('DebtSalePriceAsked')

export const OfferDebtSale = z.strictObject({
  buyer: idOf(OrganisationId),
  reference: reference().optional().openapi({ description: 'Your own name of the sale', example: 'SALE-2026-Q4' }),
  source: Source,
  currency: currencyCode(),
  price: Price,
  buyBackDays: z.int().min(0).max(BUY_BACK_DAYS_MAX).default(180).openapi({
    description: 'Days after the transfer in which an account may go back to the seller',
  }),
})

const one = { debtSale: named(DebtSaleId) }

export const GetDebtSale = z.strictObject(one)
export const StepDebtSale = z.strictObject({ debtSale: idOf(DebtSaleId) })
export const AcceptDebtSale = z.strictObject(one)
export const RefuseDebtSale = z.strictObject({ ...one, code: z.enum(refusalCodes) })
export const WithdrawDebtSale = z.strictObject({ ...one, code: z.enum(withdrawalCodes) })

const sha256 = () =>
  z
    .string()
    .length(64)
    .regex(/^[0-9a-f]{64}$/)

export const NotifyBorrowers = z.strictObject({
  ...one,
  sentOn: dayText().openapi({ description: 'The day the last of them was sent, where you are' }),
  noticeSha256: sha256().openapi({ description: 'Of the text they were sent, hexadecimal', example: 'ab'.repeat(32) }),
})

export const TransferDebtSale = z.strictObject({
  ...one,
  documentSha256: sha256().openapi({
    description: 'Of the deed of assignment, hexadecimal; the chain of title names it',
    example: 'cd'.repeat(32),
  }),
})

/** From the buyer’s job, which opened them. */
export const TakeOver = z.strictObject({
  debtSale: idOf(DebtSaleId),
  lines: z.array(z.strictObject({ number: z.int().min(1), debt: z.string() })).max(100),
})

const numbers = () =>
  z.array(z.int().min(1).max(2_147_483_647)).min(1).max(1_000).openapi({ description: 'Their numbers on the tape' })

export const ExcludeAccounts = z.strictObject({ ...one, accounts: numbers(), code: z.enum(exclusionCodes) })
export const RetakeAccounts = z.strictObject({ ...one, accounts: numbers() })
export const GiveBackAccounts = z.strictObject({ ...one, accounts: numbers(), code: z.enum(givingBackCodes) })

export const PutBackAccounts = z.strictObject({
  ...one,
  accounts: numbers(),
  code: z.enum(buyBackCodes),
  reference: reference().optional().openapi({ description: 'Your own name of the sale back', example: 'BACK-2026-3' }),
})

export const ListDebtSales = z.strictObject({
  ...listInput,
  as: z.enum(['seller', 'buyer']).default('seller').openapi({ description: 'The side you are on' }),
  state: z.array(z.enum(debtSaleStates)).min(1).max(debtSaleStates.length).optional(),
  createdAt: instantRange(),
})

export const ListDebtTitles = z.strictObject({
  ...listInput,
  account: named(AccountId).optional().openapi({ description: 'Your account' }),
  placement: named(PlacementId).optional().openapi({ description: 'A placement you hold, or one of yours' }),
})

export const ListSaleAccounts = z.strictObject({
  ...listInput,
  ...one,
  outcome: z.array(z.enum(saleOutcomes)).min(1).max(saleOutcomes.length).optional(),
})
