import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EdgeEnv, handlerOf, openApiDocument } from '../../src/http/index.ts'
import { operations, problemKinds } from '../../src/rooms.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
  const agency = await platform.organisation('agency')
  for (let i = 0; i < 2; i++) await mandateBetween(lender, agency)
})
afterAll(() => platform.stop())

const link = `${BASE_URL}/docs/guides/mandates`
const deprecated = { at: '2026-11-01T00:00:00Z', sunset: '2027-11-01T00:00:00Z', link }
const [listing] = operations.filter(({ id }) => id === 'mandates.list')
const old = { ...listing, deprecated } as (typeof operations)[number]

test('an operation on its way out says since when, until when and what to read, in every answer', async () => {
  const app = new Hono<EdgeEnv>()
  app.get('/v1/mandates', async (c) => {
    c.set('actor', lender.actor)
    return handlerOf(platform.deps, old)(c)
  })
  const { headers, status } = await app.request('/v1/mandates?limit=1')
  expect(status).toBe(200)
  expect(headers.get('deprecation')).toBe('@1793491200')
  expect(headers.get('sunset')).toBe('Mon, 01 Nov 2027 00:00:00 GMT')
  expect(headers.get('link')).toMatch(/; rel="next", <http.*>; rel="deprecation"; type="text\/html"$/)
})

test('an operation that stays says nothing of the kind', async () => {
  const { headers } = await lender.get('/v1/mandates')
  expect([headers.get('deprecation'), headers.get('sunset')]).toEqual([null, null])
})

test('the contract marks it, with the dates', () => {
  const { paths } = openApiDocument({ operations: [old], problemKinds, baseUrl: BASE_URL }) as {
    paths: Record<string, Record<string, { deprecated: boolean; description: string }>>
  }
  const written = paths['/v1/mandates']?.get
  expect(written?.deprecated).toBe(true)
  expect(written?.description).toContain('Deprecated since 2026-11-01, gone from 2027-11-01')
})
