import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, listInput, minorUnits, named, reference } from '../kernel/input.ts'
import { AccountId, TransactionId, transactionKinds } from './model.ts'
import { postableKinds } from './transaction-rules.ts'

const parts = z
  .strictObject({
    principal: minorUnits().optional(),
    interest: minorUnits().optional(),
    fees: minorUnits().optional(),
    costs: minorUnits().optional(),
  })
  .openapi('TransactionParts', {
    description: 'Instead of `amount`: how a payment or credit is allocated, or the signed movement of an adjustment',
  })

export const PostTransaction = z.strictObject({
  account: named(AccountId),
  kind: z.enum(postableKinds),
  currency: currencyCode(),
  amount: minorUnits({ min: 1 }).optional().openapi({
    description:
      'Minor units, positive for every kind: the kind says which way. A payment pays fees, interest, costs, then principal',
  }),
  components: parts.optional(),
  effectiveOn: dayText().openapi({
    description: 'The day it counts from: not before the account was opened, not after today',
  }),
  reference: reference()
    .optional()
    .openapi({ description: 'Your own reference, unique among your transactions', example: 'PAY-2026-11-0042' }),
})

export const ReverseTransaction = z.strictObject({ account: named(AccountId), transaction: named(TransactionId) })

export const GetTransaction = ReverseTransaction

export const ListTransactions = z.strictObject({
  account: named(AccountId),
  ...listInput,
  kind: z.array(z.enum(transactionKinds)).min(1).max(transactionKinds.length).optional(),
  effectiveOn: z.strictObject({ gte: dayText().optional(), lt: dayText().optional() }).optional(),
})
