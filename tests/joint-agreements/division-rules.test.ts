import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apportioned, dividedPayment, dividedSchedule, nextParts } from '../../src/joint-agreements/division-rules.ts'

const sumOf = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n)
const columnOf = (rows: readonly (readonly bigint[])[], at: number) => sumOf(rows.map((row) => row[at] ?? 0n))

/** From one minor unit to more than any currency's whole debt. */
const units = (min: bigint) =>
  fc.oneof(fc.bigInt({ min, max: 20n }), fc.bigInt({ min, max: 10_000_000n }), fc.bigInt({ min, max: 2n ** 53n - 1n }))
const weights = fc.array(units(1n), { minLength: 1, maxLength: 12 })

describe('an amount divided by largest remainders', () => {
  test('sums to it, and no part is a whole unit from its exact part', () => {
    fc.assert(
      fc.property(units(0n), weights, (amount, shares) => {
        const [parts, all] = [apportioned(amount, shares), sumOf(shares)]
        expect(sumOf(parts)).toBe(amount)
        for (const [n, part] of parts.entries()) {
          const off = part * all - amount * (shares[n] ?? 0n)
          expect(off < all && -off < all).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('gives the larger remainders the units that are left, and of equal ones the first', () => {
    expect(apportioned(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
    expect(apportioned(10n, [15n, 15n, 70n])).toEqual([2n, 1n, 7n])
    expect(apportioned(7n, [9n, 1n])).toEqual([6n, 1n])
  })
})

/** Cuts of a total into positive parts. */
const cuts = fc
  .tuple(weights, fc.array(units(1n), { minLength: 1, maxLength: 40 }))
  .map(([shares, wishes]) => ({ shares, instalments: fitted(sumOf(shares), wishes) }))

function fitted(total: bigint, wishes: readonly bigint[]): bigint[] {
  const taken: bigint[] = []
  let left = total
  for (const wish of wishes) {
    if (left === 0n) break
    const amount = wish < left ? wish : left
    taken.push(amount)
    left -= amount
  }
  return left > 0n ? [...taken, left] : taken
}

describe('instalments divided among shares', () => {
  test('sum to each instalment and to each share, and nobody is ever a whole unit from its part of what is due', () => {
    fc.assert(
      fc.property(cuts, ({ shares, instalments }) => {
        const [rows, all] = [dividedSchedule(instalments, shares), sumOf(shares)]
        expect(rows.map(sumOf)).toEqual(shares)
        let due = 0n
        for (const [at, amount] of instalments.entries()) {
          expect(columnOf(rows, at)).toBe(amount)
          due += amount
          for (const [n, row] of rows.entries()) {
            expect(row[at]).toBeGreaterThanOrEqual(0n)
            const off = sumOf(row.slice(0, at + 1)) * all - due * (shares[n] ?? 0n)
            expect(off < all && -off < all).toBe(true)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('where largest remainders of what is paid in all would take a unit back, nobody loses one', () => {
    const shares = [6n, 6n, 2n]
    expect(apportioned(10n, shares)).toEqual([4n, 4n, 2n])
    expect(apportioned(11n, shares)).toEqual([5n, 5n, 1n])
    const had = nextParts(10n, shares, [0n, 0n, 0n])
    expect(sumOf(had)).toBe(10n)
    expect(nextParts(1n, shares, had).every((part) => part >= 0n)).toBe(true)
    expect(dividedSchedule([10n, 1n, 3n], shares).map(sumOf)).toEqual(shares)
  })
})

describe('payments divided among creditors', () => {
  const paying = fc.tuple(cuts, fc.array(units(1n), { minLength: 1, maxLength: 30 }))

  test('sum to each payment; a filled instalment has given each its part; the last unit pays every share', () => {
    fc.assert(
      fc.property(paying, ([{ shares, instalments }, wishes]) => {
        const rows = dividedSchedule(instalments, shares)
        const had = shares.map(() => 0n)
        let paid = 0n
        for (const amount of fitted(sumOf(shares), wishes)) {
          const parts = dividedPayment(
            amount,
            rows.map((row, n) => ({ instalments: row, had: had[n] ?? 0n })),
          )
          expect(sumOf(parts)).toBe(amount)
          parts.forEach((part, n) => {
            expect(part).toBeGreaterThanOrEqual(0n)
            had[n] = (had[n] ?? 0n) + part
          })
          paid += amount
          expectFilled(rows, { instalments, had, paid })
        }
        expect(had).toEqual(shares)
      }),
      { numRuns: 500 },
    )
  })

  test('whatever was taken back before, a payment is divided whole and nobody gets more than its share', () => {
    fc.assert(
      fc.property(paying, fc.array(fc.nat(29), { maxLength: 8 }), ([{ shares, instalments }, wishes], back) => {
        const rows = dividedSchedule(instalments, shares)
        const had = shares.map(() => 0n)
        const made: bigint[][] = []
        const pay = (amount: bigint) => {
          const parts = dividedPayment(
            amount,
            rows.map((row, n) => ({ instalments: row, had: had[n] ?? 0n })),
          )
          expect(sumOf(parts)).toBe(amount)
          parts.forEach((part, n) => {
            expect(part).toBeGreaterThanOrEqual(0n)
            had[n] = (had[n] ?? 0n) + part
          })
          made.push(parts)
        }
        for (const amount of fitted(sumOf(shares), wishes)) pay(amount)
        for (const at of new Set(back)) {
          made[at]?.forEach((part, n) => {
            had[n] = (had[n] ?? 0n) - part
          })
        }
        const left = sumOf(shares) - sumOf(had)
        if (left > 0n) pay(left)
        expect(had).toEqual(shares)
      }),
      { numRuns: 300 },
    )
  })
})

function expectFilled(
  rows: readonly (readonly bigint[])[],
  { instalments, had, paid }: { instalments: readonly bigint[]; had: readonly bigint[]; paid: bigint },
) {
  let [full, at] = [0n, 0]
  while (at < instalments.length && full + (instalments[at] ?? 0n) <= paid) {
    full += instalments[at] ?? 0n
    at += 1
  }
  for (const [n, row] of rows.entries()) expect(had[n]).toBeGreaterThanOrEqual(sumOf(row.slice(0, at)))
  if (full === paid) expect(had).toEqual(rows.map((row) => sumOf(row.slice(0, at))))
}
