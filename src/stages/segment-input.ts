import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { idOf, instantRange, listInput, named } from '../kernel/input.ts'
import { segmentCode } from './policy-input.ts'

export const AssignSegment = z.strictObject({
  segment: segmentCode.nullable().openapi({ description: 'Null takes the accounts out of theirs' }),
  accounts: z.array(named(AccountId)).min(1).max(1_000),
})

export const ListSegments = z.strictObject({
  ...listInput,
  account: idOf(AccountId).optional(),
  segment: segmentCode.optional(),
  assignedAt: instantRange(),
})
