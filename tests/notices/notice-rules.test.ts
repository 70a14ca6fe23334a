import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CalendarDate, daysBetween } from '../../src/kernel/calendar-date.ts'
import { isFederalHoliday } from '../../src/notices/federal-holidays.law.ts'
import { noticeKinds, noticeRuleFor } from '../../src/notices/notice-kinds.law.ts'
import { boundLanguage } from '../../src/notices/notice-rules.ts'
import { assumedReceipt, periodEnd } from '../../src/notices/period-rules.ts'

const day = (text: string) => text as CalendarDate
const validation = noticeRuleFor('validation', 'US', '2026-11-20').period

describe('the period a validation notice opens', () => {
  test.each([
    ['CASE-068', '2026-11-20', '2026-11-30', '2026-12-30'],
    ['CASE-069', '2026-01-15', '2026-01-23', '2026-02-22'],
  ])('ends thirty days after assumed receipt: %s', (_, sent, receipt, end) => {
    expect(assumedReceipt(day(sent), 5)).toBe(receipt)
    expect(periodEnd(validation, day(sent))).toBe(end)
  })

  test('is never shorter than 35 days, and a later mailing never ends it sooner', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays(day('2000-01-01'), offset))
    fc.assert(
      fc.property(days, (sent) => {
        const [end, next] = [periodEnd(validation, sent), periodEnd(validation, addDays(sent, 1))]
        expect(end !== null && next !== null && daysBetween(sent, end) >= 35 && next >= end).toBe(true)
      }),
    )
  })
})

test.each([
  ['CASE-082', 'TW', 'TW-CARD-52', ['listing_reason', 'listing_effect']],
  ['CASE-092', 'CN', 'CN-ZX-15', ['listing_reason']],
])('%s: before a report to a bureau in %s a notice is asked for, by %s', (_, place, rule, items) => {
  const asked = noticeRuleFor('pre_listing', place, '2026-11-23')
  expect(asked).toMatchObject({ rule, due: 'before_listing', force: 'enforced' })
  expect(asked.items).toEqual(expect.arrayContaining(items))
})

test('federal holidays are the statutory days and those they are kept on', () => {
  const is = [
    '2026-01-01',
    '2026-01-19',
    '2026-07-03',
    '2026-07-04',
    '2026-11-26',
    '2027-12-24',
    '2028-01-01',
    '2027-12-31',
  ]
  const none = ['2026-11-27', '2026-07-02', '2020-06-19', '2026-05-18', '2026-10-19']
  expect([is.map(day).map(isFederalHoliday), none.map(day).map(isFederalHoliday)]).toEqual([
    is.map(() => true),
    none.map(() => false),
  ])
})

test.each([
  ['KE', 'pre_listing', '2026-12-20'],
  ['GB', 'letter_of_claim', '2026-12-20'],
  ['US', 'email_use', '2026-12-25'],
  ['TW', 'outsourcing', null],
  ['FR', 'letter_of_claim', null],
] as const)('in %s a %s sent on 20 November opens a period to %s', (jurisdiction, kind, end) => {
  expect(periodEnd(noticeRuleFor(kind, jurisdiction, '2026-11-20').period, day('2026-11-20'))).toBe(end)
})

test('every kind has a rule everywhere, and a rule in shadow is never the one that holds', () => {
  for (const kind of noticeKinds) {
    for (const place of ['US', 'US-CA', 'TW', 'CN', 'GB', 'IN', 'KE', 'FR']) {
      expect(noticeRuleFor(kind, place, '2027-06-01').force).toBe('enforced')
    }
  }
})

test('the preferred language of a person binds as far as it is known here', () => {
  expect(['zh-TW', 'zh-Hant-HK', 'zh-CN', 'zh', 'en-GB', 'fr', null].map(boundLanguage)).toEqual([
    ...['zh-Hant', 'zh-Hant', 'zh-Hans', 'zh-Hans', 'en', null, null],
  ])
})
