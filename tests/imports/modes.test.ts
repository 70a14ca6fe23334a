import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LEASE_SECONDS, runDueJobs } from '../../src/jobs/index.ts'
import { jobKinds } from '../../src/rooms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { csvOf, imported, line, rowsOf, sent, started } from './importing.ts'

let platform: Platform
let by: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  by = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const accounts = async () =>
  (await by.get('/v1/accounts?limit=200')).body.data.map(({ reference }: { reference: string }) => reference).sort()

const typesOf = async () => {
  await platform.settle()
  return (await by.get('/v1/events?limit=200')).body.data.map(({ type }: { type: string }) => type)
}

/** Good, malformed, contradicting, good, and the first one again. */
const mixed = () =>
  csvOf([
    line({ reference: 'M-1' }),
    line({ reference: 'M-2', principal: 'many' }),
    line({ reference: 'M-3' }).replace('2024-03-01', '2031-03-01'),
    line({ reference: 'M-4' }),
    line({ reference: 'M-1' }),
  ])
const totals = { rows: 5, amount: 400 }

describe('best effort', () => {
  test('keeps every good row and says what is wrong with the others', async () => {
    const done = await imported(platform, by, { content: mixed(), controlTotals: totals })
    expect(done).toMatchObject({ state: 'completed', progress: { total: 5, processed: 5, succeeded: 2, failed: 3 } })
    expect(await accounts()).toEqual(['M-1', 'M-4'])
    expect(await rowsOf(by, done.id, '&outcome=failed')).toMatchObject([
      { row: 2, problem: { code: 'malformed_request', errors: [{ pointer: '#/balance/principal' }] } },
      { row: 3, problem: { code: 'account_unfit' } },
      { row: 5, problem: { code: 'duplicate_row', detail: 'Row 1 of the file is about the same.' } },
    ])
  })

  test('tells of each aggregate, and of the import', async () => {
    await imported(platform, by, { content: mixed(), controlTotals: totals })
    expect(await typesOf()).toEqual([
      ...['import.started', 'import.uploaded'],
      ...['party.created', 'party.created', 'account.created', 'account.created', 'import.completed'],
    ])
  })
})

describe('all or nothing', () => {
  test('keeps nothing when a row fails, and names the rows', async () => {
    const done = await imported(platform, by, { content: mixed(), controlTotals: totals, mode: 'all_or_nothing' })
    expect(done).toMatchObject({
      ...{ state: 'failed', problem: { code: 'import_rows_failed' }, progress: { succeeded: 0, failed: 3 } },
    })
    expect(await accounts()).toEqual([])
    expect((await rowsOf(by, done.id)).map(({ outcome }) => outcome)).toEqual([
      ...['pending', 'failed', 'failed', 'pending', 'failed'],
    ])
    expect(await typesOf()).toEqual(['import.started', 'import.uploaded', 'import.failed'])
  })

  test('keeps every row when none fails', async () => {
    const lines = Array.from({ length: 1_500 }, (_, n) => line({ reference: `ALL-${n}` }))
    const controlTotals = { rows: 1_500, amount: 150_000 }
    const done = await imported(platform, by, { content: csvOf(lines), controlTotals, mode: 'all_or_nothing' })
    expect(done).toMatchObject({ state: 'completed', progress: { succeeded: 1_500, failed: 0 } })
  })
})

describe('a dry run', () => {
  test.each(['best_effort', 'all_or_nothing'])('of %s decides every row and keeps nothing', async (mode) => {
    const done = await imported(platform, by, { content: csvOf([line(), line()]), mode, dryRun: true, ...two })
    expect(done).toMatchObject({ state: 'completed', dryRun: true, progress: { succeeded: 2, failed: 0 } })
    expect(await accounts()).toEqual([])
    expect(await rowsOf(by, done.id)).toMatchObject([{ outcome: 'succeeded', subjectId: null }, {}])
    expect(await typesOf()).toEqual(['import.started', 'import.uploaded', 'import.completed'])
  })

  test('finds the same bad rows as the real one', async () => {
    const dry = await imported(platform, by, { content: mixed(), controlTotals: totals, dryRun: true })
    const real = await imported(platform, by, { content: mixed(), controlTotals: totals })
    const problems = async ({ id }: { id: string }) =>
      (await rowsOf(by, id, '&outcome=failed')).map(({ row, problem }) => ({ row, problem }))
    expect(await problems(dry)).toEqual(await problems(real))
  })
})

const two = { controlTotals: { rows: 2, amount: 200 } }

