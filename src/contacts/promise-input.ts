import { z } from '@hono/zod-openapi'
import { AccountId, PartyId } from '../accounts/index.ts'
import { dayText, idOf, instantRange, listInput, named } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { givenReasons, PromiseId, promiseStatuses } from './promise-model.ts'

export const GetPromise = z.strictObject({ promise: idOf(PromiseId) })

export const WithdrawPromise = z.strictObject({
  promise: idOf(PromiseId),
  reason: z.enum(givenReasons).openapi({
    description: '`by_borrower`: they say it will not be paid. `replaced`: by another promise, or by an agreement',
  }),
})

export const ListPromises = z.strictObject({
  ...listInput,
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional(),
  party: idOf(PartyId).optional(),
  status: z.array(z.enum(promiseStatuses)).min(1).max(promiseStatuses.length).optional(),
  dueBy: dayText().optional().openapi({ description: 'Only those due on this day or before it' }),
  recordedAt: instantRange(),
})
