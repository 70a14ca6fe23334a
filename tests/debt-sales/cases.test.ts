import { afterAll, beforeAll, expect, test } from 'vitest'
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

const done = async (by: TestOrganisation, path: string, body?: unknown) => {
  const answer = body === undefined ? await by.get(path) : await by.post(path, body)
  expect(answer.status, answer.text).toBeLessThan(300)
  return answer.body
}

const disputed = (account: string) => ({
  ...{ account, kind: 'in_period', receivedOn: '2026-11-20', inWriting: true, statement: 'Not mine' },
})

/** A dispute that an adviser referred and its lender matched with a debt. */
async function referred(adviser: TestOrganisation, account: string): Promise<string> {
  const { seller } = market
  const { id } = await done(adviser, '/v1/cases/refer', {
    ...{ lender: seller.id, subject: 'dispute', debt: 'LETTER-1', jurisdiction: 'TW' },
    ...{ receivedOn: '2026-11-20', statement: 'Not theirs' },
  })
  await done(seller, `/v1/cases/${id}/match`, { account })
  return id
}

test('a dispute goes along with its debt: the seller’s clock stops, the adviser reads the buyer’s case', async () => {
  const { seller, buyer } = market
  const adviser = await platform.organisation('adviser')
  const account = await debtOf(platform, seller)
  const id = await referred(adviser, account)
  const sale = await assigned(market, [account])
  for (const reader of [seller, adviser])
    expect(await done(reader, `/v1/cases/${id}`)).toMatchObject({ status: 'moved' })
  const bought = await boughtOf(market, sale)
  const [next] = (await done(buyer, '/v1/cases')).data
  expect(next).toMatchObject({ subject: 'dispute', accountId: bought, status: 'open', statement: 'Not theirs' })
  expect(await done(adviser, `/v1/cases/${next.id}`)).toMatchObject({ lenderId: buyer.id, status: 'open' })
  expect((await done(adviser, '/v1/events?limit=200')).data).toContainEqual(
    expect.objectContaining({ type: 'case.moved', data: expect.objectContaining({ caseId: id, status: 'moved' }) }),
  )
  expect(await seller.post(`/v1/cases/${id}/acknowledge`)).toMatchObject({ status: 409 })
  platform.clock.advance(400 * 86_400)
  await platform.settle()
  const late = (await done(seller, '/v1/events?limit=200')).data.filter(
    ({ type, data }: { type: string; data: { caseId?: string } }) => type === 'case.overdue' && data.caseId === id,
  )
  expect(late).toEqual([])
  await done(buyer, `/v1/cases/${next.id}/answer`, { outcome: 'upheld', code: 'not_the_debtor', reasons: 'Theirs' })
})

test('it comes back with a debt that is given back, where it was', async () => {
  const { seller, buyer } = market
  const [first, second] = [await debtOf(platform, seller), await debtOf(platform, seller)]
  const { id } = await done(seller, '/v1/disputes', disputed(second))
  await done(seller, `/v1/cases/${id}/acknowledge`, {})
  const before = await done(seller, `/v1/cases/${id}`)
  const sale = await refusing(market, [first, second])
  expect(await done(seller, `/v1/cases/${id}`)).toMatchObject({ status: 'moved' })
  await done(buyer, `/v1/debt-sales/${sale}/give-back`, { accounts: [2], code: 'other' })
  await platform.settle()
  const { version: _, ...same } = before
  expect(await done(seller, `/v1/cases/${id}`)).toMatchObject(same)
})

test('a complaint about the seller’s conduct stays the seller’s to answer', async () => {
  const { seller, buyer } = market
  const before = (await done(buyer, '/v1/cases')).data.length
  const account = await debtOf(platform, seller)
  const { id } = await done(seller, '/v1/complaints', {
    ...{ account, receivedOn: '2026-11-20', conduct: ['insult'], inWriting: true, statement: 'They shouted' },
  })
  await assigned(market, [account])
  expect((await done(buyer, '/v1/cases')).data).toHaveLength(before)
  expect(await done(seller, `/v1/cases/${id}`)).toMatchObject({ status: 'open' })
})
