import { type ExchangeRegime, regimeOf } from '../exchange/index.ts'
import { addDays, type CalendarDate, startOfDay } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'

/** The regime a record is under on a day. There is one for every day since records are kept: the house’s, at least. */
export function regimeOn(jurisdiction: string, day: CalendarDate): ExchangeRegime {
  const regime = regimeOf(jurisdiction, day)
  if (!regime) throw new RangeError(`no regime is in force in ${jurisdiction} on ${day}`)
  return regime
}

/** The moment a day is over in a zone. */
export const afterDay = (day: CalendarDate, zone: Zone): Instant =>
  startOfDay(addDays(day, 1), zone[0]?.timeZone ?? 'UTC')

type Zone = readonly { readonly timeZone: string }[]
