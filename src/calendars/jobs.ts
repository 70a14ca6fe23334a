import { execute } from '../command.ts'
import type { JobKind, SystemActor } from '../jobs/index.ts'
import { type CalendarDate, calendarDateAt, startOfDay } from '../kernel/calendar-date.ts'
import { ask } from '../query.ts'
import { type Deps, timeOf } from '../store/index.ts'
import { fillCalendar } from './commands/fill-calendar.ts'
import { CALENDAR_FILL, CALENDAR_REFILL } from './filling.ts'
import { publicHolidays } from './public-holidays.ts'
import { getCalendar } from './queries.ts'

/** Stores this year's public holidays and the next year's. Answers when the year after begins, there. */
async function fill(deps: Deps, actor: SystemActor) {
  const { region, timeZone, filledTo } = await ask(deps, { actor, query: getCalendar, input: {} })
  const year = Number(calendarDateAt(timeOf(deps, actor), timeZone).slice(0, 4))
  if (region && (filledTo ?? 0) <= year) {
    const days = [...(await publicHolidays(region, year)), ...(await publicHolidays(region, year + 1))]
    await execute(deps, { actor, command: fillCalendar, input: { region, filledTo: year + 1, days } })
  }
  return startOfDay(`${year + 1}-01-01` as CalendarDate, timeZone)
}

export const calendarJobs: readonly JobKind[] = [
  { kind: CALENDAR_FILL, run: async (deps, { actor }) => ({ again: await fill(deps, actor) }) },
  {
    kind: CALENDAR_REFILL,
    run: async (deps, { actor }) => {
      await fill(deps, actor)
      return 'done'
    },
  },
]
