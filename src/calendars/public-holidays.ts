import type { CalendarDate } from '../kernel/calendar-date.ts'
import { boundedMap } from '../store/index.ts'

const DAY_MS = 86_400_000

export interface PublicHoliday {
  readonly on: CalendarDate
  readonly name: string
}

/** Reckoning the lunar year takes a tenth of a second, and organisations of one region ask the same. */
const reckoned = boundedMap<string, Promise<readonly PublicHoliday[]>>(200)

/**
 * The public holidays of a country or subdivision (ISO 3166) in a year, whole days only, with their local names; none
 * for a region the library does not know. The library is loaded when first asked: few requests ever need it.
 */
export const publicHolidays = (region: string, year: number): Promise<readonly PublicHoliday[]> =>
  reckoned.getOrCreate(`${region} ${year}`, () => reckon(region, year))

async function reckon(region: string, year: number): Promise<readonly PublicHoliday[]> {
  const { default: Holidays } = await import('date-holidays')
  const [country = '', subdivision] = region.split('-')
  const library = new Holidays()
  if (!Object.hasOwn(library.getCountries(), country)) return []
  const states = Object.keys(library.getStates(country) ?? {})
  const state = states.find((code) => code.toUpperCase() === subdivision)
  if (state) library.init(country, state)
  else library.init(country)
  const days = new Map<CalendarDate, string>()
  // The Worker's stand-in for the library reads the days from beside it: it answers a promise.
  for (const { type, date, name, start, end } of await library.getHolidays(year)) {
    if (type !== 'public' || !date.includes(' 00:00:00')) continue
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS))
    for (let day = 0; day < length; day++) {
      const on = new Date(first + day * DAY_MS).toISOString().slice(0, 10) as CalendarDate
      if (!days.has(on)) days.set(on, name.slice(0, 100))
    }
  }
  return [...days].map(([on, name]) => ({ on, name }))
}
