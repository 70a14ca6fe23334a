import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accrued, accruedUnder, countDays } from '../../src/accounts/accrual-rules.ts'
import { frozenDebt, held, holds, released } from '../../src/accounts/freeze-rules.ts'
import { type Accrual, type AccrualPeriod, type Freeze, freezeSources } from '../../src/accounts/model.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { callAfter, day, daysLater } from './debts.ts'

const START = day('2026-01-01')
const DAYS = 120
const dayCount = 'actual/365'
const running: Accrual = {
  ...{ by: 'platform', annualRate: 1_460, dayCount, through: START, frozenFrom: null },
  periods: [{ from: START, until: null, annualRate: 1_460, dayCount }],
}
// 100,000 at 14.6 % bears 40 a day: no remainder hides a day lost.
const principal = [{ on: START, amount: 100_000n }]
const accruedBy = (freezes: readonly Freeze[], terms: Accrual = running, jurisdiction = 'TW') => {
  const { accrual } = frozenDebt({ accrual: terms, jurisdiction }, freezes)
  return accruedUnder(accrual && { ...accrual, through: daysLater(START, DAYS) }, principal)
}

const covered = (freezes: readonly Freeze[], on: string) =>
  freezes.some(({ from, until, stops }) => stops.includes('interest') && from <= on && (until === null || on < until))
const days = Array.from({ length: DAYS }, (_, n) => daysLater(START, n))
const unfrozen = (freezes: readonly Freeze[]) => days.filter((on) => !covered(freezes, on)).length

const step = fc.record({
  source: fc.constantFrom(...freezeSources),
  wait: fc.integer({ min: 0, max: 15 }),
  shift: fc.integer({ min: 0, max: 12 }),
})

/** Freezes begin today or earlier, end today or later, as the commands allow. */
function after(steps: readonly { source: (typeof freezeSources)[number]; wait: number; shift: number }[]) {
  let [freezes, today]: [readonly Freeze[], number] = [[], 0]
  for (const { source, wait, shift } of steps) {
    today += wait
    freezes = holds(freezes, source)
      ? released(freezes, source, daysLater(START, today + shift))
      : held(freezes, source, daysLater(START, Math.max(0, today - shift)))
  }
  return freezes
}

const anyFreeze: fc.Arbitrary<Freeze> = fc
  .record({
    source: fc.constantFrom(...freezeSources),
    stops: fc.constantFrom(['interest'] as const, ['fees'] as const, ['interest', 'fees'] as const),
    from: fc.integer({ min: -20, max: DAYS }),
    length: fc.option(fc.integer({ min: 0, max: 60 })),
  })
  .map(({ source, stops, from, length }, n = 0) => ({
    ...{ source, stops, reference: `cause ${n}`, from: daysLater(START, from) },
    until: length === null ? null : daysLater(START, from + length),
  }))

const anyTerms = fc
  .uniqueArray(fc.integer({ min: 0, max: DAYS }), { minLength: 1, maxLength: 4 })
  .chain((cuts) =>
    fc.tuple(fc.constant(cuts.sort((a, b) => a - b)), fc.array(fc.nat(4_000), { minLength: 4, maxLength: 4 })),
  )
  .map(([cuts, rates]): AccrualPeriod[] =>
    cuts.map((from, n) => ({
      ...{ from: daysLater(START, from), annualRate: rates[n] ?? 0, dayCount },
      until: cuts[n + 1] === undefined ? null : daysLater(START, cuts[n + 1] as number),
    })),
  )

describe('any sequence of freezes', () => {
  test('interest is that of the days no source froze', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const freezes = after(steps)
        return accruedBy(freezes) === 40n * BigInt(unfrozen(freezes))
      }),
    )
  })

  test('of any causes, under any terms, each day stands by itself at the rate it may bear', () => {
    fc.assert(
      fc.property(fc.array(anyFreeze, { maxLength: 6 }), anyTerms, (freezes, terms) => {
        const daily = days.flatMap((on): AccrualPeriod[] => {
          const term = terms.findLast(({ from }) => from <= on)
          if (!term || covered(freezes, on)) return []
          return [{ from: on, until: daysLater(on, 1), annualRate: Math.min(term.annualRate, 1_600), dayCount }]
        })
        const accrual = { ...running, terms, periods: [] }
        return accruedBy(freezes, accrual) === accrued(daily, principal, daysLater(START, DAYS))
      }),
    )
  })

  test('sources that begin and end on the same days come to the same in any order', () => {
    const sources = fc.shuffledSubarray([...freezeSources], { minLength: 1 })
    const numbers = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(sources, fc.tuple(numbers, numbers), fc.func(fc.nat()), (chosen, [from, until], rank) => {
        const plan = chosen.map((source, n) => ({ source, from: from[n] ?? 0, until: 40 + (until[n] ?? 0) }))
        const ended = (order: typeof plan, ends: typeof plan) => {
          const frozen = order.reduce<readonly Freeze[]>(
            (a, one) => held(a, one.source, daysLater(START, one.from)),
            [],
          )
          return ends.reduce((a, one) => released(a, one.source, daysLater(START, one.until)), frozen)
        }
        const ranked = [...plan].sort((a, b) => rank(a) - rank(b))
        const [one, other] = [ended(plan, plan), ended([...plan].reverse(), ranked)]
        return accruedBy(one) === accruedBy(other) && accruedBy(one) === 40n * BigInt(unfrozen(one))
      }),
    )
  })

  test('at any day count a freeze takes exactly its own days', () => {
    const from = fc.integer({ min: 1, max: 50 })
    fc.assert(
      fc.property(from, from, fc.constantFrom('actual/365', 'actual/360', '30/360'), (begin, length, count) => {
        const terms = { ...running, dayCount: count, periods: [{ ...running.periods[0], dayCount: count }] } as Accrual
        const [on, until] = [daysLater(START, begin), daysLater(START, begin + length)]
        const taken = accruedBy(released(held([], 'protection', on), 'protection', until), terms)
        const end = daysLater(START, DAYS)
        const counted = countDays(count, START, on) + countDays(count, until, end)
        const parts = 100_000n * 1_460n * BigInt(counted)
        return taken === parts / ((count === 'actual/365' ? 365n : 360n) * 10_000n)
      }),
    )
  })
})

