import { expect, test } from 'vitest'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { retentionRules } from '../../src/placements/retention.law.ts'
import { keptUntil } from '../../src/placements/retention-rules.ts'

const day = (text: string) => text as CalendarDate
const mayGo = (id: string, last: string, on: string) => {
  const rule = retentionRules.find(({ rule }) => rule === id)
  if (!rule) throw new Error(id)
  return keptUntil(rule, day(last)) <= on
}

test.each([
  [
    'CASE-066: the recording of a call goes three years after it',
    'US-F-100B-RECORDINGS',
    '2025-11-30',
    '2028-12-15',
    true,
  ],
  ['CASE-066: and no sooner', 'US-F-100B-RECORDINGS', '2025-11-30', '2028-11-29', false],
  [
    'CASE-066: its log stays three years from the last activity',
    'US-F-100-RETENTION',
    '2026-03-10',
    '2028-12-15',
    false,
  ],
  ['CASE-066: and goes then', 'US-F-100-RETENTION', '2026-03-10', '2029-03-10', true],
  ['CASE-075: the recording of a visit stays six months', 'TW-13-6-RECORD', '2026-11-23', '2027-05-01', false],
  ['CASE-075: and goes after them', 'TW-13-6-RECORD', '2026-11-23', '2027-05-24', true],
])('%s', (_, rule, last, on, gone) => expect(mayGo(rule, last, on)).toBe(gone))
