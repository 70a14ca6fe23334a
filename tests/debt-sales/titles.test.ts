import { afterAll, beforeAll, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { assigned, boughtOf, DEED, marketOf } from './selling.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

test('who sold a debt to whom is read by its owner, the agency that holds it, and the regulator of its place', async () => {
  const { seller, buyer: first } = await marketOf(platform)
  const second = await platform.organisation('debt_buyer')
  const reference = 'ORIGINAL-1'
  const sale = await assigned({ platform, seller, buyer: first }, [await debtOf(platform, seller, { reference })])
  const bought = await boughtOf({ platform, seller, buyer: first }, sale)
  const again = await assigned({ platform, seller: first, buyer: second }, [bought])
  const account = await boughtOf({ platform, seller: first, buyer: second }, again)
  const chain = (await second.get(`/v1/debt-titles?account=${account}`)).body.data
  const byNumber = [...chain].sort((a, b) => a.number - b.number)
  expect(byNumber).toMatchObject([
    { number: 1, sellerId: seller.id, buyerId: first.id, reference, documentSha256: DEED, accountId: account },
    { number: 2, sellerId: first.id, buyerId: second.id, reference: `${sale}/1`, accountId: account },
  ])
  expect(JSON.stringify(chain)).not.toContain('price')
  expect((await seller.get('/v1/debt-titles')).body.data).toEqual([])
  expect((await first.get(`/v1/debt-titles?account=${account}`)).body.data).toEqual([])

  const agency = await platform.organisation('agency')
  const mandate = await mandateBetween(second, agency)
  const { body: placement } = await second.post('/v1/placements', { account, mandate })
  expect((await agency.get(`/v1/debt-titles?placement=${placement.id}`)).body.data).toEqual([])
  await agency.post(`/v1/placements/${placement.id}/accept`)
  expect((await agency.get(`/v1/debt-titles?placement=${placement.id}`)).body.data).toMatchObject([
    { accountId: null, sellerId: first.id },
    { accountId: null, sellerId: seller.id, reference },
  ])
  expect((await agency.get('/v1/debt-titles')).body.data).toEqual([])

  const regulator = await platform.organisation('regulator', { jurisdictions: ['TW'] })
  const regulated = (await regulator.get('/v1/debt-titles')).body.data
  expect(regulated.length).toBeGreaterThanOrEqual(3)
  expect(regulated[0]).toMatchObject({ accountId: null, reference: null })
  const elsewhere = await platform.organisation('regulator', { jurisdictions: ['JP'] })
  expect((await elsewhere.get('/v1/debt-titles')).body.data).toEqual([])
})
