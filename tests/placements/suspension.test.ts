import { afterAll, beforeAll, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtOf } from './portfolio.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

const mandated = () => mandateBetween(lender, agency)
const offered = async (mandate: string): Promise<string> =>
  (await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate })).body.id
const accepted = async (mandate: string): Promise<string> => {
  const id = await offered(mandate)
  await agency.post(`/v1/placements/${id}/accept`)
  return id
}
const working = async (mandate: string): Promise<string> => {
  const id = await accepted(mandate)
  await agency.post(`/v1/placements/${id}/activate`)
  return id
}
const suspended = async (by = agency): Promise<string> => {
  const mandate = await mandated()
  await by.post(`/v1/mandates/${mandate}/suspend`, { cause: 'licence' })
  return mandate
}
const read = async (placement: string) => (await lender.get(`/v1/placements/${placement}`)).body

commandCases('mandate.suspend', {
  platform: () => platform,
  scope: 'mandates:write',
  arrange: async () => ({
    by: agency,
    path: `/v1/mandates/${await mandated()}/suspend`,
    body: { cause: 'licence' },
  }),
  effect: ({ body }) => {
    expect(body).toMatchObject({ status: 'active', suspension: { cause: 'licence', by: agency.id } })
  },
  events: ['mandate.suspended'],
  conflict: {
    arrange: async () => ({
      by: lender,
      path: `/v1/mandates/${await suspended()}/suspend`,
      body: { cause: 'conduct' },
    }),
    ...{ status: 409, code: 'mandate_suspended' },
  },
})

commandCases('mandate.resume', {
  platform: () => platform,
  scope: 'mandates:write',
  arrange: async () => ({ by: agency, path: `/v1/mandates/${await suspended()}/resume` }),
  effect: ({ body }) => {
    expect(body).toMatchObject({ status: 'active', suspension: null })
  },
  events: ['mandate.resumed'],
  conflict: {
    arrange: async () => ({ by: agency, path: `/v1/mandates/${await mandated()}/resume` }),
    ...{ status: 409, code: 'mandate_not_suspended' },
  },
})

test('a suspended mandate stops all its placements, and its end lets them go on', async () => {
  const mandate = await mandated()
  const [active, waiting, offer] = [await working(mandate), await accepted(mandate), await offered(mandate)]
  await lender.post(`/v1/mandates/${mandate}/suspend`, { cause: 'licence' })
  await platform.settle()
  expect(await read(active)).toMatchObject({ status: 'on_hold', holdsOpen: 1 })
  expect(await read(waiting)).toMatchObject({ status: 'accepted', holdsOpen: 1 })
  expect(await read(offer)).toMatchObject({ status: 'withdrawn' })
  const { data } = (await agency.get(`/v1/holds?placement=${active}`)).body
  expect(data).toMatchObject([{ source: 'licence', code: 'licence_suspended', placedBy: lender.id }])
  await lender.post(`/v1/mandates/${mandate}/resume`)
  await platform.settle()
  expect(await read(active)).toMatchObject({ status: 'active', holdsOpen: 0 })
  expect(await read(waiting)).toMatchObject({ status: 'accepted', holdsOpen: 0 })
})

test('nothing is placed under a suspended mandate', async () => {
  const mandate = await suspended()
  const answer = await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate })
  expect(answer).toMatchObject({ status: 409, body: { code: 'mandate_suspended' } })
})

test('a suspension leaves every other hold where it was', async () => {
  const mandate = await mandated()
  const placement = await working(mandate)
  await agency.post(`/v1/placements/${placement}/holds`, { source: 'dispute' })
  await agency.post(`/v1/placements/${placement}/holds`, { source: 'licence' })
  await agency.post(`/v1/mandates/${mandate}/suspend`, { cause: 'licence' })
  await platform.settle()
  expect(await read(placement)).toMatchObject({ holdsOpen: 3 })
  await agency.post(`/v1/mandates/${mandate}/resume`)
  await platform.settle()
  expect(await read(placement)).toMatchObject({ status: 'on_hold', holdsOpen: 2 })
})

test('what stands for a mandate is not lifted by hand', async () => {
  const mandate = await mandated()
  const placement = await working(mandate)
  await lender.post(`/v1/mandates/${mandate}/suspend`, { cause: 'conduct' })
  await platform.settle()
  const [hold] = (await lender.get(`/v1/holds?placement=${placement}`)).body.data
  expect(hold).toMatchObject({ source: 'mandate' })
  expect(await lender.post(`/v1/holds/${hold.id}/lift`)).toMatchObject({
    status: 403,
    body: { code: 'hold_not_yours' },
  })
})

test('only the side that suspended a mandate resumes it', async () => {
  const mandate = await suspended(lender)
  expect(await agency.post(`/v1/mandates/${mandate}/resume`)).toMatchObject({
    ...{ status: 403, body: { code: 'mandate_suspended_by_other' } },
  })
})

test('an ended mandate stops the work under it for good; each placement is still taken or given back', async () => {
  const mandate = await mandated()
  const [first, second] = [await working(mandate), await working(mandate)]
  await agency.post(`/v1/mandates/${mandate}/end`)
  await platform.settle()
  expect(await read(first)).toMatchObject({ status: 'on_hold' })
  expect(await lender.post(`/v1/mandates/${mandate}/resume`)).toMatchObject({ status: 409 })
  expect((await lender.post(`/v1/placements/${first}/close`, { code: 'lender_withdrew' })).body.status).toBe('closed')
  expect((await agency.post(`/v1/placements/${second}/returns`, { code: 'no_longer_licensed' })).status).toBe(201)
})

test('an offer accepted while the mandate is being stopped goes on hold with the rest', async () => {
  const mandate = await mandated()
  const offer = await offered(mandate)
  await lender.post(`/v1/mandates/${mandate}/suspend`, { cause: 'conduct' })
  await agency.post(`/v1/placements/${offer}/accept`)
  await platform.settle()
  expect(await read(offer)).toMatchObject({ status: 'accepted', holdsOpen: 1 })
  expect((await agency.post(`/v1/placements/${offer}/activate`)).body.status).toBe('on_hold')
})
