import { afterAll, beforeAll, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { assigned, boughtOf, type Market, marketOf, refusing } from './selling.ts'

let platform: Platform
let market: Market
beforeAll(async () => {
  platform = await startPlatform()
  market = await marketOf(platform)
})
afterAll(() => platform.stop())

const read = async (by: TestOrganisation, path: string) => {
  const answer = await by.get(path)
  expect(answer, answer.text).toMatchObject({ status: 200 })
  return answer.body
}
const done = async (by: TestOrganisation, path: string, body: unknown) => {
  const answer = await by.post(path, body)
  expect(answer.status, answer.text).toBeLessThan(300)
  return answer.body
}

let payments = 0
let settlements = 0
const paid = async (account: string, changes = {}) => {
  payments += 1
  return await done(market.seller, '/v1/payments', {
    ...{ account, reference: `LATE-${payments}`, paidTo: 'lender', method: 'bank_transfer', currency: 'TWD' },
    ...{ amount: 50_000, effectiveAt: platform.clock.now(), ...changes },
  })
}
const forwardedOf = async (by: TestOrganisation, sale: string, filter = '') =>
  (await read(by, `/v1/debt-sales/${sale}/forwarded-payments${filter}`)).data

/** What stands in these two accounts of the seller and the buyer, the sides of one debt. */
async function owing() {
  const of = async (by: TestOrganisation, account: string) => {
    const { accounts, totals } = await read(by, '/v1/trial-balance')
    for (const { difference } of totals) expect(difference).toBe('0')
    const [line] = accounts.filter((one: { account: string }) => one.account === account)
    return Number(line?.balance ?? 0)
  }
  return { seller: await of(market.seller, 'owed_to_buyers'), buyer: await of(market.buyer, 'due_from_sellers') }
}

async function sold() {
  const account = await debtOf(platform, market.seller)
  const sale = await assigned(market, [account])
  return { account, sale, bought: await boughtOf(market, sale) }
}
const owedOf = async (account: string) => (await read(market.buyer, `/v1/accounts/${account}`)).balance.total
const bounced = (payment: string) => done(market.seller, `/v1/payments/${payment}/reverse`, { code: 'bounced' })
const settled = (sale: string, payments: readonly string[], amount: number) => {
  settlements += 1
  return market.seller.post(`/v1/debt-sales/${sale}/settlements`, {
    ...{ reference: `SETTLE-${settlements}`, payments, amount, paidOn: '2026-11-20' },
  })
}

test('what is paid to the seller after the sale is the buyer’s, of the day it was paid', async () => {
  const { seller, buyer } = market
  const { account, sale, bought } = await sold()
  const payment = await paid(account)
  expect(payment).toMatchObject({ status: 'unallocated', reason: 'account_sold' })
  await platform.settle()
  expect(await read(seller, `/v1/payments/${payment.id}`)).toMatchObject({ status: 'forwarded', reason: null })
  const [one] = await forwardedOf(buyer, sale)
  expect(one).toMatchObject({ paymentId: payment.id, number: 1, amount: 50_000, state: 'taken', settlementId: null })
  const taken = await read(buyer, `/v1/payments/${one.boughtPaymentId}`)
  expect(taken).toMatchObject({
    ...{ status: 'posted', paidTo: 'seller', reference: payment.id, accountId: bought },
    effectiveAt: payment.effectiveAt,
  })
  expect((await read(buyer, `/v1/accounts/${bought}`)).balance.total).toBe(1_200_000)
  expect(await forwardedOf(seller, sale)).toMatchObject([{ paymentId: payment.id, boughtPaymentId: null }])
})

test('what the seller takes back is taken back at the buyer, whether it was taken yet or not', async () => {
  const { seller, buyer } = market
  const before = await owing()
  const { account, sale, bought } = await sold()
  const payment = await paid(account)
  await platform.settle()
  const [{ boughtPaymentId }] = await forwardedOf(buyer, sale)
  expect(await buyer.post(`/v1/payments/${boughtPaymentId}/reverse`, { code: 'bounced' })).toMatchObject({
    ...{ status: 409, body: { code: 'payment_seller_acts' } },
  })
  await bounced(payment.id)
  await platform.settle()
  expect(await forwardedOf(seller, sale)).toMatchObject([{ state: 'returned', reversalCode: 'bounced' }])
  expect(await read(buyer, `/v1/payments/${boughtPaymentId}`)).toMatchObject({ status: 'reversed' })
  expect(await owedOf(bought)).toBe(1_250_000)
  const quick = await paid(account)
  await bounced(quick.id)
  await platform.settle()
  expect(await read(seller, `/v1/payments/${quick.id}`)).toMatchObject({ status: 'reversed' })
  expect(await owedOf(bought)).toBe(1_250_000)
  expect(await owing()).toEqual(before)
})

test('it is paid over by a settlement that the buyer confirms; what is taken back later is taken off the next', async () => {
  const { seller, buyer } = market
  const before = await owing()
  const { account, sale } = await sold()
  const [first, second, third] = [await paid(account), await paid(account, { amount: 30_000 }), await paid(account)]
  await platform.settle()
  expect(await owing()).toEqual({ seller: before.seller + 130_000, buyer: before.buyer + 130_000 })
  const stated = await settled(sale, [first.id, second.id], 80_000)
  expect(stated, stated.text).toMatchObject({ status: 201, body: { payments: 2, returned: 0, state: 'stated' } })
  expect(await forwardedOf(seller, sale, '?settled=false')).toMatchObject([{ paymentId: third.id }])
  await done(buyer, `/v1/debt-sale-settlements/${stated.body.id}/confirm`, { receivedOn: '2026-11-20' })
  expect(await owing()).toEqual({ seller: before.seller + 50_000, buyer: before.buyer + 50_000 })
  await bounced(second.id)
  await platform.settle()
  expect(await settled(sale, [third.id, second.id], 50_000)).toMatchObject({
    ...{
      status: 422,
      body: { errors: [{ pointer: '#/amount', detail: 'What is owed for these payments is 20000.' }] },
    },
  })
  const next = await settled(sale, [third.id, second.id], 20_000)
  expect(next, next.text).toMatchObject({ status: 201, body: { payments: 1, returned: 1 } })
  await done(buyer, `/v1/debt-sale-settlements/${next.body.id}/confirm`, { receivedOn: '2026-11-20' })
  expect(await owing()).toEqual(before)
  expect(await settled(sale, [second.id], 30_000)).toMatchObject({ status: 422 })
})

test('what is paid on a debt that is between the two waits for it, and is posted where it comes to rest', async () => {
  const { seller, buyer } = market
  const [first, second] = [await debtOf(platform, seller), await debtOf(platform, seller)]
  const sale = await refusing(market, [first, second])
  const payment = await paid(second)
  await platform.settle()
  expect(await read(seller, `/v1/payments/${payment.id}`)).toMatchObject({ status: 'unallocated' })
  await done(buyer, `/v1/debt-sales/${sale}/give-back`, { accounts: [2], code: 'books_refuse' })
  platform.clock.advance(2 * 3_600)
  await platform.settle()
  expect(await read(seller, `/v1/payments/${payment.id}`)).toMatchObject({ status: 'posted', accountId: second })
  expect((await read(seller, `/v1/accounts/${second}`)).balance.total).toBe(1_200_000)
  expect(await forwardedOf(seller, sale)).toEqual([])
})

test('a debt sold on has its payment sent on from buyer to buyer', async () => {
  const { account, bought } = await sold()
  const last = { ...market, seller: market.buyer, buyer: await platform.organisation('debt_buyer') }
  const onward = await assigned(last, [bought])
  const payment = await paid(account)
  await platform.settle()
  const [one] = await forwardedOf(last.buyer, onward)
  expect(one).toMatchObject({ state: 'taken', amount: 50_000, effectiveAt: payment.effectiveAt })
  expect((await read(last.buyer, `/v1/accounts/${await boughtOf(last, onward)}`)).balance.total).toBe(1_200_000)
  await bounced(payment.id)
  await platform.settle()
  expect((await read(last.buyer, `/v1/accounts/${await boughtOf(last, onward)}`)).balance.total).toBe(1_250_000)
})

test('what an agency took on a debt sold since is forwarded, and taken back in both books when the agency does', async () => {
  const { seller, buyer } = market
  const before = await owing()
  const agency = await platform.organisation('agency')
  const terms = { jurisdictions: ['US-TX', 'TW'] }
  const mandate = await mandateBetween(seller, agency, { terms })
  const account = await debtOf(platform, seller, { jurisdiction: 'US-TX' })
  const placed = await done(seller, '/v1/placements', { account, mandate })
  await done(agency, `/v1/placements/${placed.id}/accept`, {})
  await done(agency, `/v1/placements/${placed.id}/returns`, { code: 'unfound' })
  platform.clock.advance(60 * 86_400)
  await platform.settle()
  const sale = await assigned(market, [account])
  const taken = await done(agency, '/v1/payments', {
    ...{ placement: placed.id, reference: 'TOOK-1', paidTo: 'agency', method: 'cash', currency: 'TWD', amount: 70_000 },
    effectiveAt: platform.clock.now(),
  })
  await platform.settle()
  expect(await read(agency, `/v1/payments/${taken.id}`)).toMatchObject({ status: 'forwarded' })
  expect(await owing()).toEqual({ seller: before.seller + 70_000, buyer: before.buyer + 70_000 })
  expect(await done(agency, `/v1/payments/${taken.id}/reverse`, { code: 'bounced' })).toMatchObject({
    status: 'reversing',
  })
  await platform.settle()
  expect(await read(seller, `/v1/payments/${taken.id}`)).toMatchObject({ status: 'reversed' })
  expect(await forwardedOf(buyer, sale)).toMatchObject([{ state: 'returned', reversalCode: 'bounced' }])
  expect(await owing()).toEqual(before)
  expect(await owedOf(await boughtOf(market, sale))).toBe(1_250_000)
})
