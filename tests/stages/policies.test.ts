import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { drafted, fourStages, policyOf, published } from './staging.ts'

let platform: Platform
let lender: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const at = (id: string, verb: string) => `/v1/collection-policies/${id}/${verb}`
const write = { platform: () => platform, scope: 'stages:write' as const }
const decide = { platform: () => platform, scope: 'stages:decide' as const }
let places = 0
/** Somewhere no other policy of this file is for. */
const elsewhere = () => ({ jurisdiction: `US-${String(++places).padStart(3, '0')}` })

commandCases('collection_policy.create', {
  ...write,
  arrange: async () => ({ by: lender, path: '/v1/collection-policies', body: policyOf() }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'draft', number: null, automatic: false, effectiveFrom: null })
    expect(body.stages[0]).toEqual({ ...fourStages[0], minimumDays: 0, gates: [], deEscalateOn: [] })
    expect((await lender.get(`/v1/collection-policies/ref:${body.reference}`)).body).toEqual(body)
    expect((await lender.get('/v1/collection-policies?limit=1')).body.data).toEqual([body])
  },
  events: ['collection_policy.created'],
  conflict: {
    arrange: async () => {
      const body = policyOf()
      await lender.post('/v1/collection-policies', body)
      return { by: lender, path: '/v1/collection-policies', body }
    },
    ...{ status: 409, code: 'collection_policy_reference_taken' },
  },
  noOutsider: 'a policy names nothing of anybody',
})

commandCases('collection_policy.revise', {
  ...write,
  arrange: async () => ({
    ...{ by: lender, path: at(await drafted(lender), 'revise'), body: { automatic: true } },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ automatic: true, version: 2, status: 'draft' }),
  events: ['collection_policy.revised'],
  conflict: {
    arrange: async () => ({
      by: lender,
      path: at(await published(lender, elsewhere()), 'revise'),
      body: { automatic: true },
    }),
    ...{ status: 409, code: 'collection_policy_status_unfit' },
  },
})

commandCases('collection_policy.publish', {
  ...decide,
  arrange: async () => ({ by: lender, path: at(await drafted(lender, elsewhere()), 'publish'), body: {} }),
  effect: ({ body }) =>
    expect(body).toMatchObject({
      ...{ status: 'published', number: 1, effectiveFrom: platform.clock.now(), effectiveUntil: null },
    }),
  events: ['collection_policy.published'],
  conflict: {
    arrange: async () => {
      const where = elsewhere()
      await published(lender, where)
      return { by: lender, path: at(await drafted(lender, where), 'publish'), body: {} }
    },
    ...{ status: 409, code: 'collection_policy_overlaps' },
  },
})

commandCases('collection_policy.retire', {
  ...decide,
  arrange: async () => ({ by: lender, path: at(await published(lender, elsewhere()), 'retire'), body: {} }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'retired', effectiveUntil: platform.clock.now() }),
  events: ['collection_policy.retired'],
  conflict: {
    arrange: async () => {
      const id = await published(lender, elsewhere())
      await lender.post(at(id, 'retire'))
      return { by: lender, path: at(id, 'retire'), body: {} }
    },
    ...{ status: 409, code: 'collection_policy_status_unfit' },
  },
})

test('stages that are no policy are refused, every place of them named', async () => {
  const stages = [
    { stage: 'phone', channels: ['phone'], gates: [{ kind: 'no_protection' }], deEscalateOn: ['payment'] },
    { stage: 'reminder', channels: ['email'], gates: [{ kind: 'days_past_due', count: 3 }], backTo: 'litigation' },
  ]
  const answer = await lender.post('/v1/collection-policies', policyOf({ stages }))
  expect(answer).toMatchObject({ status: 422, body: { code: 'collection_policy_unfit' } })
  expect(answer.body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)).toEqual([
    '#/stages/0/gates first_stage',
    '#/stages/0/deEscalateOn first_stage',
    '#/stages/1/stage out_of_order',
    '#/stages/1/backTo not_gentler',
    '#/stages/1/gates/0/days required',
    '#/stages/1/gates/0/count not_of_gate',
  ])
})

test('what a draft says of making debts current is kept unless it is changed or taken back', async () => {
  const reAge = { keptInstalments: 3, openMonths: 9, monthsBetween: 12, timesInFiveYears: 2 }
  const { body } = await lender.post('/v1/collection-policies', policyOf({ ...elsewhere(), reAge }))
  const revised = async (change: object) => (await lender.post(at(body.id, 'revise'), change)).body.reAge
  expect(await revised({ automatic: true })).toEqual(reAge)
  expect(await revised({ reAge: { ...reAge, monthsBetween: 24 } })).toEqual({ ...reAge, monthsBetween: 24 })
  expect(await revised({ reAge: null })).toBeNull()
})

test('a policy follows another in the moment it ends, and counts on', async () => {
  const where = elsewhere()
  const first = await published(lender, where)
  const second = await drafted(lender, where)
  const day = '2027-01-01T00:00:00.000Z'
  expect((await lender.post(at(second, 'publish'), { from: day })).body.code).toBe('collection_policy_overlaps')
  await lender.post(at(first, 'retire'), { at: day })
  expect((await lender.post(at(second, 'publish'), { from: day })).body).toMatchObject({
    number: 2,
    effectiveFrom: day,
  })
  const third = await drafted(lender, where)
  expect((await lender.post(at(third, 'publish'), { until: day })).body.code).toBe('collection_policy_overlaps')
})

test('of many who publish for one scope at once, one does', async () => {
  const where = elsewhere()
  const drafts = await Promise.all(Array.from({ length: 8 }, () => drafted(lender, where)))
  const answers = await Promise.all(drafts.map((id) => lender.post(at(id, 'publish'))))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(409)])
})

test('an agency has no policies of its own', async () => {
  const agency = await platform.organisation('agency')
  expect(await agency.post('/v1/collection-policies', policyOf())).toMatchObject({
    ...{ status: 403, body: { code: 'stage_wrong_side' } },
  })
  expect((await agency.get('/v1/collection-policies')).body.data).toEqual([])
})
