import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ATTEMPTS_MAX, afterFailure, afterStep, backoffSeconds } from '../../src/jobs/rules.ts'
import { epochMs, type Instant } from '../../src/kernel/instant.ts'

const now = '2026-11-24T09:30:00.000Z' as Instant
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

describe('backoff', () => {
  test('doubles from five seconds to an hour', () => {
    expect([1, 2, 3, 4, 20].map((attempt) => backoffSeconds(attempt, 0))).toEqual([5, 10, 20, 40, 3600])
  })

  test('is at least half and at most all of its step, whatever the draw', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), random, (attempt, draw) => {
        const full = backoffSeconds(attempt, 0)
        const drawn = backoffSeconds(attempt, draw)
        return drawn > full / 2 - 1e-9 && drawn <= full
      }),
    )
  })
})

describe('an outcome', () => {
  test('of a failure is never due in the past, and dead exactly from the last attempt on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 * ATTEMPTS_MAX }), random, (attempt, draw) => {
        const outcome = afterFailure({ attempt }, { problem: 'internal', now, random: draw })
        expect(outcome.state).toBe(attempt >= ATTEMPTS_MAX ? 'dead' : 'due')
        if (outcome.dueAt) expect(epochMs(outcome.dueAt)).toBeGreaterThan(epochMs(now))
      }),
    )
  })

  test('of a step forgets earlier failures', () => {
    expect(afterStep({ again: now }, { attempt: 5 })).toEqual({ state: 'due', dueAt: now, attempts: 0, problem: null })
  })
})
