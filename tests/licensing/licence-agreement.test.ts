import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '../../src/kernel/instant.ts'
import { isLicensed, licenceFacts, licenceGaps } from '../../src/licensing/index.ts'
import { asActor, raw } from '../../src/store/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { licensed } from './licences.ts'

let platform: Platform
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  agency = await platform.organisation('agency')
  const regulator = await platform.organisation('regulator', { jurisdictions: ['TW', 'US'] })
  await licensed(agency, { validFrom: '2026-01-01', validUntil: '2026-06-01' })
  await licensed(agency, { validFrom: '2026-07-01', validUntil: undefined })
  await licensed(agency, { jurisdiction: 'US-CA', activity: 'tracing', validFrom: '2026-03-01' })
  const lost = await licensed(agency, { jurisdiction: 'US', validUntil: undefined })
  await regulator.post(`/v1/licences/${lost}/revoke`, { reason: 'fees' })
  await licensed(agency, { jurisdiction: 'US', validFrom: '2026-08-01', validUntil: undefined })
})
afterAll(() => platform.stop())

test('the register says the same to who decides on a contact as to who places an account', async () => {
  const moments = fc
    .integer({ min: 0, max: 800 })
    .map((days) => new Date(Date.UTC(2025, 11, 20 + days)).toISOString() as Instant)
  const question = fc.record({
    jurisdiction: fc.constantFrom('TW', 'TW-TPE', 'US', 'US-CA', 'US-NY', 'SG'),
    activity: fc.constantFrom('collection', 'tracing', 'litigation'),
    at: moments,
  })
  await fc.assert(
    fc.asyncProperty(question, async ({ jurisdiction, activity, at }) => {
      const terms = sql`${JSON.stringify({ jurisdictions: [jurisdiction], licencesRequired: [activity] })}::text::jsonb`
      const [rows, gaps] = await asActor(
        platform.deps.database,
        agency.actor,
        licenceFacts({ holder: agency.id, jurisdiction, activity: activity as 'collection' }),
        raw<{ gaps: string[] }>(sql`select to_jsonb(${licenceGaps({ holder: agency.id, terms, at })}) as gaps`),
      )
      const asked = { jurisdiction, activity: activity as 'collection', at }
      expect([asked, gaps[0]?.gaps.length === 0]).toEqual([asked, isLicensed(rows, asked)])
    }),
    { numRuns: 150 },
  )
})
