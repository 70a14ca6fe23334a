import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plan } from '../agreements/agreeing.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { assigned, boughtOf, type Market, marketOf, notified, tapeOf } from './selling.ts'

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
const partyOn = async (by: TestOrganisation, account: string) => {
  const { data } = await read(by, `/v1/accounts/${account}/parties`)
  return read(by, `/v1/parties/${data[0].party?.id ?? data[0].partyId}`)
}

describe('a debt that is sold', () => {
  test('is opened by its buyer as it was, to the minor unit, and owed to its seller no more', async () => {
    const { seller, buyer } = market
    const account = await debtOf(platform, seller, { phone: '+886912345678' })
    await seller.post(`/v1/accounts/${account}/transactions`, {
      ...{ kind: 'fee', currency: 'TWD', amount: 321, effectiveOn: '2026-11-01' },
    })
    const before = await read(seller, `/v1/accounts/${account}`)
    const sale = await assigned(market, [account])
    expect(await read(buyer, `/v1/debt-sales/${sale}`)).toMatchObject({ state: 'transferred', kept: 1 })
    const bought = await boughtOf(market, sale)
    const after = await read(buyer, `/v1/accounts/${bought}`)
    for (const same of ['balance', 'product', 'currency', 'jurisdiction', 'openedOn', 'delinquency', 'lastPaymentOn']) {
      expect(after[same], same).toEqual(before[same])
    }
    expect(await read(seller, `/v1/accounts/${account}`)).toMatchObject({ status: 'sold', balance: { total: 0 } })
    const person = await partyOn(buyer, bought)
    expect(person).toMatchObject({ name: 'Borrower', birthDate: '1980-02-03' })
    expect(person.contactPoints).toMatchObject([{ value: '+886912345678', consentedAt: null }])
  })

  test('takes its protection, agreement, dispute and wishes along', async () => {
    const { seller, buyer } = market
    const account = await debtOf(platform, seller)
    const { id: party } = await partyOn(seller, account)
    const made = async (path: string, body: unknown) => {
      const answer = await seller.post(path, body)
      expect(answer, answer.text).toMatchObject({ status: 201 })
      return answer.body
    }
    const agreed = await made('/v1/agreements', { ...plan(), account, party })
    await made('/v1/preferences', {
      account,
      party,
      kind: 'opt_out',
      channels: ['sms'],
      givenAt: '2026-11-20T08:00:00Z',
    })
    await made('/v1/disputes', {
      ...{
        account,
        kind: 'in_period',
        receivedOn: '2026-11-20',
        amount: 10_000,
        inWriting: true,
        statement: 'Not mine',
      },
    })
    await made('/v1/protections', {
      ...{ party, kind: 'illness', treatment: 'letter_only', evidence: { reference: 'E-1' } },
    })
    const sale = await assigned(market, [account])
    const bought = await boughtOf(market, sale)
    const own = await partyOn(buyer, bought)
    expect(await read(buyer, `/v1/agreements?account=${bought}`)).toMatchObject({
      data: [{ status: agreed.status, total: agreed.total, paid: 0 }],
    })
    expect(await read(seller, `/v1/agreements/${agreed.id}`)).toMatchObject({ status: 'cancelled', endCode: 'sold' })
    expect((await read(buyer, '/v1/preferences')).data).toMatchObject([{ kind: 'opt_out', channels: ['sms'] }])
    const [dispute] = (await read(buyer, '/v1/cases')).data
    expect(dispute).toMatchObject({ kind: 'in_period', accountId: bought, amount: 10_000, statement: 'Not mine' })
    const treated = (await read(buyer, '/v1/treatments')).data
    expect(treated).toMatchObject([{ partyId: own.id, treatment: 'letter_only' }])
  })

  test('waits for the agency that holds it', async () => {
    const { seller, buyer } = market
    const agency = await platform.organisation('agency')
    const [held, free] = [await debtOf(platform, seller), await debtOf(platform, seller)]
    const mandate = await mandateBetween(seller, agency)
    const { body } = await seller.post('/v1/placements', { account: held, mandate })
    await agency.post(`/v1/placements/${body.id}/accept`)
    const sale = await assigned(market, [held, free])
    expect(await tapeOf(buyer, sale)).toMatchObject([{ outcome: 'kept' }, { outcome: 'transferred' }])
    expect(await read(buyer, `/v1/debt-sales/${sale}`)).toMatchObject({ state: 'transferring' })
    const recalled = await seller.post(`/v1/placements/${body.id}/recall`, { reason: 'sale', mode: 'immediate' })
    expect(recalled.status, recalled.text).toBeLessThan(300)
    platform.clock.advance(3_600)
    await platform.settle()
    expect(await read(buyer, `/v1/debt-sales/${sale}`)).toMatchObject({ state: 'transferred' })
  })

  test('is placed by nobody', async () => {
    const { seller } = market
    const agency = await platform.organisation('agency')
    const account = await debtOf(platform, seller)
    await assigned(market, [account])
    const mandate = await mandateBetween(seller, agency)
    const answer = await seller.post('/v1/placements', { account, mandate })
    expect(answer).toMatchObject({ status: 409, body: { code: 'account_not_collectable' } })
  })

  test('owes what is left when it is paid in the moment it is sold', async () => {
    const { seller, buyer } = market
    const account = await debtOf(platform, seller)
    const sale = await notified(market, [account])
    const [paid] = await Promise.all([
      seller.post(`/v1/accounts/${account}/transactions`, {
        ...{ kind: 'payment', currency: 'TWD', amount: 50_000, effectiveOn: '2026-11-20' },
      }),
      seller.post(`/v1/debt-sales/${sale}/transfer`, { documentSha256: 'ab'.repeat(32) }),
    ])
    await platform.settle()
    const bought = await boughtOf(market, sale)
    const owed = (await read(buyer, `/v1/accounts/${bought}`)).balance.total
    expect(owed).toBe(paid.status < 300 ? 1_200_000 : 1_250_000)
  })
})
