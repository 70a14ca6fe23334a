import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { debtOf } from '../placements/portfolio.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { boughtOf, DEED, type Market, marketOf, notified, tapeOf } from './selling.ts'

let platform: Platform
let market: Market
beforeAll(async () => {
  platform = await startPlatform()
  market = await marketOf(platform)
})
afterAll(() => platform.stop())

const total = async (side: 'seller' | 'buyer', account: string) =>
  (await market[side].get(`/v1/accounts/${account}`)).body.balance.total

test.each([
  ['the seller closes an account', /set status = 'sold'/],
  ['the debt is laid down for the buyer', /set outcome = 'handed'/],
  ['the buyer opens it', /insert into "accounts"/],
  ['the buyer takes its line', /set outcome = 'transferred'/],
  ['what is done is committed', /^commit/],
])('a crash when %s loses nothing and does nothing twice', async (_, statement) => {
  const accounts = [await debtOf(platform, market.seller), await debtOf(platform, market.seller)]
  const sale = await notified(market, accounts)
  const { database } = platform.deps
  const { connect } = database
  await market.seller.post(`/v1/debt-sales/${sale}/transfer`, { documentSha256: DEED })
  let fails = 4
  database.connect = async () => {
    const connection = await connect()
    return {
      ...connection,
      send: (sql, params, shape) =>
        !statement.test(sql) || fails-- <= 0
          ? connection.send(sql, params, shape)
          : connection.send('select 1 / 0', [], shape),
    }
  }
  try {
    for (let round = 0; round < 8; round++) {
      await platform.settle({ bugs: 'expected' })
      platform.clock.advance(3_600)
    }
  } finally {
    database.connect = connect
  }
  await platform.settle()
  expect(fails).toBeLessThanOrEqual(0)
  const tape = await tapeOf(market.buyer, sale)
  expect(tape).toMatchObject([{ outcome: 'transferred' }, { outcome: 'transferred' }])
  const bought: string[] = tape.map((line: { boughtAccountId: string }) => line.boughtAccountId)
  expect(new Set(bought).size).toBe(2)
  for (const account of bought) expect(await total('buyer', account)).toBe(1_250_000)
  for (const account of accounts) expect(await total('seller', account)).toBe(0)
  const made = await platform.admin`select 1 from accounts where reference like ${`${sale}/%`}`
  expect(made).toHaveLength(2)
})

test('what is sold is what is opened, to the minor unit, whatever the components', async () => {
  const parts = fc.record({
    principal: fc.integer({ min: 0, max: 2 ** 40 }),
    interest: fc.integer({ min: -1_000, max: 2 ** 30 }),
    fees: fc.integer({ min: 0, max: 2 ** 20 }),
    costs: fc.integer({ min: 0, max: 2 ** 20 }),
  })
  const owing = parts.filter(({ principal, interest, fees, costs }) => principal + interest + fees + costs > 0)
  let made = 0
  await fc.assert(
    fc.asyncProperty(owing, async (balance) => {
      const { body: account } = await market.seller.post('/v1/accounts', {
        ...{
          reference: `PROP-${++made}`,
          product: 'loan',
          currency: 'TWD',
          jurisdiction: 'TW',
          openedOn: '2024-01-15',
        },
        ...{ balance, parties: [{ role: 'borrower', liability: 'several', newParty: { name: 'Somebody' } }] },
      })
      const sale = await notified(market, [account.id])
      await market.seller.post(`/v1/debt-sales/${sale}/transfer`, { documentSha256: DEED })
      await platform.settle()
      const bought = (await market.buyer.get(`/v1/accounts/${await boughtOf(market, sale)}`)).body.balance
      const left = (await market.seller.get(`/v1/accounts/${account.id}`)).body.balance
      expect(bought).toEqual(account.balance)
      expect(left.total).toBe(0)
    }),
    { numRuns: 12 },
  )
}, 60_000)
