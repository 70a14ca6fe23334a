import { afterAll, beforeAll, expect, test } from 'vitest'
import { ATTEMPTS_MAX } from '../../src/jobs/index.ts'
import { Problem, problems } from '../../src/kernel/problem.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { noting, scheduleFor } from './scheduling.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const failing = noting('test.failing', () => {
  throw new Problem(problems.unavailable)
})

let subjects = 0
async function job({ dead }: { dead: boolean }): Promise<string> {
  const subjectId = String(++subjects)
  await scheduleFor(platform, lender, { kind: 'test.failing', subjectId })
  for (let attempt = 1; dead && attempt <= ATTEMPTS_MAX; attempt++) {
    await platform.settle({ kinds: [failing.kind] })
    platform.clock.advance(3600)
  }
  const { body } = await lender.get('/v1/jobs?limit=200')
  return body.data.find((one: { subjectId: string }) => one.subjectId === subjectId).id
}

commandCases('job.retry', {
  platform: () => platform,
  scope: 'jobs:manage',
  arrange: async () => ({ by: lender, path: `/v1/jobs/${await job({ dead: true })}/retry`, body: {} }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'due', attempts: 0, dueAt: platform.clock.now() }),
  events: ['job.retried'],
  conflict: {
    arrange: async () => ({ by: lender, path: `/v1/jobs/${await job({ dead: false })}/retry`, body: {} }),
    ...{ status: 409, code: 'job_not_dead' },
  },
})

test('jobs are listed to their organisation only, by state and kind', async () => {
  const dead = await job({ dead: true })
  const other = await platform.organisation('lender')
  expect((await other.get('/v1/jobs?state=dead')).body.data).toEqual([])
  const { body } = await lender.get('/v1/jobs?state=dead&kind=test.failing')
  expect(body.data.map(({ id }: { id: string }) => id)).toContain(dead)
  expect((await lender.get('/v1/jobs?kind=test.other')).body.data).toEqual([])
})
