import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Earner } from '../../src/commission/model.ts'
import { earnerOf, earningOf, shareOf } from '../../src/commission/rules.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { contingency, earner, flat, now } from './earning.ts'

const at = (day: string): Instant => `${day}T12:00:00.000Z` as Instant

describe('a share', () => {
  test.each([
    [10n, 500, 'half_even', 0n],
    [30n, 500, 'half_even', 2n],
    [10n, 500, 'half_up', 1n],
    [10n, 501, 'half_even', 1n],
    [10n, 9_999, 'down', 9n],
    [1n, 10_000, 'half_even', 1n],
    [9_007_199_254_740_991n, 3_333, 'half_even', 3_002_099_511_605_172n],
  ] as const)('of %i by %i, %s, is %i', (basis, rate, rounding, share) => {
    expect(shareOf(basis, rate, rounding)).toBe(share)
  })

  test('is never further from the exact one than half a minor unit, and even where it is exactly half', () => {
    const basis = fc.bigInt({ min: 0n, max: 2n ** 53n - 1n })
    fc.assert(
      fc.property(basis, fc.integer({ min: 0, max: 10_000 }), (amount, rate) => {
        const [share, exact] = [shareOf(amount, rate), amount * BigInt(rate)]
        const off = share * 10_000n - exact
        const distance = off < 0n ? -off : off
        expect(distance).toBeLessThanOrEqual(5_000n)
        if (distance === 5_000n) expect(share % 2n).toBe(0n)
        expect(share).toBeLessThanOrEqual(amount)
        expect(shareOf(amount, rate, 'down')).toBe(exact / 10_000n)
      }),
    )
  })
})

describe('what a payment earns', () => {
  const paid = { currency: 'TWD', amount: 10_001n, effectiveAt: now }
  const by = (one: Earner, settlements: Parameters<typeof earningOf>[2]['settlements'] = []) =>
    earningOf(paid, one, { settlements })

  test('is by the first tier whose bounds of age and amount both hold', () => {
    const tiers = [
      { daysPastDueFrom: 90, amountFrom: 0, rate: 4_000 },
      { daysPastDueFrom: 30, amountFrom: 2_000_000, rate: 1_000 },
      { daysPastDueFrom: 30, amountFrom: 1_000_000, rate: 2_000 },
      { daysPastDueFrom: 0, amountFrom: 0, rate: 3_000 },
    ]
    const rated = (changes: Partial<Earner>) => by(earner(contingency({ tiers }), changes))
    expect(rated({})).toEqual({ rule: 'contingency', rate: 2_000, amount: 2_000n })
    expect(rated({ daysPastDue: 90 }).rate).toBe(4_000)
    expect(rated({ amountPlaced: 2_000_000n }).rate).toBe(1_000)
    expect(rated({ amountPlaced: 999_999n }).rate).toBe(3_000)
    const none = earner(contingency({ tiers: tiers.slice(0, 1) }))
    expect(by(none)).toEqual({ rule: 'no_tier', rate: null, amount: 0n })
  })

  test('is the rate for settlements while one runs', () => {
    const one = earner(contingency({ settlementRate: 1_500 }))
    const ran = { from: at('2026-01-01'), until: at('2026-01-04') }
    expect(by(one, [{ from: at('2026-01-01'), until: null }])).toMatchObject({ rule: 'settlement', rate: 1_500 })
    expect(by(one, [ran])).toMatchObject({ rule: 'contingency', rate: 2_500 })
    expect(by(earner(contingency()), [{ from: at('2026-01-01'), until: null }])).toMatchObject({ rule: 'contingency' })
  })

  test('is nothing before the agency first sought the borrower, where the terms say so', () => {
    const terms = contingency({ noneBeforeContact: true })
    expect(by(earner(terms))).toEqual({ rule: 'before_contact', rate: null, amount: 0n })
    expect(by(earner(terms, { firstContactAt: at('2026-01-06') })).rule).toBe('before_contact')
    expect(by(earner(terms, { firstContactAt: now })).rule).toBe('contingency')
    expect(by(earner(flat(700, { noneBeforeContact: true }))).rule).toBe('before_contact')
  })

  test('is a flat amount once for each placement, in the currency of the mandate', () => {
    expect(by(earner(flat(700)))).toEqual({ rule: 'flat', rate: null, amount: 700n })
    expect(by(earner(flat(700), { flatEarned: true }))).toEqual({ rule: 'flat_earned', rate: null, amount: 0n })
    expect(by(earner(flat(700), { currency: 'USD' })).rule).toBe('other_currency')
  })
})

describe('whose a payment is', () => {
  const ended = earner(contingency({ tailDays: 30 }), {
    ...{ until: at('2026-01-10'), tail: { from: at('2026-01-10'), until: at('2026-02-10') } },
  })
  const holds = earner(contingency())
  const whose = (effectiveAt: Instant, placementId: Earner['placementId'] | null, earners = [holds, ended]) =>
    earnerOf({ effectiveAt, placementId }, { earners, settlements: [] })

  test('is the placement’s it is credited to', () => {
    expect(whose(now, holds.placementId)).toEqual({ earner: holds, crediting: 'holder' })
    expect(whose(at('2026-01-09'), ended.placementId)?.crediting).toBe('holder')
    expect(whose(at('2026-01-11'), ended.placementId)?.crediting).toBe('grace')
  })

  test('is the former holder’s within its tail where nobody holds the debt, and nobody’s after it', () => {
    expect(whose(at('2026-01-11'), null)).toEqual({ earner: ended, crediting: 'tail' })
    expect(whose(at('2026-01-10'), null)).toBeNull()
    expect(whose(at('2026-02-10'), null)).toBeNull()
    const later = { ...ended, tail: { from: at('2026-01-20'), until: at('2026-02-20') } }
    expect(whose(at('2026-01-25'), null, [ended, later])?.earner).toBe(later)
  })
})
