import { afterAll, beforeAll, expect, test } from 'vitest'
import { reachable } from '../contacts/contacting.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { published, type Staging, stagingBetween } from './staging.ts'

let platform: Platform
let here: Staging
beforeAll(async () => {
  platform = await startPlatform()
  here = await stagingBetween(platform)
})
afterAll(() => platform.stop())

const account = async () => (await reachable(here.lender)).account

commandCases('account_segment.assign', {
  platform: () => platform,
  scope: 'stages:write',
  arrange: async () => ({
    ...{ by: here.lender, path: '/v1/account-segments' },
    body: { segment: 'first_time_late', accounts: [await account()] },
  }),
  effect: async ({ body }, { body: asked }) => {
    expect(body).toEqual({ segment: 'first_time_late', assigned: 1 })
    const [accountId] = (asked as { accounts: string[] }).accounts
    expect((await here.lender.get('/v1/account-segments?limit=1')).body.data).toMatchObject([
      { accountId, segment: 'first_time_late' },
    ])
  },
  events: ['account_segment.assigned'],
  conflict: {
    arrange: async () => ({
      ...{ by: here.lender, path: '/v1/account-segments' },
      body: { segment: 'late', accounts: [await account(), 'ref:NOBODYS'] },
    }),
    ...{ status: 422, code: 'reference_not_found' },
  },
})

test('the policy of a segment goes before that of a product, for placements to come', async () => {
  const gentle = await published(here.lender, { segment: 'gentle' })
  const debt = await reachable(here.lender)
  await here.lender.post('/v1/account-segments', { segment: 'gentle', accounts: [debt.account] })
  const placement = await here.placed(debt)
  const read = async (id: string) => (await here.agency.get(`/v1/placements/${id}/stage`)).body.policyId
  expect(await read(placement)).toBe(gentle)
  expect(await read((await here.opened()).placement)).toBe(here.policy)
  await here.lender.post('/v1/account-segments', { segment: null, accounts: [debt.account, debt.account] })
  const { data } = (await here.lender.get('/v1/account-segments?segment=gentle')).body
  expect(data).toEqual([])
})
