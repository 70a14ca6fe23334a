import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shareOf } from '../../src/commission/rules.ts'
import { under } from '../remittances/remitting.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { held, ledgerOf, linesOf, type Paying, paid, payingOf, sumOf } from './paying.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const RATE = 2_345
const OWED = 1_250_000

interface Told {
  readonly amount: number
  readonly byAgency: boolean
  readonly bounces: boolean
}

/** What happens, in which order: payment `of` is told, or its return by reference; without `of`, the debt is recalled. */
interface Step {
  readonly kind: 'pays' | 'returns' | 'recalls'
  readonly of: number
}

const told: fc.Arbitrary<Told> = fc.record({
  amount: fc.integer({ min: 1, max: 90_000 }),
  ...{ byAgency: fc.boolean(), bounces: fc.boolean() },
})

const history = fc.tuple(fc.array(told, { minLength: 1, maxLength: 5 }), fc.boolean()).chain(([payments, recalled]) => {
  const steps = payments.flatMap(({ bounces }, of): Step[] => [
    { kind: 'pays', of },
    ...(bounces ? [{ kind: 'returns' as const, of }] : []),
  ])
  if (recalled) steps.push({ kind: 'recalls', of: -1 })
  const order = fc.shuffledSubarray(steps, { minLength: steps.length, maxLength: steps.length })
  return fc.tuple(fc.constant(payments), order, fc.boolean())
})

/** Tells it in that order, each a minute after the other; `settles` lets the jobs run in between. */
async function happens(ground: Paying, [payments, steps, settles]: [Told[], Step[], boolean]) {
  const { account, placement } = await held(ground)
  const credited = new Set<number>()
  let recalled = false
  for (const { kind, of } of steps) {
    platform.clock.advance(60)
    const [{ amount, byAgency }, reference] = [payments[of] ?? { amount: 0, byAgency: false }, `R-${of}`]
    if (kind === 'pays') {
      const by = byAgency ? ground.agency : ground.lender
      const subject = byAgency ? { placement, paidTo: 'agency' } : { account }
      await paid(ground, by, { ...subject, reference, amount })
      if (!recalled) credited.add(of)
    } else if (kind === 'returns') {
      const by = byAgency ? ground.agency : ground.lender
      const { status, text } = await by.post('/v1/payment-reversals', { reference, code: 'bounced' })
      expect(status, text).toBe(201)
    } else {
      const recall = { reason: 'sale', mode: 'immediate', contactRule: 'stop_at_once' }
      const { status, text } = await ground.lender.post(`/v1/placements/${placement}/recall`, recall)
      expect(status, text).toBeLessThan(300)
      recalled = true
    }
    if (settles) await platform.settle()
  }
  await platform.settle()
  return { account, credited }
}

const size = (amount: bigint) => (amount < 0n ? -amount : amount)

async function check(
  ground: Paying,
  payments: readonly Told[],
  { account, credited }: Awaited<ReturnType<typeof happens>>,
) {
  const stands = payments.filter(({ bounces }) => !bounces)
  const debt = (await ground.lender.get(`/v1/accounts/${account}/debt`)).body
  expect(BigInt(debt.balance)).toBe(BigInt(OWED) - sumOf(stands.map(({ amount }) => amount)))
  const ledger = await ledgerOf(ground.lender)
  const holds = (byAgency: boolean) =>
    sumOf(stands.filter((one) => one.byAgency === byAgency).map(({ amount }) => amount))
  expect(BigInt(ledger.bank ?? 0)).toBe(holds(false))
  expect(BigInt(ledger.trust ?? 0)).toBe(holds(true))
  expect(BigInt(ledger.suspense ?? 0)).toBe(0n)
  const earned = payments.flatMap(({ amount, bounces }, of) =>
    bounces || !credited.has(of) ? [] : [`${shareOf(BigInt(amount), RATE, 'half_even')}`],
  )
  expect(BigInt(ledger.commission_due ?? 0)).toBe(sumOf(earned))
  expect(BigInt(ledger.commission_earned ?? 0)).toBe(sumOf(earned))
  for (const by of [ground.lender, ground.agency]) {
    const [balances, lines] = [await ledgerOf(by), await linesOf(by)]
    for (const [name, balance] of Object.entries(balances)) {
      const moved = sumOf(lines.filter((line) => line.account === name).map(({ amount }) => amount))
      expect(size(BigInt(balance)), name).toBe(size(moved))
    }
  }
}

describe('payments, their returns by reference and a recall', () => {
  test('leave the same books in whatever order they are told', async () => {
    const commission = { model: 'contingency', tiers: [{ daysPastDueFrom: 0, amountFrom: 0, rate: RATE }], tailDays: 0 }
    await fc.assert(
      fc.asyncProperty(history, async (told) => {
        const ground = await under(await payingOf(platform), { commission: commission as never })
        await check(ground, told[0], await happens(ground, told))
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})
