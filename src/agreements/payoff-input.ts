import { z } from '@hono/zod-openapi'
import { PartyId } from '../accounts/index.ts'
import { dayText, idOf, instantRange, listInput } from '../kernel/input.ts'
import { debt } from './input.ts'
import { PayoffId } from './payoff-model.ts'

export const QuotePayoff = z.strictObject({
  ...debt,
  payOn: dayText()
    .optional()
    .openapi({ description: 'When it would be paid, 60 days ahead at most; ten when left out' }),
})

export const GetPayoff = z.strictObject({ payoffQuote: idOf(PayoffId) })

export const ListPayoffs = z.strictObject({
  ...listInput,
  party: idOf(PartyId).optional(),
  createdAt: instantRange(),
})
