import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { epochMs, type Instant, instantFromEpochMs } from '../../src/kernel/instant.ts'
import { ADVANCE_SECONDS_MAX, type TestClock, TestClockId } from '../../src/test-clocks/model.ts'
import { advance, create, progressOf, step } from '../../src/test-clocks/rules.ts'

const id = TestClockId.fromUuid('01937a30-0000-7000-8000-000000000001')
const start = '2026-11-24T09:30:00.000Z' as Instant
const at = (ms: number) => instantFromEpochMs(epochMs(start) + ms)
const fresh = (): TestClock => {
  const made = create({ sandbox: true, existing: undefined }, id, start)
  if (!made.ok) throw made.refusal
  return made.value
}
const codeOf = (result: ReturnType<typeof advance>) => (result.ok ? 'ok' : result.refusal.kind.code)
const sentTo = (clock: TestClock, to: Instant, now = start): TestClock => {
  const sent = advance(clock, { to }, now)
  if (!sent.ok) throw sent.refusal
  return sent.value
}

describe('setting out', () => {
  test('goes forward, at most a leap year at once, and not while under way', () => {
    expect(codeOf(advance(fresh(), { to: start }, start))).toBe('test_clock_backwards')
    expect(codeOf(advance(fresh(), { bySeconds: ADVANCE_SECONDS_MAX }, start))).toBe('ok')
    expect(codeOf(advance(fresh(), { to: at(ADVANCE_SECONDS_MAX * 1_000 + 1) }, start))).toBe('test_clock_too_far')
    expect(codeOf(advance(sentTo(fresh(), at(1)), { bySeconds: 5 }, start))).toBe('test_clock_advancing')
  })

  test('needs one word on how far, and one only', () => {
    expect(codeOf(advance(fresh(), {}, start))).toBe('test_clock_aimless')
    expect(codeOf(advance(fresh(), { to: at(9), bySeconds: 9 }, start))).toBe('test_clock_aimless')
  })

  test('a production organisation never gets a clock, a world never two', () => {
    const refused = (ground: Parameters<typeof create>[0]) => {
      const made = create(ground, id, start)
      return made.ok ? 'ok' : made.refusal.kind.code
    }
    expect(refused({ sandbox: false, existing: undefined })).toBe('test_clock_sandbox_only')
    expect(refused({ sandbox: true, existing: fresh() })).toBe('test_clock_exists')
  })
})

test('the clock waits where something is due now, and goes nowhere once it is ready', () => {
  const sent = sentTo(fresh(), at(10_000))
  expect(step(sent, { now: start, realNow: start, nextDue: start })).toBeNull()
  expect(step(fresh(), { now: start, realNow: start, nextDue: at(5) })).toBeNull()
})

test('the clock stops in every second in which something is due on the way, in order, never goes back, and ends where it was sent', () => {
  const due = fc.array(fc.integer({ min: 1, max: 40_000_000_000 }), { maxLength: 30 })
  const to = fc.integer({ min: 1, max: 31_622_400 })
  const realSteps = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(due, to, realSteps, (dues, seconds, real) => {
      let clock = sentTo(fresh(), at(seconds * 1_000))
      let waiting = [...new Set(dues)].toSorted((a, b) => a - b)
      const done: number[] = []
      for (let turn = 0, realMs = 0; clock.status === 'advancing'; turn++) {
        if (turn > 100) throw new Error('it never arrives')
        const now = realMs + clock.aheadMs
        // Whatever is due by now is done, earliest first, before the next step.
        done.push(...waiting.filter((one) => one <= now))
        waiting = waiting.filter((one) => one > now)
        const [next] = waiting
        const nextDue = next === undefined ? null : at(next)
        const moved = step(clock, { now: at(now), realNow: at(realMs), nextDue })
        if (!moved) throw new Error('it waits for nothing')
        expect(moved.aheadMs).toBeGreaterThanOrEqual(clock.aheadMs)
        expect(realMs + moved.aheadMs).toBeGreaterThanOrEqual(now)
        if (next !== undefined && moved.status === 'advancing') {
          const [stop, end] = [realMs + moved.aheadMs, seconds * 1_000]
          expect(stop).toBe(Math.max(now, Math.min(end, Math.ceil(next / 1_000) * 1_000)))
        }
        clock = moved
        realMs += real[turn % real.length] as number
      }
      expect(done).toEqual(done.toSorted((a, b) => a - b))
      expect(waiting.every((one) => one > seconds * 1_000)).toBe(true)
      expect(clock.status).toBe('ready')
    }),
  )
})

test('progress is the part of the way that is done', () => {
  const sent = sentTo(fresh(), at(10_000))
  expect([0, 2_599, 9_999, 12_000].map((ms) => progressOf(sent, at(ms)))).toEqual([0, 25, 99, 99])
  expect(progressOf(fresh(), start)).toBe(100)
})
