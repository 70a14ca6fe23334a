import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineEvent, type EventKind } from '../../src/events/index.ts'
import { FEED_WINDOW, feedHorizon, nextAfter, upcast } from '../../src/events/rules.ts'
import type { Instant } from '../../src/kernel/instant.ts'

const positions = fc.bigInt({ min: 0n, max: 20_000n })

describe('where the next answer goes on', () => {
  test('is never before what was found, never behind what may be there unread', () => {
    fc.assert(
      fc.property(
        positions,
        positions,
        fc.array(fc.integer({ min: 1, max: 7_000 }), { maxLength: 5 }),
        (a, b, steps) => {
          const [floor, head] = a < b ? [a, b] : [b, a]
          const found = steps.map(
            (_, index) => floor + steps.slice(0, index + 1).reduce((sum, step) => sum + BigInt(step), 0n),
          )
          const within = found.filter((position) => position <= head && position <= floor + BigInt(FEED_WINDOW))
          const next = nextAfter({ after: 0, limit: 5, floor, head, found: within })
          if (!next.ok) throw next.refusal
          expect(next.value).toBeGreaterThanOrEqual(within.at(-1) ?? floor)
          expect(next.value).toBeLessThanOrEqual(floor + BigInt(FEED_WINDOW))
          if (within.length === 5) expect(next.value).toBe(within[4])
          else expect(next.value).toBe(floor + BigInt(FEED_WINDOW) < head ? floor + BigInt(FEED_WINDOW) : head)
        },
      ),
    )
  })

  test('a position from beyond the end is refused, the end itself is not', () => {
    const asked = (after: number) => nextAfter({ after, limit: 5, floor: 0n, head: 10n, found: [] })
    expect(asked(10)).toEqual({ ok: true, value: 10n })
    expect(asked(11)).toMatchObject({ ok: false, refusal: { kind: { code: 'events_ahead' } } })
  })
})

test('the horizon is the smallest id of its millisecond, 90 days back', () => {
  expect(feedHorizon('2026-11-24T09:30:00.000Z' as Instant)).toBe(feedHorizon('2026-11-24T09:30:00.000Z' as Instant))
  expect(feedHorizon('2026-11-24T09:30:00.000Z' as Instant) < feedHorizon('2026-11-24T09:30:00.001Z' as Instant)).toBe(
    true,
  )
})

describe('an event of an older version', () => {
  const renamed = defineEvent({
    ...{ type: 'test.renamed', version: 3, aggregate: 'test', description: '', data: z.object({ third: z.string() }) },
    upcasts: { 1: ({ first }) => ({ second: first }), 2: ({ second }) => ({ third: second }) },
  }) as EventKind

  test('is read as the latest', () => {
    expect(upcast(renamed, { version: 1, data: { first: 'x' } })).toEqual({ version: 3, data: { third: 'x' } })
    expect(upcast(renamed, { version: 3, data: { third: 'x' } })).toEqual({ version: 3, data: { third: 'x' } })
  })

  test('of a kind no longer known stays as it was', () => {
    expect(upcast(undefined, { version: 1, data: { first: 'x' } })).toEqual({ version: 1, data: { first: 'x' } })
  })
})
