import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PlacementId } from '../../src/placements/model.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtOf } from './portfolio.ts'
import { DAY_MS, type Ground, groundOf, recalled, working } from './recalling.ts'

let platform: Platform
let ground: Ground

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  ground = await groundOf(platform)
})
afterAll(() => platform.stop())

const path = (placement: string) => `/v1/placements/${placement}/sealed-record/openings`
const body = { purpose: 'complaint', reference: 'COMPLAINT-2027-004' }
const open = (placement: string, by = ground.agency) => by.post(path(placement), body)
const caseFile = async (placement: string) => (await ground.agency.get(`/v1/placements/${placement}/case-file`)).body

const recordsOf = (placement: string) =>
  platform.admin`select 1 from sealed_records where placement_id = ${PlacementId.toUuid(placement as PlacementId)}`

async function formerly(debt = {}): Promise<string> {
  const placement = await working(ground, debt)
  await recalled(ground, placement, { mode: 'immediate' })
  return placement
}

commandCases('sealed_record.open', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => ({ by: ground.agency, path: path(await formerly({ name: 'Wang' })), body }),
  status: 201,
  effect: async ({ body: opened }) => {
    expect(opened).toMatchObject({ purpose: 'complaint', sealedAt: platform.clock.now(), agencyId: ground.agency.id })
    expect(opened.parties[0]).toMatchObject({ name: 'Wang', role: 'borrower' })
    expect(opened.account.balance).toBe(1_250_000)
    for (const side of [ground.agency, ground.lender]) {
      const { data } = (await side.get(path(opened.placementId))).body
      expect(data).toMatchObject([{ id: opened.id, purpose: 'complaint', reference: 'COMPLAINT-2027-004' }])
    }
  },
  events: ['sealed_record.opened'],
  conflict: {
    arrange: async () => ({ by: ground.agency, path: path(await working(ground)), body }),
    ...{ status: 409, code: 'sealed_record_missing' },
  },
})

describe('a sealed record', () => {
  test('says what the case file said at the end, and nothing that came after', async () => {
    const account = await debtOf(platform, ground.lender, { name: 'Wang', phone: '+886900000001' })
    const { id } = (await ground.lender.post('/v1/placements', { account, mandate: ground.mandate })).body
    await ground.agency.post(`/v1/placements/${id}/accept`)
    const { scopes, account: before, parties } = await caseFile(id)
    await recalled(ground, id, { mode: 'immediate' })
    const fee = { kind: 'fee', currency: 'TWD', amount: 5_000, effectiveOn: '2026-11-24' }
    expect(await ground.lender.post(`/v1/accounts/${account}/transactions`, fee)).toMatchObject({ status: 201 })
    const party = parties[0].partyId
    const jailed = { kind: 'incarcerated', from: '2026-11-24', source: 'lender' }
    expect((await ground.lender.post(`/v1/parties/${party}/statuses`, jailed)).status).toBeLessThan(300)
    const successor = await platform.organisation('agency')
    const mandate = await mandateBetween(ground.lender, successor)
    const next = (await ground.lender.post('/v1/placements', { account, mandate })).body.id
    expect(await successor.post(`/v1/placements/${next}/accept`)).toMatchObject({ status: 200 })
    expect((await open(id)).body).toMatchObject({ scopes, account: before, parties })
    expect(await successor.post(path(id), body)).toMatchObject({ status: 404 })
    expect(await successor.get(path(id))).toMatchObject({ status: 404 })
    expect(await ground.agency.get(`/v1/placements/${next}`)).toMatchObject({ status: 404 })
  })

  test('is kept of every way a placement ends', async () => {
    const placement = await working(ground)
    await ground.agency.post(`/v1/placements/${placement}/close`, { code: 'paid_in_full' })
    expect(await open(placement)).toMatchObject({ status: 201 })
  })

  test('shows an erased party no more', async () => {
    const account = await debtOf(platform, ground.lender, { name: 'Wang', balance: 100 })
    const { id } = (await ground.lender.post('/v1/placements', { account, mandate: ground.mandate })).body
    await ground.agency.post(`/v1/placements/${id}/accept`)
    const [{ partyId }] = (await caseFile(id)).parties
    await recalled(ground, id, { mode: 'immediate' })
    expect((await open(id)).text).toContain('Wang')
    const erased = await ground.lender.post(`/v1/parties/${partyId}/erase`, { reason: 'court_order' })
    expect(erased, erased.text).toMatchObject({ status: 200 })
    const { text, body: after } = await open(id)
    expect(text).not.toContain('Wang')
    expect(after.parties[0]).not.toHaveProperty('preferredLanguage')
    expect(after.parties[0]).toMatchObject({ partyId, role: 'borrower' })
  })

  test('is nobody’s but the former holder’s', async () => {
    const placement = await formerly()
    expect(await open(placement, ground.lender)).toMatchObject({ status: 403, body: { code: 'placement_wrong_side' } })
    await expect(platform.admin`set role concordat_app; select * from sealed_records`.simple()).rejects.toThrow(
      'permission denied',
    )
    await platform.admin`reset role`
  })

  test('is gone once its time is over', async () => {
    const placement = await formerly()
    const until = Date.parse((await open(placement)).body.retainedUntil)
    expect(until - Date.parse(platform.clock.now())).toBeGreaterThan(3 * 365 * DAY_MS - 2 * DAY_MS)
    platform.clock.advance((until - Date.parse(platform.clock.now())) / 1000)
    expect(await open(placement)).toMatchObject({ status: 409, body: { code: 'sealed_record_missing' } })
    expect(await recordsOf(placement)).toHaveLength(1)
    await platform.settle()
    expect(await recordsOf(placement)).toHaveLength(0)
  })

  test('holds none of what the mandate does not share any more', async () => {
    const placement = await working(ground, { name: 'Wang' })
    const { body: read } = await ground.lender.get(`/v1/mandates/${ground.mandate}`)
    const amended = await ground.lender.post(`/v1/mandates/${ground.mandate}/amend`, {
      terms: { ...read.latest.terms, sharingScopes: ['balance'] },
    })
    await ground.agency.post(`/v1/mandates/${ground.mandate}/sign`, { number: amended.body.latest.number })
    await recalled(ground, placement, { mode: 'immediate' })
    const { text, body: opened } = await open(placement)
    expect(opened.scopes).toEqual(['balance'])
    expect(text).not.toContain('Wang')
  })
})
