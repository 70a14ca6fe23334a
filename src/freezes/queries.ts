import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { idOf } from '../kernel/input.ts'
import { query } from '../query.ts'
import { FOLLOWED_AT_ONCE } from './commands/follow-freezes.ts'
import { accountsOf } from './store.ts'

/** For the job alone: whose accounts are looked at. */
export const accountsToFollow = query({
  name: 'accounts.to_follow',
  summary: 'The accounts of a person, or the one named, some at a time',
  scope: 'accounts:read',
  input: z.strictObject({ subject: z.string().max(40), behind: idOf(AccountId).nullable() }),
  load: (context, { subject, behind }) => ({ accounts: accountsOf(context, subject, behind, FOLLOWED_AT_ONCE) }),
  view: ({ accounts }) => ({ accounts: accounts.map(({ id }) => AccountId.fromUuid(id)) }),
})
