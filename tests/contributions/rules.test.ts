import { describe, expect, test } from 'vitest'
import { disclosedUntil } from '../../src/contributions/facts-rules.ts'
import { newHitTest, observed } from '../../src/contributions/hit-rules.ts'
import { found, levelled } from '../../src/contributions/level-rules.ts'
import type { ExchangeRecord } from '../../src/contributions/model.ts'
import { purged } from '../../src/contributions/purge-rules.ts'
import { regimeOf } from '../../src/exchange/regime-rules.ts'
import type { ExchangeRegime } from '../../src/exchange/regimes.law.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'

const on = (day: string) => day as CalendarDate
const today = on('2026-11-24')
const regime = (jurisdiction: string) => regimeOf(jurisdiction, today) as ExchangeRegime

describe('levels', () => {
  const attested = { asOf: on('2026-11-20'), open: 1_000, pastDue: 100, defaulted: 20 }
  const whole = { total: 1_000, pastDue: 100, defaulted: 20, fresh: 1_000, faulty: 0 }

  test.each([
    ['everything told', {}, 3],
    ['a twentieth missing at most', { total: 950, fresh: 950, pastDue: 95, defaulted: 19 }, 3],
    ['what is current kept back', { total: 100, fresh: 100 }, 2],
    ['arrears kept back', { total: 20, fresh: 20, pastDue: 20 }, 1],
    ['defaults kept back', { defaulted: 18 }, 0],
    ['too little of it fresh', { fresh: 940 }, 0],
    ['too much of it wrong', { faulty: 21 }, 0],
    ['nothing told', { total: 0, fresh: 0, pastDue: 0, defaulted: 0 }, 0],
  ])('%s', (_, changes, level) => {
    expect(found({ ...whole, ...changes }, attested, today)).toBe(level)
  })

  test('nothing without an attestation, or by an old one', () => {
    expect(found(whole, undefined, today)).toBe(0)
    expect(found(whole, { ...attested, asOf: on('2026-08-01') }, today)).toBe(0)
  })

  test('go up at once, and down after a cycle in which it was not made good', () => {
    const up = levelled(3, undefined, today)
    expect(up).toEqual({ level: 3, found: 3, belowSince: null })
    const below = levelled(1, up, today)
    expect(below).toEqual({ level: 3, found: 1, belowSince: today })
    expect(levelled(3, below, on('2026-12-01'))).toEqual(up)
    expect(levelled(1, below, on('2026-12-24'))).toMatchObject({ level: 3 })
    expect(levelled(1, below, on('2026-12-25'))).toEqual({ level: 1, found: 1, belowSince: null })
  })
})

describe('clocks of disclosure', () => {
  const record: Parameters<typeof disclosedUntil>[0] = {
    ...{ worst: 'charge_off', status: 'charge_off', firstDelinquencyOn: on('2026-01-10'), listedOn: on('2026-03-01') },
    ...{ chargedOffOn: on('2026-07-01'), settledOn: null, statusSince: on('2026-07-01') },
  }

  test.each([
    ['US', {}, '2033-07-09'],
    ['US', { worst: 'arrears' }, '2033-01-10'],
    ['GB', {}, '2032-03-01'],
    ['TW', {}, '2031-07-01'],
    ['TW', { settledOn: on('2026-09-01') }, '2029-09-01'],
    ['KE', {}, null],
    ['KE', { settledOn: on('2026-09-01') }, '2031-09-01'],
    ['SG', {}, '2033-01-10'],
  ] as const)('of %s %o', (jurisdiction, changes, until) => {
    expect(disclosedUntil({ ...record, ...(changes as object) }, regime(jurisdiction))).toBe(until)
  })

  test('what is current again is settled as far as what was adverse goes', () => {
    const cured = { ...record, worst: 'arrears', status: 'current', chargedOffOn: null } as const
    expect(disclosedUntil(cured, regime('TW'))).toBe('2029-07-01')
  })
})

describe('purging', () => {
  const listed = {
    ...{ state: 'listed', status: 'arrears', worst: 'arrears', epoch: '2026H2', token: new Uint8Array(32) },
    ...{ firstDelinquencyOn: on('2020-01-01'), disclosedUntil: on('2026-11-23'), dispute: 'none', version: 4 },
  } as unknown as ExchangeRecord
  const now = { today, epochs: ['2026H2'], hasLeft: false }

  test('forgets whose a record is, and keeps when it began', () => {
    const ended = purged(listed, now)
    expect(ended).toMatchObject({ forgets: true, record: { state: 'expired', firstDelinquencyOn: '2020-01-01' } })
    expect(ended?.record.token).toHaveLength(0)
  })

  test('leaves what may be disclosed today', () => {
    expect(purged({ ...listed, disclosedUntil: today }, now)).toBeNull()
    expect(purged({ ...listed, disclosedUntil: null }, now)).toBeNull()
  })

  test('takes only what was adverse from a debt that is current again', () => {
    const ended = purged({ ...listed, status: 'current' }, now)
    expect(ended).toMatchObject({ forgets: true, record: { state: 'listed', worst: null, firstDelinquencyOn: null } })
  })

  test('drops what nobody brought under a key that answers, and what is of a member that left', () => {
    expect(purged({ ...listed, disclosedUntil: null, epoch: '2026H1' }, now)).toMatchObject({
      ...{ forgets: false, record: { state: 'expired' } },
    })
    expect(purged({ ...listed, disclosedUntil: null }, { ...now, hasLeft: true })).toMatchObject({
      record: { state: 'withdrawn' },
    })
  })
})

describe('the hit-rate test', () => {
  /** Numbers in [0, 1) that are the same every time (a linear congruential generator, Numerical Recipes). */
  function draws(seed: number) {
    let state = seed
    return () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
  }
  /** After how many lookups a member that finds somebody so often is caught; null where it is not within them. */
  function caughtAfter(rate: number, within: number, seed: number): number | null {
    const draw = draws(seed)
    let hits = newHitTest
    for (let lookup = 1; lookup <= within; lookup++) {
      const { test, tripped } = observed(hits, { lookups: 1, hits: draw() < rate ? 1 : 0 })
      if (tripped) return lookup
      hits = test
    }
    return null
  }

  test('catches whoever tries identities out, within some hundred lookups', () => {
    const after = Array.from({ length: 300 }, (_, seed) => caughtAfter(0.002, 3_000, seed + 1))
    expect(after).not.toContain(null)
    const sorted = (after as number[]).toSorted((a, b) => a - b)
    expect(sorted[150]).toBeLessThan(350)
    expect(sorted[150]).toBeGreaterThan(150)
  })

  test('calls no genuine member a guesser, and batches count as what is in them', () => {
    for (let seed = 1; seed <= 300; seed++) expect(caughtAfter(0.06, 2_000, seed)).toBeNull()
    const one = observed(observed(newHitTest, { lookups: 1, hits: 1 }).test, { lookups: 1, hits: 0 })
    expect(observed(newHitTest, { lookups: 2, hits: 1 })).toEqual(one)
  })

  test('lets nobody save up for guessing', () => {
    let hits = newHitTest
    for (let lookup = 0; lookup < 1_000; lookup++) hits = observed(hits, { lookups: 1, hits: 1 }).test
    let guesses = 0
    for (let tripped = false; !tripped; guesses++) {
      const next = observed(hits, { lookups: 1, hits: 0 })
      ;[hits, tripped] = [next.test, next.tripped]
    }
    expect(guesses).toBeLessThan(400)
  })
})
