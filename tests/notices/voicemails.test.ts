import { expect, test } from 'vitest'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { ScreeningContext } from '../../src/notices/screening-model.ts'
import { screen } from '../../src/notices/screening-rules.ts'

const left = (text: string, changes: Partial<ScreeningContext> = {}) => {
  const { findings, verdict } = screen(text, {
    ...{ direction: 'outbound', channel: 'voicemail', jurisdiction: 'US', language: null, timeBarred: false },
    ...{ on: '2026-11-25' as CalendarDate, ...changes },
  })
  const said = findings.map(({ category, rule, law, span }) => ({
    ...{ category, rule, law, words: span && [...text].slice(span.from, span.until).join('') },
  }))
  return { verdict, said }
}
const found = { rule: 'us-limited-content', law: ['US-F-2J-LCM'] }

test.each([
  ['This is Jane Roe from Acme, a debt collector. Call me at 212-555-0100.', ['debt', 'collector']],
  ['Jane Roe for the Credit Card Receivables Group, please call 212-555-0100.', ['Credit Card', 'Receivables']],
])('CASE-056: a voicemail that shows what it is about is no message of limited content: %s', (text, words) => {
  const { verdict, said } = left(text)
  expect(verdict).toBe('review')
  expect(said).toEqual(words.map((one) => ({ ...found, category: 'third_party_disclosure', words: one })))
})

test('one of four parts and no more is clean, with what may be said besides', () => {
  expect(
    left(
      'Hello Sam, it is noon on Monday. This is Jane Roe of ABC Inc. Please call me or my colleague Al at (212) 555 0100.',
    ),
  ).toEqual({ verdict: 'clean', said: [] })
})

test('one without a number to call back lacks a part', () => {
  const { said } = left('This is Jane Roe of ABC Inc., please call me back.')
  expect(said).toEqual([{ ...found, category: 'missing_disclosure', words: null }])
})

test('what is said on the phone, comes in, or is left elsewhere is held to other rules', () => {
  const text = 'This is Jane Roe, a debt collector, trying to collect a debt. Call 212-555-0100.'
  for (const changes of [{ channel: 'phone' }, { direction: 'inbound' }, { jurisdiction: 'GB' }] as const) {
    expect(left(text, changes).said).toEqual([])
  }
})
