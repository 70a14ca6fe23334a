import { z } from '@hono/zod-openapi'
import {
  AccountId,
  debtEvent,
  debtEvents,
  debtEventsOf,
  debtFiles,
  manyDebtFacts,
  writeDebts,
} from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { idOf } from '../../kernel/input.ts'
import { ok } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { followed, groundsOf, nextBegin } from '../rules.ts'
import { groundsOn } from '../store.ts'

/** Accounts one step takes. */
export const FOLLOWED_AT_ONCE = 200

const FollowFreezes = z.strictObject({ accounts: z.array(idOf(AccountId)).min(1).max(FOLLOWED_AT_ONCE) })

/** Run by its job whenever something that stops charges begins, changes or ends. Run again, it finds its work done. */
export const followFreezes = command({
  name: 'account.follow_freezes',
  summary: 'Freeze interest and fees, and end that, as protections, insolvencies and agreements have it now',
  scope: 'accounts:write',
  input: FollowFreezes,
  load: (context, { accounts }) => ({
    ...manyDebtFacts(context, { ids: accounts }),
    grounds: groundsOn(context, accounts),
    zone: ownTimeZone(context),
  }),
  decide: ({ grounds, zone: [own], ...debts }, _, context) => {
    const zone = own?.timeZone ?? 'UTC'
    const said = new Map(grounds.map((one) => [one.accountId, groundsOf(one.treatments, one.causes, zone)]))
    const files = debtFiles(debts, context)
    const changes = files.flatMap((file) => followed(file, said.get(file.debt.id) ?? [], context) ?? [])
    const begins = files.flatMap((file) => nextBegin(said.get(file.debt.id) ?? [], file.today) ?? []).sort()
    return ok({ changes, nextOn: begins[0] ?? null, zone })
  },
  write: ({ changes }, context) => (changes.length > 0 ? writeDebts(changes, context) : []),
  events: ({ changes }) =>
    changes.flatMap((change) => [debtEvent(debtEvents.freezesChanged, change.debt), ...debtEventsOf(change)]),
  view: ({ changes, nextOn, zone }) => ({ changed: changes.length, nextOn, zone }),
})
