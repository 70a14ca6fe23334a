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

const check = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ kind: 'deceased', source: 'Household register', performedOn: '2026-11-20', result: 'clear' },
  ...{ evidence: { reference: 'EV-1' }, ...changes },
})
const partiesOf = async (account: string) =>
  (await lender.get(`/v1/accounts/${account}/parties`)).body.data.map(
    ({ partyId, party }: { partyId?: string; party?: { id: string } }) => party?.id ?? partyId,
  )
const placed = async (account: string, under = mandate) => {
  const { body } = await lender.post('/v1/placements', { account, mandate: under })
  await agency.post(`/v1/placements/${body.id}/accept`)
  return body.id as string
}
const recorded = async (by: TestOrganisation, body: Record<string, unknown>) => {
  const answer = await by.post('/v1/scrubs', body)
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body.id as string
}
const matched = async () => {
  const account = await debtOf(platform, lender)
  const [party] = await partiesOf(account)
  return { account, party, id: await recorded(lender, check({ account, party, result: 'match' })) }
}

const shared = { platform: () => platform, scope: 'placements:work' as const }

commandCases('scrub.record', {
  ...shared,
  arrange: async () => ({
    by: lender,
    path: '/v1/scrubs',
    body: check({ account: await debtOf(platform, lender), result: 'possible_match' }),
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ result: 'possible_match', proposes: 'deceased', decision: null, partyId: null })
    expect((await lender.get(`/v1/scrubs/${body.id}`)).body).toEqual(body)
  },
  events: ['scrub.recorded'],
  conflict: {
    arrange: async () => {
      const body = check({ account: await debtOf(platform, lender) })
      await recorded(lender, body)
      return { by: lender, path: '/v1/scrubs', body }
    },
    ...{ status: 409, code: 'scrub_already_recorded' },
  },
})

commandCases('scrub.record_many', {
  ...shared,
  arrange: async () => ({
    by: lender,
    path: '/v1/scrubs/batch',
    body: {
      scrubs: [
        check({ account: await debtOf(platform, lender) }),
        check({ account: await debtOf(platform, lender), kind: 'insolvent' }),
      ],
    },
  }),
  status: 201,
  effect: ({ body }) => expect(body.data).toMatchObject([{ kind: 'deceased' }, { kind: 'insolvent' }]),
  events: ['scrub.recorded', 'scrub.recorded'],
  conflict: {
    arrange: async () => {
      const body = check({ account: await debtOf(platform, lender) })
      await recorded(lender, body)
      return { by: lender, path: '/v1/scrubs/batch', body: { scrubs: [check({ ...body, kind: 'litigant' }), body] } }
    },
    ...{ status: 409, code: 'scrub_already_recorded' },
  },
})

commandCases('scrub.decide', {
  ...{ ...shared, scope: 'accounts:write' as const },
  arrange: async () => {
    const { id, party } = await matched()
    return { by: lender, path: `/v1/scrubs/${id}/decide`, body: { decision: 'confirmed', party } }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ decision: 'confirmed', proposes: null, version: 2 })
    const party = await lender.get(`/v1/parties/${body.partyId}`)
    expect(party.body.statuses).toMatchObject([{ kind: 'deceased', from: '2026-11-20', source: 'public_record' }])
  },
  events: ['scrub.decided', 'party.status_recorded'],
  conflict: {
    arrange: async () => {
      const { id } = await matched()
      await lender.post(`/v1/scrubs/${id}/decide`, { decision: 'dismissed' })
      return { by: lender, path: `/v1/scrubs/${id}/decide`, body: { decision: 'dismissed' } }
    },
    ...{ status: 409, code: 'scrub_nothing_to_decide' },
  },
})

