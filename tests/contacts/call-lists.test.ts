import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Contacting, contactBetween } from './contacting.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
type Body = any

let platform: Platform
let contacting: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  contacting = await contactBetween(platform)
  // 08:30 in Chicago, 09:30 in New York.
  platform.clock.advance(5 * 3_600)
})
afterAll(() => platform.stop())

const path = '/v1/call-lists'
const listing = async (items: readonly object[], changes: object = {}): Promise<Body> => {
  const { body, text, status } = await contacting.agency.post<Body>(path, { items, ...changes })
  if (status !== 202) throw new Error(text)
  await platform.settle()
  return (await contacting.agency.get<Body>(`${path}/${body.id}`)).body
}
const itemsOf = async (id: string, query = ''): Promise<Body[]> =>
  (await contacting.agency.get<Body>(`${path}/${id}/items?limit=200${query}`)).body.data
const contactOf = async (options = {}) => {
  const { placement, points } = await contacting.active(options)
  return { placement, contactPoint: points.phone }
}

commandCases('call_list.open', {
  platform: () => platform,
  scope: 'contacts:decide',
  arrange: async () => ({ by: contacting.agency, path, body: { items: [await contactOf()] } }),
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'deciding', items: 1, decided: 0 })
    await platform.settle()
    expect((await contacting.agency.get(`${path}/${body.id}`)).body).toMatchObject({
      ...{ state: 'decided', decided: 1, allowed: 1 },
    })
    expect(await itemsOf(body.id)).toMatchObject([{ index: 0, outcome: 'allow', ruledBy: null, problem: null }])
    expect(await contacting.lender.get(`${path}/${body.id}`)).toMatchObject({ status: 404 })
  },
  events: ['call_list.opened', 'call_list.decided'],
  conflict: {
    arrange: async () => ({
      by: contacting.agency,
      path,
      body: { items: [await contactOf()], at: '2020-01-01T00:00:00Z' },
    }),
    ...{ status: 422, code: 'contact_plan_time_unfit' },
  },
  noOutsider: 'whoever it is asks; what is not visible is answered item by item, as a single question would be',
})

test('each contact of a list is answered as it would be alone', async () => {
  const zones = [['America/New_York'], ['America/Los_Angeles'], ['America/New_York', 'Pacific/Honolulu']]
  const people = await Promise.all(zones.map((timeZones) => contacting.active({ timeZones })))
  const held = await contacting.active()
  await contacting.agency.post(`/v1/placements/${held.placement}/holds`, { source: 'dispute' })
  const everybody = [...people, held]
  const asked = fc.record({
    person: fc.nat({ max: everybody.length - 1 }),
    point: fc.constantFrom('phone' as const, 'email' as const, 'address' as const, 'number' as const, 'none' as const),
    channel: fc.constantFrom('phone', 'sms', 'email', 'letter', 'visit', 'voicemail'),
    purpose: fc.constantFrom('collect', 'information_requested', 'required_notice'),
  })
  const sample = fc.sample(asked, { numRuns: 120, seed: 20_261_124 })
  const items = sample.map(({ person, point, channel, purpose }) => {
    const { placement, points } = everybody[person] as (typeof everybody)[number]
    const endpoint =
      point === 'none' ? {} : point === 'number' ? { phone: '+12125550123' } : { contactPoint: points[point] }
    return { placement, ...endpoint, channel, purpose }
  })
  const { lender, agency } = contacting
  const listed = await listing(items, { lender: lender.id })
  const found = await itemsOf(listed.id)
  for (const [index, item] of items.entries()) {
    const { body, status } = await agency.post<Body>('/v1/contact-decisions', { ...item, lender: lender.id })
    const alone =
      status === 201
        ? { index, outcome: body.outcome, ruledBy: body.ruledBy, nextAllowedAt: body.nextAllowedAt, problem: null }
        : { index, outcome: 'unclear', ruledBy: null, nextAllowedAt: null, problem: body.code }
    expect(found[index], JSON.stringify(item)).toEqual(alone)
    if (body.outcome === 'allow') await agency.post(`/v1/contact-decisions/${body.id}/release`)
  }
  const count = (wanted: string) => found.filter(({ outcome }) => outcome === wanted).length
  expect(listed).toMatchObject({ allowed: count('allow'), denied: count('deny'), unclear: count('unclear') })
  expect(Math.min(count('allow'), count('deny'), count('unclear'))).toBeGreaterThan(5)
})

test('a list longer than a step is answered in order, page by page, and forgets what it asked', async () => {
  const [here, held] = [await contactOf(), await contactOf()]
  await contacting.agency.post(`/v1/placements/${held.placement}/holds`, { source: 'dispute' })
  const listed = await listing(Array.from({ length: 1_201 }, (_, n) => (n % 3 === 0 ? held : here)))
  expect(listed).toMatchObject({ state: 'decided', items: 1_201, decided: 1_201, allowed: 800, denied: 401 })
  const denied = await itemsOf(listed.id, '&outcome=deny')
  expect(denied.map(({ index }) => index)).toEqual(Array.from({ length: 200 }, (_, n) => n * 3))
  const first = await contacting.agency.get<Body>(`${path}/${listed.id}/items?limit=100`)
  const second = await contacting.agency.get<Body>(
    `${path}/${listed.id}/items?limit=100&cursor=${first.body.nextCursor}`,
  )
  expect(second.body.data.map(({ index }: Body) => index)).toEqual(Array.from({ length: 100 }, (_, n) => n + 100))
  const [kept] =
    await platform.admin`select count(*)::int as n from call_list_items where asked is not null or request is not null`
  expect(kept?.n).toBe(0)
})

test('a list is deleted after a week', async () => {
  const { id } = await listing([await contactOf()])
  platform.clock.advance(8 * 86_400)
  await platform.settle()
  expect(await contacting.agency.get(`${path}/${id}`)).toMatchObject({ status: 404 })
  expect(await contacting.agency.get(`${path}/${id}/items`)).toMatchObject({ status: 404 })
})
