import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { baseStatuses } from '../../src/placements/model.ts'
import { statusUnder } from '../../src/placements/status-rules.ts'
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

const accepted = async (): Promise<string> => {
  const { id } = (await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate })).body
  await agency.post(`/v1/placements/${id}/accept`)
  return id
}
const working = async (): Promise<string> => {
  const id = await accepted()
  await agency.post(`/v1/placements/${id}/activate`)
  return id
}
const hold = async (by: TestOrganisation, placement: string, body: object): Promise<string> =>
  (await by.post(`/v1/placements/${placement}/holds`, body)).body.id
const statusOf = async (placement: string): Promise<string> =>
  (await lender.get(`/v1/placements/${placement}`)).body.status

commandCases('placement.hold', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => ({
    by: agency,
    path: `/v1/placements/${await working()}/holds`,
    body: { source: 'dispute', code: 'dispute_open', reference: 'D-118', note: 'The borrower says it was paid' },
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ source: 'dispute', state: 'open', placedBy: agency.id, reference: 'D-118' })
    expect((await lender.get(`/v1/holds/${body.id}`)).body).toEqual(body)
    expect((await agency.get(`/v1/placements/${body.placementId}`)).body).toMatchObject({
      ...{ status: 'on_hold', holdsOpen: 1 },
    })
  },
  events: ['placement.hold_placed'],
  conflict: {
    arrange: async () => {
      const placement = await working()
      await hold(agency, placement, { source: 'dispute' })
      return { by: agency, path: `/v1/placements/${placement}/holds`, body: { source: 'dispute' } }
    },
    ...{ status: 409, code: 'hold_already_placed' },
  },
})

commandCases('placement.lift_hold', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => ({
    by: lender,
    path: `/v1/holds/${await hold(lender, await working(), { source: 'lender' })}/lift`,
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'ended', endedBy: lender.id, endedAt: platform.clock.now() })
    expect(await statusOf(body.placementId)).toBe('active')
  },
  events: ['placement.hold_lifted'],
  conflict: {
    arrange: async () => {
      const id = await hold(lender, await working(), { source: 'lender' })
      await lender.post(`/v1/holds/${id}/lift`)
      return { by: lender, path: `/v1/holds/${id}/lift` }
    },
    ...{ status: 409, code: 'hold_ended' },
  },
})

test('work goes on when the last hold is gone, not before', async () => {
  const placement = await working()
  const dispute = await hold(agency, placement, { source: 'dispute' })
  const protection = await hold(lender, placement, { source: 'protection' })
  await agency.post(`/v1/holds/${dispute}/lift`)
  expect(await statusOf(placement)).toBe('on_hold')
  await lender.post(`/v1/holds/${protection}/lift`)
  expect(await statusOf(placement)).toBe('active')
})

test('a hold is lifted by whoever placed it and by nobody else', async () => {
  const placement = await working()
  const id = await hold(agency, placement, { source: 'complaint' })
  expect(await lender.post(`/v1/holds/${id}/lift`)).toMatchObject({ status: 403, body: { code: 'hold_not_yours' } })
  expect(await statusOf(placement)).toBe('on_hold')
})

test('the same source holds for two causes at once', async () => {
  const placement = await working()
  const first = await hold(agency, placement, { source: 'dispute', reference: 'D-1' })
  await hold(agency, placement, { source: 'dispute', reference: 'D-2' })
  await agency.post(`/v1/holds/${first}/lift`)
  expect(await statusOf(placement)).toBe('on_hold')
})

test('an agency places no hold in the lender’s name, and nobody one of a mandate', async () => {
  const placement = await working()
  for (const source of ['lender', 'mandate']) {
    const answer = await agency.post(`/v1/placements/${placement}/holds`, { source })
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'hold_source_unfit', errors: [{ pointer: '#/source' }] },
    })
  }
})

test('a hold placed before work begins takes effect when it would begin', async () => {
  const placement = await accepted()
  await hold(lender, placement, { source: 'lender' })
  expect(await statusOf(placement)).toBe('accepted')
  const { body } = await agency.post(`/v1/placements/${placement}/activate`)
  expect(body.status).toBe('on_hold')
})

test('a hold lapses at its time', async () => {
  const placement = await working()
  const until = new Date(Date.parse(platform.clock.now()) + 86_400_000).toISOString()
  const id = await hold(lender, placement, { source: 'lender', until })
  platform.clock.advance(86_400)
  await platform.settle()
  expect((await agency.get(`/v1/holds/${id}`)).body).toMatchObject({ state: 'ended', endedBy: null })
  expect(await statusOf(placement)).toBe('active')
})

test('a hold that would be over already is refused', async () => {
  const body = { source: 'lender', until: '2020-01-01T00:00:00Z' }
  expect(await lender.post(`/v1/placements/${await working()}/holds`, body)).toMatchObject({
    ...{ status: 422, body: { code: 'hold_until_past' } },
  })
})

test('an offer is not put on hold', async () => {
  const { id } = (await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate })).body
  expect(await lender.post(`/v1/placements/${id}/holds`, { source: 'lender' })).toMatchObject({
    ...{ status: 409, body: { code: 'placement_status_unfit' } },
  })
})

test('a protective hold may be lifted after the placement is over', async () => {
  const placement = await working()
  const id = await hold(agency, placement, { source: 'dispute' })
  await lender.post(`/v1/placements/${placement}/close`, { code: 'lender_withdrew' })
  expect(await agency.post(`/v1/holds/${id}/lift`)).toMatchObject({ status: 200, body: { state: 'ended' } })
  expect(await statusOf(placement)).toBe('closed')
})

test('the list tells open from ended, by source and by placement', async () => {
  const placement = await working()
  const open = await hold(agency, placement, { source: 'dispute' })
  const ended = await hold(lender, placement, { source: 'lender' })
  await lender.post(`/v1/holds/${ended}/lift`)
  const listed = async (filter: string) =>
    (await lender.get(`/v1/holds?placement=${placement}${filter}`)).body.data.map(({ id }: { id: string }) => id)
  expect(await listed('')).toEqual([ended, open])
  expect(await listed('&state=open')).toEqual([open])
  expect(await listed('&source=lender,licence')).toEqual([ended])
})

test('GraphQL shows what stops a placement', async () => {
  const placement = await working()
  const id = await hold(agency, placement, { source: 'dispute', note: 'Paid in May' })
  const answer = await lender.post('/graphql', {
    query: `{ placement(placement: "${placement}") { status openHolds { id source note placement { id } } } }`,
  })
  expect(answer.body.data.placement).toEqual({
    status: 'on_hold',
    openHolds: [{ id, source: 'dispute', note: 'Paid in May', placement: { id: placement } }],
  })
})

test('whatever is taken away, what was beneath shows again', () => {
  const layers = fc.record({
    holdsOpen: fc.nat({ max: 3 }),
    recallState: fc.constantFrom(null, 'pending' as const, 'objected' as const),
    returnRequested: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.constantFrom(...baseStatuses), layers, (base, standing) => {
      const status = statusUnder(base, standing)
      const without = { ...standing, recallState: null }
      const bare = { ...without, returnRequested: false }
      if (standing.recallState) expect(['recall_pending', 'objected']).toContain(status)
      else expect(status).toBe(statusUnder(base, without))
      if (!standing.returnRequested) expect(statusUnder(base, without)).toBe(statusUnder(base, bare))
      expect(statusUnder(base, { ...bare, holdsOpen: 0 })).toBe(base)
    }),
  )
})
