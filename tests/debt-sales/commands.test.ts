import { afterAll, beforeAll, expect } from 'vitest'
import { debtOf } from '../placements/portfolio.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { DEED, type Market, marketOf, notified, offered, refusing, scrubbed, tapeOf, terms } from './selling.ts'

let platform: Platform
let market: Market

beforeAll(async () => {
  platform = await startPlatform()
  market = await marketOf(platform)
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'accounts:write' as const }
const { seller, buyer } = {
  seller: () => market.seller,
  buyer: () => market.buyer,
}

commandCases('debt_sale.offer', {
  ...shared,
  arrange: async () => ({
    by: seller(),
    path: '/v1/debt-sales',
    body: terms(market, [await debtOf(platform, seller())]),
  }),
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'preparing', total: 1, processed: 0, price: { kind: 'per_account' } })
    expect(await buyer().get(`/v1/debt-sales/${body.id}`)).toMatchObject({ status: 404 })
    expect((await seller().get(`/v1/debt-sales/${body.id}`)).body).toEqual(body)
  },
  events: ['debt_sale.begun'],
  conflict: {
    arrange: async () => {
      const body = terms(market, [await debtOf(platform, seller())], { reference: 'Q4' })
      await seller().post('/v1/debt-sales', body)
      return { by: seller(), path: '/v1/debt-sales', body }
    },
    ...{ status: 409, code: 'debt_sale_reference_taken' },
  },
  outsider: () => platform.organisation('lender', { world: 'elsewhere' }),
})

commandCases('debt_sale.accept', {
  ...shared,
  arrange: async () => ({ by: buyer(), path: `/v1/debt-sales/${await offered(market)}/accept` }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'accepted', kept: 2, balance: 2_500_000, processed: 0 }),
  events: ['debt_sale.accepted'],
  conflict: {
    arrange: async () => ({ by: buyer(), path: `/v1/debt-sales/${await scrubbed(market)}/accept` }),
    ...{ status: 409, code: 'debt_sale_state_unfit' },
  },
})

commandCases('debt_sale.refuse', {
  ...shared,
  arrange: async () => ({
    by: buyer(),
    path: `/v1/debt-sales/${await offered(market)}/refuse`,
    body: { code: 'price' },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'refused', code: 'price' })
    expect(await tapeOf(seller(), body.id)).toMatchObject([{ outcome: 'released' }, { outcome: 'released' }])
  },
  events: ['debt_sale.refused'],
  conflict: {
    arrange: async () => ({
      by: seller(),
      path: `/v1/debt-sales/${await offered(market)}/refuse`,
      body: { code: 'price' },
    }),
    ...{ status: 403, code: 'debt_sale_other_side' },
  },
})

commandCases('debt_sale.withdraw', {
  ...shared,
  arrange: async () => ({
    by: seller(),
    path: `/v1/debt-sales/${await scrubbed(market)}/withdraw`,
    body: { code: 'mistaken' },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'withdrawn', code: 'mistaken' }),
  events: ['debt_sale.withdrawn'],
  conflict: {
    arrange: async () => {
      const id = await offered(market)
      await seller().post(`/v1/debt-sales/${id}/withdraw`, { code: 'law' })
      return { by: seller(), path: `/v1/debt-sales/${id}/withdraw`, body: { code: 'law' } }
    },
    ...{ status: 409, code: 'debt_sale_state_unfit' },
  },
})

commandCases('debt_sale.exclude', {
  ...shared,
  arrange: async () => ({
    by: buyer(),
    path: `/v1/debt-sales/${await scrubbed(market)}/exclude`,
    body: { accounts: [2], code: 'documents_missing' },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ kept: 1, excluded: 1, balance: 1_250_000 })
    expect(await tapeOf(buyer(), body.id)).toMatchObject([
      { outcome: 'kept' },
      { outcome: 'excluded', reason: 'documents_missing' },
    ])
  },
  events: ['debt_sale.accounts_excluded'],
  conflict: {
    arrange: async () => ({
      by: buyer(),
      path: `/v1/debt-sales/${await scrubbed(market)}/exclude`,
      body: { accounts: [1, 3], code: 'other' },
    }),
    ...{ status: 422, code: 'reference_not_found' },
  },
})

commandCases('debt_sale.notify', {
  ...shared,
  arrange: async () => ({
    by: seller(),
    path: `/v1/debt-sales/${await scrubbed(market)}/notify`,
    body: { sentOn: '2026-11-20', noticeSha256: 'ab'.repeat(32) },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'notified', notifiedOn: '2026-11-20' }),
  events: ['debt_sale.notified'],
  conflict: {
    arrange: async () => ({
      by: seller(),
      path: `/v1/debt-sales/${await scrubbed(market)}/notify`,
      body: { sentOn: '2026-12-31', noticeSha256: 'ab'.repeat(32) },
    }),
    ...{ status: 422, code: 'debt_sale_day_unfit' },
  },
})

commandCases('debt_sale.transfer', {
  ...shared,
  arrange: async () => ({
    by: seller(),
    path: `/v1/debt-sales/${await notified(market)}/transfer`,
    body: { documentSha256: DEED },
  }),
  status: 202,
  effect: ({ body }) => expect(body).toMatchObject({ state: 'transferring', documentSha256: DEED }),
  events: ['debt_sale.assigned'],
  conflict: {
    arrange: async () => ({
      by: seller(),
      path: `/v1/debt-sales/${await scrubbed(market)}/transfer`,
      body: { documentSha256: DEED },
    }),
    ...{ status: 409, code: 'debt_sale_state_unfit' },
  },
})

commandCases('debt_sale.retake', {
  ...shared,
  status: 202,
  arrange: async () => ({
    by: buyer(),
    path: `/v1/debt-sales/${await refusing(market)}/retake`,
    body: { accounts: [2] },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'transferring', kept: 2 })
    expect((await tapeOf(buyer(), body.id))[1]).toMatchObject({ outcome: 'handed', refusal: null })
  },
  events: ['debt_sale.accounts_retaken'],
  conflict: {
    arrange: async () => ({
      by: buyer(),
      path: `/v1/debt-sales/${await refusing(market)}/retake`,
      body: { accounts: [1] },
    }),
    ...{ status: 422, code: 'debt_sale_not_refused' },
  },
})

commandCases('debt_sale.give_back', {
  ...shared,
  status: 202,
  arrange: async () => ({
    by: buyer(),
    path: `/v1/debt-sales/${await refusing(market)}/give-back`,
    body: { accounts: [2], code: 'documents_missing' },
  }),
  effect: async ({ body }) => {
    expect((await tapeOf(seller(), body.id))[1]).toMatchObject({ outcome: 'giving_back', reason: 'documents_missing' })
  },
  events: ['debt_sale.accounts_given_back'],
  conflict: {
    arrange: async () => ({
      by: seller(),
      path: `/v1/debt-sales/${await refusing(market)}/give-back`,
      body: { accounts: [2], code: 'other' },
    }),
    ...{ status: 403, code: 'debt_sale_other_side' },
  },
})
