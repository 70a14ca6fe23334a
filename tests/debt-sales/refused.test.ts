import { afterAll, beforeAll, expect, test } from 'vitest'
import { plan } from '../agreements/agreeing.ts'
import { debtOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Market, marketOf, mended, refusing, tapeOf } from './selling.ts'

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
const stateOf = async (sale: string) => (await read(market.seller, `/v1/debt-sales/${sale}`)).state

test('a debt that the buyer’s books refuse lets the others pass, and says why to the buyer alone', async () => {
  const sale = await refusing(market)
  expect(await tapeOf(market.buyer, sale)).toMatchObject([
    { outcome: 'transferred', refusal: null },
    { outcome: 'refused', refusal: { code: 'account_reference_taken' }, boughtAccountId: null },
  ])
  expect(await tapeOf(market.seller, sale)).toMatchObject([{ refusal: null }, { outcome: 'refused', refusal: null }])
  expect(await stateOf(sale)).toBe('transferring')
  expect(await tapeOf(market.buyer, sale, '&outcome=refused')).toHaveLength(1)
})

test('taken once more it is refused again until the books are mended, and then opened as it was', async () => {
  const { buyer } = market
  const sale = await refusing(market)
  const again = () => buyer.post(`/v1/debt-sales/${sale}/retake`, { accounts: [2] })
  expect(await again()).toMatchObject({ status: 202 })
  await platform.settle()
  expect(await tapeOf(buyer, sale, '&outcome=refused')).toHaveLength(1)
  await mended(market, sale)
  expect(await again()).toMatchObject({ status: 202 })
  await platform.settle()
  const [, line] = await tapeOf(buyer, sale)
  expect(line).toMatchObject({ outcome: 'transferred', refusal: null })
  expect((await read(buyer, `/v1/accounts/${line.boughtAccountId}`)).balance.total).toBe(1_250_000)
  expect(await stateOf(sale)).toBe('transferred')
  expect(await again()).toMatchObject({ status: 409, body: { code: 'debt_sale_state_unfit' } })
})

test('given back it is owed to the seller as before, with the agreement that ran', async () => {
  const { seller, buyer } = market
  const [first, second] = [await debtOf(platform, seller), await debtOf(platform, seller)]
  const { data } = await read(seller, `/v1/accounts/${second}/parties`)
  const party = data[0].party?.id ?? data[0].partyId
  const agreed = await seller.post('/v1/agreements', { ...plan(), account: second, party })
  expect(agreed, agreed.text).toMatchObject({ status: 201, body: { status: 'active' } })
  const before = await read(seller, `/v1/accounts/${second}`)
  const sale = await refusing(market, [first, second])
  expect(await read(seller, `/v1/accounts/${second}`)).toMatchObject({ status: 'sold', balance: { total: 0 } })
  const given = await buyer.post(`/v1/debt-sales/${sale}/give-back`, { accounts: [2], code: 'books_refuse' })
  expect(given, given.text).toMatchObject({ status: 202 })
  await platform.settle()
  const after = await read(seller, `/v1/accounts/${second}`)
  for (const same of ['status', 'balance', 'delinquency', 'itemisation', 'limitation', 'openedOn'])
    expect(after[same], same).toEqual(before[same])
  expect(await read(seller, `/v1/agreements/${agreed.body.id}`)).toMatchObject({ status: 'active', endCode: null })
  expect(await read(seller, `/v1/debt-sales/${sale}`)).toMatchObject({ state: 'transferred', kept: 1, excluded: 1 })
  for (const side of [seller, buyer])
    expect((await tapeOf(side, sale))[1]).toMatchObject({ outcome: 'given_back', reason: 'books_refuse' })
  expect((await read(buyer, '/v1/accounts?limit=200')).data.filter(wasSecond(sale))).toHaveLength(0)
  const paid = await seller.post(`/v1/accounts/${second}/transactions`, {
    ...{ kind: 'payment', currency: 'TWD', amount: 1_000, effectiveOn: '2026-11-20' },
  })
  expect(paid, paid.text).toMatchObject({ status: 201 })
  const sealed = await platform.admin`
    select 1 from debt_sale_accounts r join accounts a on a.org_id = r.lender_id and a.id = r.account_id
    where a.reference = ${before.reference} and r.handover_sealed is not null`
  expect(sealed).toHaveLength(0)
})

const wasSecond =
  (sale: string) =>
  ({ reference, balance }: { reference: string; balance: { total: number } }) =>
    reference === `${sale}/2` && balance.total === 1_250_000

test('a given-back debt is sold anew', async () => {
  const { seller, buyer } = market
  const [first, second] = [await debtOf(platform, seller), await debtOf(platform, seller)]
  const sale = await refusing(market, [first, second])
  await buyer.post(`/v1/debt-sales/${sale}/give-back`, { accounts: [2], code: 'other' })
  await platform.settle()
  const next = await refusing(market, [second, await debtOf(platform, seller)])
  expect((await tapeOf(buyer, next))[0]).toMatchObject({ outcome: 'transferred' })
})
