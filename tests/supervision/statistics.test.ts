import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  discreteLaplace,
  isExponential,
  noiseFor,
  type RandomBytes,
  uniform,
} from '../../src/supervision/noise-rules.ts'
import { type Counted, margins, primary, suppressed, totalOf } from '../../src/supervision/statistics-rules.ts'

const rule = { countMin: 10, contributorsMin: 3, shareMax: 80 }
const cell = (key: readonly string[], ...counts: number[]): Counted => ({
  key,
  by: Object.fromEntries(counts.map((count, n) => [`org ${n}`, count])),
})

describe('a cell', () => {
  test('that is small, of few organisations, or one organisation’s, is not told; one of nothing is', () => {
    expect(primary(cell(['a'], 3, 3, 3), rule)).toBe('small')
    expect(primary(cell(['a'], 30, 30), rule)).toBe('few_contributors')
    expect(primary(cell(['a'], 81, 10, 9), rule)).toBe('dominated')
    expect(primary(cell(['a'], 80, 10, 10), rule)).toBeNull()
    expect(primary(cell(['a'], 0, 0), rule)).toBeNull()
  })

  test('that would give a hidden one away is hidden with it', () => {
    const cells = [cell(['US', 'x'], 1, 1, 1), cell(['US', 'y'], 20, 20, 20), cell(['US', 'z'], 10, 9, 8)]
    expect(suppressed(cells, rule).map((each) => each.suppressed)).toEqual(['small', null, 'complementary'])
  })
})

/** Tables of two dimensions, of which one organisation or many contribute. */
const tables = fc
  .uniqueArray(fc.tuple(fc.constantFrom('US', 'TW'), fc.constantFrom('a', 'b', 'c', 'd', 'e')), {
    selector: (key) => key.join(),
    maxLength: 10,
  })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.dictionary(fc.constantFrom('p', 'q', 'r', 's'), fc.nat(40)).map((by): Counted => ({ key, by })),
      ),
    ),
  )

test('of no margin that is told can a hidden cell be reckoned, and nothing is hidden without a reason', () => {
  fc.assert(
    fc.property(tables, (cells) => {
      const told = suppressed(cells, rule)
      for (const [at, each] of told.entries()) {
        if (each.count !== null)
          expect([each.count, primary(cells[at] as Counted, rule)]).toEqual([totalOf(cells[at] as Counted), null])
      }
      for (const margin of margins(cells, rule)) {
        if (margin.count === null) continue
        const group = told.filter(({ key }) => key[0] === margin.key[0])
        const shown = group.reduce((sum, { count }) => sum + (count ?? 0), 0)
        const hidden = group.filter(({ count }) => count === null)
        expect(hidden.length).not.toBe(1)
        if (hidden.length > 0) expect(margin.count - shown).toBeGreaterThanOrEqual(rule.countMin)
        else expect(margin.count).toBe(shown)
      }
      for (const hidden of told.filter(({ suppressed: reason }) => reason === 'complementary')) {
        expect(
          told.some(({ key, suppressed: why }) => key[0] === hidden.key[0] && why && why !== 'complementary'),
        ).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

/** The same bytes for the same seed (SplitMix64). */
function seeded(seed: bigint): RandomBytes {
  let state = seed
  const next = () => {
    state = (state + 0x9e3779b97f4a7c15n) & 0xffff_ffff_ffff_ffffn
    let z = state
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & 0xffff_ffff_ffff_ffffn
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & 0xffff_ffff_ffff_ffffn
    return z ^ (z >> 31n)
  }
  return (length) => Uint8Array.from({ length }, () => Number(next() & 255n))
}

/** How far frequencies are from what is expected of them: Pearson’s statistic. */
const chiSquare = (observed: readonly number[], expected: readonly number[]) =>
  observed.reduce((sum, seen, at) => sum + (seen - (expected[at] as number)) ** 2 / (expected[at] as number), 0)

describe('the noise', () => {
  const draws = 20_000

  test('is uniform below any bound', () => {
    const random = seeded(1n)
    const seen = Array.from({ length: 7 }, () => 0)
    for (let n = 0; n < draws; n++) {
      const drawn = Number(uniform(7n, random))
      seen[drawn] = (seen[drawn] ?? 0) + 1
    }
    // 6 degrees of freedom: above 22.46 in one run of a thousand.
    expect(
      chiSquare(
        seen,
        seen.map(() => draws / 7),
      ),
    ).toBeLessThan(22.46)
  })

  test.each([
    [1n, 3n],
    [1n, 1n],
    [5n, 2n],
  ])('says yes with probability exp(-%d/%d)', (over, under) => {
    const random = seeded(2n)
    let yes = 0
    for (let n = 0; n < draws; n++) if (isExponential({ over, under }, random)) yes++
    const p = Math.exp(-Number(over) / Number(under))
    // Five standard deviations.
    expect(Math.abs(yes / draws - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / draws))
  })

  test.each([
    [1n, 1n],
    [5n, 1n],
    [7n, 3n],
  ])('has the discrete Laplace distribution of scale %d/%d', (over, under) => {
    const random = seeded(3n)
    const scale = Number(over) / Number(under)
    const q = Math.exp(-1 / scale)
    const width = Math.ceil(scale * 3)
    const seen = Array.from({ length: 2 * width + 1 }, () => 0)
    let outside = 0
    for (let n = 0; n < draws; n++) {
      const at = Number(discreteLaplace({ over, under }, random)) + width
      if (seen[at] === undefined) outside++
      else seen[at]++
    }
    const expected = seen.map((_, at) => (draws * (1 - q) * q ** Math.abs(at - width)) / (1 + q))
    const rest = draws - expected.reduce((sum, each) => sum + each, 0)
    const cells = seen.length
    // Mean plus five standard deviations of chi-square with that many degrees of freedom.
    expect(chiSquare([...seen, outside], [...expected, rest])).toBeLessThan(cells + 5 * Math.sqrt(2 * cells))
  })

  test('grows with what one person changes, and shrinks with the privacy loss allowed', () => {
    const spread = (epsilon: { over: bigint; under: bigint }, sensitivity: bigint) => {
      const random = seeded(4n)
      let sum = 0
      for (let n = 0; n < 2_000; n++) sum += Math.abs(Number(noiseFor(epsilon, sensitivity, random)))
      return sum / 2_000
    }
    const [loose, tight] = [
      { over: 2n, under: 1n },
      { over: 1n, under: 10n },
    ]
    expect(spread(tight, 1n)).toBeGreaterThan(5 * spread(loose, 1n))
    expect(spread(loose, 20n)).toBeGreaterThan(5 * spread(loose, 1n))
  })
})
