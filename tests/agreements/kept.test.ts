import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { ledgerOf } from '../payments/paying.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Agreeing, agreeing, plan } from './agreeing.ts'

let platform: Platform
let two: Agreeing
beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  two = await agreeing(platform)
})
afterAll(() => platform.stop())

const today = () => platform.clock.now().slice(0, 10)
const read = async (on: string, by = two.lender) => (await by.get(on)).body
const debt = async (account: string) => (await two.lender.get(`/v1/accounts/${account}`)).body
const transactions = async (account: string): Promise<{ id: string; kind: string; reversesId: string | null }[]> =>
  (await two.lender.get(`/v1/accounts/${account}/transactions`)).body.data

/** TWD 12,500.00 owed, of which 11,250.00 are to be paid: what the mandate's authority allows. */
const settlement = (about: Record<string, unknown>) =>
  plan({
    ...{ ...about, kind: 'settlement', total: 1_125_000 },
    schedule: { frequency: 'monthly', count: 3, firstOn: '2026-12-15' },
  })

async function settled() {
  const made = await two.proposed(settlement)
  await two.pay(made.account, 1_125_000, today())
  await platform.settle()
  const payment = (await transactions(made.account)).find(({ kind }) => kind === 'payment')
  const bounce = async () => {
    await two.done(two.lender, `/v1/accounts/${made.account}/transactions/${payment?.id}/reverse`)
    await platform.settle()
  }
  return { ...made, bounce }
}

describe('a settlement that is kept', () => {
  test('settles the debt: the rest is waived, once, by a credit it names', async () => {
    const { account, on } = await settled()
    const kept = await read(on)
    expect(kept).toMatchObject({ status: 'completed', paid: 1_125_000, waived: 125_000, waiverId: expect.any(String) })
    expect(await debt(account)).toMatchObject({ status: 'settled', balance: { total: 0 } })
    expect((await transactions(account)).filter(({ kind }) => kind === 'credit')).toMatchObject([{ id: kept.waiverId }])
    expect((await read(on, two.agency)).waiverId).toBeNull()
    expect(await ledgerOf(two.lender)).toMatchObject({ waived: '125000', bank: '1125000' })
    const { data } = (await two.lender.get('/v1/events?limit=200&types=agreement.completed,account.settled')).body
    expect(data.map(({ type }: { type: string }) => type)).toEqual(['agreement.completed', 'account.settled'])
  })

  test('runs on when its payment bounces: the credit is taken back, and it may be kept again', async () => {
    const { account, on, bounce } = await settled()
    await bounce()
    expect(await read(on)).toMatchObject({ status: 'active', paid: 0, endedAt: null, waiverId: null, endCode: null })
    expect(await debt(account)).toMatchObject({ status: 'open', balance: { total: 1_250_000 } })
    expect(await ledgerOf(two.lender)).toMatchObject({ waived: '0', bank: '0', principal: '1250000' })
    const { data } = (await two.agency.get('/v1/events?limit=200&types=agreement.reopened')).body
    expect(data).toHaveLength(1)
    await two.pay(account, 1_125_000, today())
    await platform.settle()
    expect(await read(on)).toMatchObject({ status: 'completed', waiverId: expect.any(String) })
    expect(await debt(account)).toMatchObject({ status: 'settled', balance: { total: 0 } })
  })

  test('goes with whoever holds the debt by then', async () => {
    const { account, placement, on, bounce } = await settled()
    await two.done(two.lender, `/v1/placements/${placement}/recall`, { reason: 'lender_request', mode: 'immediate' })
    await bounce()
    expect(await two.agency.get(on)).toMatchObject({ status: 404 })
    const next = await platform.organisation('agency')
    const { id } = await two.done(two.lender, '/v1/placements', {
      ...{ account, mandate: await mandateBetween(two.lender, next) },
    })
    await two.done(next, `/v1/placements/${id}/accept`)
    expect(await read(on, next)).toMatchObject({ status: 'active', placementId: id, paid: 0 })
  })
})

describe('a plan that is kept', () => {
  test('gives up nothing, and does not run on beside another', async () => {
    const { account, party, on } = await two.running()
    await two.pay(account, 250_000, today())
    await two.pay(account, 1_000_000, today())
    await platform.settle()
    expect(await read(on)).toMatchObject({ status: 'completed', waiverId: null })
    expect(await debt(account)).toMatchObject({ status: 'paid' })
    const payments = (await transactions(account)).filter(({ kind }) => kind === 'payment')
    const undo = async (n: number) => {
      await two.done(two.lender, `/v1/accounts/${account}/transactions/${payments[n]?.id}/reverse`)
    }
    await undo(0)
    // Before its clock comes by, the borrower agrees on something else.
    const owed = (await debt(account)).balance.total
    const other = await two.done(two.agency, '/v1/agreements', {
      ...plan({ placement: (await read(on)).placementId, party, total: owed }),
    })
    await platform.settle()
    expect(await read(on)).toMatchObject({ status: 'completed' })
    expect(await read(`/v1/agreements/${other.id}`)).toMatchObject({ status: 'active' })
    await undo(1)
    await platform.settle()
    expect(await read(on)).toMatchObject({ status: 'completed' })
  })

  test('an interest waiver gives up interest alone', async () => {
    const { account, party } = await two.placed()
    await two.done(two.lender, `/v1/accounts/${account}/transactions`, {
      ...{ kind: 'interest', currency: 'TWD', amount: 40_000, effectiveOn: today() },
    })
    const { id } = await two.done(two.lender, '/v1/agreements', {
      ...{ account, party, kind: 'interest_waiver', total: 1_260_000 },
      schedule: { frequency: 'once', firstOn: '2026-12-15' },
    })
    await two.done(two.agency, `/v1/agreements/${id}/accept`)
    await two.pay(account, 1_260_000, today())
    await platform.settle()
    expect(await read(`/v1/agreements/${id}`)).toMatchObject({ status: 'completed', waived: 30_000 })
    const { balance } = await debt(account)
    expect(balance).toMatchObject({ interest: 0 })
  })
})

describe('a settlement whose payment bounced', () => {
  test('is missed, then broken, where nothing follows', async () => {
    const { on, bounce } = await settled()
    await bounce()
    for (const days of [26, 15]) {
      platform.clock.advance(days * 86_400)
      await platform.settle()
    }
    expect(await read(on)).toMatchObject({ status: 'broken', endCode: 'instalment_missed' })
  })
})