describe('a cap of interest', () => {
  const dear = (from: string): Accrual => ({
    ...{ ...running, annualRate: 2_500 },
    periods: [{ from: day(from), until: null, annualRate: 2_500, dayCount }],
  })
  const until = (accrual: Accrual | null, end: string) =>
    accruedUnder(accrual && { ...accrual, through: day(end) }, [{ on: day('2021-01-01'), amount: 365_000n }])

  test('is that of each day: a fifth a year in Taiwan until 19 July 2021, 16 % since', () => {
    const { accrual } = frozenDebt({ accrual: dear('2021-07-10'), jurisdiction: 'TW' }, [])
    expect(accrual?.periods).toMatchObject([
      { from: '2021-07-10', until: '2021-07-20', annualRate: 2_000 },
      { from: '2021-07-20', until: null, annualRate: 1_600 },
    ])
    expect(until(accrual, '2021-07-30')).toBe(10n * 200n + 10n * 160n)
  })

  test('binds nowhere else', () => {
    expect(until(frozenDebt({ accrual: dear('2021-07-10'), jurisdiction: 'HK' }, []).accrual, '2021-07-20')).toBe(
      2_500n,
    )
  })
})

describe('through the interface', () => {
  let platform: Platform
  let lender: TestOrganisation
  beforeAll(async () => {
    platform = await startPlatform()
    lender = await platform.organisation('lender')
  })
  afterAll(() => platform.stop())

  const terms = { by: 'platform', annualRate: 1_460, dayCount: 'actual/365', from: '2026-11-14' }
  const frozenTwice = async () => {
    const { path, body } = await callAfter(() => lender)(
      [
        ['accrual', terms],
        ['accrual/freeze', { on: '2026-11-20', source: 'protection' }],
        ['accrual/freeze', { on: '2026-11-18', source: 'dispute' }],
      ],
      'accrual/resume',
      { on: '2026-11-24', source: 'dispute' },
    )
    return { path, body: body as Record<string, unknown> }
  }

  test('interest goes on when the last source has ended', async () => {
    const { path, body } = await frozenTwice()
    const first = await lender.post(path, body)
    // Four days at 40, from 14 November until the earlier freeze.
    expect(first.body).toMatchObject({
      components: { interest: 160 },
      accrual: { frozenFrom: '2026-11-20', periods: [{ until: '2026-11-18' }] },
    })
    const last = await lender.post(path, { ...body, source: 'protection' })
    expect(last.body.accrual).toMatchObject({
      frozenFrom: null,
      freezes: [
        { source: 'protection', from: '2026-11-20', until: '2026-11-24' },
        { source: 'dispute', from: '2026-11-18', until: '2026-11-24' },
      ],
      periods: [{ until: '2026-11-18' }, { from: '2026-11-24', until: null }],
    })
  })

  test('a source that does not hold ends nothing, and an unknown one is named', async () => {
    const { path, body } = await frozenTwice()
    expect((await lender.post(path, { ...body, source: 'lender' })).body.code).toBe('accrual_state_unfit')
    const unknown = await lender.post(path, { ...body, source: 'weather' })
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ pointer: '#/source' }] } })
  })

  test('a lender that takes the accrual over and gives it back ends no protection', async () => {
    const { path, body } = await frozenTwice()
    const accrual = path.replace('/resume', '')
    await lender.post(accrual, { ...terms, by: 'lender', from: '2026-11-24' })
    const back = await lender.post(accrual, { ...terms, from: '2026-11-24' })
    expect(back.body.accrual).toMatchObject({ frozenFrom: '2026-11-18', periods: [{ until: '2026-11-18' }] })
    await lender.post(path, body)
    const { body: running } = await lender.post(path, { ...body, source: 'protection' })
    expect(running.accrual.periods).toMatchObject([{ until: '2026-11-18' }, { from: '2026-11-24', until: null }])
  })

  test('a lender that accrues itself charges no interest of a frozen day', async () => {
    const { path, body } = await frozenTwice()
    const debt = path.replace('/accrual/resume', '')
    await lender.post(`${debt}/accrual`, { ...terms, by: 'lender', from: '2026-11-24' })
    const interest = { kind: 'interest', currency: 'TWD', amount: 100, effectiveOn: '2026-11-24' }
    const refused = await lender.post(`${debt}/transactions`, interest)
    expect(refused).toMatchObject({
      ...{ status: 409, body: { code: 'charges_frozen', freeze: { source: 'protection', reference: null } } },
    })
    expect((await lender.post(`${debt}/transactions`, { ...interest, kind: 'fee' })).status).toBe(201)
    expect((await lender.post(`${debt}/transactions`, { ...interest, effectiveOn: '2026-11-10' })).status).toBe(201)
    expect(body).toMatchObject({ source: 'dispute' })
  })
})
