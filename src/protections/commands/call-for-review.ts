import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { protectionEvent, protectionEvents } from '../events.ts'
import { LookAtProtection } from '../input.ts'
import { protectionForChange } from '../store.ts'

/** Run by its job on the day of a review; one that was looked at meanwhile, or is over, is left alone. */
export const callForReview = command({
  name: 'protection.call_for_review',
  summary: 'Say that it is time to look at a protection again',
  scope: 'protections:write',
  input: LookAtProtection,
  load: (context, { protection }) => ({
    protection: protectionForChange(context, { id: protection }),
    zone: ownTimeZone(context),
  }),
  decide: ({ protection: [found], zone }, _, { now }) =>
    ok(found && found.status === 'running' && found.reviewOn <= todayIn(zone, now) ? found : null),
  write: () => [],
  events: (protection) => (protection ? [protectionEvent(protectionEvents.reviewDue, protection)] : []),
  view: (protection) => ({ due: protection !== null }),
})
