import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Disputing, disputing } from './disputing.ts'

let platform: Platform
let two: Disputing
beforeAll(async () => {
  platform = await startPlatform()
  two = await disputing(platform)
})
afterAll(() => platform.stop())

interface Party {
  readonly organisationId: string
  readonly role: string
}
const rolesOf = ({ data }: { data: Party[] }) => data.map(({ role }) => role).sort()

test('lender, regulator and whoever it was taken to see everybody with a part in a case; nobody else sees it', async () => {
  const { on } = await two.complained()
  const ombudsman = await platform.organisation('adviser')
  platform.clock.advance(60)
  await two.done(two.lender, `${on}/escalate`, { to: 'ombudsman', organisation: ombudsman.id })
  const regulator = await platform.organisation('regulator', { jurisdictions: ['TW'] })
  const stranger = await platform.organisation('regulator', { jurisdictions: ['JP'] })
  expect((await regulator.get(`${on}/parties`)).status).toBe(404)
  await regulator.post('/v1/inspections', { purpose: 'complaint', jurisdiction: 'TW' })
  for (const reader of [two.lender, regulator]) {
    const { body } = await reader.get(`${on}/parties`)
    expect(rolesOf(body)).toEqual(['agency', 'lender', 'ombudsman'])
    expect(body.data[0]).toMatchObject({ organisationId: ombudsman.id, until: null })
  }
  expect(rolesOf((await two.agency.get(`${on}/parties`)).body)).toEqual(['agency', 'lender', 'ombudsman'])
  expect(rolesOf((await ombudsman.get(`${on}/parties`)).body)).toEqual(['lender', 'ombudsman'])
  for (const other of [stranger, await platform.organisation('agency')]) {
    expect((await other.get(`${on}/parties`)).status).toBe(404)
  }
})

test('the list goes on where its page ends', async () => {
  const { on } = await two.complained()
  const first = (await two.lender.get(`${on}/parties?limit=1`)).body
  const second = (await two.lender.get(`${on}/parties?limit=1&cursor=${first.nextCursor}`)).body
  expect([first.hasMore, second.hasMore]).toEqual([true, false])
  expect(rolesOf({ data: [...first.data, ...second.data] })).toEqual(['agency', 'lender'])
})
