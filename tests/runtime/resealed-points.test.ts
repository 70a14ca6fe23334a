import { afterAll, beforeAll, expect, test } from 'vitest'
import { resealEverything } from '../../src/runtime/rotation.ts'
import { everyOrganisation } from '../../src/store/organisations.ts'
import { single } from '../../src/store/statement.ts'
import { borrowerOf } from '../accounts/accounts.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

test('contact points from before zones were read from numbers and states gain theirs, and keep what was said', async () => {
  const own = await platform.organisation('lender')
  const contactPoints = [
    { kind: 'phone', value: '+12125550123', source: 'borrower', timeZones: ['America/Los_Angeles'] },
    { kind: 'phone', value: '+18005550123', source: 'borrower' },
    { kind: 'address', value: '1 Main St, Austin, TX 78701', source: 'borrower' },
    { kind: 'address', value: '2 Main St, Austin, TX 78701', source: 'borrower', timeZones: ['America/Chicago'] },
  ]
  const { id } = await borrowerOf(own, { contactPoints })
  const zones = async () =>
    (await own.get(`/v1/parties/${id}`)).body.contactPoints.map(({ timeZones }: { timeZones: string[] }) => timeZones)
  const read = await zones()
  expect(read).toContainEqual(['America/Los_Angeles', 'America/New_York'])
  expect(read).toContainEqual(['America/Chicago', 'America/Denver'])
  await platform.admin`update contact_points set time_zones = case
    when time_zones = '{America/Chicago,America/Denver}' then '{}'
    else array_remove(time_zones, 'America/New_York') end, version = version + 1 where time_zones <> '{Asia/Taipei}'`
  await platform.admin`update party_indexes set index_key = null`
  expect(await zones()).not.toEqual(read)
  const actors = async (job: string) =>
    (await single(platform.house.jobs, everyOrganisation)).map((found) => ({ kind: 'system' as const, ...found, job }))
  await resealEverything({ deps: platform.deps, actors }, () => {})
  expect(await zones()).toEqual(read)
})
