import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { certificateOf, collectorOf, findingOf, registered } from './collectors.ts'

let platform: Platform
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  agency = await platform.organisation('agency')
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'licences:write' as const }
const on = async (verb: string, body?: object, changes: Record<string, unknown> = {}) => ({
  ...{ by: agency, path: `/v1/collectors/${await registered(agency, changes)}/${verb}` },
  ...(body ? { body } : {}),
})
/** The same call, made once before. */
async function again<C extends { by: TestOrganisation; path: string; body?: unknown }>(call: Promise<C>): Promise<C> {
  const { by, path, body } = await call
  await by.post(path, body)
  return call
}
const reported = async () => {
  const { path } = await on('findings')
  return (await agency.post(path, findingOf())).body.id as string
}
const conflict = (
  arrange: () => Promise<{ by: TestOrganisation; path: string; body?: unknown }>,
  code: string,
  status = 409,
) => ({
  ...{ arrange, status, code },
})

commandCases('collector.register', {
  ...shared,
  arrange: async () => ({
    ...{ by: agency, path: '/v1/collectors' },
    body: collectorOf({ reference: crypto.randomUUID() }),
  }),
  status: 201,
  effect: async ({ body, text }, call) => {
    // Answers are kept for replay, so they hold no name.
    expect(text).not.toContain((call.body as { name: string }).name.slice(0, 9))
    expect((await agency.get(`/v1/collectors/${body.id}`)).body).toMatchObject({
      alias: 'Ms Lin',
      employerId: agency.id,
    })
  },
  events: ['collector.registered'],
  conflict: conflict(
    () => again(Promise.resolve({ by: agency, path: '/v1/collectors', body: collectorOf() })),
    'collector_reference_taken',
  ),
  noOutsider: 'everybody registers its own',
})

const patching = async (body: object, etag?: string) => {
  const path = `/v1/collectors/${await registered(agency)}`
  const headers = { 'if-match': etag ?? ((await agency.get(path)).headers.get('etag') as string) }
  return { by: agency, method: 'PATCH', path, body, headers }
}

commandCases('collector.update', {
  ...shared,
  arrange: () => patching({ alias: 'Ms Chen', employedUntil: '2027-01-01' }),
  effect: ({ body }) => expect(body).toMatchObject({ alias: 'Ms Chen', employedUntil: '2027-01-01', version: 2 }),
  events: ['collector.updated'],
  conflict: conflict(() => patching({ employedUntil: '2020-01-01' }), 'collector_dates_unfit', 422),
})

commandCases('collector.rotate_code', {
  ...shared,
  arrange: () => on('rotate-code'),
  effect: ({ body }) => expect(body).toMatchObject({ version: 2, checkCode: expect.stringMatching(/^[0-9A-Z]{12}$/) }),
  events: ['collector.updated'],
  conflict: conflict(
    async () => ({ by: agency, path: '/v1/collectors/col_01k9x2v6ecf8y8q3w0h6t5r4sz/rotate-code' }),
    'not_found',
    404,
  ),
})

commandCases('collector.certify', {
  ...shared,
  arrange: () => on('certificates', certificateOf()),
  status: 201,
  effect: ({ body }) => expect(body).toMatchObject({ kind: 'tw_bankers_association', expiresOn: null }),
  events: ['collector.certified'],
  conflict: conflict(() => again(on('certificates', certificateOf())), 'collector_certificate_recorded'),
})

commandCases('collector.train', {
  ...shared,
  arrange: () => on('trainings', { on: '2026-11-01', topic: 'law', minutes: 90, provider: 'Academy' }),
  status: 201,
  effect: async ({ body }) => {
    const record = (await agency.get(`/v1/collectors/${body.collectorId}/record`)).body
    expect(record).toMatchObject({ trainingMinutesThisYear: 90, trainings: [body] })
  },
  events: ['collector.trained'],
  conflict: conflict(
    () => on('trainings', { on: '2027-11-01', topic: 'law', minutes: 90, provider: 'Academy' }),
    'collector_dates_unfit',
    422,
  ),
})

