import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Contacting, contactBetween } from '../contacts/contacting.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let here: Contacting
let regulator: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  here = await contactBetween(platform)
  regulator = await platform.organisation('regulator', { jurisdictions: ['US'] })
  // Half past ten in New York.
  platform.clock.advance(6 * 3_600)
})
afterAll(() => platform.stop())

const path = '/v1/inspections'
const asking = (changes: object = {}) => ({ purpose: 'investigation', jurisdiction: 'US', ...changes })
const opened = async (changes: object = {}) => (await regulator.post(path, asking(changes))).body.id as string
const decided = async () => {
  const { placement, points } = await here.active()
  const { body, text } = await here.agency.post('/v1/contact-decisions', {
    ...{ placement, contactPoint: points.phone, channel: 'phone' },
  })
  if (!body.id) throw new Error(text)
  platform.clock.advance(1)
  return body
}

commandCases('inspection.open', {
  platform: () => platform,
  scope: 'contacts:read',
  arrange: async () => ({ by: regulator, path, body: asking() }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ purpose: 'investigation', jurisdiction: 'US' })
    expect((await regulator.get(`${path}/${body.id}`)).body).toEqual(body)
    expect((await regulator.get(path)).body.data[0]).toEqual(body)
  },
  events: ['inspection.opened'],
  conflict: {
    arrange: async () => ({ by: regulator, path, body: asking({ jurisdiction: 'TW' }) }),
    ...{ status: 422, code: 'inspection_elsewhere' },
  },
  noOutsider: 'a regulator opens inspections of its own places alone',
})

test('a regulator lists what the gate decided where it regulates, page by page, each as its sides read it', async () => {
  const made = [await decided(), await decided(), await decided()]
  const inspection = await opened()
  const first = (await regulator.get(`${path}/${inspection}/decisions?limit=2`)).body
  const second = (await regulator.get(`${path}/${inspection}/decisions?limit=2&cursor=${first.nextCursor}`)).body
  const ids = [...first.data, ...second.data].map(({ id }: { id: string }) => id)
  expect(ids.slice(0, 3)).toEqual(made.map(({ id }) => id).reverse())
  expect(first.data[0]).toEqual((await here.agency.get(`/v1/contact-decisions/${ids[0]}`)).body)
  const denied = (await regulator.get(`${path}/${inspection}/decisions?outcome=deny`)).body.data
  expect(denied).toEqual([])
  const later = (await regulator.get(`${path}/${inspection}/decisions?decidedAt[lt]=2026-11-01T00:00:00Z`)).body.data
  expect(later).toEqual([])
})

test('an inspection is over after a week, is nobody else’s, and no other kind opens one', async () => {
  await decided()
  const inspection = await opened()
  const other = await platform.organisation('regulator', { jurisdictions: ['US'] })
  expect((await other.get(`${path}/${inspection}/decisions`)).status).toBe(404)
  expect((await here.lender.post(path, asking())).status).toBe(403)
  expect((await regulator.get(`${path}/${inspection}/decisions`)).body.data.length).toBeGreaterThan(0)
  platform.clock.advance(7 * 86_400)
  expect((await regulator.get(`${path}/${inspection}/decisions`)).status).toBe(404)
  expect((await regulator.get(`${path}/${inspection}`)).status).toBe(200)
})
