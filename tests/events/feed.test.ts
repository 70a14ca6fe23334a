import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

const feed = async (by: TestOrganisation, query = '') => (await by.get(`/v1/events${query}`)).body
const typesOf = ({ data }: { data: { type: string }[] }) => data.map(({ type }) => type)

describe('the feed', () => {
  test('shows both sides what happened, in order, from position 1, and says where to go on', async () => {
    const mandateId = await mandateBetween(lender, agency)
    await platform.settle()
    for (const side of [lender, agency]) {
      expect(await feed(side)).toMatchObject({
        data: [
          { type: 'mandate.proposed', position: 1, version: 1, command: 'mandate.propose', data: { mandateId } },
          { type: 'mandate.signed', position: 2, recordedAt: platform.clock.now(), data: { status: 'active' } },
        ],
        hasMore: false,
        nextAfter: 2,
      })
    }
    expect(await feed(lender, '?after=2')).toEqual({ data: [], hasMore: false, nextAfter: 2 })
  })

  test('names the own client, never the other side’s', async () => {
    await mandateBetween(lender, agency)
    await platform.settle()
    const actors = async (by: TestOrganisation) => (await feed(by)).data.map(({ actor }: { actor: unknown }) => actor)
    expect(await actors(lender)).toEqual([{ clientId: lender.client, job: null }, null])
    expect(await actors(agency)).toEqual([null, { clientId: agency.client, job: null }])
  })

  test('of one organisation tells nothing of another’s: no event, no number', async () => {
    const [other, third] = [await platform.organisation('lender'), await platform.organisation('agency')]
    for (let i = 0; i < 3; i++) await mandateBetween(other, third)
    await mandateBetween(lender, agency)
    await platform.settle()
    expect((await feed(lender)).data.map(({ position }: { position: number }) => position)).toEqual([1, 2])
    const [theirs] = (await feed(other)).data
    const made = await lender.get('/v1/events/evt_01k9x2v6ecf8y8q3w0h6t5r4sz')
    const real = await lender.get(`/v1/events/${theirs.id}`)
    expect([real.status, real.body.code]).toEqual([404, 'not_found'])
    expect(made.body.code).toBe('not_found')
    expect((await other.get(`/v1/events/${theirs.id}`)).body).toEqual(theirs)
  })

  test('is read in pages that neither skip nor repeat', async () => {
    for (let i = 0; i < 4; i++) await mandateBetween(lender, agency)
    await platform.settle()
    const seen: number[] = []
    for (let after = 0, more = true; more; ) {
      const page = await feed(lender, `?limit=3&after=${after}`)
      seen.push(...page.data.map(({ position }: { position: number }) => position))
      ;[after, more] = [page.nextAfter, page.hasMore]
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('by type goes on behind everything it looked at', async () => {
    for (let i = 0; i < 3; i++) await mandateBetween(lender, agency)
    await lender.post(`/v1/mandates/${await mandateBetween(lender, agency)}/end`)
    await platform.settle()
    const page = await feed(lender, '?types=mandate.ended,job.retried&after=1')
    expect(typesOf(page)).toEqual(['mandate.ended'])
    expect(page).toMatchObject({ hasMore: false, nextAfter: 9 })
    const full = await feed(lender, '?types=mandate.proposed&limit=2')
    expect(full).toMatchObject({ hasMore: true, nextAfter: 3, data: [{ position: 1 }, { position: 3 }] })
  })

  test('refuses a type that does not exist by name', async () => {
    const { status, body } = await lender.get('/v1/events?types=mandate.sinned')
    expect([status, body.errors[0].pointer]).toEqual([400, '#/types/0'])
  })

  test('keeps 90 days, and says so rather than skip what somebody has not read', async () => {
    await mandateBetween(lender, agency)
    await platform.settle()
    platform.clock.advance(91 * 86_400)
    await mandateBetween(lender, agency)
    await platform.settle()
    expect(await feed(lender)).toMatchObject({ data: [{ position: 3 }, { position: 4 }], nextAfter: 4 })
    expect(await feed(lender, '?after=2')).toMatchObject({ data: [{ position: 3 }, { position: 4 }] })
    const skipped = await lender.get('/v1/events?after=1')
    expect(skipped).toMatchObject({ status: 410, body: { code: 'events_expired', oldestPosition: 3 } })
    platform.clock.advance(91 * 86_400)
    expect(await feed(lender)).toEqual({ data: [], hasMore: false, nextAfter: 4 })
  })

  test('refuses a position it has not given, so that nobody waits behind a restore without knowing', async () => {
    const newcomer = await platform.organisation('lender')
    const answer = await newcomer.get('/v1/events?after=7')
    expect(answer).toMatchObject({ status: 409, body: { code: 'events_ahead', newestPosition: 0 } })
  })

  test('needs its scope', async () => {
    const narrow = await lender.with(['mandates:read'])
    expect(await narrow.get('/v1/events')).toMatchObject({ status: 403, body: { requiredScope: 'events:read' } })
  })
})
