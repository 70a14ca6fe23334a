import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ATTEMPTS_MAX, LEASE_SECONDS, runDueJobs } from '../../src/jobs/index.ts'
import { DONE_KEPT_HOURS } from '../../src/jobs/rules.ts'
import { addHours, addSeconds } from '../../src/kernel/instant.ts'
import { Problem, problems } from '../../src/kernel/problem.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { noting, scheduleFor } from './scheduling.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

const jobsOf = async (by: TestOrganisation, kind: string) => (await by.get(`/v1/jobs?kind=${kind}`)).body.data

describe('due work', () => {
  test('is run as the organisation that owns it, once, and not before its time', async () => {
    const { kind, runs } = noting('test.once')
    await scheduleFor(platform, lender, { kind: 'test.once', subjectId: 'a' })
    await scheduleFor(platform, agency, {
      ...{ kind: 'test.once', subjectId: 'b', dueAt: addHours(platform.clock.now(), 1) },
    })
    await platform.settle({ kinds: [kind] })
    await platform.settle({ kinds: [kind] })
    expect(runs.map(({ actor: { traceparent: _, ...actor }, ...run }) => ({ ...actor, ...run }))).toMatchObject([
      {
        kind: 'system',
        org: lender.id,
        orgKind: 'lender',
        world: 'sandbox',
        job: 'test.once',
        subjectId: 'a',
        attempt: 1,
      },
    ])
    platform.clock.advance(3600)
    await platform.settle({ kinds: [kind] })
    expect(runs.map(({ actor }) => actor.org)).toEqual([lender.id, agency.id])
    expect(await jobsOf(lender, 'test.once')).toMatchObject([{ state: 'done', attempts: 1, lastProblem: null }])
  })

  test('of many steps goes on when it said, with its failures forgotten', async () => {
    let steps = 0
    const { kind, runs } = noting('test.steps', () =>
      ++steps < 4 ? { again: addSeconds(platform.clock.now(), steps === 3 ? 60 : 0) } : 'done',
    )
    await scheduleFor(platform, lender, { kind: 'test.steps', subjectId: 'a' })
    await platform.settle({ kinds: [kind] })
    expect(runs).toHaveLength(3)
    platform.clock.advance(60)
    await platform.settle({ kinds: [kind] })
    expect(runs.map(({ attempt }) => attempt)).toEqual([1, 1, 1, 1])
  })

  test('is claimed by one of many runners only', async () => {
    const { kind, runs } = noting('test.race')
    for (let i = 0; i < 40; i++) await scheduleFor(platform, lender, { kind: 'test.race', subjectId: String(i) })
    const runner = { deps: platform.deps, jobs: platform.house.jobs, kinds: [kind] }
    const drain = async () => {
      while ((await runDueJobs(runner)) > 0);
    }
    await Promise.all(Array.from({ length: 8 }, drain))
    expect(runs.map(({ subjectId }) => Number(subjectId)).sort((a, b) => a - b)).toEqual([...Array(40).keys()])
  })

  test('of a kind this process does not know waits for one that does', async () => {
    await scheduleFor(platform, lender, { kind: 'test.newer', subjectId: 'a' })
    await platform.settle()
    expect(await jobsOf(lender, 'test.newer')).toMatchObject([{ state: 'due', attempts: 0 }])
  })
})

describe('a crash', () => {
  test('between claim and end leaves the work to somebody else, once the claim has run out', async () => {
    const hanging = noting('test.crash', () => new Promise<never>(() => {}))
    await scheduleFor(platform, lender, { kind: 'test.crash', subjectId: 'a' })
    void runDueJobs({ deps: platform.deps, jobs: platform.house.jobs, kinds: [hanging.kind] })
    await expect.poll(() => hanging.runs).toHaveLength(1)
    const next = noting('test.crash')
    await platform.settle({ kinds: [next.kind] })
    expect(next.runs).toHaveLength(0)
    platform.clock.advance(LEASE_SECONDS)
    await platform.settle({ kinds: [next.kind] })
    expect(next.runs.map(({ attempt }) => attempt)).toEqual([2])
  })

  test('of a process that only stalled does not undo what its successor did', async () => {
    const stalled = Promise.withResolvers<{ again: ReturnType<typeof platform.clock.now> }>()
    const first = noting('test.stall', () => stalled.promise)
    await scheduleFor(platform, lender, { kind: 'test.stall', subjectId: 'a' })
    const running = runDueJobs({ deps: platform.deps, jobs: platform.house.jobs, kinds: [first.kind] })
    await expect.poll(() => first.runs).toHaveLength(1)
    platform.clock.advance(LEASE_SECONDS)
    await platform.settle({ kinds: [noting('test.stall').kind] })
    stalled.resolve({ again: platform.clock.now() })
    await running
    expect(await jobsOf(lender, 'test.stall')).toMatchObject([{ state: 'done', attempts: 2 }])
  })

  test('on every attempt ends in a dead job that says so', async () => {
    await scheduleFor(platform, lender, { kind: 'test.deadly', subjectId: 'a' })
    const { kind, runs } = noting('test.deadly', () => new Promise<never>(() => {}))
    const runner = { deps: platform.deps, jobs: platform.house.jobs, kinds: [kind] }
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
      void runDueJobs(runner)
      await expect.poll(() => runs).toHaveLength(attempt)
      platform.clock.advance(LEASE_SECONDS)
    }
    await platform.settle({ kinds: [kind] })
    expect(await jobsOf(lender, 'test.deadly')).toMatchObject([{ state: 'dead', lastProblem: 'interrupted' }])
  })
})

