import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimedJob } from '../../src/jobs/index.ts'
import { jobKinds } from '../../src/rooms.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { held, opened, worldOf } from './stating.ts'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

/** Runs what is due in processes that lose the database after a few connections of every try. */
async function interrupted(): Promise<void> {
  const { database } = platform.deps
  const losing = (connections: number) => {
    let left = connections
    const connect = async () => {
      if (left-- > 0) return database.connect()
      throw new Error('the process ends here')
    }
    return { ...platform.deps, database: { ...database, connect } }
  }
  const dying = jobKinds.map((kind) => ({ ...kind, run: (_: unknown, job: ClaimedJob) => kind.run(losing(3), job) }))
  const before = platform.logged.length
  for (let round = 0; round < 2; round++) {
    await platform.settle({ kinds: dying, bugs: 'expected' })
    platform.clock.advance(60)
  }
  expect(platform.logged.slice(before).filter(({ event }) => event === 'bug').length).toBeGreaterThan(0)
}

test('comparing thousands of lines, interrupted between chunks, finds each difference once', async () => {
  const world = await worldOf(platform)
  const { agency, lender } = world
  const kept = await held(world)
  await held(world)
  const id = await opened(world, { controlTotals: { count: 11_001, amount: 12_000 } })
  const on = `/v1/reconciliations/${id}`
  for (let call = 0; call < 11; call++) {
    const lines = Array.from({ length: 1_000 }, (_, n) => ({ placement: `ref:X-${call * 1_000 + n}`, balance: 1 }))
    await agency.post(`${on}/lines`, { lines })
  }
  await agency.post(`${on}/lines`, { lines: [{ placement: kept.id, balance: 1_000 }] })
  await agency.post(`${on}/submit`)
  await interrupted()
  const halfway = (await agency.get(on)).body
  expect(halfway.state).toBe('comparing')
  expect(halfway.compared).toBeGreaterThan(0)
  await platform.settle()
  expect((await agency.get(on)).body).toMatchObject({ state: 'compared', compared: 11_001, differences: 11_001 })
  const summary = (await lender.get(`${on}/summary`)).body
  expect(summary).toMatchObject({ tiesOut: true, matched: { count: 1 }, unknownReference: { count: 11_000 } })
  expect(summary.held).toMatchObject({ count: 2, unnamed: 1 })

  await lender.post(`${on}/accept-all`, { kind: 'unknown_reference', code: 'lender_record_wrong' })
  await platform.settle()
  expect((await agency.get(on)).body).toMatchObject({ state: 'compared', accepting: null, unanswered: 1 })
  const [accepted] = await platform.admin`
    select count(*)::int as n from reconciliation_differences where state = 'accepted' and version = 2`
  expect(accepted).toEqual({ n: 11_000 })
}, 60_000)
