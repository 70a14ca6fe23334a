import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClaimedJob } from '../../src/jobs/index.ts'
import { jobKinds } from '../../src/rooms.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { bulkDebts } from './portfolio.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let mandate: string

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  mandate = await mandateBetween(lender, agency, { terms: { capacity: 100_000 } })
})
afterAll(() => platform.stop())

const path = '/v1/placement-batches'

/** Runs what is due in processes that lose the database after a few statements of every try. */
const interrupted = async () => {
  const { database } = platform.deps
  const losing = (connections: number) => {
    let left = connections
    const connect = async () => {
      if (left-- > 0) return database.connect()
      throw new Error('the process ends here')
    }
    return { ...platform.deps, database: { ...database, connect } }
  }
  const dying = jobKinds.map((kind) => ({ ...kind, run: (_: unknown, job: ClaimedJob) => kind.run(losing(5), job) }))
  const before = platform.logged.length
  for (let round = 0; round < 3; round++) {
    await platform.settle({ kinds: dying, bugs: 'expected' })
    platform.clock.advance(60)
  }
  expect(platform.logged.slice(before).filter(({ event }) => event === 'bug').length).toBeGreaterThan(0)
}

describe('a batch', () => {
  test('of thousands, interrupted between chunks, loses nothing and does nothing twice', async () => {
    await bulkDebts(platform, lender, 4_500)
    const respondBy = new Date(Date.parse(platform.clock.now()) + 86_400_000).toISOString()
    const { body } = await lender.post(path, { mandate, respondBy, source: { filter: { product: ['credit_card'] } } })
    await interrupted()
    await platform.settle()
    expect((await lender.get(`${path}/${body.id}`)).body).toMatchObject({
      state: 'offered',
      total: 4_500,
      offered: 4_500,
      failed: 0,
    })
    const [load] = await platform.admin`select taken from mandate_loads`
    expect(load).toEqual({ taken: 4_500 })
    await agency.post(`${path}/${body.id}/answer`, { acceptAll: true })
    await interrupted()
    await platform.settle()
    const [counts] = await platform.admin`
      select (select count(*) from placements where batch_id is not null and status = 'accepted' and lender_id = a.org_id)::int
        as accepted, (select count(*) from case_files c where c.source_id = a.org_id)::int as files,
        (select count(*) from events e where e.type = 'placement.offered' and e.org_id = a.org_id)::int as offers,
        count(*)::int as accounts
      from accounts a where a.reference like 'BULK-%' group by a.org_id`
    expect(counts).toEqual({ accepted: 4_500, files: 4_500, offers: 4_500, accounts: 4_500 })
  })
})