const appraisal = {
  ...{ year: 2026, on: '2026-11-01', reviewer: 'EMP-7' },
  scores: { conduct: 5, law: 4, communication: 4, empathy: 5, accuracy: 3 },
}

commandCases('collector.appraise', {
  ...shared,
  arrange: () => on('appraisals', appraisal),
  status: 201,
  effect: ({ body }) => expect(body).toMatchObject(appraisal),
  events: ['collector.appraised'],
  conflict: conflict(() => again(on('appraisals', appraisal)), 'collector_appraised'),
})

commandCases('collector.bar', {
  ...shared,
  arrange: () => on('bars', { reason: 'conduct' }),
  status: 201,
  effect: ({ body }) => expect(body).toMatchObject({ everywhere: false, until: null, from: platform.clock.now() }),
  events: ['collector.barred'],
  conflict: conflict(
    () => on('bars', { reason: 'conduct', until: '2020-01-01T00:00:00Z' }),
    'collector_dates_unfit',
    422,
  ),
})

const barred = async () => {
  const { path } = await on('bars')
  const bar = (await agency.post(path, { reason: 'conduct' })).body.id
  return { by: agency, path: `${path}/lift`, body: { bar } }
}

commandCases('collector.lift_bar', {
  ...shared,
  arrange: barred,
  effect: ({ body }) => expect(body).toMatchObject({ liftedAt: platform.clock.now() }),
  events: ['collector.bar_lifted'],
  conflict: conflict(async () => {
    const call = await barred()
    await agency.post(call.path, call.body)
    return call
  }, 'collector_bar_lifted'),
})

commandCases('collector_finding.report', {
  ...shared,
  arrange: () => on('findings', findingOf()),
  status: 201,
  effect: ({ body }) => expect(body).toMatchObject({ status: 'reported', reply: null, caseReference: 'CASE-1' }),
  events: ['collector_finding.reported'],
  conflict: conflict(() => on('findings', findingOf({ happenedOn: '2027-01-01' })), 'collector_dates_unfit', 422),
})

const finding = async (verb: string, body?: object) => ({
  ...{ by: agency, path: `/v1/collector-findings/${await reported()}/${verb}` },
  ...(body ? { body } : {}),
})

commandCases('collector_finding.reply', {
  ...shared,
  arrange: () => finding('reply', { code: 'explains' }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'replied', reply: { code: 'explains' } }),
  events: ['collector_finding.replied'],
  conflict: conflict(async () => {
    const call = await finding('reply', { code: 'explains' })
    await agency.post(call.path, call.body)
    return call
  }, 'collector_finding_status_unfit'),
})

commandCases('collector_finding.uphold', {
  ...shared,
  arrange: async () => {
    const call = await finding('uphold')
    await agency.post(call.path.replace('uphold', 'reply'), { code: 'accepts' })
    return call
  },
  effect: ({ body }) => expect(body).toMatchObject({ status: 'upheld', decision: { by: agency.id } }),
  events: ['collector_finding.upheld'],
  conflict: conflict(() => finding('uphold'), 'collector_reply_outstanding'),
})

commandCases('collector_finding.dismiss', {
  ...shared,
  arrange: () => finding('dismiss'),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'dismissed' }),
  events: ['collector_finding.dismissed'],
  conflict: conflict(async () => {
    const call = await finding('dismiss')
    await agency.post(call.path)
    return call
  }, 'collector_finding_status_unfit'),
})

commandCases('collector.erase', {
  ...shared,
  arrange: () => on('erase', undefined, { employedUntil: '2026-02-01' }),
  effect: async ({ body }) => {
    const shown = (await agency.get(`/v1/collectors/${body.id}`)).body
    expect(shown).toMatchObject({ name: null, identity: null, alias: 'Ms Lin' })
    const [row] = await platform.admin`select * from collectors where reference = ${body.reference}`
    expect(row).toMatchObject({ wrapped_key: null, name_sealed: null, identity_sealed: null, tag: null })
  },
  events: ['collector.erased'],
  conflict: conflict(() => on('erase'), 'collector_employed'),
})