describe('control totals', () => {
  test.each([
    ['another count', { rows: 3, amount: 200 }],
    ['another amount', { rows: 2, amount: 201 }],
    ['another currency', { rows: 2, amount: 200, currency: 'USD' }],
  ])('with %s stop the import before anything is processed', async (_, controlTotals) => {
    const done = await imported(platform, by, { content: csvOf([line(), line()]), controlTotals })
    expect(done).toMatchObject({
      ...{ state: 'failed', problem: { code: 'import_totals_mismatch' }, progress: { processed: 0 } },
      foundTotals: { rows: 2, amounts: [{ currency: 'TWD', amount: 200 }] },
    })
    expect(await accounts()).toEqual([])
  })

  test('in two currencies match no single amount', async () => {
    const content = csvOf([line(), line().replace('TWD', 'USD')])
    expect(await imported(platform, by, { content, ...two })).toMatchObject({ state: 'failed' })
  })

  test('of an empty file are met by no rows', async () => {
    const done = await imported(platform, by, { content: csvOf([]), controlTotals: { rows: 0, amount: 0 } })
    expect(done).toMatchObject({ state: 'completed', progress: { total: 0, processed: 0 } })
  })
})

describe('the same file again', () => {
  test('is answered row by row as done already, and doubles nothing', async () => {
    const content = csvOf([line({ reference: 'AGAIN-1' }), line({ reference: 'AGAIN-2' })])
    const first = await imported(platform, by, { content, ...two })
    const second = await imported(platform, by, { content, ...two })
    expect(second).toMatchObject({ state: 'completed', progress: { succeeded: 2, failed: 0 } })
    const [before, after] = [await rowsOf(by, first.id), await rowsOf(by, second.id)]
    expect(after.map(({ already }) => already)).toEqual([true, true])
    expect(after.map(({ subjectId }) => subjectId)).toEqual(before.map(({ subjectId }) => subjectId))
    expect(await accounts()).toEqual(['AGAIN-1', 'AGAIN-2'])
  })
})

/** Nothing else is due in between. */
const importing = jobKinds.filter(({ kind }) => kind === 'import.process')

describe('in the middle', { timeout: 60_000 }, () => {
  const many = (name: string, count: number) => ({
    content: csvOf(Array.from({ length: count }, (_, n) => line({ reference: `${name}-${n}` }))),
    controlTotals: { rows: count, amount: count * 100 },
  })
  const uploaded = async (name: string, count: number) => {
    const { content, controlTotals } = many(name, count)
    const id = await started(by, { controlTotals })
    await sent(platform, by, { id, content })
    return id
  }
  const state = async (id: string) => (await by.get(`/v1/imports/${id}`)).body

  test('a restart goes on behind the last chunk; nothing is lost or done twice', async () => {
    const id = await uploaded('RESTART', 2_200)
    let commits = 0
    const dying = { ...platform.deps, committed: () => void commits++ }
    // The process dies after its second commit: the first chunk is in, the next one is begun and cut off.
    const connect = async () => {
      if (commits >= 2) return new Promise<never>(() => {})
      return platform.deps.database.connect()
    }
    const database = { ...platform.deps.database, connect }
    void runDueJobs({ deps: { ...dying, database }, jobs: platform.house.jobs, kinds: importing })
    await expect.poll(() => commits, { timeout: 15_000 }).toBe(2)
    expect(await state(id)).toMatchObject({ state: 'processing', progress: { processed: 1_000, succeeded: 1_000 } })

    platform.clock.advance(LEASE_SECONDS)
    await platform.settle()
    expect(await state(id)).toMatchObject({
      state: 'completed',
      progress: { processed: 2_200, succeeded: 2_200, failed: 0 },
    })
    expect(await platform.admin`select 1 from accounts where reference like 'RESTART-%'`).toHaveLength(2_200)
  })

  test('a step that runs twice finds its work done', async () => {
    // What else is due is done before, so that a run takes this import.
    await platform.settle()
    const id = await uploaded('TWICE', 1_200)
    const run = () => runDueJobs({ deps: platform.deps, jobs: platform.house.jobs, kinds: jobKinds })
    const slow = run()
    await expect.poll(async () => (await state(id)).state, { timeout: 15_000 }).not.toBe('validating')
    platform.clock.advance(LEASE_SECONDS)
    await Promise.all([slow, run()])
    platform.clock.advance(3600)
    await platform.settle()
    expect(await state(id)).toMatchObject({
      state: 'completed',
      progress: { processed: 1_200, succeeded: 1_200, failed: 0 },
    })
  })

  test('an abort keeps what is in and leaves the rest', async () => {
    const id = await uploaded('ABORT', 4_400)
    await runDueJobs({ deps: platform.deps, jobs: platform.house.jobs, kinds: importing, width: 1 })
    const aborted = await by.post(`/v1/imports/${id}/abort`)
    expect(aborted.body).toMatchObject({ state: 'aborted', progress: { total: 4_400 } })
    const { processed } = aborted.body.progress
    expect(processed).toBeGreaterThan(0)
    expect(processed).toBeLessThan(4_400)
    await platform.settle()
    expect((await state(id)).progress).toEqual(aborted.body.progress)
    expect(await rowsOf(by, id, '&outcome=pending')).toHaveLength(200)
  })
})
