import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
/** What settles the debt: a payment or two keep it, and one that is taken back opens it again. */
const SETTLED_BY = 50_000

/** Payments by either side, returns of one of them, an agreement, and a recall. */
type Step =
  | { readonly kind: 'pays'; readonly amount: number; readonly byAgency: boolean }
  | { readonly kind: 'returns'; readonly of: number }
  | { readonly kind: 'agrees' | 'recalls' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('pays' as const),
      ...{ amount: fc.constantFrom(1, 33_333, 50_000, 99_999), byAgency: fc.boolean() },
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('returns' as const), of: fc.nat(4) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('agrees' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('recalls' as const) }) },
)
/** Kept, opened again by a return, and kept anew; and the same with a recall between. */
const examples: [readonly [Step[], boolean]][] = [false, true].flatMap((settles) =>
  [[], [{ kind: 'recalls' as const }]].map((between): [readonly [Step[], boolean]] => [
    [
      [
        { kind: 'agrees' },
        { kind: 'pays', amount: 50_000, byAgency: true },
        ...between,
        { kind: 'returns', of: 0 },
        { kind: 'pays', amount: 99_999, byAgency: false },
        { kind: 'pays', amount: 1, byAgency: false },
      ],
      settles,
    ],
  ]),
)

const story: fc.Arbitrary<readonly [Step[], boolean]> = fc.tuple(
  fc.array(step, { minLength: 3, maxLength: 9 }),
  fc.boolean(),
)

interface Played {
  readonly account: string
  readonly payments: { readonly id: string; readonly isCredited: boolean; isBack: boolean }[]
  readonly agreements: string[]
}

async function play(ground: Paying, [steps, settles]: readonly [readonly Step[], boolean]): Promise<Played> {
  const { account, placement } = await held(ground)
  const [link] = (await ground.lender.get(`/v1/accounts/${account}/parties`)).body.data
  const played: Played = { account, payments: [], agreements: [] }
  let isRecalled = false
  for (const one of steps) {
    platform.clock.advance(60)
    if (one.kind === 'pays') {
      const [by, subject] = one.byAgency
        ? [ground.agency, { placement, paidTo: 'agency' }]
        : [ground.lender, { account }]
      const { id } = await paid(ground, by, { ...subject, amount: one.amount })
      played.payments.push({ id, isCredited: !isRecalled, isBack: false })
    } else if (one.kind === 'returns') {
      const payment = played.payments[one.of]
      if (!payment || payment.isBack) continue
      const { body } = await ground.lender.get(`/v1/payments/${payment.id}`)
      const by = body.paidTo === 'agency' ? ground.agency : ground.lender
      const { status, text } = await by.post(`/v1/payments/${payment.id}/reverse`, { code: 'bounced' })
      expect(status, text).toBeLessThan(300)
      payment.isBack = true
    } else if (one.kind === 'agrees') {
      // Refused while another runs, or where nothing is owed any more.
      const { status, body } = await ground.lender.post('/v1/agreements', {
        ...{ account, party: link.party?.id ?? link.partyId, kind: 'settlement', total: SETTLED_BY },
        schedule: { frequency: 'once', count: 1, firstOn: '2026-12-15' },
      })
      expect([201, 409, 422], JSON.stringify(body)).toContain(status)
      if (status === 201) {
        played.agreements.push(body.id)
        // Whoever works the debt has a say in it.
        if (body.status === 'proposed') await ground.agency.post(`/v1/agreements/${body.id}/accept`)
      }
    } else if (!isRecalled) {
      const recall = { reason: 'sale', mode: 'immediate', contactRule: 'stop_at_once' }
      const { status, text } = await ground.lender.post(`/v1/placements/${placement}/recall`, recall)
      expect(status, text).toBeLessThan(300)
      isRecalled = true
    }
    if (settles) await platform.settle()
  }
  await platform.settle()
  return played
}

/** How many of the agreements are kept in the end. */
async function check(ground: Paying, { account, payments, agreements }: Played): Promise<number> {
  const read = async (path: string) => (await ground.lender.get(path)).body
  const told = await Promise.all(payments.map(async (one) => ({ ...one, ...(await read(`/v1/payments/${one.id}`)) })))
  const stands = told.filter(({ isBack }) => !isBack)
  expect(told.filter(({ status }) => status === 'reversed').map(({ id }) => id)).toEqual(
    payments.filter(({ isBack }) => isBack).map(({ id }) => id),
  )

  // What is owed is the sum of what was booked, and what the agreement says of itself is so.
  const debt = await read(`/v1/accounts/${account}/debt`)
  const booked = (await read(`/v1/accounts/${account}/transactions?limit=200`)).data
  expect(BigInt(debt.balance)).toBe(sumOf(booked.map(({ amount }: { amount: number }) => amount)))
  const made = await Promise.all(agreements.map((id) => read(`/v1/agreements/${id}`)))
  const kept = made.filter(({ status }) => status === 'completed')
  expect(made.filter(({ status }) => status === 'active').length).toBeLessThanOrEqual(1)
  for (const { status, paid: sofar, total, waiverId } of made) {
    expect(status === 'completed', `${sofar} of ${total}`).toBe(sofar >= total)
    expect(waiverId !== null).toBe(status === 'completed')
  }
  const put = stands.filter(({ status }) => status === 'posted' || status === 'refunded')
  if (kept.length > 0) expect(debt).toMatchObject({ balance: 0, status: 'settled' })
  else expect(debt.balance).toBe(OWED - Number(sumOf(put.map(({ amount }) => amount))))

  // Money is where the payments say it is, and commission what its definition says.
  for (const by of [ground.lender, ground.agency]) await linesOf(by)
  await ledgerOf(ground.agency)
  const ledger = await ledgerOf(ground.lender)
  const held = (payee: string) => sumOf(stands.filter(({ paidTo }) => paidTo === payee).map(({ amount }) => amount))
  expect([BigInt(ledger.bank ?? 0), BigInt(ledger.trust ?? 0)]).toEqual([held('lender'), held('agency')])
  const earned = put
    .filter(({ isCredited }) => isCredited)
    .map(({ amount }) => shareOf(BigInt(amount), RATE, 'half_even'))
  expect(BigInt(ledger.commission_due ?? 0)).toBe(sumOf(earned))
  return kept.length
}

test('any sequence of payments, returns, agreements and a recall leaves books that balance and debts that are what was booked', async () => {
  const commission = { model: 'contingency', tiers: [{ daysPastDueFrom: 0, amountFrom: 0, rate: RATE }], tailDays: 0 }
  let kept = 0
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const ground = await under(await payingOf(platform), { commission: commission as never })
      kept += await check(ground, await play(ground, told))
    }),
    { numRuns: 20, examples },
  )
  expect(kept).toBeGreaterThanOrEqual(examples.length)
}, 120_000)
