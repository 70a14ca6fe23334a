import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactBetween } from '../contacts/contacting.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { protectedBy, someNumber } from './protecting.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

test('what an adviser registered goes by the new tag of the person once keys have changed', async () => {
  const here = await contactBetween(platform)
  const adviser = await platform.organisation('adviser', { jurisdictions: ['US'] })
  const nationalId = someNumber()
  await here.active({ nationalId })
  const { id } = await protectedBy(adviser, { person: { namespace: 'US-SSN', value: nationalId }, kind: 'disaster' })
  const sql = platform.admin
  const rotated = await sql.begin(async (tx) => {
    const [old] = await tx<{ org_id: string; party_id: string }[]>`
      delete from subject_tags t using borrower_treatments b
      where b.lender_id = t.org_id and b.party_id = t.party_id returning t.org_id, t.party_id`
    await tx`insert into subject_tags (org_id, party_id, namespace, tag, tag_key)
      values (${old?.org_id ?? null}, ${old?.party_id ?? null}, 'US-SSN', decode(repeat('07', 32), 'hex'), 2)`
    return tx`select tag, tag_key, version from protections where tag is not null`
  })
  expect(rotated).toMatchObject([{ tag_key: 2, version: 2 }])
  expect((await adviser.get(`/v1/protections/${id}`)).body).toMatchObject({ status: 'running', version: 2 })
})
