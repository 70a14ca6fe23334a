import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { debtOf } from '../placements/portfolio.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { DAY, standards, type Work, workBetween } from './work.ts'

let platform: Platform
let work: Work
beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  work = await workBetween(platform)
})
afterAll(() => platform.stop())

describe('capacity', () => {
  test('A breach left uncured takes a step, upholding its contest gives it back', async () => {
    const { lender, agency, offered, pass, lateOf, breachOf, capacity } = work
    await offered()
    await pass(2 * DAY)
    const [{ id }] = await lateOf(agency)
    await pass(9 * DAY)
    expect(await breachOf(id)).toMatchObject({ status: 'uncured' })
    expect(await capacity()).toMatchObject({ signed: 1_000, effective: 800, steps: [{ givenBackAt: null }] })
    const contest = await agency.post(`/v1/work-standards/breaches/${id}/contest`, { code: 'lender_withheld' })
    expect(contest.status, contest.text).toBe(200)
    expect(await capacity()).toMatchObject({ effective: 800 })
    await lender.post(`/v1/work-standards/breaches/${id}/decide`, { decision: 'upheld', note: 'So it was' })
    await platform.settle()
    expect(await breachOf(id)).toMatchObject({ status: 'annulled', decision: 'upheld' })
    expect(await capacity()).toMatchObject({ effective: 1_000, steps: [{ givenBackFor: 'contest' }] })
  })

  test('The silence of the lender is for the agency', async () => {
    const { pass, contested, breachOf, capacity } = work
    const id = await contested()
    await pass(30 * DAY)
    expect(await breachOf(id)).toMatchObject({ status: 'annulled', decision: 'lapsed' })
    expect(await capacity()).toMatchObject({ effective: 1_000 })
  })

  test('Clean days give steps back one by one, and an amendment signed meanwhile keeps them', async () => {
    const { lender, agency, mandate, offered, pass, capacity } = work
    const placement = await offered()
    await pass(2 * DAY)
    await pass(9 * DAY)
    expect(await capacity()).toMatchObject({ effective: 800 })
    await agency.post(`/v1/placements/${placement}/decline`, { code: 'no_capacity' })
    const amended = { jurisdictions: ['TW'], capacity: 500, ...standards() }
    const { body } = await lender.get(`/v1/mandates/${mandate}`)
    await lender.post(`/v1/mandates/${mandate}/amend`, { terms: { ...body.latest.terms, ...amended } })
    await agency.post(`/v1/mandates/${mandate}/sign`, { number: 2 })
    expect(await capacity()).toMatchObject({ signed: 500, effective: 400 })
    await pass(29 * DAY)
    expect(await capacity()).toMatchObject({ effective: 400 })
    await pass(2 * DAY)
    expect(await capacity()).toMatchObject({ effective: 500, steps: [{ givenBackFor: 'clean_days' }] })
  })

  test('Less capacity stops new placements and takes nothing back', async () => {
    const { lender, offered, pass, lateOf, under } = work
    const small = await under({ capacity: 2, ...standards({ capacityStepPercent: 50 }) })
    await offered(small)
    await pass(2 * DAY)
    await pass(9 * DAY)
    const refused = await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate: small })
    expect(refused.body).toMatchObject({ code: 'mandate_capacity_reached' })
    expect(await lateOf(lender)).toHaveLength(1)
  })
})

describe('figures', () => {
  test('say how many clocks fell due, how many were met in time, and what is late now', async () => {
    const { lender, agency, offered, pass, lateOf, accepted } = work
    const [one] = [await accepted(), await offered()]
    await agency.post(`/v1/placements/${one}/activate`)
    await pass(2 * DAY)
    const months = `from=2026-01&until=2030-12`
    const [seen] = (await lender.get(`/v1/work-standards/summary?${months}`)).body.data
    expect(seen).toMatchObject({ counterpartyId: agency.id, definition: 'on_time@1' })
    expect(seen.standards[0]).toEqual({ kind: 'acknowledge', due: 2, met: 1, onTime: 5_000, late: 1 })
    const [mirrored] = (await agency.get(`/v1/work-standards/summary?${months}`)).body.data
    expect(mirrored).toEqual({ ...seen, counterpartyId: lender.id })
    const [breach] = await lateOf(agency)
    await agency.post(`/v1/work-standards/breaches/${breach.id}/contest`, { code: 'force_majeure' })
    await lender.post(`/v1/work-standards/breaches/${breach.id}/decide`, { decision: 'upheld', note: 'A typhoon' })
    const [after] = (await lender.get(`/v1/work-standards/summary?${months}`)).body.data
    expect(after.standards[0]).toEqual({ kind: 'acknowledge', due: 1, met: 1, onTime: 10_000, late: 0 })
  })

  test('are each side’s own: a stranger finds none, and no breach', async () => {
    const { lateOf, breached } = work
    const id = await breached()
    const stranger = await platform.organisation('agency')
    expect((await stranger.get('/v1/work-standards/summary')).body.data).toEqual([])
    expect(await lateOf(stranger)).toEqual([])
    expect((await stranger.get(`/v1/work-standards/breaches/${id}`)).status).toBe(404)
  })

  test('who is late is filtered, paged and exported', async () => {
    const { lender, agency, offered, pass, lateOf } = work
    for (const _ of [1, 2, 3]) await offered()
    await pass(2 * DAY)
    const first = (await lender.get('/v1/work-standards/late?limit=2&kind=acknowledge')).body
    expect(first).toMatchObject({ hasMore: true })
    const second = (await lender.get(`/v1/work-standards/late?limit=2&kind=acknowledge&cursor=${first.nextCursor}`))
      .body
    expect(new Set([...first.data, ...second.data].map(({ id }: { id: string }) => id)).size).toBe(3)
    expect(await lateOf(lender, `&counterparty=${agency.id}`)).toHaveLength(3)
    expect(await lateOf(lender, '&kind=report')).toEqual([])
    expect(await lateOf(lender, '&dueAt[lt]=2026-01-01T00:00:00Z')).toEqual([])
    const csv = (await lender.get('/v1/work-standards/late?format=csv')).text.trim().split('\r\n')
    expect(csv).toHaveLength(4)
  })
})
