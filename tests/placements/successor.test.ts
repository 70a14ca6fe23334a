import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { debtOf } from './portfolio.ts'

let platform: Platform
let lender: TestOrganisation
let first: TestOrganisation
let next: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
  ;[first, next] = [await platform.organisation('agency'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

const place = (account: string, mandate: string, more: object = {}) =>
  lender.post('/v1/placements', { account, mandate, ...more })
const read = async (placement: string) => (await lender.get(`/v1/placements/${placement}`)).body

interface Held {
  readonly account: string
  readonly placement: string
}

/** An account the first agency worked, and what it left open. */
async function worked(holds: readonly object[] = []): Promise<Held> {
  const account = await debtOf(platform, lender)
  const mandate = await mandateBetween(lender, first)
  const placement = (await place(account, mandate)).body.id
  await first.post(`/v1/placements/${placement}/accept`, { reference: `FIRST-${placement.slice(-6)}` })
  await first.post(`/v1/placements/${placement}/activate`)
  for (const hold of holds) await first.post(`/v1/placements/${placement}/holds`, hold)
  return { account, placement }
}
async function given(holds: readonly object[] = []): Promise<Held> {
  const held = await worked(holds)
  await lender.post(`/v1/placements/${held.placement}/close`, { code: 'lender_withdrew' })
  return held
}

describe('what the next agency gets', () => {
  test('the protections of the borrower, in the lender’s name, without what the last agency wrote', async () => {
    const { account, placement } = await given([
      { source: 'dispute', reference: 'FIRST-DISPUTE', note: 'FIRST-SAYS' },
      { source: 'dispute', reference: 'FIRST-DISPUTE-2' },
      { source: 'agency', note: 'FIRST-HOLIDAY' },
    ])
    await first.post(`/v1/placements/${placement}/queries`, { question: 'FIRST-ASKS' })
    const mandate = await mandateBetween(lender, next)
    const { id } = (await place(account, mandate)).body
    await next.post(`/v1/placements/${id}/accept`)
    expect((await next.post(`/v1/placements/${id}/activate`)).body).toMatchObject({ status: 'on_hold', holdsOpen: 1 })
    const holds = await next.get(`/v1/holds?placement=${id}`)
    expect(holds.body.data).toMatchObject([{ source: 'dispute', placedBy: lender.id, reference: null, note: null }])
    for (const path of ['/v1/holds', '/v1/queries', '/v1/placements', '/v1/case-files', '/v1/events']) {
      expect((await next.get(path)).text).not.toContain('FIRST-')
    }
    expect((await next.get(`/v1/placements/${placement}`)).status).toBe(404)
  })

  test('nothing of a protection that was over', async () => {
    const { account, placement } = await worked()
    const { id } = (await first.post(`/v1/placements/${placement}/holds`, { source: 'dispute' })).body
    await first.post(`/v1/holds/${id}/lift`)
    await lender.post(`/v1/placements/${placement}/close`, { code: 'lender_withdrew' })
    const successor = (await place(account, await mandateBetween(lender, next))).body
    expect(successor).toMatchObject({ holdsOpen: 0, tier: 2 })
  })

  test('the protection of a draft when it is offered', async () => {
    const { account } = await given([{ source: 'protection' }])
    const draft = (await place(account, await mandateBetween(lender, next), { offer: false })).body
    expect(draft.holdsOpen).toBe(0)
    expect((await lender.post(`/v1/placements/${draft.id}/offer`)).body.holdsOpen).toBe(1)
  })

  test('the protections of a batch with its offers, and of a declined offer no more', async () => {
    const [held, free] = [await given([{ source: 'complaint' }]), await debtOf(platform, lender)]
    const mandate = await mandateBetween(lender, next)
    const source = { accounts: [held.account, free] }
    const batch = await lender.post('/v1/placement-batches', { mandate, source, respondBy: '2026-12-24T00:00:00Z' })
    expect(batch.status, batch.text).toBe(202)
    await platform.settle()
    const listed = await next.get(`/v1/placements?batch=${batch.body.id}`)
    expect(listed.status, listed.text).toBe(200)
    const { data } = listed.body
    expect(data.map((one: { holdsOpen: number }) => one.holdsOpen).toSorted()).toEqual([0, 1])
    const [offer] = data.filter((one: { holdsOpen: number }) => one.holdsOpen === 1)
    expect(offer.tier).toBe(2)
    await next.post(`/v1/placements/${offer.id}/decline`, { code: 'no_capacity' })
    expect((await next.get(`/v1/holds?placement=${offer.id}&state=open`)).body.data).toEqual([])
    const again = (await place(held.account, await mandateBetween(lender, next))).body
    expect(again).toMatchObject({ holdsOpen: 1 })
  })

  test('a protection until the last of those it stands for would lapse', async () => {
    const { account } = await given([
      { source: 'dispute', reference: 'FIRST-A', until: '2027-01-01T00:00:00.000Z' },
      { source: 'dispute', reference: 'FIRST-B', until: '2027-02-01T00:00:00.000Z' },
    ])
    const { id } = (await place(account, await mandateBetween(lender, next))).body
    const { data } = (await lender.get(`/v1/holds?placement=${id}`)).body
    expect(data).toMatchObject([{ until: '2027-02-01T00:00:00.000Z' }])
  })
})

describe('to whom an account goes next', () => {
  test('each agency that accepted it counts as one tier', async () => {
    const { account, placement } = await given()
    expect(await read(placement)).toMatchObject({ tier: 1 })
    expect((await place(account, await mandateBetween(lender, next))).body).toMatchObject({ tier: 2 })
  })

  test('a mandate takes the tiers it was signed for', async () => {
    const fresh = await debtOf(platform, lender)
    const secondary = await mandateBetween(lender, next, { terms: { tiers: [2, 3] } })
    expect(await place(fresh, secondary)).toMatchObject({ status: 422, body: { code: 'placement_outside_mandate' } })
    const { account } = await given()
    expect((await place(account, secondary)).status).toBe(201)
  })

  test('not back to the agency that held it, unless the terms allow it', async () => {
    const { account } = await given()
    const answer = await place(account, await mandateBetween(lender, first))
    expect(answer).toMatchObject({ status: 409, body: { code: 'account_held_before' } })
    const allowing = await mandateBetween(lender, first, { terms: { returnsToGroup: true } })
    expect((await place(account, allowing)).status).toBe(201)
  })

  test('nor to another agency of its group', async () => {
    const { account } = await given()
    for (const agency of [first, next]) {
      const own = await agency.get('/v1/organisation')
      const headers = { 'if-match': own.headers.get('etag') as string }
      const body = { group: 'Harbour Group' }
      expect((await agency.call({ method: 'PATCH', path: '/v1/organisation', body, headers })).status).toBe(200)
    }
    const answer = await place(account, await mandateBetween(lender, next))
    expect(answer).toMatchObject({ status: 409, body: { code: 'account_held_before' } })
    expect((await lender.get(`/v1/directory/${next.id}`)).body.group).toBe('Harbour Group')
  })

  test('an offer that was only declined counts for nothing', async () => {
    const account = await debtOf(platform, lender)
    const fresh = await platform.organisation('agency')
    const mandate = await mandateBetween(lender, fresh)
    const { id } = (await place(account, mandate)).body
    await fresh.post(`/v1/placements/${id}/decline`, { code: 'no_capacity' })
    expect((await place(account, mandate)).body).toMatchObject({ status: 'offered', tier: 1 })
  })
})
