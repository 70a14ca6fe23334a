import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { sharingEvent, sharingEvents } from '../events.ts'
import { FollowSharingGrant } from '../sharing-input.ts'
import { FOLLOWED_AT_ONCE } from '../sharing-model.ts'
import { expired } from '../sharing-rules.ts'
import { followSharing, grantForChange, saveGrant } from '../sharing-store.ts'

/** Run by its job: ends a grant whose time is over, and rewrites the next case files between the two. */
export const followSharingGrant = command({
  name: 'sharing_grant.follow',
  summary: 'Bring the next case files up to what is shared now',
  scope: 'consents:write',
  input: FollowSharingGrant,
  load: (context, { sharingGrant, lender, agency }) => ({
    found: grantForChange(context, { id: sharingGrant }),
    rewritten: followSharing({ lenderId: lender, agencyId: agency }, { now: context.now, most: FOLLOWED_AT_ONCE }),
  }),
  decide: ({ found: [found], rewritten: [files] }, _, { now }) => {
    if (!found) return refuse(notFound())
    const over = expired(found, now)
    return ok({ over, more: over !== null || files?.rewritten === FOLLOWED_AT_ONCE })
  },
  write: ({ over }) => (over ? [saveGrant(over)] : []),
  events: ({ over }) => (over ? [sharingEvent(sharingEvents.expired, over)] : []),
  view: ({ more }) => ({ more }),
})
