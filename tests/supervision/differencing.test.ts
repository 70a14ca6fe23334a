import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answered, givesAway, type Telling } from '../../src/supervision/differencing-rules.ts'

const bounds = { countMin: 10, adds: true }
const of = (place: string, from: number, to: number, count: number | null): Answered => ({ place, from, to, count })
const tells = (place: string, from: number, to: number, count: number): Telling => ({ place, from, to, count })

describe('what is told lets nobody reckon a few', () => {
  test('as the difference of two answers that overlap', () => {
    expect(givesAway(tells('US', 7, 8, 100), [of('US', 7, 8, 97)], bounds)).toBe(true)
    expect(givesAway(tells('US', 7, 8, 100), [of('US-NY', 7, 8, 97)], bounds)).toBe(true)
    expect(givesAway(tells('US', 7, 8, 100), [of('US', 8, 9, 97)], bounds)).toBe(false)
    expect(givesAway(tells('US', 7, 8, 100), [of('US', 7, 8, 100)], bounds)).toBe(false)
    expect(givesAway(tells('US-CA', 7, 8, 100), [of('US-NY', 7, 8, 97)], bounds)).toBe(false)
  })

  test('along months that follow one another, whichever is asked last', () => {
    const [july, august, quarter] = [of('US', 7, 8, 50), of('US', 8, 9, 47), of('US', 7, 10, 100)]
    expect(givesAway(tells('US', 7, 10, 100), [august, july], bounds)).toBe(true)
    expect(givesAway(tells('US', 8, 9, 47), [quarter, july], bounds)).toBe(true)
    expect(givesAway(tells('US', 7, 8, 50), [quarter, august], bounds)).toBe(true)
    expect(givesAway(tells('US', 7, 10, 120), [august, july], bounds)).toBe(false)
    expect(givesAway(tells('US', 7, 10, 97), [august, july], bounds)).toBe(false)
  })

  test('as what is left of a country beside its parts', () => {
    const [york, california] = [of('US-NY', 7, 8, 50), of('US-CA', 7, 8, 47)]
    expect(givesAway(tells('US', 7, 8, 100), [york, california], bounds)).toBe(true)
    expect(givesAway(tells('US-CA', 7, 8, 47), [york, of('US', 7, 8, 100)], bounds)).toBe(true)
    expect(givesAway(tells('US', 7, 8, 120), [york, california], bounds)).toBe(false)
  })

  test('nor what was asked for and not told', () => {
    const hidden = of('US', 9, 10, null)
    const [july, august] = [of('US', 7, 8, 50), of('US', 8, 9, 50)]
    expect(givesAway(tells('US', 7, 10, 140), [hidden, august, july], bounds)).toBe(true)
    expect(givesAway(tells('US', 9, 10, 40), [hidden, august, july], bounds)).toBe(false)
  })

  test('while people, who are not added up, are held to the difference of two alone', () => {
    const [july, august] = [of('US', 7, 8, 50), of('US', 8, 9, 47)]
    expect(givesAway(tells('US', 7, 10, 70), [august, july], { ...bounds, adds: false })).toBe(false)
    expect(givesAway(tells('US', 7, 10, 52), [august, july], { ...bounds, adds: false })).toBe(true)
  })
})

test('whatever is asked in whatever order, no run of months that can be reckoned has a few', () => {
  const counts = fc.array(fc.nat(60), { minLength: 6, maxLength: 6 })
  const questions = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 6 })), { maxLength: 12 })
  fc.assert(
    fc.property(counts, questions, (months, asked) => {
      const sum = (from: number, to: number) => months.slice(from, to).reduce((all, count) => all + count, 0)
      const answers: Answered[] = []
      for (const [from, length] of asked) {
        const to = Math.min(6, from + length)
        const count = sum(from, to)
        const isTold = count >= 10 && !givesAway(tells('US', from, to, count), answers, bounds)
        answers.unshift(of('US', from, to, isTold ? count : null))
      }
      // Everything that is joined by what was told, by brute force.
      const reach = Array.from({ length: 7 }, (_, month) => new Set([month]))
      for (let round = 0; round < 7; round++)
        for (const { from, to, count } of answers) {
          if (count === null) continue
          for (const set of reach) if (set.has(from) || set.has(to)) set.add(from).add(to)
        }
      for (let from = 0; from < 7; from++)
        for (const to of reach[from] ?? []) {
          const count = to > from ? sum(from, to) : 0
          expect(count === 0 || count >= 10).toBe(true)
        }
    }),
    { numRuns: 400 },
  )
})
