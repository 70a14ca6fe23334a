import { type ExchangeRegime, regimeOf } from '../exchange/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'

/** The regime a record is under on a day. There is one for every day since records are kept: the house’s, at least. */
export function regimeOn(jurisdiction: string, day: CalendarDate): ExchangeRegime {
  const regime = regimeOf(jurisdiction, day)
  if (!regime) throw new RangeError(`no regime is in force in ${jurisdiction} on ${day}`)
  return regime
}
