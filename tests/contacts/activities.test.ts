import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let mandate: string

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  mandate = await mandateBetween(lender, agency)
})
afterAll(() => platform.stop())

let calls = 0
const at = (minutes: number) => new Date(Date.parse(platform.clock.now()) - minutes * 60_000).toISOString()
const call = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ direction: 'outbound', channel: 'phone', disposition: 'no_answer', happenedAt: at(60) },
  ...{ reference: `CALL-${++calls}`, ...changes },
})
const caseOf = async (by = agency) => {
  const account = await debtOf(platform, lender)
  const under = by === agency ? mandate : await mandateBetween(lender, by)
  const { body } = await lender.post('/v1/placements', { account, mandate: under })
  await by.post(`/v1/placements/${body.id}/accept`)
  const [person] = (await lender.get(`/v1/accounts/${account}/parties`)).body.data
  return { account, placement: body.id as string, party: (person.party?.id ?? person.partyId) as string }
}
const ofAgency = async (changes: Record<string, unknown> = {}) => {
  const { placement, party } = await caseOf()
  return call({ placement, party, ...changes })
}
const recorded = async (by: TestOrganisation, body: Record<string, unknown>) => {
  const answer = await by.post('/v1/activities', body)
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}

const shared = { platform: () => platform, scope: 'placements:work' as const }

commandCases('activity.record', {
  ...shared,
  arrange: async () => ({
    by: agency,
    path: '/v1/activities',
    body: await ofAgency({
      ...{ disposition: 'conversation', rightParty: true, talkSeconds: 184, language: 'zh-Hant-TW', cause: 'illness' },
      promise: { amount: 50_000, due: '2026-12-05' },
    }),
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ conversation: true, promise: { amount: 50_000, currency: 'TWD', due: '2026-12-05' } })
    expect((await agency.get(`/v1/activities/${body.id}`)).body).toEqual(body)
  },
  events: ['activity.recorded', 'promise.made'],
  conflict: {
    arrange: async () => {
      const body = await ofAgency()
      await recorded(agency, body)
      return { by: agency, path: '/v1/activities', body }
    },
    ...{ status: 409, code: 'activity_already_recorded' },
  },
})

commandCases('activity.record_many', {
  ...shared,
  arrange: async () => ({
    by: agency,
    path: '/v1/activities/batch',
    body: { activities: [await ofAgency(), await ofAgency({ direction: 'inbound', disposition: 'conversation' })] },
  }),
  status: 200,
  effect: ({ body }) =>
    expect(body.data).toMatchObject([
      { outcome: 'recorded', flags: ['without_decision'] },
      { outcome: 'recorded', flags: [] },
    ]),
  events: ['activity.recorded', 'activity.recorded'],
  conflict: {
    arrange: async () => ({
      by: agency,
      path: '/v1/activities/batch',
      body: { activities: [await ofAgency({ happenedAt: '2027-06-01T00:00:00Z' })] },
    }),
    ...{ status: 422, code: 'activity_time_unfit' },
  },
})

commandCases('activity.correct', {
  ...shared,
  arrange: async () => {
    const { id } = await recorded(agency, await ofAgency())
    return {
      ...{ by: agency, path: `/v1/activities/${id}/corrections` },
      body: { kind: 'restated', disposition: 'conversation', talkSeconds: 30 },
    }
  },
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ correction: 'restated', disposition: 'conversation', talkSeconds: 30 })
    expect((await agency.get(`/v1/activities/${body.corrects}`)).body).toMatchObject({ disposition: 'no_answer' })
  },
  events: ['activity.corrected'],
  conflict: {
    arrange: async () => {
      const { id } = await recorded(agency, await ofAgency())
      const again = { path: `/v1/activities/${id}/corrections`, body: { kind: 'recorded_in_error' } }
      await agency.post(again.path, again.body)
      return { by: agency, ...again }
    },
    ...{ status: 409, code: 'activity_already_corrected' },
  },
})

