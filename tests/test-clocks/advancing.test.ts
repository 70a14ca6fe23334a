import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standardsOf } from '../../src/mandates/index.ts'
import { debtOf } from '../placements/portfolio.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { clockedWorld, DAY, HOUR } from './world.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const terms = { terms: { workStandards: standardsOf({ capacityStepPercent: 20, firstActionDays: 7 }) } }

async function offered() {
  const world = await clockedWorld(platform, terms)
  const { lender, mandate } = world
  const under = await mandate()
  const place = async (body: object = {}) =>
    (await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate: under, ...body })).body
  return { ...world, under, place }
}

describe('what falls due while a clock is advanced', () => {
  test('is done at its own time and in order: a breach, the silence it is met with, and the capacity it costs', async () => {
    const { lender, advance, place, under } = await offered()
    const { id, createdAt } = await place()
    const began = Date.parse(createdAt)
    await advance(9 * DAY)
    const { body } = await lender.get(`/v1/work-standards/breaches?placement=${id}`)
    const [breach] = body.data
    expect(breach).toMatchObject({ kind: 'acknowledge', status: 'uncured' })
    expect(Date.parse(breach.dueAt) - began).toBe(DAY * 1_000)
    const events = (await lender.get('/v1/events?limit=200')).body.data as { type: string; recordedAt: string }[]
    const breached = events.find(({ type }) => type === 'work_standard.breached')
    // Found by the first hourly look after it was due, not when the clock arrived.
    expect(Date.parse(breached?.recordedAt ?? '') - Date.parse(breach.dueAt)).toBeLessThanOrEqual(HOUR * 1_000)
    const times = events.map(({ recordedAt }) => recordedAt)
    expect(times).toEqual(times.toSorted())
    expect((await lender.get(`/v1/mandates/${under}/capacity`)).body).toMatchObject({ effective: 800 })
  }, 60_000)

  test('happens in that world only', async () => {
    const [here, there] = [await offered(), await offered()]
    const [{ id }, other] = [await here.place(), await there.place()]
    await here.advance(2 * DAY)
    const lateOf = async ({ lender }: typeof here) => (await lender.get('/v1/work-standards/late')).body.data
    expect(await lateOf(here)).toMatchObject([{ placementId: id }])
    expect(await lateOf(there)).toEqual([])
    expect(await there.timeOf(there.lender)).toBe(platform.clock.now())
    expect((await there.lender.get(`/v1/placements/${other.id}`)).body.status).toBe('offered')
  })

  test('waits for the next advance where the clock ends before it', async () => {
    const { lender, advance, place } = await offered()
    await place()
    await advance(23 * HOUR)
    expect((await lender.get('/v1/work-standards/late')).body.data).toEqual([])
    await advance(2 * HOUR)
    expect((await lender.get('/v1/work-standards/late')).body.data).toHaveLength(1)
  })

  test('goes on by itself: real time that passes later is added', async () => {
    const { lender, advance, timeOf } = await offered()
    await advance(DAY)
    const before = await timeOf(lender)
    platform.clock.advance(600)
    expect(Date.parse(await timeOf(lender)) - Date.parse(before)).toBe(600_000)
  })
})
