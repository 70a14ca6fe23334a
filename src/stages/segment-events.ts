import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'

const SegmentData = z.strictObject({ accountId: idOf(AccountId), segment: z.string().nullable() })

/** The lender's alone. */
export const segmentEvents = {
  assigned: defineEvent({
    ...{ type: 'account_segment.assigned', version: 1, aggregate: 'account' },
    ...{ description: 'An account is in another segment, or in none.', data: SegmentData },
  }),
} as const

export const segmentEvent = (accountId: AccountId, segment: string | null): EventDraft => ({
  ...{ kind: segmentEvents.assigned as EventKind, aggregateId: accountId, audience: [] },
  data: { accountId, segment },
})
