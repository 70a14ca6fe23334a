import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { priceBack } from '../../src/debt-sales/buy-back-rules.ts'
import { debtOf } from '../placements/portfolio.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { assigned, boughtOf, DEED, type Market, marketOf, notified, tapeOf } from './selling.ts'

let platform: Platform
let market: Market
beforeAll(async () => {
  platform = await startPlatform()
  market = await marketOf(platform)
})
afterAll(() => platform.stop())

const back = (body: object = {}) => ({ accounts: [1], code: 'documents_missing', ...body })
const done = async (answer: Promise<{ status: number; text: string; body: { id: string } }>) => {
  const { status, text, body } = await answer
  if (status >= 300) throw new Error(text)
  await platform.settle()
  return body
}
const accountOf = async (by: Market['seller'], id: string) => (await by.get(`/v1/accounts/${id}`)).body

commandCases('debt_sale.put_back', {
  platform: () => platform,
  scope: 'accounts:write',
  arrange: async () => ({
    ...{ by: market.buyer, path: `/v1/debt-sales/${await assigned(market)}/put-back`, body: back() },
  }),
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({
      ...{ state: 'preparing', sellerId: market.buyer.id, buyerId: market.seller.id, total: 1, buyBackDays: 0 },
      ...{ buyBackCode: 'documents_missing', price: { kind: 'per_account', amount: 50_000 } },
    })
    expect(await market.seller.get(`/v1/debt-sales/${body.id}`)).toMatchObject({ status: 404 })
  },
  events: ['debt_sale.begun'],
  conflict: {
    arrange: async () => ({
      ...{ by: market.buyer, path: `/v1/debt-sales/${await notified(market)}/put-back`, body: back() },
    }),
    ...{ status: 409, code: 'debt_sale_state_unfit' },
  },
})

describe('a debt that was bought', () => {
  test('goes back to its seller with what was paid, at its price, and a link of its title each way', async () => {
    const { seller, buyer } = market
    const sale = await assigned(market)
    const bought = await boughtOf(market, sale)
    await done(
      buyer.post(`/v1/accounts/${bought}/transactions`, {
        ...{ kind: 'payment', currency: 'TWD', amount: 30_000, effectiveOn: platform.clock.now().slice(0, 10) },
      }),
    )
    const [link] = (await buyer.get(`/v1/accounts/${bought}/parties`)).body.data
    const party = link.party?.id ?? link.partyId
    await done(
      buyer.post(`/v1/parties/${party}/statuses`, { kind: 'deceased', from: '2026-11-01', source: 'public_record' }),
    )
    const { id } = await done(buyer.post(`/v1/debt-sales/${sale}/put-back`, back({ code: 'deceased' })))
    // What bars a sale to anybody else is why it goes back.
    expect(await tapeOf(buyer, id)).toMatchObject([{ outcome: 'kept', reason: 'deceased' }])
    expect(JSON.stringify(await tapeOf(seller, id))).not.toContain('deceased')
    expect((await seller.get(`/v1/debt-sales/${id}`)).body).toMatchObject({ buyBackOf: sale, buyBackCode: 'deceased' })
    await done(seller.post(`/v1/debt-sales/${id}/accept`))
    await done(
      buyer.post(`/v1/debt-sales/${id}/notify`, { sentOn: '2026-11-20', noticeSha256: 'ab'.repeat(32) }) as never,
    )
    await done(buyer.post(`/v1/debt-sales/${id}/transfer`, { documentSha256: DEED }))
    expect((await seller.get(`/v1/debt-sales/${id}`)).body).toMatchObject({ state: 'transferred', kept: 1 })
    expect(await accountOf(buyer, bought)).toMatchObject({ status: 'sold', balance: { total: 0 } })
    const [line] = await tapeOf(seller, id)
    expect(await accountOf(seller, line.boughtAccountId)).toMatchObject({
      status: 'open',
      balance: { total: 1_220_000 },
    })
    const { data } = (await seller.get(`/v1/debt-titles?account=${line.boughtAccountId}`)).body
    expect(
      data.map(({ sellerId, buyerId }: { sellerId: string; buyerId: string }) => [sellerId, buyerId]).toReversed(),
    ).toEqual([
      [seller.id, buyer.id],
      [buyer.id, seller.id],
    ])
    // It is the seller’s again, and goes back once.
    const again = await done(buyer.post(`/v1/debt-sales/${sale}/put-back`, back()))
    expect(await tapeOf(buyer, again.id)).toMatchObject([{ outcome: 'excluded', reason: 'status_unfit' }])
  })

  test('goes back by its buyer alone, and no other than it took over', async () => {
    const { seller, buyer } = market
    const sale = await assigned(market)
    expect(await seller.post(`/v1/debt-sales/${sale}/put-back`, back())).toMatchObject({
      ...{ status: 403, body: { code: 'debt_sale_other_side' } },
    })
    const unknown = await buyer.post(`/v1/debt-sales/${sale}/put-back`, back({ accounts: [1, 9] }))
    expect(unknown).toMatchObject({ status: 422, body: { code: 'debt_sale_not_bought' } })
    expect(unknown.body.errors).toMatchObject([{ pointer: '#/accounts/1' }])
  })

  test('goes back on the last day, and not on the day after', async () => {
    const { seller, buyer } = market
    const sold = [await debtOf(platform, seller), await debtOf(platform, seller)]
    const sale = await assigned(market, sold, { buyBackDays: 10 })
    platform.clock.advance(10 * 86_400)
    expect((await buyer.post(`/v1/debt-sales/${sale}/put-back`, back())).status).toBe(202)
    platform.clock.advance(86_400)
    expect(await buyer.post(`/v1/debt-sales/${sale}/put-back`, back({ accounts: [2] }))).toMatchObject({
      ...{ status: 409, body: { code: 'debt_sale_buy_back_over' } },
    })
  })
})

test('all of a sale goes back for its price, whatever parts it goes back in, but for the rounding of each', () => {
  const amounts = fc.bigInt({ min: 1n, max: 10n ** 12n })
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 1, maxLength: 8 }), amounts, (owed, price) => {
      const lines = owed.map((one, index) => ({ number: index + 1, owed: one }))
      const sale = { priceKind: 'total' as const, price, balance: owed.reduce((sum, one) => sum + one, 0n) }
      expect(priceBack(sale, lines).price).toBe(price)
      const apart = lines.reduce((sum, line) => sum + priceBack(sale, [line]).price, 0n)
      expect(apart - price <= BigInt(lines.length) && price - apart <= BigInt(lines.length)).toBe(true)
      expect(priceBack({ ...sale, priceKind: 'per_account' }, lines).price).toBe(price)
    }),
  )
})
