import { afterAll, beforeAll, expect, test } from 'vitest'
import { REOPEN_DAYS } from '../../src/placements/reopening-rules.ts'
import { RETURN_ANSWER_DAYS } from '../../src/placements/return-rules.ts'
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

const DAY = 86_400

const working = async (): Promise<string> => {
  const { id } = (await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate })).body
  await agency.post(`/v1/placements/${id}/accept`)
  await agency.post(`/v1/placements/${id}/activate`)
  return id
}
const returning = async (placement: string): Promise<string> =>
  (await agency.post(`/v1/placements/${placement}/returns`, { code: 'unfound', note: 'Three addresses' })).body.id
const closed = async (): Promise<string> => {
  const placement = await working()
  await agency.post(`/v1/placements/${placement}/close`, { code: 'paid_in_full' })
  return placement
}
const statusOf = async (placement: string): Promise<string> =>
  (await lender.get(`/v1/placements/${placement}`)).body.status

commandCases('placement.request_return', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => ({
    by: agency,
    path: `/v1/placements/${await working()}/returns`,
    body: { code: 'unfound', note: 'Three addresses tried' },
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'requested', code: 'unfound', note: 'Three addresses tried' })
    expect((await lender.get(`/v1/returns/${body.id}`)).body).toEqual(body)
    expect(await statusOf(body.placementId)).toBe('return_requested')
  },
  events: ['placement.return_requested'],
  conflict: {
    arrange: async () => {
      const placement = await working()
      await returning(placement)
      return { by: agency, path: `/v1/placements/${placement}/returns`, body: { code: 'unfound' } }
    },
    ...{ status: 409, code: 'placement_status_unfit' },
  },
})

commandCases('placement.accept_return', {
  platform: () => platform,
  scope: 'placements:place',
  arrange: async () => ({ by: lender, path: `/v1/returns/${await returning(await working())}/accept` }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'accepted', note: 'Three addresses' })
    expect((await agency.get(`/v1/placements/${body.placementId}`)).body).toMatchObject({
      ...{ status: 'returned', endCode: 'unfound' },
    })
    expect((await agency.get(`/v1/placements/${body.placementId}/case-file`)).status).toBe(404)
  },
  events: ['placement.returned'],
  conflict: {
    arrange: async () => {
      const id = await returning(await working())
      await agency.post(`/v1/returns/${id}/withdraw`)
      return { by: lender, path: `/v1/returns/${id}/accept` }
    },
    ...{ status: 409, code: 'return_over' },
  },
})

commandCases('placement.refuse_return', {
  platform: () => platform,
  scope: 'placements:place',
  arrange: async () => ({
    by: lender,
    path: `/v1/returns/${await returning(await working())}/refuse`,
    body: { code: 'steps_missing', note: 'No visit was made' },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'refused', refusalCode: 'steps_missing', refusalNote: 'No visit was made' })
    expect((await agency.get(`/v1/returns/${body.id}`)).body).toEqual(body)
    expect(await statusOf(body.placementId)).toBe('active')
  },
  events: ['placement.return_refused'],
  conflict: {
    arrange: async () => {
      const id = await returning(await working())
      await lender.post(`/v1/returns/${id}/accept`)
      return { by: lender, path: `/v1/returns/${id}/refuse`, body: { code: 'steps_missing' } }
    },
    ...{ status: 409, code: 'return_over' },
  },
})

commandCases('placement.withdraw_return', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => ({ by: agency, path: `/v1/returns/${await returning(await working())}/withdraw` }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'withdrawn', refusalCode: null })
    expect(await statusOf(body.placementId)).toBe('active')
  },
  events: ['placement.return_withdrawn'],
  conflict: {
    arrange: async () => {
      const id = await returning(await working())
      await agency.post(`/v1/returns/${id}/withdraw`)
      return { by: agency, path: `/v1/returns/${id}/withdraw` }
    },
    ...{ status: 409, code: 'return_over' },
  },
})

commandCases('placement.reopen', {
  platform: () => platform,
  scope: 'placements:place',
  arrange: async () => ({
    by: lender,
    path: `/v1/placements/${await closed()}/reopen`,
    body: { code: 'payment_bounced' },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'active', endCode: null, endedAt: null })
    expect((await agency.get(`/v1/placements/${body.id}/case-file`)).status).toBe(200)
  },
  events: ['placement.reopened'],
  conflict: {
    arrange: async () => ({
      by: lender,
      path: `/v1/placements/${await working()}/reopen`,
      body: { code: 'payment_bounced' },
    }),
    ...{ status: 409, code: 'placement_status_unfit' },
  },
})