describe('a contact', () => {
  test('is seen by the lender and the agency of its placement, and by no other agency', async () => {
    const body = await ofAgency()
    const { id } = await recorded(agency, body)
    expect((await lender.get(`/v1/activities/${id}`)).body).toMatchObject({
      id,
      reference: null,
      recordedBy: agency.id,
    })
    const other = await platform.organisation('agency')
    expect((await other.get(`/v1/activities/${id}`)).status).toBe(404)
    expect((await other.get(`/v1/activities?placement=${body.placement}`)).body.data).toEqual([])
  })

  test('of the lender’s own staff is the lender’s alone', async () => {
    const { account, placement, party } = await caseOf()
    const { id } = await recorded(lender, call({ account, party }))
    expect((await lender.get(`/v1/activities?account=${account}`)).body.data).toMatchObject([{ id, agencyId: null }])
    expect((await agency.get(`/v1/activities/${id}`)).status).toBe(404)
    expect((await agency.get(`/v1/activities?placement=${placement}`)).body.data).toEqual([])
  })

  test('without a decision is flagged and kept; one that comes in is never flagged', async () => {
    const { placement, party } = await caseOf()
    expect(await recorded(agency, call({ placement, party }))).toMatchObject({ flags: ['without_decision'] })
    const inbound = await recorded(agency, call({ placement, party, direction: 'inbound', happenedAt: at(59) }))
    expect(inbound).toMatchObject({ flags: [] })
  })

  test('that nobody answers a second time within five minutes is flagged, alone or among many', async () => {
    const { placement, party } = await caseOf()
    await recorded(agency, call({ placement, party, happenedAt: at(30) }))
    expect(await recorded(agency, call({ placement, party, happenedAt: at(26) }))).toMatchObject({
      flags: ['without_decision', 'unanswered_twice'],
    })
    const person = await caseOf()
    const rows = [9, 8, 7, 6, 5, 4, 3].map((hours) =>
      call({ placement: person.placement, party: person.party, happenedAt: at(hours * 60) }),
    )
    const { body } = await agency.post('/v1/activities/batch', { activities: rows })
    expect(body.data.at(-2).flags).toEqual(['without_decision'])
    expect(body.data.at(-1).flags).toEqual(['without_decision', 'seven_in_a_day'])
  })

  test('among many is recorded although others are refused, and once although it is sent twice', async () => {
    const good = await ofAgency()
    await recorded(agency, good)
    const fresh = await ofAgency()
    const { body } = await agency.post('/v1/activities/batch', {
      activities: [good, fresh, fresh, { ...fresh, placement: 'ref:NOTHING', reference: 'OTHER' }],
    })
    expect(body.data.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      ...['already', 'recorded', 'already', 'refused'],
    ])
    expect(body.data[3].problem).toMatchObject({ code: 'reference_not_found', pointer: '#/placement' })
  })

  test.each([
    ['that is still to come', { happenedAt: '2027-06-01T00:00:00Z' }, 422, 'activity_time_unfit'],
    ['of more than two years ago', { happenedAt: '2024-01-01T00:00:00Z' }, 422, 'activity_time_unfit'],
    ['about no debt', { placement: undefined }, 422, 'activity_subject_unclear'],
    ['with nobody on the account', { party: 'ref:NOBODY' }, 422, 'reference_not_found'],
    ['by an unknown collector', { collector: 'ref:NOBODY' }, 422, 'reference_not_found'],
    ['with an unknown ending', { disposition: 'shouted' }, 400, 'malformed_request'],
  ])('%s is refused', async (_, changes, status, code) => {
    expect(await agency.post('/v1/activities', await ofAgency(changes))).toMatchObject({ status, body: { code } })
  })

  test('older than every month made is kept all the same', async () => {
    const { id } = await recorded(agency, await ofAgency({ happenedAt: '2025-03-05T00:00:00Z' }))
    const [{ part } = { part: '' }] = await platform.admin<{ part: string }[]>`
      select tableoid::regclass::text as part from activities where happened_at < '2025-04-01'`
    expect(part).toBe('activities_default')
    expect((await agency.get(`/v1/activities/${id}`)).status).toBe(200)
  })
})

describe('a correction', () => {
  test('is made by who recorded, not by the other side', async () => {
    const { id } = await recorded(agency, await ofAgency())
    expect(await lender.post(`/v1/activities/${id}/corrections`, { kind: 'recorded_in_error' })).toMatchObject({
      ...{ status: 403, body: { code: 'activity_wrong_recorder' } },
    })
  })

  test('to a wrong number needs the number', async () => {
    const { id } = await recorded(agency, await ofAgency())
    expect(await agency.post(`/v1/activities/${id}/corrections`, { kind: 'wrong_number' })).toMatchObject({
      ...{ status: 422, body: { code: 'activity_correction_unfit' } },
    })
  })
})

describe('the table of contacts', () => {
  test('is split by month, and no partition is reached but through it', async () => {
    const open = await platform.admin`
      select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'activities'::regclass and (not c.relforcerowsecurity
        or has_table_privilege('concordat_app', c.oid, 'select') or has_table_privilege('concordat_app', c.oid, 'insert'))`
    expect(open).toEqual([])
    const now = platform.clock.now()
    const plan = await platform.admin`
      explain select from activities where lender_id = gen_random_uuid() and happened_at >= ${now}::timestamptz - interval '7 days'
        and happened_at < ${now}`
    expect(JSON.stringify(plan)).not.toContain('activities_2026_08')
  })
})
