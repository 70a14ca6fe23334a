import { z } from '@hono/zod-openapi'
import { type AnyCommand, execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { addDays, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import { ask, query } from '../query.ts'
import { timeOf } from '../store/index.ts'
import { accrueInterest, DAILY_CHUNK, rollBuckets } from './commands/bring-day.ts'
import { type DailyWork, dailyWork } from './daily-rules.ts'
import { type DailyJob, dueAccounts, ownZone } from './daily-store.ts'

const dueToday = query({
  name: 'accounts.due',
  summary: 'The accounts for which the day brings work, and when the next day begins',
  scope: 'accounts:read',
  input: z.strictObject({ work: z.enum(dailyWork) }),
  load: (context, { work }) => ({ zone: ownZone(context), accounts: dueAccounts(context, work, DAILY_CHUNK) }),
  view: ({ zone: [own], accounts }, _, { now }) => {
    const timeZone = own?.timeZone ?? 'UTC'
    const tomorrow = startOfDay(addDays(calendarDateAt(now, timeZone), 1), timeZone)
    return { accounts: accounts.map(({ id }) => id), tomorrow }
  },
})

/** Takes what is due chunk by chunk, then waits for the organisation's next day. A chunk done twice changes nothing. */
const daily = (kind: DailyJob, work: DailyWork, command: AnyCommand): JobKind => ({
  kind,
  async run(deps, { actor }) {
    const { accounts, tomorrow } = await ask(deps, { actor, query: dueToday, input: { work } })
    if (accounts.length > 0) await execute(deps, { actor, command, input: { accounts } })
    return { again: accounts.length < DAILY_CHUNK ? tomorrow : timeOf(deps, actor) }
  },
})

export const accountJobs: readonly JobKind[] = [
  daily('accounts.roll_buckets', 'buckets', rollBuckets),
  daily('accounts.accrue_interest', 'interest', accrueInterest),
]
