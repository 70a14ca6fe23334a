import type { CalendarDate } from '../kernel/calendar-date.ts'

/** The most interest a debt may bear from `from` until before `until`, whatever was agreed. */
export interface RateCap {
  readonly jurisdiction: string
  readonly from: CalendarDate
  readonly until: CalendarDate | null
  /** Basis points a year. */
  readonly annualRateMax: number
  readonly citation: string
  readonly sure: 'primary_text_copy' | 'secondary'
}

const day = (text: string) => text as CalendarDate

/**
 * Taiwan: interest beyond the cap could not be claimed before 20 July 2021 and is void since, whenever it was agreed
 * (Enforcement Act of the Part on Obligations, art. 10-1). Stricter caps of single products are for their lenders to agree.
 */
export const rateCaps: readonly RateCap[] = [
  {
    ...{ jurisdiction: 'TW', from: day('1930-05-05'), until: day('2021-07-20'), annualRateMax: 2_000 },
    ...{ citation: '民法第205條（1929）', sure: 'secondary' },
  },
  {
    ...{ jurisdiction: 'TW', from: day('2021-07-20'), until: null, annualRateMax: 1_600 },
    ...{ citation: '民法第205條、民法債編施行法第10條之1', sure: 'primary_text_copy' },
  },
]

/** The caps of a place, one after the other. */
export const rateCapsOf = (jurisdiction: string): readonly RateCap[] =>
  rateCaps.filter((cap) => cap.jurisdiction === jurisdiction.slice(0, 2))

/** The cap of a place on a day; undefined: none is kept. */
export const rateCapOn = (jurisdiction: string, on: CalendarDate): RateCap | undefined =>
  rateCapsOf(jurisdiction).find(({ from, until }) => from <= on && (until === null || on < until))
