import { describe, expect, test } from 'vitest'
import { addYears, type CalendarDate, calendarDateAt, daysBetween, startOfDay } from '../../src/kernel/calendar-date.ts'
import { addSeconds } from '../../src/kernel/instant.ts'

const day = (text: string) => text as CalendarDate

describe('the start of a day', () => {
  test.each([
    ['2026-11-25', 'Asia/Taipei', '2026-11-24T16:00:00.000Z'],
    // Clocks go forward at two in the morning, back at two: the day starts at midnight all the same.
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
    ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00.000Z'],
    ['2026-11-02', 'America/New_York', '2026-11-02T05:00:00.000Z'],
    // In Cairo midnight itself is skipped: the day begins at one.
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
  ])('%s in %s is %s', (date, zone, instant) => {
    expect(startOfDay(day(date), zone)).toBe(instant)
    expect(calendarDateAt(startOfDay(day(date), zone), zone)).toBe(date)
    expect(calendarDateAt(addSeconds(startOfDay(day(date), zone), -1), zone) < date).toBe(true)
  })
})

test('days are counted by the calendar: a day of 23 or 25 hours is one day', () => {
  expect(daysBetween(day('2026-03-08'), day('2026-03-09'))).toBe(1)
  expect(daysBetween(day('2026-11-01'), day('2026-11-02'))).toBe(1)
  expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2)
})

test('years later is the same day, or the last of a February that is shorter', () => {
  expect(addYears(day('2012-03-01'), 15)).toBe('2027-03-01')
  expect(addYears(day('2012-02-29'), 15)).toBe('2027-02-28')
  expect(addYears(day('2012-02-29'), 4)).toBe('2016-02-29')
})
