import { z } from '@hono/zod-openapi'
import { ExchangeMemberId } from '../exchange/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import { productClasses } from './model.ts'

const count = () => z.int().min(0).max(100_000_000)

export const AttestAccounts = z.strictObject({
  exchangeMember: idOf(ExchangeMemberId),
  asOf: dayText().openapi({ example: '2026-11-20' }),
  counts: z
    .array(
      z.strictObject({
        product: z.enum(productClasses),
        open: count().openapi({ description: 'Debts you have of this class that are not settled', example: 24_000 }),
        pastDue: count().openapi({ description: 'Of these, past due', example: 900 }),
        defaulted: count().openapi({ description: 'Of these, in default or charged off', example: 120 }),
      }),
    )
    .min(1)
    .max(productClasses.length),
})

export const GetLevels = z.strictObject({
  membership: idOf(ExchangeMemberId).openapi({
    description: 'Your own: an operator reads who is a member, and not what of',
  }),
})

export const NamesMemberLevels = z.strictObject({ exchangeMember: idOf(ExchangeMemberId) })
