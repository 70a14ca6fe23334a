import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { epochMs, type Instant, instantFromEpochMs } from '../../src/kernel/instant.ts'
import {
  addBusinessHours,
  businessHoursBetween,
  dayEndsIn,
  endOfBusinessDays,
  endOfDays,
  hoursOn,
  PLAIN_WEEK,
  WHOLE_DAY,
  type WorkingCalendar,
} from '../../src/kernel/working-calendar.ts'

const at = (text: string) => text as Instant
const day = (text: string) => text as CalendarDate

const plain = (timeZone: string, off: readonly string[] = []): WorkingCalendar => ({
  timeZone,
  week: PLAIN_WEEK,
  days: new Map(off.map((text) => [day(text), null])),
})

const office = { from: '09:00', until: '17:30' }
const officeIn = (timeZone: string): WorkingCalendar => ({
  timeZone,
  week: [office, office, office, office, office, null, null],
  days: new Map(),
})

describe('business hours', () => {
  test.each([
    ['Tuesday', '2026-11-24T09:30:00.000Z', 48, plain('Asia/Taipei'), '2026-11-26T09:30:00.000Z'],
    ['Friday noon', '2026-11-27T04:00:00.000Z', 48, plain('Asia/Taipei'), '2026-12-01T04:00:00.000Z'],
    ['Saturday', '2026-11-28T04:00:00.000Z', 24, plain('Asia/Taipei'), '2026-11-30T16:00:00.000Z'],
    [
      'Friday 23:00 there, the hour ends with the day',
      '2026-11-27T15:00:00.000Z',
      1,
      plain('Asia/Taipei'),
      '2026-11-27T16:00:00.000Z',
    ],
    [
      'across a public holiday',
      '2026-12-31T04:00:00.000Z',
      24,
      plain('Asia/Taipei', ['2027-01-01']),
      '2027-01-04T04:00:00.000Z',
    ],
    [
      'London, a weekend with an hour less',
      '2026-03-27T12:00:00.000Z',
      24,
      plain('Europe/London'),
      '2026-03-30T11:00:00.000Z',
    ],
    [
      'London, a weekend with an hour more',
      '2026-10-23T12:00:00.000Z',
      24,
      plain('Europe/London'),
      '2026-10-26T13:00:00.000Z',
    ],
    [
      'New York, office hours before the clocks go forward',
      '2026-03-06T21:30:00.000Z',
      2,
      officeIn('America/New_York'),
      '2026-03-09T14:00:00.000Z',
    ],
    [
      'New York, office hours before the clocks go back',
      '2026-10-30T20:30:00.000Z',
      2,
      officeIn('America/New_York'),
      '2026-11-02T15:00:00.000Z',
    ],
  ] as const)('are counted from %s', (_, from, hours, calendar, expected) => {
    expect(addBusinessHours(at(from), hours, calendar)).toBe(expected)
  })

  test('pass on a make-up Saturday, and not on the day off it makes up for', () => {
    const makeUp: WorkingCalendar = {
      ...plain('Asia/Taipei'),
      days: new Map([
        [day('2026-11-27'), null],
        [day('2026-11-28'), WHOLE_DAY],
      ]),
    }
    expect(addBusinessHours(at('2026-11-26T04:00:00.000Z'), 24, makeUp)).toBe('2026-11-28T04:00:00.000Z')
  })

  test('on days with a gap or an overlap are the hours that really pass', () => {
    const sundays: WorkingCalendar = { timeZone: 'America/New_York', week: Array(7).fill(WHOLE_DAY), days: new Map() }
    const passed = (on: string, next: string) =>
      businessHoursBetween(
        endOfDays(at(`${on}T12:00:00.000Z`), -1, sundays),
        endOfDays(at(`${next}T12:00:00.000Z`), -1, sundays),
        sundays,
      )
    expect(passed('2026-03-08', '2026-03-09')).toBe(23)
    expect(passed('2026-11-01', '2026-11-02')).toBe(25)
    // Hours that begin inside the gap, 02:00 to 03:00, begin after it.
    const early = { ...sundays, week: Array(7).fill({ from: '02:30', until: '04:00' }) }
    expect(addBusinessHours(at('2026-03-08T05:00:00.000Z'), 0.5, early)).toBe('2026-03-08T08:00:00.000Z')
  })
})

