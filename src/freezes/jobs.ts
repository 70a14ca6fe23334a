import type { AccountId } from '../accounts/index.ts'
import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { type CalendarDate, startOfDay } from '../kernel/calendar-date.ts'
import { ask } from '../query.ts'
import { followFreezes } from './commands/follow-freezes.ts'
import { accountsToFollow } from './queries.ts'

/** Looks at every account of the person, and again on the day the next freeze begins. */
const follow: JobKind['run'] = async (deps, { actor, subjectId: subject }) => {
  let behind: AccountId | null = null
  let next: { on: CalendarDate; zone: string } | null = null
  for (;;) {
    const { accounts }: { accounts: AccountId[] } = await ask(deps, {
      ...{ actor, query: accountsToFollow, input: { subject, behind } },
    })
    if (accounts.length === 0) break
    const { body } = await execute(deps, { actor, command: followFreezes, input: { accounts } })
    const { nextOn, zone } = JSON.parse(body) as { nextOn: CalendarDate | null; zone: string }
    if (nextOn !== null && (next === null || nextOn < next.on)) next = { on: nextOn, zone }
    behind = accounts.at(-1) ?? null
  }
  return next === null ? 'done' : { again: startOfDay(next.on, next.zone) }
}

/** As the triggers of migration freezes call it. */
export const freezeJobs: readonly JobKind[] = [{ kind: 'account.follow_freezes', run: follow }]
