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
  mandate = await mandateBetween(lender, agency, { terms: { jurisdictions: ['TW', 'US'] } })
})
afterAll(() => platform.stop())

const items = ['agency_name', 'current_amount', 'recording_retention', 'complaint_phone', 'conduct_list']
const partyOf = async (account: string) => {
  const [{ partyId, party }] = (await lender.get(`/v1/accounts/${account}/parties`)).body.data
  return (party?.id ?? partyId) as string
}
const outsourcing = async (changes: Record<string, unknown> = {}): Promise<Record<string, unknown>> => {
  const account = await debtOf(platform, lender)
  return {
    ...{ account, party: await partyOf(account), agency: agency.id, kind: 'outsourcing', channel: 'letter' },
    ...{ language: 'zh-Hant', items, sentOn: '2026-11-20', evidence: 'RR1TW', ...changes },
  }
}
const recorded = async (changes: Record<string, unknown> = {}) => {
  const answer = await lender.post('/v1/notices', await outsourcing(changes))
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body.id as string
}
const delivery = (changes: Record<string, unknown> = {}) => ({ delivery: 'delivered', on: '2026-11-23', ...changes })
const shared = { platform: () => platform, scope: 'notices:write' as const }

commandCases('notice.record', {
  ...shared,
  arrange: async () => ({ by: lender, path: '/v1/notices', body: await outsourcing() }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({
      rule: 'TW-16-6-NOTICE',
      delivery: 'dispatched',
      periodEndsOn: null,
      agencyId: agency.id,
    })
    expect((await lender.get(`/v1/notices/${body.id}`)).body).toEqual(body)
    expect((await agency.get(`/v1/notices/${body.id}`)).body).toMatchObject({ accountId: null, kind: 'outsourcing' })
  },
  events: ['notice.recorded'],
  conflict: {
    arrange: async () => ({ by: lender, path: '/v1/notices', body: await outsourcing({ items: items.slice(1) }) }),
    ...{ status: 422, code: 'notice_items_missing' },
  },
})

commandCases('notice.record_delivery', {
  ...shared,
  arrange: async () => ({ by: lender, path: `/v1/notices/${await recorded()}/delivery`, body: delivery() }),
  effect: ({ body }) => expect(body).toMatchObject({ delivery: 'delivered', deliveryOn: '2026-11-23', version: 2 }),
  events: ['notice.delivery_recorded'],
  conflict: {
    arrange: async () => {
      const path = `/v1/notices/${await recorded()}/delivery`
      await lender.post(path, delivery({ delivery: 'undeliverable' }))
      return { by: lender, path, body: delivery() }
    },
    ...{ status: 409, code: 'notice_delivery_unfit' },
  },
})

describe('a notice', () => {
  test.each([
    ['by a channel the law does not know', { channel: 'sms' }, 'notice_channel_unfit', '#/channel'],
    ['in another language than the person prefers', { language: 'en' }, 'notice_language_unfit', '#/language'],
    ['of a day to come', { sentOn: '2027-01-01' }, 'notice_day_unfit', '#/sentOn'],
    ['to somebody who is not on the account', { party: 'ref:NOBODY' }, 'reference_not_found', '#/party'],
    ['by a template nobody has', { template: 'ref:NONE' }, 'reference_not_found', '#/template'],
  ])('%s is refused, the field named', async (_, changes, code, pointer) => {
    const answer = await lender.post('/v1/notices', await outsourcing(changes))
    expect(answer, answer.text).toMatchObject({ status: 422, body: { code, errors: [{ pointer }] } })
  })

  test('names an agency only where a mandate joins the two', async () => {
    const stranger = await platform.organisation('agency')
    expect(await lender.post('/v1/notices', await outsourcing({ agency: stranger.id }))).toMatchObject({
      ...{ status: 422, body: { code: 'reference_not_found', errors: [{ pointer: '#/agency' }] } },
    })
  })

  test('is given its delivery by whoever sent it', async () => {
    const id = await recorded()
    expect(await agency.post(`/v1/notices/${id}/delivery`, delivery())).toMatchObject({
      status: 403,
      body: { code: 'notice_not_issuer' },
    })
  })

  test('is owed by the lender for a placement in Taiwan until one went out and did not come back', async () => {
    const account = await debtOf(platform, lender)
    const placement = (await lender.post('/v1/placements', { account, mandate })).body.id
    const owed = async () =>
      (await lender.get('/v1/notices/due')).body.data.filter(
        ({ placementId }: { placementId: string }) => placementId === placement,
      )
    expect(await owed()).toMatchObject([{ kind: 'outsourcing', rule: 'TW-16-6-NOTICE', overdue: false }])
    const id = await recorded({ account, party: await partyOf(account) })
    expect(await owed()).toEqual([])
    await lender.post(`/v1/notices/${id}/delivery`, delivery({ delivery: 'undeliverable' }))
    expect(await owed()).toHaveLength(1)
  })

  test('of validation is the agency’s, within five days, and opens a period of its own (US-F-34B5-PERIOD)', async () => {
    const account = await debtOf(platform, lender, { jurisdiction: 'US' })
    const placement = (await lender.post('/v1/placements', { account, mandate })).body.id
    await agency.post(`/v1/placements/${placement}/accept`)
    const { data } = (await agency.get('/v1/notices/due')).body
    expect(data).toMatchObject([{ placementId: placement, kind: 'validation', rule: 'US-F-34A-VALIDATION' }])
    const { kinds } = (await agency.get('/v1/notice-kinds?jurisdiction=US')).body
    const rule = kinds.find(({ kind }: { kind: string }) => kind === 'validation')
    const body = {
      ...{ placement, party: await partyOf(account), kind: 'validation', channel: 'letter', language: 'zh-Hant' },
      ...{ items: rule.items, sentOn: '2026-11-20', reference: 'V-1' },
    }
    const answer = await agency.post('/v1/notices', body)
    expect(answer.body, answer.text).toMatchObject({ periodEndsOn: '2026-12-30', issuedBy: agency.id })
    expect((await agency.get('/v1/notices/due')).body.data).toEqual([])
    expect((await agency.get('/v1/notices/ref:V-1')).body.id).toBe(answer.body.id)
    expect(await agency.post('/v1/notices', body)).toMatchObject({
      status: 409,
      body: { code: 'notice_reference_taken' },
    })
  })
})

describe('a mandate that asks for the notice before work', () => {
  test('lets nobody begin until one that names the agency went out and did not come back (TW-16-6-NOTICE, CASE-078)', async () => {
    const asking = await mandateBetween(lender, agency, { terms: { noticeBeforeWork: true } })
    const account = await debtOf(platform, lender)
    const placement = (await lender.post('/v1/placements', { account, mandate: asking })).body.id
    await agency.post(`/v1/placements/${placement}/accept`)
    const activate = () => agency.post(`/v1/placements/${placement}/activate`)
    const refused = { status: 409, body: { code: 'placement_notice_missing' } }
    expect(await activate()).toMatchObject(refused)
    const party = await partyOf(account)
    const id = await recorded({ account, party })
    await lender.post(`/v1/notices/${id}/delivery`, delivery({ delivery: 'undeliverable' }))
    expect(await activate()).toMatchObject(refused)
    await recorded({ account, party, sentOn: '2026-11-23' })
    expect(await activate()).toMatchObject({ status: 200, body: { status: 'active' } })
  })
})