describe('a failing job', () => {
  test('is tried again later and later, then is dead with its last problem, and can be retried by hand', async () => {
    let broken = true
    const { kind, runs } = noting('test.fails', () => {
      if (broken) throw new Problem(problems.unavailable)
      return 'done'
    })
    await scheduleFor(platform, lender, { kind: 'test.fails', subjectId: 'a' })
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
      await platform.settle({ kinds: [kind] })
      expect(runs).toHaveLength(attempt)
      platform.clock.advance(3600)
    }
    await platform.settle({ kinds: [kind] })
    expect(runs).toHaveLength(ATTEMPTS_MAX)
    const [dead] = await jobsOf(lender, 'test.fails')
    expect(dead).toMatchObject({ state: 'dead', lastProblem: 'unavailable', attempts: ATTEMPTS_MAX })

    broken = false
    await lender.post(`/v1/jobs/${dead.id}/retry`)
    await platform.settle({ kinds: [kind] })
    expect(await jobsOf(lender, 'test.fails')).toMatchObject([{ state: 'done', lastProblem: null }])
  })

  test('with a bug tells its code only; the rest is in the log', async () => {
    const { kind } = noting('test.bug', () => {
      throw new TypeError('Chen Mei-ling is not a function')
    })
    await scheduleFor(platform, lender, { kind: 'test.bug', subjectId: 'a' })
    await platform.settle({ kinds: [kind], bugs: 'expected' })
    const answer = await lender.get('/v1/jobs?kind=test.bug')
    expect(answer.body.data).toMatchObject([{ state: 'due', lastProblem: 'internal' }])
    expect(answer.text).not.toContain('Chen')
  })
})

describe('sweeping', () => {
  test('takes jobs away thirty days after they are done; dead ones wait for somebody', async () => {
    const quiet = await platform.organisation('lender')
    const [done, failing] = [
      noting('test.swept'),
      noting('test.kept', () => Promise.reject(new Problem(problems.unavailable))),
    ]
    const kinds = [done.kind, failing.kind]
    for (const subjectId of ['a', 'b']) await scheduleFor(platform, quiet, { kind: 'test.swept', subjectId })
    await scheduleFor(platform, quiet, { kind: 'test.kept', subjectId: 'a' })
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
      await platform.settle({ kinds })
      platform.clock.advance(3600)
    }
    platform.clock.advance(DONE_KEPT_HOURS * 3600 - ATTEMPTS_MAX * 3600)
    await scheduleFor(platform, quiet, { kind: 'test.swept', subjectId: 'c' })
    await platform.settle({ kinds })
    expect(await jobsOf(quiet, 'test.swept')).toHaveLength(3)
    platform.clock.advance(1)
    await scheduleFor(platform, quiet, { kind: 'test.swept', subjectId: 'd' })
    await platform.settle({ kinds })
    expect((await jobsOf(quiet, 'test.swept')).map((job: { subjectId: string }) => job.subjectId)).toEqual(['d', 'c'])
    expect(await jobsOf(quiet, 'test.kept')).toMatchObject([{ state: 'dead' }])
  })
})

test('the role that claims jobs reads nothing of a job but what is due', async () => {
  const connection = await platform.house.jobs.connect()
  const read = (sql: string) => connection.send(sql, [], 'objects')
  await expect(read('select last_problem from jobs')).rejects.toThrow(/permission denied/)
  await expect(read('select name from organisations')).rejects.toThrow(/permission denied/)
  await expect(read('select 1 from mandates')).rejects.toThrow(/permission denied/)
  expect(await read("select 1 from jobs where state <> 'due'")).toEqual([])
  connection.release()
})
