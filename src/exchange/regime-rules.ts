import { SHARED_IN } from '../compliance/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { BUREAU_ONLY, type ExchangeRegime, exchangeRegimes } from './regimes.law.ts'

/** `members`: between lenders. `licensed_bureau`: by an operator licensed as a bureau alone. `denied`: nothing known allows it. */
export const sharings = ['members', 'licensed_bureau', 'denied'] as const
export type Sharing = (typeof sharings)[number]

const countryOf = (jurisdiction: string): string => jurisdiction.split('-', 1)[0] ?? jurisdiction

/** Whether lenders may tell one another who is delinquent, by ISO 3166 code; a country covers its subdivisions. */
export function sharingIn(jurisdiction: string): Sharing {
  const country = countryOf(jurisdiction)
  if (SHARED_IN.includes(country)) return 'members'
  return BUREAU_ONLY[country] ? 'licensed_bureau' : 'denied'
}

/** The rule that leaves it to licensed bureaus in a jurisdiction, where one does. */
export const bureauRuleOf = (jurisdiction: string) => BUREAU_ONLY[countryOf(jurisdiction)] ?? null

/** The regime of a jurisdiction on a day: its own, or the house's where no law of the place is known here. */
export function regimeOf(jurisdiction: string, day: CalendarDate): ExchangeRegime | undefined {
  const country = countryOf(jurisdiction)
  const inForce = exchangeRegimes.filter(({ from }) => from <= day)
  return (
    inForce.find((regime) => regime.jurisdiction === country) ?? inForce.find((regime) => regime.jurisdiction === '*')
  )
}
