import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { accountOf, createdAccount } from './accounts.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'accounts:write' as const }

commandCases('account.create', {
  ...shared,
  arrange: async () => ({ by: lender, path: '/v1/accounts', body: accountOf() }),
  status: 201,
  effect: async ({ body }, { body: sent }) => {
    const { reference } = sent as { reference: string }
    expect(body).toMatchObject({
      ...{ reference, status: 'open', bucket: '60-89', delinquentSince: '2026-09-20', version: 1 },
      balance: { principal: 1_250_000, interest: 8_300, fees: 500, costs: 0, total: 1_258_800 },
      parties: [{ role: 'borrower', liability: 'several' }],
    })
    expect((await lender.get(`/v1/accounts/${body.id}`)).body).toEqual(body)
    expect((await lender.get(`/v1/accounts/ref:${reference}`)).body).toEqual(body)
    expect((await lender.get('/v1/accounts?limit=1')).body.data).toEqual([body])
  },
  events: ['party.created', 'account.created'],
  conflict: {
    arrange: async () => {
      const { reference } = await createdAccount(lender)
      return { by: lender, path: '/v1/accounts', body: accountOf({ reference }) }
    },
    ...{ status: 409, code: 'account_reference_taken' },
  },
  noOutsider: 'an account without references to parties names nothing of anybody',
})
