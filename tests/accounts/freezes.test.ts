import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accruedUnder, countDays } from '../../src/accounts/accrual-rules.ts'
import { freezesOf, frozenBy, holds, thawedBy } from '../../src/accounts/freeze-rules.ts'
import { type Accrual, type AccrualFreeze, freezeSources } from '../../src/accounts/model.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { callAfter, day, daysLater } from './debts.ts'

const START = day('2026-01-01')
const DAYS = 120
const dayCount = 'actual/365'
const running: Accrual = {
  ...{ by: 'platform', annualRate: 1_825, dayCount, through: START, frozenFrom: null },
  periods: [{ from: START, until: null, annualRate: 1_825, dayCount }],
}
// 100,000 at 18.25 % bears 50 a day: no remainder hides a day lost.
const principal = [{ on: START, amount: 100_000n }]
const accruedBy = (accrual: Accrual, days = DAYS) =>
  accruedUnder({ ...accrual, through: daysLater(START, days) }, principal)

const covered = (freezes: readonly AccrualFreeze[], on: string) =>
  freezes.some(({ from, until }) => from <= on && (until === null || on < until))
const unfrozen = (freezes: readonly AccrualFreeze[]) =>
  Array.from({ length: DAYS }, (_, n) => daysLater(START, n)).filter((on) => !covered(freezes, on)).length

const step = fc.record({
  source: fc.constantFrom(...freezeSources),
  wait: fc.integer({ min: 0, max: 15 }),
  shift: fc.integer({ min: 0, max: 12 }),
})

/** Freezes begin today or earlier, end today or later, as the commands allow. */
function after(steps: readonly { source: (typeof freezeSources)[number]; wait: number; shift: number }[]): Accrual {
  let [accrual, today] = [running, 0]
  for (const { source, wait, shift } of steps) {
    today += wait
    accrual = holds(freezesOf(accrual), source)
      ? thawedBy(accrual, source, daysLater(START, today + shift))
      : frozenBy(accrual, source, daysLater(START, Math.max(0, today - shift)))
  }
  return accrual
}

describe('any sequence of freezes', () => {
  test('interest is that of the days no source froze', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const accrual = after(steps)
        return accruedBy(accrual) === 50n * BigInt(unfrozen(freezesOf(accrual)))
      }),
    )
  })

  test('sources that begin and end on the same days come to the same in any order', () => {
    const sources = fc.shuffledSubarray([...freezeSources], { minLength: 1 })
    const days = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(sources, fc.tuple(days, days), fc.func(fc.nat()), (chosen, [from, until], rank) => {
        const plan = chosen.map((source, n) => ({ source, from: from[n] ?? 0, until: 40 + (until[n] ?? 0) }))
        const ended = (order: typeof plan, ends: typeof plan) => {
          const frozen = order.reduce((a, { source, from: on }) => frozenBy(a, source, daysLater(START, on)), running)
          return ends.reduce((a, { source, until: on }) => thawedBy(a, source, daysLater(START, on)), frozen)
        }
        const ranked = [...plan].sort((a, b) => rank(a) - rank(b))
        const [one, other] = [ended(plan, plan), ended([...plan].reverse(), ranked)]
        return (
          accruedBy(one) === accruedBy(other) &&
          accruedBy(one) === 50n * BigInt(unfrozen(freezesOf(one))) &&
          one.frozenFrom === null
        )
      }),
    )
  })

  test('at any day count a freeze takes exactly its own days', () => {
    const from = fc.integer({ min: 1, max: 50 })
    fc.assert(
      fc.property(from, from, fc.constantFrom('actual/365', 'actual/360', '30/360'), (begin, length, count) => {
        const terms = { ...running, dayCount: count, periods: [{ ...running.periods[0], dayCount: count }] } as Accrual
        const [on, until] = [daysLater(START, begin), daysLater(START, begin + length)]
        const taken = thawedBy(frozenBy(terms, 'protection', on), 'protection', until)
        const end = daysLater(START, DAYS)
        const days = countDays(count, START, on) + countDays(count, until, end)
        const parts = 100_000n * 1_825n * BigInt(days)
        return accruedBy(taken) === parts / ((count === 'actual/365' ? 365n : 360n) * 10_000n)
      }),
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

  const terms = { by: 'platform', annualRate: 1_825, dayCount: 'actual/365', from: '2026-11-14' }
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
    // Four days at 50, from 14 November until the earlier freeze.
    expect(first.body).toMatchObject({
      components: { interest: 200 },
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
})
