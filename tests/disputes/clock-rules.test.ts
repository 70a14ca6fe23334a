import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deadlines, escalationEnds, extendedTo } from '../../src/disputes/clock-rules.ts'
import { caseClocks, clockFor } from '../../src/disputes/clocks.law.ts'
import { type CalendarDate, calendarDateAt } from '../../src/kernel/calendar-date.ts'
import { addSeconds, type Instant } from '../../src/kernel/instant.ts'
import { PLAIN_WEEK, type WorkingCalendar } from '../../src/kernel/working-calendar.ts'

const in_ = (timeZone: string): WorkingCalendar => ({ timeZone, week: PLAIN_WEEK, days: new Map() })
/** The last day of a time, where it is counted. */
const lastDay = (end: Instant | null, timeZone: string) => end && calendarDateAt(addSeconds(end, -1), timeZone)

describe('the time to answer', () => {
  test.each([
    ['CASE-081, a complaint in Taiwan', 'complaint', 'TW', 'Asia/Taipei', '2026-11-02', '2026-12-02'],
    ['CASE-089, a dispute in China', 'dispute', 'CN', 'Asia/Shanghai', '2026-11-03', '2026-11-23'],
    ['a complaint in China', 'complaint', 'CN', 'Asia/Shanghai', '2026-11-03', '2026-11-18'],
    [
      'a complaint in the United Kingdom, over the end of summer time',
      'complaint',
      'GB',
      'Europe/London',
      '2026-10-01',
      '2026-11-26',
    ],
    ['a complaint in India', 'complaint', 'IN', 'Asia/Kolkata', '2026-11-02', '2026-12-02'],
    ['a dispute in New York', 'dispute', 'US-NY', 'America/New_York', '2026-11-02', '2026-12-02'],
    ['a dispute where no law says', 'dispute', 'JP', 'Asia/Tokyo', '2026-11-02', '2026-12-02'],
  ] as const)('%s', (_, subject, jurisdiction, timeZone, receivedOn, last) => {
    const clock = clockFor(subject, jurisdiction, receivedOn)
    const { answerBy } = deadlines(clock, receivedOn as CalendarDate, in_(timeZone))
    expect(lastDay(answerBy, timeZone)).toBe(last)
  })

  test('is extended only where the law lends more', () => {
    const until = (subject: 'dispute' | 'complaint', place: string) =>
      extendedTo(clockFor(subject, place, '2026-11-02'), '2026-11-02' as CalendarDate, in_('UTC'))
    expect(lastDay(until('complaint', 'CN'), 'UTC')).toBe('2026-12-02')
    expect(until('complaint', 'TW')).toBeNull()
    expect(until('dispute', 'CN')).toBeNull()
  })

  test('is acknowledged within working days: a weekend and a holiday are none', () => {
    const calendar = { ...in_('Asia/Taipei'), days: new Map([['2026-11-24' as CalendarDate, null]]) }
    const { acknowledgeBy } = deadlines(
      clockFor('complaint', 'TW', '2026-11-20'),
      '2026-11-20' as CalendarDate,
      calendar,
    )
    expect(lastDay(acknowledgeBy, 'Asia/Taipei')).toBe('2026-11-30')
  })

  test('is followed by the time to go to the ombudsman: CASE-081, sixty days; six months in the United Kingdom', () => {
    const ends = (place: string, timeZone: string) =>
      lastDay(
        escalationEnds(
          clockFor('complaint', place, '2026-11-02'),
          '2026-12-02T01:00:00.000Z' as Instant,
          in_(timeZone),
        ),
        timeZone,
      )
    expect(ends('TW', 'Asia/Taipei')).toBe('2027-01-31')
    expect(ends('GB', 'Europe/London')).toBe('2027-06-02')
    expect(ends('JP', 'Asia/Tokyo')).toBeNull()
  })
})

test('every clock that names a rule of the table says what the table says', () => {
  const numbers: Readonly<Record<string, object>> = {
    'US-V-43-DIRECTDISPUTE': { answerDays: 30, extendedDays: 45 },
    'CN-ZX-25': { answerDays: 20, extendedDays: null },
    'CN-COMPLAINT-15': { answerDays: 15, extendedDays: 30 },
    'TW-FCPA-30D': { answerDays: 30, extendedDays: null, escalateWithin: { days: 60 } },
    // Open until it is disposed of: the directions name no number of days.
    'IN-RBI26-GRIEVANCE': { stopsDebt: true },
    'UK-DISP-8W': { answerDays: 56, extendedDays: null, escalateWithin: { months: 6 } },
  }
  const named = caseClocks.filter(({ rule }) => rule !== null)
  for (const clock of named) expect(clock, clock.id).toMatchObject(numbers[clock.rule as string] as object)
  const text = readFileSync('docs/disputes.md', 'utf8')
  for (const { rule } of named) expect(text).toContain(rule)
})
