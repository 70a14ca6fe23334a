import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addBusinessHours } from '../../src/kernel/business-hours.ts'
import { epochMs, type Instant, instantFromEpochMs } from '../../src/kernel/instant.ts'

const at = (text: string) => text as Instant

test.each([
  ['Tuesday', '2026-11-24T09:30:00.000Z', 48, 'Asia/Taipei', '2026-11-26T09:30:00.000Z'],
  ['Friday noon', '2026-11-27T04:00:00.000Z', 48, 'Asia/Taipei', '2026-12-01T04:00:00.000Z'],
  ['Saturday', '2026-11-28T04:00:00.000Z', 24, 'Asia/Taipei', '2026-11-30T16:00:00.000Z'],
  [
    'Friday 23:00 where it is Saturday already elsewhere',
    '2026-11-27T15:00:00.000Z',
    1,
    'Asia/Taipei',
    '2026-11-27T16:00:00.000Z',
  ],
  ['a weekend with an hour less', '2026-03-27T12:00:00.000Z', 24, 'Europe/London', '2026-03-30T11:00:00.000Z'],
])('counts business hours from %s', (_, from, hours, zone, expected) => {
  expect(addBusinessHours(at(from), hours, zone)).toBe(expected)
})

test('is never earlier than the hours themselves, and less than three weekends later for a working week', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }),
      fc.integer({ min: 1, max: 120 }),
      (from, hours) => {
        const start = instantFromEpochMs(from * 1000)
        const passed = (epochMs(addBusinessHours(start, hours, 'Asia/Taipei')) - epochMs(start)) / 3_600_000
        return passed >= hours && passed < hours + 3 * 48
      },
    ),
  )
})
