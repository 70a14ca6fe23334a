import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { idOf, instantText } from '../kernel/input.ts'

export const AccountSegmentResource = z
  .object({ accountId: idOf(AccountId), segment: z.string().max(40), assignedAt: instantText() })
  .openapi('AccountSegment')

export const SegmentAssignedResource = z
  .object({
    segment: z.string().max(40).nullable(),
    assigned: z.int().min(1).max(1_000).openapi({ description: 'How many accounts' }),
  })
  .openapi('SegmentAssigned')