test('a return the lender does not answer in time is a return', async () => {
  const placement = await working()
  const id = await returning(placement)
  platform.clock.advance(RETURN_ANSWER_DAYS * DAY)
  await platform.settle()
  expect((await agency.get(`/v1/returns/${id}`)).body).toMatchObject({ state: 'lapsed' })
  expect(await statusOf(placement)).toBe('returned')
})

test('a refused return shows what was beneath it, holds included', async () => {
  const placement = await working()
  await agency.post(`/v1/placements/${placement}/holds`, { source: 'dispute' })
  const id = await returning(placement)
  await lender.post(`/v1/placements/${placement}/holds`, { source: 'lender' })
  expect(await statusOf(placement)).toBe('return_requested')
  await lender.post(`/v1/returns/${id}/refuse`, { code: 'steps_missing' })
  expect((await lender.get(`/v1/placements/${placement}`)).body).toMatchObject({ status: 'on_hold', holdsOpen: 2 })
})

test('an end of another kind overtakes a return', async () => {
  const placement = await working()
  const id = await returning(placement)
  await agency.post(`/v1/placements/${placement}/close`, { code: 'paid_in_full' })
  expect((await agency.get(`/v1/returns/${id}`)).body).toMatchObject({ state: 'overtaken' })
})

test('a return frees what the placement took of the capacity', async () => {
  const other = await platform.organisation('agency')
  const small = await mandateBetween(lender, other, { terms: { capacity: 1 } })
  const place = async () => lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate: small })
  const { id } = (await place()).body
  await other.post(`/v1/placements/${id}/accept`)
  expect(await place()).toMatchObject({ status: 409, body: { code: 'mandate_capacity_reached' } })
  const given = await other.post(`/v1/placements/${id}/returns`, { code: 'agency_gives_up' })
  await lender.post(`/v1/returns/${given.body.id}/accept`)
  expect((await place()).status).toBe(201)
})

test('each side does its own part of a return', async () => {
  const placement = await working()
  expect(await lender.post(`/v1/placements/${placement}/returns`, { code: 'unfound' })).toMatchObject({ status: 403 })
  const id = await returning(placement)
  expect(await agency.post(`/v1/returns/${id}/accept`)).toMatchObject({ status: 403 })
  expect(await agency.post(`/v1/returns/${id}/refuse`, { code: 'steps_missing' })).toMatchObject({ status: 403 })
  expect(await lender.post(`/v1/returns/${id}/withdraw`)).toMatchObject({ status: 403 })
})

test('a placement is reopened for its agency alone, while nobody else holds the account', async () => {
  const account = await debtOf(platform, lender)
  const { id } = (await lender.post('/v1/placements', { account, mandate })).body
  await agency.post(`/v1/placements/${id}/accept`)
  await agency.post(`/v1/placements/${id}/close`, { code: 'paid_in_full' })
  const other = await platform.organisation('agency')
  await lender.post('/v1/placements', { account, mandate: await mandateBetween(lender, other) })
  expect(await lender.post(`/v1/placements/${id}/reopen`, { code: 'payment_bounced' })).toMatchObject({
    ...{ status: 409, body: { code: 'account_already_placed' } },
  })
})

test('a placement that ended long ago is placed anew instead', async () => {
  const placement = await closed()
  platform.clock.advance((REOPEN_DAYS + 1) * DAY)
  expect(await lender.post(`/v1/placements/${placement}/reopen`, { code: 'payment_bounced' })).toMatchObject({
    ...{ status: 409, body: { code: 'placement_reopen_late' } },
  })
})

test('a protective hold binds a placement again when it is reopened', async () => {
  const placement = await working()
  await agency.post(`/v1/placements/${placement}/holds`, { source: 'dispute' })
  await agency.post(`/v1/placements/${placement}/close`, { code: 'paid_in_full' })
  const { body } = await lender.post(`/v1/placements/${placement}/reopen`, { code: 'payment_bounced' })
  expect(body).toMatchObject({ status: 'on_hold', holdsOpen: 1 })
})

test('the list of returns tells whose answer is awaited', async () => {
  const id = await returning(await working())
  const listed = await lender.get('/v1/returns?state=requested')
  expect(listed.body.data.map((one: { id: string }) => one.id)).toContain(id)
  const answer = await lender.post('/graphql', {
    query: `{ node(id: "${id}") { ... on Return { id placement { status } } } }`,
  })
  expect(answer.body.data.node).toEqual({ id, placement: { status: 'return_requested' } })
})
