import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { imported, rowsOf } from '../imports/importing.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Work, workBetween } from './work.ts'

let platform: Platform
let work: Work
beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  work = await workBetween(platform)
})
afterAll(() => platform.stop())

const path = '/v1/placement-reports/batch'
const outcomes = (body: { data: { outcome: string }[] }) => body.data.map(({ outcome }) => outcome)

commandCases('placement_report.post_many', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => ({
    ...{ by: work.agency, path },
    body: {
      reports: [
        {
          placement: await work.accepted(),
          code: 'in_contact',
          note: 'Will call back',
          reference: crypto.randomUUID(),
        },
        { placement: await work.accepted(), code: 'tracing' },
      ],
    },
  }),
  effect: async ({ body }) => {
    expect(outcomes(body)).toEqual(['posted', 'posted'])
    const report = (await work.lender.get(`/v1/placement-reports/${body.data[0].reportId}`)).body
    expect(report).toMatchObject({ code: 'in_contact', note: 'Will call back', postedAt: platform.clock.now() })
  },
  events: ['placement_report.posted', 'placement_report.posted'],
  conflict: {
    arrange: async () => ({
      ...{ by: work.agency, path, body: { reports: [{ placement: await work.offered(), code: 'tracing' }] } },
    }),
    ...{ status: 409, code: 'placement_report_unfit' },
  },
})

test('reports are posted each by itself, and one known under its reference is the same one', async () => {
  const placement = await work.accepted()
  const one = { placement, code: 'tracing', reference: 'REP-1' }
  const reports = [one, one, { placement: 'ref:NOBODY', code: 'tracing' }]
  const first = (await work.agency.post(path, { reports })).body
  expect(outcomes(first)).toEqual(['posted', 'already', 'refused'])
  expect(first.data[2].problem).toMatchObject({ code: 'reference_not_found', pointer: '#/placement' })
  const again = (await work.agency.post(path, { reports: [one] })).body
  expect(again.data).toMatchObject([{ outcome: 'already', reportId: first.data[0].reportId }])
  expect((await work.lender.get(`/v1/placement-reports?placement=${placement}`)).body.data).toHaveLength(1)
  await work.pass(3_600)
  expect(await work.clockOf(placement, 'report')).toMatchObject({ startedAt: expect.any(String) })
})

test('reports are the agency’s', async () => {
  const reports = [{ placement: await work.accepted(), code: 'tracing' }]
  const answer = await work.lender.post(path, { reports })
  expect(answer).toMatchObject({ status: 403, body: { code: 'placement_report_wrong_side' } })
})

test('reports arrive by file, each once, and what cannot be posted is named', async () => {
  const placement = await work.offered()
  await work.agency.post(`/v1/placements/${placement}/accept`, { reference: 'P-17' })
  const content =
    'reference,placement,code,note\nR-1,P-17,tracing,\nR-2,P-17,promise_taken,On the fifth\nR-3,P-99,tracing,\n'
  const first = await imported(platform, work.agency, { kind: 'reports', controlTotals: { rows: 3 }, content })
  expect(first.progress).toMatchObject({ succeeded: 2, failed: 1 })
  const failed = await rowsOf(work.agency, first.id, '&outcome=failed')
  expect(failed.map(({ problem }) => problem.code)).toEqual(['reference_not_found'])
  const two = content.split('\n').slice(0, 3).join('\n')
  const again = await imported(platform, work.agency, { kind: 'reports', controlTotals: { rows: 2 }, content: two })
  expect(await rowsOf(work.agency, again.id)).toMatchObject([{ already: true }, { already: true }])
  const { data } = (await work.lender.get(`/v1/placement-reports?placement=${placement}`)).body
  expect(data.map(({ code }: { code: string }) => code).toSorted()).toEqual(['promise_taken', 'tracing'])
  expect(data.map(({ note }: { note: string | null }) => note)).toContain('On the fifth')
})
