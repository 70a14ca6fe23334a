import { afterAll, beforeAll, expect, test } from 'vitest'
import { personalSections } from '../../src/personal-data/collecting.ts'
import { jobKinds, operations } from '../../src/rooms.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { reach } from './persons.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

/** Tables with something sealed or hashed, or tied to a person or a debt. */
const tied = async (): Promise<readonly string[]> =>
  (
    await platform.admin`
      select distinct c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and (a.atttypid = 'bytea'::regtype or a.attname in ('account_id', 'party_id', 'represents_party_id'))
      order by 1`
  ).map(({ name }) => name as string)

test('every table tied to persons, or with something sealed, says how access and erasure reach it', async () => {
  expect(Object.keys(reach).toSorted()).toEqual(await tied())
})

test('what is said to be told to a person is a list an access reads', () => {
  const read = ['parties.get', ...personalSections(operations).map(({ name }) => name)]
  const said = Object.values(reach).flatMap(({ access }) => ('by' in access ? [access.by] : []))
  expect(said.filter((operation) => !read.includes(operation))).toEqual([])
})

test('what is said to go with a key, or in time, has what makes it go', async () => {
  const triggers = await platform.admin`select tgname as name from pg_trigger
    where tgrelid in ('parties'::regclass, 'erasures'::regclass) and not tgisinternal`
  const kinds = new Set(jobKinds.map(({ kind }) => kind))
  for (const [table, { erasure }] of Object.entries(reach)) {
    if (typeof erasure === 'string' || 'stays' in erasure) continue
    if ('trigger' in erasure)
      expect(
        triggers.map(({ name }) => name),
        table,
      ).toContain(erasure.trigger)
    else expect([...kinds], table).toContain(erasure.expires)
  }
})
