import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairs, type Timed } from '../../src/call-records/pairing-rules.ts'

const timed = (prefix: string, moments: readonly number[]): Timed[] =>
  moments.map((at, n) => ({ id: `${prefix}${n}`, at: at * 1000 }))
const ids = (found: readonly (readonly [Timed, Timed])[]) => found.map(([call, contact]) => `${call.id} ${contact.id}`)

/** The most pairs there can be, and how near they can lie, by trying every way. */
function best(
  calls: readonly Timed[],
  contacts: readonly Timed[],
  toleranceMs: number,
): [count: number, apart: number] {
  const [first, ...others] = calls
  if (!first) return [0, 0]
  let [count, apart] = best(others, contacts, toleranceMs)
  for (const contact of contacts) {
    const distance = Math.abs(first.at - contact.at)
    if (distance > toleranceMs) continue
    const [rest, farther] = best(
      others,
      contacts.filter(({ id }) => id !== contact.id),
      toleranceMs,
    )
    if (rest + 1 > count || (rest + 1 === count && distance + farther < apart)) {
      ;[count, apart] = [rest + 1, distance + farther]
    }
  }
  return [count, apart]
}

describe('calls and contacts', () => {
  test('are paired with what lies nearest, so that a redial is not taken for the call before', () => {
    expect(ids(pairs(timed('c', [0, 60]), timed('a', [58]), 120_000))).toEqual(['c1 a0'])
    expect(ids(pairs(timed('c', [0, 60]), timed('a', [58, 2]), 120_000))).toEqual(['c0 a1', 'c1 a0'])
  })

  test('are paired as far as clocks may be apart, and no further', () => {
    expect(pairs(timed('c', [0]), timed('a', [120]), 120_000)).toHaveLength(1)
    expect(pairs(timed('c', [0]), timed('a', [121]), 120_000)).toHaveLength(0)
  })

  test('make as many pairs as can be, as near as can be, each in one pair', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 })
    fc.assert(
      fc.property(moments, moments, fc.integer({ min: 0, max: 12 }), (of, about, tolerance) => {
        const [calls, contacts] = [timed('c', of), timed('a', about)]
        const found = pairs(calls, contacts, tolerance * 1000)
        const apart = found.reduce((sum, [call, contact]) => sum + Math.abs(call.at - contact.at), 0)
        expect([found.length, apart]).toEqual(best(calls, contacts, tolerance * 1000))
        expect(new Set(found.map(([call]) => call.id)).size).toBe(found.length)
        expect(new Set(found.map(([, contact]) => contact.id)).size).toBe(found.length)
        expect(found.every(([call, contact]) => Math.abs(call.at - contact.at) <= tolerance * 1000)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('are paired the same in whatever order they come', () => {
    const moments = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 30 })
    fc.assert(
      fc.property(moments, moments, (of, about) => {
        const [calls, contacts] = [timed('c', of), timed('a', about)]
        expect(ids(pairs(calls.toReversed(), contacts.toReversed(), 15_000))).toEqual(
          ids(pairs(calls, contacts, 15_000)),
        )
      }),
    )
  })
})
