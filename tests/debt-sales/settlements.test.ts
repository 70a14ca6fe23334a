import { afterAll, beforeAll, expect } from 'vitest'
import { debtOf } from '../placements/portfolio.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { assigned, type Market, marketOf } from './selling.ts'

let platform: Platform
let market: Market
beforeAll(async () => {
  platform = await startPlatform()
  market = await marketOf(platform)
})
afterAll(() => platform.stop())

let made = 0

/** A payment of 50,000 that the seller received for a debt it had sold. */
async function forwarded() {
  const { seller } = market
  const account = await debtOf(platform, seller)
  const sale = await assigned(market, [account])
  made += 1
  const paid = await seller.post('/v1/payments', {
    ...{ account, reference: `LATE-${made}`, paidTo: 'lender', method: 'bank_transfer', currency: 'TWD' },
    ...{ amount: 50_000, effectiveAt: platform.clock.now() },
  })
  if (paid.status !== 201) throw new Error(paid.text)
  await platform.settle()
  return { sale, body: { reference: `SETTLE-${made}`, payments: [paid.body.id], amount: 50_000, paidOn: '2026-11-20' } }
}

async function stated(): Promise<string> {
  const { sale, body } = await forwarded()
  const answer = await market.seller.post(`/v1/debt-sales/${sale}/settlements`, body)
  if (answer.status !== 201) throw new Error(answer.text)
  return `/v1/debt-sale-settlements/${answer.body.id}/confirm`
}

const shared = { platform: () => platform, scope: 'payments:write' as const }
const came = { receivedOn: '2026-11-20' }

commandCases('debt_sale.settle', {
  ...shared,
  arrange: async () => {
    const { sale, body } = await forwarded()
    return { by: market.seller, path: `/v1/debt-sales/${sale}/settlements`, body }
  },
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'stated', amount: 50_000, payments: 1, returned: 0, receivedOn: null })
    expect((await market.buyer.get(`/v1/debt-sale-settlements/${body.id}`)).body).toEqual(body)
    const { data } = (await market.buyer.get('/v1/debt-sale-settlements?as=buyer&state=stated')).body
    expect(data).toContainEqual(body)
  },
  events: ['debt_sale_settlement.stated'],
  conflict: {
    arrange: async () => {
      const { sale, body } = await forwarded()
      return { by: market.buyer, path: `/v1/debt-sales/${sale}/settlements`, body }
    },
    ...{ status: 403, code: 'debt_sale_other_side' },
  },
})

commandCases('debt_sale_settlement.confirm', {
  ...shared,
  arrange: async () => ({ by: market.buyer, path: await stated(), body: came }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'confirmed', receivedOn: '2026-11-20' }),
  events: ['debt_sale_settlement.confirmed'],
  conflict: {
    arrange: async () => {
      const path = await stated()
      await market.buyer.post(path, came)
      return { by: market.buyer, path, body: came }
    },
    ...{ status: 409, code: 'debt_sale_settlement_confirmed' },
  },
})
