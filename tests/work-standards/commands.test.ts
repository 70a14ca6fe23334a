import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { DAY, type Work, workBetween } from './work.ts'

let platform: Platform
let work: Work
beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  work = await workBetween(platform)
})
afterAll(() => platform.stop())

commandCases('placement_report.post', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => ({
    ...{ by: work.agency, path: `/v1/placements/${await work.accepted()}/reports` },
    body: { code: 'in_contact', note: 'Will call back' },
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ code: 'in_contact', note: 'Will call back', postedAt: platform.clock.now() })
    expect((await work.lender.get(`/v1/placement-reports/${body.id}`)).body).toEqual(body)
    expect((await work.agency.get(`/v1/placement-reports?placement=${body.placementId}`)).body.data).toEqual([body])
  },
  events: ['placement_report.posted'],
  conflict: {
    arrange: async () => ({
      ...{ by: work.agency, path: `/v1/placements/${await work.offered()}/reports`, body: { code: 'tracing' } },
    }),
    ...{ status: 409, code: 'placement_report_unfit' },
  },
})

commandCases('work_standard.contest', {
  platform: () => platform,
  scope: 'placements:work',
  arrange: async () => ({
    ...{ by: work.agency, path: `/v1/work-standards/breaches/${await work.breached()}/contest` },
    body: { code: 'platform_unavailable', note: 'We could not sign in' },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({
      ...{ status: 'contested', contestCode: 'platform_unavailable', contestNote: 'We could not sign in' },
    })
    expect(await work.breachOf(body.id)).toEqual(body)
  },
  events: ['work_standard.contested'],
  conflict: {
    arrange: async () => {
      const id = await work.breached()
      platform.clock.advance(40 * DAY)
      return { by: work.agency, path: `/v1/work-standards/breaches/${id}/contest`, body: { code: 'other' } }
    },
    ...{ status: 409, code: 'breach_contest_over' },
  },
})

commandCases('work_standard.decide', {
  platform: () => platform,
  scope: 'placements:place',
  arrange: async () => ({
    ...{ by: work.lender, path: `/v1/work-standards/breaches/${await work.contested()}/decide` },
    body: { decision: 'refused', note: 'The log says otherwise' },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'open', decision: 'refused', decisionNote: 'The log says otherwise' })
    expect((await work.agency.get(`/v1/work-standards/breaches/${body.id}`)).body).toEqual(body)
  },
  events: ['work_standard.contest_refused'],
  conflict: {
    arrange: async () => ({
      ...{ by: work.lender, path: `/v1/work-standards/breaches/${await work.breached()}/decide` },
      body: { decision: 'upheld', note: 'Granted' },
    }),
    ...{ status: 409, code: 'breach_status_unfit' },
  },
})
