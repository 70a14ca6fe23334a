import { afterAll, beforeAll, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { bulkDebts, debtOf } from '../placements/portfolio.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Market, marketOf, offered, scrubbed, tapeOf, terms } from './selling.ts'

let platform: Platform
let market: Market

beforeAll(async () => {
  platform = await startPlatform()
  market = await marketOf(platform)
})
afterAll(() => platform.stop())

test('the tape says why an account is left out, and shows a buyer nothing of the person', async () => {
  const { seller, buyer } = market
  const debts = [
    {},
    { statuses: ['deceased'] },
    { statuses: ['insolvent'] },
    { statuses: ['represented'] },
    { status: 'paid', balance: 0 },
    { currency: 'USD' },
  ]
  const accounts = await Promise.all(debts.map((debt) => debtOf(platform, seller, debt)))
  const [first = ''] = accounts
  const sale = await offered(market, [...accounts, 'ref:NOBODY', first])
  const fates = (await tapeOf(seller, sale)).map(({ outcome, reason }: Record<string, unknown>) => [outcome, reason])
  expect(fates).toEqual([
    ['kept', null],
    ['excluded', 'deceased'],
    ['excluded', 'insolvent'],
    ['kept', 'represented'],
    ['excluded', 'status_unfit'],
    ['excluded', 'currency_differs'],
    ['excluded', 'not_found'],
    ['excluded', 'already_for_sale'],
  ])
  const seen = await tapeOf(buyer, sale)
  expect(seen.map(({ reason }: Record<string, unknown>) => reason)).toEqual(Array(8).fill(null))
  expect(seen[0]).toMatchObject({ accountId: null, given: null, reference: null, findings: [], principal: 1_250_000 })
  await buyer.post(`/v1/debt-sales/${sale}/accept`)
  expect((await tapeOf(buyer, sale, '&outcome=kept'))[1]).toMatchObject({ reason: 'represented', accountId: null })
  expect((await tapeOf(buyer, sale))[0].reference).toMatch(/^\*+/)
})

test('what is found between offer and acceptance leaves an account out, and what an account owes by then counts', async () => {
  const { seller, buyer } = market
  const [died, paid] = [await debtOf(platform, seller), await debtOf(platform, seller)]
  const sale = await offered(market, [died, paid])
  const [{ party, partyId }] = (await seller.get(`/v1/accounts/${died}/parties`)).body.data
  await seller.post(`/v1/parties/${party?.id ?? partyId}/statuses`, {
    ...{ kind: 'deceased', from: '2026-11-20', source: 'public_record' },
  })
  await seller.post(`/v1/accounts/${paid}/transactions`, {
    ...{ kind: 'payment', currency: 'TWD', amount: 250_000, effectiveOn: '2026-11-20' },
  })
  await buyer.post(`/v1/debt-sales/${sale}/accept`)
  await platform.settle()
  expect((await buyer.get(`/v1/debt-sales/${sale}`)).body).toMatchObject({
    ...{ state: 'scrubbed', kept: 1, excluded: 1, balance: 1_000_000 },
  })
})

test('an account is in one sale at a time, and free again when that comes to nothing', async () => {
  const { seller } = market
  const account = await debtOf(platform, seller)
  const first = await offered(market, [account])
  const second = await offered(market, [account])
  expect(await tapeOf(seller, second)).toMatchObject([{ outcome: 'excluded', reason: 'already_for_sale' }])
  expect(await market.buyer.post(`/v1/debt-sales/${second}/accept`)).toMatchObject({
    ...{ status: 409, body: { code: 'debt_sale_empty' } },
  })
  await seller.post(`/v1/debt-sales/${first}/withdraw`, { code: 'mistaken' })
  expect(await tapeOf(seller, await offered(market, [account]))).toMatchObject([{ outcome: 'kept' }])
})

test('a filter selects thousands, in chunks with progress', async () => {
  const fresh = await marketOf(platform)
  await bulkDebts(platform, fresh.seller, 2_500)
  const answer = await fresh.seller.post('/v1/debt-sales', {
    ...terms(fresh, [], { source: { filter: { balanceMin: 1_501, jurisdiction: 'TW' } }, price: { total: 9_000_000 } }),
  })
  expect(answer.body).toMatchObject({ state: 'selecting', total: 0 })
  await platform.settle()
  const { body } = await fresh.buyer.get(`/v1/debt-sales/${answer.body.id}`)
  expect(body).toMatchObject({ state: 'offered', total: 2_000, processed: 2_000, kept: 2_000 })
  expect(body.balance).toBe(Array.from({ length: 2_000 }, (_, n) => 1_501 + n).reduce((sum, owed) => sum + owed, 0))
  const page = await fresh.buyer.get(`/v1/debt-sales/${answer.body.id}/accounts?limit=200`)
  expect(page.body).toMatchObject({ hasMore: true })
})

test('a placed account stays in the sale, and its agency is no bar to the offer', async () => {
  const { seller } = market
  const agency = await platform.organisation('agency')
  const account = await debtOf(platform, seller)
  const mandate = await mandateBetween(seller, agency)
  const { body } = await seller.post('/v1/placements', { account, mandate })
  await agency.post(`/v1/placements/${body.id}/accept`)
  expect(await tapeOf(seller, await scrubbed(market, [account]))).toMatchObject([{ outcome: 'kept', reason: 'placed' }])
})

test.each([
  ['nobody’s', { buyer: 'org_01k9x2v6ecf8y8q3w0h6t5r4sz' }, 422, 'reference_not_found'],
  ['a price of nothing known', { price: { each: 1 } }, 400, 'malformed_request'],
  ['no account', { source: { accounts: [] } }, 400, 'malformed_request'],
])('an offer to %s is refused', async (_, changes, status, code) => {
  const answer = await market.seller.post('/v1/debt-sales', terms(market, ['ref:ANY'], changes))
  expect(answer).toMatchObject({ status, body: { code } })
})

test('nobody buys from themselves, and an agency does not buy', async () => {
  const { seller } = market
  const agency = await platform.organisation('agency')
  for (const buyer of [seller, agency]) {
    const answer = await seller.post('/v1/debt-sales', terms({ buyer }, ['ref:ANY']))
    expect(answer).toMatchObject({ status: 422, body: { code: 'debt_sale_buyer_unfit' } })
  }
})
