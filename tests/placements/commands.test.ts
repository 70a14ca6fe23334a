import { afterAll, beforeAll, expect } from 'vitest'
import type { MandateTerms } from '../../src/mandates/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtOf } from './portfolio.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let mandate: string

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  mandate = await mandateBetween(lender, agency)
})
afterAll(() => platform.stop())

const place = async (changes: Record<string, unknown> = {}): Promise<string> => {
  const account = await debtOf(platform, lender)
  const { body, status, text } = await lender.post('/v1/placements', { account, mandate, ...changes })
  if (status !== 201) throw new Error(text)
  return body.id
}
const accepted = async () => {
  const id = await place()
  await agency.post(`/v1/placements/${id}/accept`)
  return id
}
const withdrawn = async () => {
  const id = await place()
  await lender.post(`/v1/placements/${id}/withdraw`)
  return id
}
const terms = (changes: Partial<MandateTerms>) => mandateBetween(lender, agency, { terms: changes })
const seen = async (by: TestOrganisation, id: string) => (await by.get(`/v1/placements/${id}`)).body

const shared = { platform: () => platform }
const lends = { ...shared, scope: 'placements:place' as const }
const responds = { ...shared, scope: 'placements:respond' as const }
const works = { ...shared, scope: 'placements:work' as const }

commandCases('placement.place', {
  ...lends,
  arrange: async () => ({
    by: lender,
    path: '/v1/placements',
    body: { account: await debtOf(platform, lender), mandate, respondBy: '2026-12-24T09:30:00Z' },
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'offered', mandateVersion: 1, amountPlaced: 1_250_000, version: 1 })
    expect(await seen(agency, body.id)).toMatchObject({ status: 'offered', accountId: null, amountPlaced: 1_250_000 })
  },
  events: ['placement.offered'],
  conflict: {
    arrange: async () => {
      const account = await debtOf(platform, lender)
      await lender.post('/v1/placements', { account, mandate })
      return { by: lender, path: '/v1/placements', body: { account, mandate } }
    },
    ...{ status: 409, code: 'account_already_placed' },
  },
})

commandCases('placement.place as a draft', {
  ...lends,
  arrange: async () => ({
    by: lender,
    path: '/v1/placements',
    body: { account: await debtOf(platform, lender), mandate, offer: false },
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'draft', offeredAt: null })
    expect(await agency.get(`/v1/placements/${body.id}`)).toMatchObject({ status: 404 })
  },
  events: ['placement.drafted'],
  conflict: {
    arrange: async () => ({
      by: lender,
      path: '/v1/placements',
      body: { account: await debtOf(platform, lender, { balance: 0 }), mandate, offer: false },
    }),
    ...{ status: 409, code: 'account_not_collectable' },
  },
})

commandCases('placement.offer', {
  ...lends,
  arrange: async () => ({ by: lender, path: `/v1/placements/${await place({ offer: false })}/offer` }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'offered', offeredAt: platform.clock.now(), version: 2 })
    expect(await seen(agency, body.id)).toMatchObject({ status: 'offered' })
  },
  events: ['placement.offered'],
  conflict: {
    arrange: async () => {
      const full = await terms({ capacity: 1 })
      await place({ mandate: full })
      return { by: lender, path: `/v1/placements/${await place({ mandate: full, offer: false })}/offer` }
    },
    ...{ status: 409, code: 'mandate_capacity_reached' },
  },
})

commandCases('placement.withdraw', {
  ...lends,
  arrange: async () => ({ by: lender, path: `/v1/placements/${await place()}/withdraw` }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'withdrawn', endedAt: platform.clock.now() }),
  events: ['placement.withdrawn'],
  conflict: {
    arrange: async () => ({ by: lender, path: `/v1/placements/${await accepted()}/withdraw` }),
    ...{ status: 409, code: 'placement_status_unfit' },
  },
})

commandCases('placement.accept', {
  ...responds,
  arrange: async () => ({
    by: agency,
    path: `/v1/placements/${await place()}/accept`,
    body: { reference: `CASE-${crypto.randomUUID()}` },
  }),
  effect: async ({ body }, { body: sent }) => {
    const { reference } = sent as { reference: string }
    expect(body).toMatchObject({ status: 'accepted', acceptedAt: platform.clock.now(), reference })
    expect(await seen(lender, body.id)).toMatchObject({ status: 'accepted', reference: null })
    expect(await agency.get(`/v1/placements/ref:${reference}/case-file`)).toMatchObject({ status: 200 })
  },
  events: ['placement.accepted'],
  conflict: {
    arrange: async () => ({ by: agency, path: `/v1/placements/${await withdrawn()}/accept` }),
    ...{ status: 409, code: 'placement_status_unfit' },
  },
})

commandCases('placement.decline', {
  ...responds,
  arrange: async () => ({
    by: agency,
    path: `/v1/placements/${await place()}/decline`,
    body: { code: 'no_capacity' },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'declined', endCode: 'no_capacity' }),
  events: ['placement.declined'],
  conflict: {
    arrange: async () => ({
      by: agency,
      path: `/v1/placements/${await accepted()}/decline`,
      body: { code: 'no_capacity' },
    }),
    ...{ status: 409, code: 'placement_status_unfit' },
  },
})

commandCases('placement.activate', {
  ...works,
  arrange: async () => ({ by: agency, path: `/v1/placements/${await accepted()}/activate` }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'active' }),
  events: ['placement.activated'],
  conflict: {
    arrange: async () => ({ by: agency, path: `/v1/placements/${await place()}/activate` }),
    ...{ status: 409, code: 'placement_status_unfit' },
  },
})

commandCases('placement.close', {
  ...works,
  arrange: async () => ({
    by: agency,
    path: `/v1/placements/${await accepted()}/close`,
    body: { code: 'paid_in_full', note: 'paid at the counter' },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'closed', endCode: 'paid_in_full', endNote: 'paid at the counter' })
    expect(await seen(lender, body.id)).toMatchObject({ endNote: 'paid at the counter' })
    expect(await agency.get(`/v1/placements/${body.id}/case-file`)).toMatchObject({ status: 404 })
  },
  events: ['placement.closed'],
  conflict: {
    arrange: async () => ({
      by: lender,
      path: `/v1/placements/${await place()}/close`,
      body: { code: 'lender_withdrew' },
    }),
    ...{ status: 409, code: 'placement_status_unfit' },
  },
})
