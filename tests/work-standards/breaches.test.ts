import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PlacementId } from '../../src/placements/model.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { DAY, HOUR, standards, type Work, workBetween } from './work.ts'

let platform: Platform
let work: Work
beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  work = await workBetween(platform)
})
afterAll(() => platform.stop())

describe('breaches', () => {
  test('An offer answered in time leaves no breach; one left open is found within the hour and cured by an answer', async () => {
    const { lender, agency, offered, pass, lateOf, breachesOf } = work
    const [inTime, late] = [await offered(), await offered()]
    await agency.post(`/v1/placements/${inTime}/accept`)
    await pass(23 * HOUR)
    expect(await lateOf(lender)).toEqual([])
    await pass(2 * HOUR)
    expect(await lateOf(lender)).toMatchObject([{ placementId: late, kind: 'acknowledge', status: 'open' }])
    expect(await lateOf(agency)).toEqual(await lateOf(lender))
    await agency.post(`/v1/placements/${late}/decline`, { code: 'no_capacity' })
    expect(await lateOf(lender)).toEqual([])
    await pass(HOUR)
    expect(await breachesOf(`placement=${late}`)).toMatchObject([{ status: 'cured', metAt: expect.any(String) }])
  })

  test('An account not worked for seven days is late, and beginning cures it', async () => {
    const { lender, agency, pass, lateOf, accepted } = work
    const placement = await accepted()
    await pass(7 * DAY)
    expect(await lateOf(lender)).toEqual([])
    await pass(DAY)
    expect(await lateOf(lender)).toMatchObject([{ kind: 'first_action', placementId: placement }])
    await agency.post(`/v1/placements/${placement}/activate`)
    expect(await lateOf(lender)).toEqual([])
  })

  test('A hold stops the clock, and lifting it leaves what was left; a hold of the agency’s own does not', async () => {
    const { lender, agency, pass, lateOf, accepted, clockOf } = work
    const [held, own] = [await accepted(), await accepted()]
    const hold = await lender.post(`/v1/placements/${held}/holds`, { source: 'lender' })
    expect(hold.status, hold.text).toBe(201)
    await agency.post(`/v1/placements/${own}/holds`, { source: 'agency' })
    await pass(20 * DAY)
    expect(await lateOf(lender)).toMatchObject([{ kind: 'first_action', placementId: own }])
    const paused = await clockOf(held, 'first_action')
    expect(paused).toMatchObject({ state: 'paused' })
    await lender.post(`/v1/holds/${hold.body.id}/lift`)
    expect(await clockOf(held, 'first_action')).toMatchObject({ state: 'running', dueAt: paused.dueAt })
    await pass(paused.remainingSeconds - HOUR)
    expect(await lateOf(lender, `&placement=${held}`)).toEqual([])
    await pass(2 * HOUR)
    expect(await lateOf(lender, `&placement=${held}`)).toMatchObject([{ kind: 'first_action' }])
  })

  test('A recall stops the clock until it is taken back', async () => {
    const { lender, pass, lateOf, accepted, clockOf } = work
    const placement = await accepted()
    const before = await clockOf(placement, 'first_action')
    const recall = await lender.post(`/v1/placements/${placement}/recall`, {
      ...{ reason: 'lender_request', mode: 'pending', noticeDays: 20, contactRule: 'stop_at_once' },
    })
    expect(recall.status, recall.text).toBe(201)
    await pass(10 * DAY)
    await lender.post(`/v1/placement-recalls/${recall.body.id}/withdraw`)
    expect(await lateOf(lender, `&placement=${placement}`)).toEqual([])
    const after = await clockOf(placement, 'first_action')
    expect(after.state).toBe('running')
    expect(Date.parse(after.dueAt) - Date.parse(before.dueAt)).toBe(10 * DAY * 1_000)
  })

  test('Reports are due one after another, and a late one is counted once', async () => {
    const { lender, agency, pass, lateOf, accepted, breachesOf } = work
    const placement = await accepted()
    await agency.post(`/v1/placements/${placement}/activate`)
    await pass(20 * DAY)
    await agency.post(`/v1/placements/${placement}/reports`, { code: 'in_contact' })
    await pass(25 * DAY)
    expect(await lateOf(lender)).toEqual([])
    await pass(10 * DAY)
    expect(await lateOf(lender)).toMatchObject([{ kind: 'report' }])
    await agency.post(`/v1/placements/${placement}/reports`, { code: 'promise_taken' })
    expect(await lateOf(lender)).toEqual([])
    await pass(HOUR)
    expect(await breachesOf(`placement=${placement}`)).toMatchObject([{ kind: 'report', status: 'cured' }])
  })

  test('An account without an arrangement goes back after its days, and an arrangement keeps it', async () => {
    const { lender, agency, pass, lateOf, under, accepted, breachesOf } = work
    const short = await under(standards({ returnAfterDays: 10, reportEveryDays: null }))
    const [without, arranged] = [await accepted(short), await accepted(short)]
    for (const placement of [without, arranged]) await agency.post(`/v1/placements/${placement}/activate`)
    await agency.post(`/v1/placements/${arranged}/reports`, { code: 'arrangement_made' })
    await pass(12 * DAY)
    expect(await lateOf(lender)).toMatchObject([{ kind: 'return', placementId: without }])
    await agency.post(`/v1/placements/${without}/close`, { code: 'insolvent' })
    await pass(DAY)
    expect(await breachesOf('kind=return')).toMatchObject([{ status: 'cured' }])
  })

  test('Whoever was asked owes the answer', async () => {
    const { lender, agency, pass, lateOf, accepted, breachesOf } = work
    const placement = await accepted()
    await agency.post(`/v1/placements/${placement}/activate`)
    await platform.settle()
    const ask = async (by: TestOrganisation) =>
      (await by.post(`/v1/placements/${placement}/queries`, { question: 'Well?' })).body.id
    const [byLender, byAgency] = [await ask(lender), await ask(agency)]
    await pass(10 * DAY)
    expect(await lateOf(lender)).toHaveLength(2)
    expect(await lateOf(lender, '&owed=by_you')).toMatchObject([{ kind: 'answer_query', owedBy: lender.id }])
    expect(await lateOf(agency, '&owed=by_you')).toMatchObject([{ kind: 'answer_query', owedBy: agency.id }])
    await agency.post(`/v1/queries/${byLender}/answer`, { answer: 'Yes' })
    await lender.post(`/v1/queries/${byAgency}/answer`, { answer: 'No' })
    expect(await lateOf(lender)).toEqual([])
    await pass(HOUR)
    expect(await breachesOf('kind=answer_query')).toMatchObject([
      { metAt: expect.any(String) },
      { metAt: expect.any(String) },
    ])
  })

  test('The end of a placement closes what was open, and no clock runs on', async () => {
    const { lender, pass, accepted, breachesOf } = work
    const placement = await accepted()
    await pass(9 * DAY)
    await lender.post(`/v1/placements/${placement}/close`, { code: 'cured' })
    await pass(DAY)
    expect(await breachesOf(`placement=${placement}`)).toMatchObject([{ kind: 'first_action', status: 'closed' }])
    const id = PlacementId.toUuid(placement as PlacementId)
    expect(await platform.admin`select look_at from work_timers where placement_id = ${id}`).toEqual([
      { look_at: null },
    ])
  })
})