describe('days', () => {
  test('of cure end with the last of them', () => {
    const calendar = plain('Asia/Taipei', ['2026-12-25'])
    expect(endOfBusinessDays(at('2026-12-21T02:00:00.000Z'), 5, calendar)).toBe('2026-12-29T16:00:00.000Z')
    expect(endOfBusinessDays(at('2026-12-19T02:00:00.000Z'), 1, calendar)).toBe('2026-12-21T16:00:00.000Z')
  })

  test('end at midnight whatever the clocks did meanwhile', () => {
    expect(endOfDays(at('2026-03-06T15:00:00.000Z'), 7, { timeZone: 'America/New_York' })).toBe(
      '2026-03-14T04:00:00.000Z',
    )
    expect(endOfDays(at('2026-10-30T15:00:00.000Z'), 7, { timeZone: 'America/New_York' })).toBe(
      '2026-11-07T05:00:00.000Z',
    )
    expect(endOfDays(at('2026-03-27T23:30:00.000Z'), 1, { timeZone: 'Europe/London' })).toBe('2026-03-29T00:00:00.000Z')
    expect(endOfDays(at('2026-11-24T09:30:00.000Z'), 7, { timeZone: 'Asia/Taipei' })).toBe('2026-12-01T16:00:00.000Z')
  })
})

describe('any calendar', () => {
  const zone = fc.constantFrom('America/New_York', 'Europe/London', 'Asia/Taipei')
  const moment = fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }).map((s) => instantFromEpochMs(s * 1000))
  const minute = (text: number) =>
    `${String(Math.floor(text / 60)).padStart(2, '0')}:${String(text % 60).padStart(2, '0')}`
  const hours = fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 60, max: 740 }))
    .map(([from, length]) => ({ from: minute(from), until: minute(from + length) }))
  const week = fc.tuple(hours, ...Array.from({ length: 6 }, () => fc.option(hours))).map((days) => [...days])
  const calendars = fc
    .record({ timeZone: zone, week, off: fc.array(fc.integer({ min: 19_700, max: 22_000 }), { maxLength: 60 }) })
    .map(
      ({ timeZone, week, off }): WorkingCalendar => ({
        timeZone,
        week,
        days: new Map(off.map((n) => [instantFromEpochMs(n * 86_400_000).slice(0, 10) as CalendarDate, null])),
      }),
    )

  test('gives back as working time exactly what was added', () => {
    fc.assert(
      fc.property(calendars, moment, fc.integer({ min: 0, max: 120 * 60 }), (calendar, from, minutes) => {
        const until = addBusinessHours(from, minutes / 60, calendar)
        expect(until >= from).toBe(true)
        expect(businessHoursBetween(from, until, calendar)).toBeCloseTo(minutes / 60, 6)
      }),
    )
  })

  test('ends days alike however many are asked for at once', () => {
    const moments = fc.array(moment, { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(calendars, moments, fc.integer({ min: 1, max: 200 }), (calendar, froms, days) => {
        const ends = dayEndsIn(calendar.timeZone)
        for (const from of froms) expect(ends(from, days)).toBe(endOfDays(from, days, calendar))
      }),
    )
  })

  test('adds the parts as it adds the whole', () => {
    fc.assert(
      fc.property(calendars, moment, fc.nat(60), fc.integer({ min: 1, max: 60 }), (calendar, from, first, second) => {
        const inParts = addBusinessHours(addBusinessHours(from, first, calendar), second, calendar)
        expect(inParts).toBe(addBusinessHours(from, first + second, calendar))
      }),
    )
  })

  test('ends periods of business days on working days alone, one working day a day', () => {
    fc.assert(
      fc.property(calendars, moment, fc.integer({ min: 1, max: 15 }), (calendar, from, days) => {
        const [end, next] = [endOfBusinessDays(from, days, calendar), endOfBusinessDays(from, days + 1, calendar)]
        const last = instantFromEpochMs(epochMs(end) - 1)
        const local = new Intl.DateTimeFormat('sv-SE', { timeZone: calendar.timeZone }).format(new Date(last))
        expect(hoursOn(calendar, day(local))).not.toBeNull()
        expect(businessHoursBetween(end, next, calendar)).toBeGreaterThan(0)
      }),
    )
  })
})