describe('a check against a register', () => {
  test('that meets somebody changes nothing about them until the lender decides', async () => {
    const { party } = await matched()
    expect((await lender.get(`/v1/parties/${party}`)).body.statuses).toEqual([])
  })

  test('names the place of every row of many that cannot be recorded, and records none', async () => {
    const good = check({ account: await debtOf(platform, lender) })
    const { status, body } = await lender.post('/v1/scrubs/batch', {
      scrubs: [
        good,
        good,
        check({ account: 'ref:NOBODY' }),
        check({ account: 'ref:NOBODY', performedOn: '2026-12-31' }),
      ],
    })
    expect(status).toBe(409)
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/scrubs/1',
      '#/scrubs/2/account',
      '#/scrubs/3/performedOn',
    ])
    expect((await lender.get(`/v1/scrubs?account=${good.account}`)).body.data).toEqual([])
  })

  test.each([
    ['in the future', { performedOn: '2027-01-01' }, 422, 'scrub_day_unfit'],
    ['of more than two years ago', { performedOn: '2024-01-01' }, 422, 'scrub_day_unfit'],
    ['without evidence', { evidence: {} }, 400, 'malformed_request'],
    ['of nothing', { account: undefined }, 422, 'scrub_subject_unclear'],
    ['of a person who is not on the account', { party: 'ref:NOBODY' }, 422, 'reference_not_found'],
  ])('%s is refused', async (_, changes, status, code) => {
    const body = check({ account: await debtOf(platform, lender), ...changes })
    expect(await lender.post('/v1/scrubs', body)).toMatchObject({ status, body: { code } })
  })

  test('that is confirmed needs a person on the account', async () => {
    const id = await recorded(lender, check({ account: await debtOf(platform, lender), result: 'match' }))
    const decide = (party?: string) => lender.post(`/v1/scrubs/${id}/decide`, { decision: 'confirmed', party })
    expect(await decide()).toMatchObject({ status: 422, body: { code: 'scrub_party_unclear' } })
    const [elsewhere] = await partiesOf(await debtOf(platform, lender))
    expect(await decide(elsewhere)).toMatchObject({ status: 422, body: { code: 'scrub_party_unclear' } })
  })

  test('is the agency’s to record and to read while it holds the account, and no agency’s before or after it', async () => {
    const account = await debtOf(platform, lender)
    await recorded(lender, check({ account }))
    const placement = await placed(account)
    const own = await recorded(agency, check({ placement, kind: 'litigant', result: 'match' }))
    const seen = (await agency.get(`/v1/scrubs?placement=${placement}`)).body.data
    expect(seen).toMatchObject([
      { id: own, accountId: null, placementId: placement, proposes: null },
      { kind: 'deceased', accountId: null, recordedBy: lender.id },
    ])
    expect(await agency.post(`/v1/scrubs/${own}/decide`, { decision: 'dismissed' })).toMatchObject({
      ...{ status: 403, body: { code: 'scrub_lender_decides' } },
    })
    await lender.post(`/v1/placements/${placement}/close`, { code: 'lender_withdrew' })
    expect((await agency.get(`/v1/scrubs?placement=${placement}`)).body.data).toEqual([])
    expect((await agency.get(`/v1/scrubs/${own}`)).status).toBe(200)
    expect((await agency.get(`/v1/scrubs/${seen[1].id}`)).status).toBe(404)
    const late = check({ placement, source: 'Late' })
    expect(await agency.post('/v1/scrubs', late)).toMatchObject({ status: 422, body: { code: 'reference_not_found' } })
  })
})

describe('a mandate that asks for checks', () => {
  const terms = { scrubsRequired: [{ kind: 'deceased' as const, maxAgeDays: 30 }] }
  const activate = (placement: string) => agency.post(`/v1/placements/${placement}/activate`)

  test('lets nobody begin without them, nor with old ones, nor while a match is open', async () => {
    const under = await mandateBetween(lender, agency, { terms })
    const account = await debtOf(platform, lender)
    const placement = await placed(account, under)
    const refused = (code: string) => ({
      status: 409,
      body: { code: 'placement_scrub_missing', errors: [{ pointer: '#/scrubs/deceased', code }] },
    })
    expect(await activate(placement)).toMatchObject(refused('missing'))
    await recorded(agency, check({ placement, performedOn: '2026-10-01' }))
    expect(await activate(placement)).toMatchObject(refused('stale'))
    const match = await recorded(lender, check({ account, result: 'possible_match' }))
    expect(await activate(placement)).toMatchObject(refused('undecided'))
    await lender.post(`/v1/scrubs/${match}/decide`, { decision: 'dismissed' })
    expect(await activate(placement)).toMatchObject({ status: 200, body: { status: 'active' } })
  })

  test('is content with one record of each liable person', async () => {
    const under = await mandateBetween(lender, agency, { terms })
    const account = await debtOf(platform, lender)
    const [party] = await partiesOf(account)
    const placement = await placed(account, under)
    await recorded(agency, check({ placement, party }))
    expect(await activate(placement)).toMatchObject({ status: 200 })
  })
})
