import { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { idOf } from '../../kernel/input.ts'
import { ok } from '../../kernel/result.ts'
import { accrue } from '../accrual-terms-rules.ts'
import { type DailyWork, roll } from '../daily-rules.ts'
import { dueFacts } from '../daily-store.ts'
import { isExact } from '../debt.ts'
import { debtEventsOf } from '../debt-events.ts'
import { debtFiles } from '../debt-many-store.ts'
import { writeDebts } from '../debt-write-store.ts'
import { AccountId } from '../model.ts'

/** Accounts one step takes: well under a second of work. */
export const DAILY_CHUNK = 500

const BringDay = z.strictObject({ accounts: z.array(idOf(AccountId)).min(1).max(DAILY_CHUNK) })

const bringing = (name: string, summary: string, { work, decide }: { work: DailyWork; decide: typeof accrue }) =>
  command({
    ...{ name, summary },
    scope: 'accounts:write',
    input: BringDay,
    load: (context, { accounts }) => dueFacts(context, work, accounts),
    // One debt whose interest outgrows what amounts can say must not hold up the others.
    decide: (facts, _, context) =>
      ok(
        debtFiles(facts, context)
          .map((file) => decide(file, context))
          .filter(({ debt }) => isExact(debt)),
      ),
    write: (changes, context) => (changes.length > 0 ? writeDebts(changes, context) : []),
    events: (changes) => changes.flatMap(debtEventsOf),
    view: (changes) => ({ changed: changes.length }),
  })

export const rollBuckets = bringing('accounts.roll_buckets', 'Move accounts into the buckets their days have reached', {
  ...{ work: 'buckets', decide: roll },
})

export const accrueInterest = bringing('accounts.accrue_interest', 'Post the interest of the days before today', {
  ...{ work: 'interest', decide: accrue },
})
