import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { optionsFor } from '../../src/agreements/affordability-rules.ts'
import { type Authority, withinAuthority } from '../../src/agreements/authority-rules.ts'
import { agreementTransitions } from '../../src/agreements/model.ts'
import { dueThrough, paidOf, scheduleOf, totalOf } from '../../src/agreements/schedule-rules.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { hoursOn, PLAIN_WEEK, type WorkingCalendar } from '../../src/kernel/working-calendar.ts'

const day = (text: string) => text as CalendarDate
const calendar: WorkingCalendar = {
  timeZone: 'Asia/Taipei',
  week: PLAIN_WEEK,
  days: new Map([[day('2027-01-01'), null]]),
}
const firstOn = day('2026-12-15')

const amounts = fc.bigInt({ min: 1n, max: 10n ** 15n })
const frequencies = fc.constantFrom('weekly' as const, 'fortnightly' as const, 'monthly' as const, 'month_end' as const)

describe('a schedule', () => {
  test('sums to its total whatever the amount and the count, in parts that differ by one minor unit at most', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 520 }), frequencies, (total, count, frequency) => {
        const made = scheduleOf(total, { frequency, count, firstOn }, calendar)
        if (!made.ok) {
          expect(total < BigInt(count)).toBe(true)
          return
        }
        const parts = made.value.map(({ amount }) => amount)
        expect(totalOf(made.value)).toBe(total)
        expect(parts).toHaveLength(count)
        const [least, most] = [parts.reduce((a, b) => (b < a ? b : a)), parts.reduce((a, b) => (b > a ? b : a))]
        expect(most - least <= 1n && least > 0n).toBe(true)
      }),
    )
  })

  test('with steps and a balloon sums to its total, or is refused', () => {
    const step = fc.record({ count: fc.integer({ min: 1, max: 12 }), amount: fc.bigInt({ min: 1n, max: 10n ** 9n }) })
    fc.assert(
      fc.property(
        amounts,
        fc.array(step, { maxLength: 3 }),
        fc.option(amounts, { nil: undefined }),
        fc.integer({ min: 1, max: 60 }),
        (total, steps, balloon, count) => {
          const made = scheduleOf(total, { frequency: 'monthly', count, firstOn, steps, balloon }, calendar)
          if (made.ok) {
            expect(totalOf(made.value)).toBe(total)
            expect(made.value.every(({ amount }) => amount > 0n)).toBe(true)
          } else expect(made.refusal.detail).not.toBe('')
        },
      ),
    )
  })

  test('falls on working days, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), frequencies, (count, frequency) => {
        const made = scheduleOf(1_000_000n, { frequency, count, firstOn }, calendar)
        if (!made.ok) throw new Error('it fits')
        const days = made.value.map(({ dueOn }) => dueOn)
        expect(days.every((on) => hoursOn(calendar, on) !== null)).toBe(true)
        expect(days).toEqual(days.toSorted())
      }),
    )
  })

  test('the 31st comes back after a short month, and a month’s end stays in its month', () => {
    const days = (frequency: 'monthly' | 'month_end', count: number) => {
      const made = scheduleOf(
        100n,
        { frequency, count, firstOn: day('2026-12-31') },
        { ...calendar, week: Array(7).fill({ from: '00:00', until: '24:00' }) },
      )
      return made.ok ? made.value.map(({ dueOn }) => dueOn) : []
    }
    expect(days('monthly', 4)).toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31'])
    expect(days('month_end', 3)).toEqual(['2026-12-31', '2027-01-31', '2027-02-28'])
    const rest = scheduleOf(100n, { frequency: 'month_end', count: 2, firstOn: day('2027-01-31') }, calendar)
    expect(rest.ok && rest.value.map(({ dueOn }) => dueOn)).toEqual(['2027-01-29', '2027-02-26'])
  })

  test('is filled by payments in order, to the last unit', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 60 }), amounts, (total, count, paid) => {
        const made = scheduleOf(total, { frequency: 'weekly', count, firstOn }, calendar)
        if (!made.ok) return
        const parts = paidOf(made.value, paid)
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(paid < total ? paid : total)
        expect(dueThrough(made.value, day('2099-01-01'))).toBe(total)
      }),
    )
  })
})

describe('options', () => {
  const authorities: fc.Arbitrary<Authority> = fc.record({
    discountMax: fc.integer({ min: 0, max: 10_000 }),
    instalmentsMax: fc.integer({ min: 1, max: 120 }),
    instalmentMin: fc.integer({ min: 0, max: 1_000_000 }),
  })

  test('never ask in a month for more than a household has left over, and never give up more than the authority', () => {
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: -(10n ** 9n), max: 10n ** 12n }), authorities, (owed, left, authority) => {
        for (const option of optionsFor({ owed, left, firstOn, on: firstOn, authority, calendar })) {
          expect(totalOf(option.schedule)).toBe(option.total)
          expect(option.total + option.waived).toBe(owed)
          if (option.kind !== 'deferral') expect(option.schedule.every(({ amount }) => amount <= left)).toBe(true)
          expect(option.waived * 10_000n <= owed * BigInt(authority.discountMax)).toBe(true)
          const offer = { kind: option.kind, owed, total: option.total, schedule: option.schedule, on: firstOn }
          expect(option.withinAuthority).toBe(withinAuthority(offer, authority) === null)
        }
      }),
    )
  })
})

test('every state that is not an end has a way out', () => {
  const ends = ['completed', 'broken', 'cancelled', 'superseded']
  const states = new Set(agreementTransitions.map(({ to }) => to))
  for (const state of states) {
    if (!ends.includes(state)) expect(agreementTransitions.some(({ from }) => from === state)).toBe(true)
  }
})
