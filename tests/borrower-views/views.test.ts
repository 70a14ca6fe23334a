import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Contacting, contactBetween, reachable } from '../contacts/contacting.ts'
import { someNumber } from '../protections/protecting.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let here: Contacting
let there: Contacting
let adviser: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  here = await contactBetween(platform)
  there = await contactBetween(platform)
  adviser = await platform.organisation('adviser')
  // Half past ten in New York.
  platform.clock.advance(6 * 3_600)
})
afterAll(() => platform.stop())

const path = '/v1/borrower-views'
type Person = Awaited<ReturnType<Contacting['active']>>

const done = async (by: TestOrganisation, to: string, body: object) => {
  const answer = await by.post(to, body)
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body
}
const called = (by: TestOrganisation, { placement, party, points }: Person, changes: object = {}) =>
  done(by, '/v1/activities', {
    ...{ placement, party, contactPoint: points.phone, channel: 'phone', direction: 'outbound' },
    ...{ disposition: 'no_answer', happenedAt: platform.clock.now(), ...changes },
  })
const asked = (by: TestOrganisation, { placement, points }: Person) =>
  done(by, '/v1/contact-decisions', { placement, contactPoint: points.phone, channel: 'phone' })

/** Somebody who owes two lenders, and a case at the first that an adviser has a part in. */
async function owing() {
  const nationalId = someNumber()
  const [mine, theirs] = [await here.active({ nationalId }), await there.active({ nationalId })]
  const day = platform.clock.now().slice(0, 10)
  const { id } = await done(here.lender, '/v1/complaints', {
    ...{ account: mine.account, receivedOn: day, conduct: ['excessive_contact'] },
  })
  await done(here.lender, `/v1/cases/${id}/escalate`, { to: 'ombudsman', organisation: adviser.id })
  const person = { namespace: 'US-SSN', value: nationalId }
  return { mine, theirs, caseId: id as string, person }
}
const entries = async (by: TestOrganisation, view: string, query = '') =>
  (await by.get(`${path}/${view}/contacts${query}`)).body.data

const shared = { platform: () => platform, scope: 'contacts:read' as const }

commandCases('borrower_view.open', {
  ...shared,
  arrange: async () => {
    const { caseId, person } = await owing()
    return { by: adviser, path, body: { purpose: 'complaint', caseId, person } }
  },
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ openedBy: adviser.id, lenderId: here.lender.id, partyId: null, purpose: 'complaint' })
    expect((await adviser.get(`${path}/${body.id}`)).body).toEqual(body)
    expect((await here.lender.get(`${path}/${body.id}`)).body.partyId).toMatch(/^pty_/)
  },
  events: ['borrower_view.opened'],
  conflict: {
    arrange: async () => ({ by: adviser, path, body: { purpose: 'complaint', caseId: (await owing()).caseId } }),
    ...{ status: 422, code: 'borrower_view_subject_unclear' },
  },
})

describe('who acts for a person is shown', () => {
  test('every contact and decision over lenders, the latest first, with rule and citation in plain words', async () => {
    const { mine, theirs, caseId, person } = await owing()
    await asked(here.agency, mine)
    await called(here.agency, mine)
    platform.clock.advance(60)
    await called(there.agency, theirs, { disposition: 'conversation' })
    platform.clock.advance(60)
    const refused = await asked(there.agency, theirs)
    expect(refused).toMatchObject({ outcome: 'deny', ruledBy: 'US-F-14B2B-COOL7' })
    const { id } = await done(adviser, path, { purpose: 'complaint', caseId, person })
    const shown = await entries(adviser, id)
    expect(shown.map(({ kind }: { kind: string }) => kind)).toEqual(['decision', 'activity', 'activity', 'decision'])
    expect(shown[0]).toMatchObject({ byId: there.agency.id, lenderId: there.lender.id, outcome: 'deny' })
    expect(shown[0].rules[0]).toMatchObject({ ruleId: 'US-F-14B2B-COOL7', citation: expect.stringMatching(/1006\.14/) })
    expect(shown[0].words).toMatch(/asked whether it may call, and was refused: No call for seven days after a talk/)
    expect(shown[1].words).toMatch(/called and spoke with the person\.$/)
    expect(shown[1]).toMatchObject({ flags: ['without_decision'], purpose: null })
    expect(shown[2].words).toMatch(/called and nobody answered\.$/)
  })

  test('page by page, each once', async () => {
    const { mine, caseId, person } = await owing()
    for (let n = 0; n < 5; n++) await called(here.agency, mine)
    const { id } = await done(adviser, path, { purpose: 'complaint', caseId, person })
    const ids: string[] = []
    for (let cursor = ''; cursor !== 'null'; ) {
      const { body } = await adviser.get(`${path}/${id}/contacts?limit=2${cursor && `&cursor=${cursor}`}`)
      ids.push(...body.data.map((one: { id: string }) => one.id))
      cursor = String(body.nextCursor)
    }
    expect([ids.length, new Set(ids).size]).toEqual([5, 5])
  })

  test('contacts in their corrected form: a wrong number and an error are none of theirs', async () => {
    const { mine, caseId, person } = await owing()
    const [one, two, three] = [
      await called(here.agency, mine),
      await called(here.agency, mine),
      await called(here.agency, mine),
    ]
    await done(here.agency, `/v1/activities/${one.id}/corrections`, { kind: 'wrong_number' })
    await done(here.agency, `/v1/activities/${two.id}/corrections`, { kind: 'recorded_in_error' })
    await done(here.agency, `/v1/activities/${three.id}/corrections`, { kind: 'restated', disposition: 'busy' })
    const { id } = await done(adviser, path, { purpose: 'complaint', caseId, person })
    expect((await entries(adviser, id)).map(({ disposition }: { disposition: string }) => disposition)).toEqual([
      'busy',
    ])
  })
})

describe('is shown nothing', () => {
  test('of somebody who is not on the debt, through a case of others, or as an agency', async () => {
    const { mine, caseId, person } = await owing()
    const stranger = { namespace: 'US-SSN', value: someNumber() }
    const other = await platform.organisation('adviser')
    for (const [by, body] of [
      [adviser, { purpose: 'complaint', caseId, person: stranger }],
      [other, { purpose: 'complaint', caseId, person }],
      [there.lender, { purpose: 'complaint', party: mine.party }],
    ] as const) {
      expect(await by.post(path, body)).toMatchObject({ status: 422, body: { code: 'reference_not_found' } })
    }
    const agency = await here.agency.post(path, { purpose: 'complaint', caseId, person })
    expect(agency).toMatchObject({ status: 403, body: { code: 'borrower_view_not_asker' } })
  })

  test('after a day, nor by anybody but who opened it', async () => {
    const { caseId, person } = await owing()
    const { id } = await done(adviser, path, { purpose: 'complaint', caseId, person })
    expect((await adviser.get(`${path}/${id}/contacts`)).status).toBe(200)
    expect((await here.lender.get(`${path}/${id}/contacts`)).status).toBe(404)
    expect((await there.lender.get(`${path}/${id}`)).status).toBe(404)
    platform.clock.advance(86_400)
    expect((await adviser.get(`${path}/${id}/contacts`)).status).toBe(404)
    expect((await adviser.get(`${path}/${id}`)).status).toBe(200)
  })

  test('of a lender whose debt lies where lenders may not know of each other', async () => {
    const { caseId, person } = await owing()
    const hidden = await reachable(there.lender, { jurisdiction: 'CN', nationalId: person.value })
    await done(there.lender, '/v1/activities', {
      ...{ account: hidden.account, party: hidden.party, channel: 'phone', direction: 'outbound' },
      ...{ disposition: 'no_answer', happenedAt: platform.clock.now() },
    })
    const { id } = await done(adviser, path, { purpose: 'complaint', caseId, person })
    expect(await entries(adviser, id)).toEqual([])
  })

  test('of other lenders where the creditor itself looks', async () => {
    const { mine, theirs } = await owing()
    await called(there.agency, theirs)
    await called(here.agency, mine)
    const own = await done(here.lender, path, { purpose: 'borrower_asked', party: mine.party })
    const shown = await entries(here.lender, own.id)
    expect(shown.map(({ lenderId }: { lenderId: string }) => lenderId)).toEqual([here.lender.id])
    expect((await here.lender.get(`${path}?party=${mine.party}`)).body.data[0].id).toBe(own.id)
  })

  test('of somebody who owes together with the person: nothing is told between them', async () => {
    const { mine, caseId, person } = await owing()
    const { body } = await here.lender.post(`/v1/accounts/${mine.account}/parties`, {
      ...{ role: 'co_borrower', liability: 'joint' },
      newParty: { reference: `JOINT-${mine.party}`, name: 'Ben Joint' },
    })
    const other: string = body.party?.id ?? body.partyId
    const talk = { placement: mine.placement, party: other, channel: 'phone', direction: 'outbound' }
    const at = { disposition: 'conversation', happenedAt: platform.clock.now() }
    await done(here.agency, '/v1/activities', { ...talk, ...at })
    await called(here.agency, mine)
    const { id } = await done(adviser, path, { purpose: 'complaint', caseId, person })
    const shown = await entries(adviser, id)
    expect(shown.map(({ disposition }: { disposition: string }) => disposition)).toEqual(['no_answer'])
    const own = await done(here.lender, path, { purpose: 'borrower_asked', party: other })
    expect((await entries(here.lender, own.id)).map((one: { disposition: string }) => one.disposition)).toEqual([
      'conversation',
    ])
  })

  test('of what lies outside where a regulator regulates', async () => {
    const { mine, caseId, person } = await owing()
    await called(here.agency, mine)
    const [us, jp] = [
      await platform.organisation('regulator', { jurisdictions: ['US'] }),
      await platform.organisation('regulator', { jurisdictions: ['JP'] }),
    ]
    const { id } = await done(us, path, { purpose: 'supervision', caseId, person })
    expect(await entries(us, id)).toHaveLength(1)
    expect((await jp.post(path, { purpose: 'supervision', caseId, person })).status).toBe(422)
  })
})

describe('a person is told', () => {
  test('in the language preferred, unless another is asked for', async () => {
    const { mine, caseId, person } = await owing()
    await called(here.agency, mine)
    const at = `/v1/parties/${mine.party}`
    const etag = (await here.lender.get(at)).headers.get('etag') as string
    const changed = await here.lender.call({
      ...{ method: 'PATCH', path: at, headers: { 'if-match': etag }, body: { preferredLanguage: 'zh-TW' } },
    })
    expect(changed.status, changed.text).toBe(200)
    const asking = { purpose: 'complaint', caseId, person }
    const view = await done(adviser, path, asking)
    expect(view).toMatchObject({ language: 'zh-Hant', partyId: null })
    expect(view.rights[0]).toEqual({ code: 'ask_who', text: expect.stringContaining('查詢') })
    expect((await entries(adviser, view.id))[0].words).toContain('來電，無人接聽')
    expect((await entries(adviser, view.id, '?language=en'))[0].words).toContain('called and nobody answered')
    expect(await done(adviser, path, { ...asking, language: 'zh-Hans' })).toMatchObject({ language: 'zh-Hans' })
    const own = await done(here.lender, path, { purpose: 'borrower_asked', party: mine.party })
    expect(own).toMatchObject({ language: 'zh-Hant' })
  })

  test('in the language of Accept-Language where none is named, and never refused for it', async () => {
    const { mine, caseId, person } = await owing()
    await called(here.agency, mine)
    const { id } = await done(adviser, path, { purpose: 'complaint', caseId, person })
    const told = async (accept: string, query = '') => {
      const headers = { 'accept-language': accept }
      const answer = await adviser.call({ method: 'GET', path: `${path}/${id}/contacts${query}`, headers })
      expect(answer.status, answer.text).toBe(200)
      expect(answer.headers.get('vary')).toContain('Accept-Language')
      return [answer.body.data[0].words, answer.headers.get('content-language')]
    }
    expect(await told('fr, zh-CN;q=0.8')).toEqual([expect.stringContaining('来电，无人接听'), 'zh-Hans'])
    expect(await told('zh-CN', '?language=zh-Hant')).toEqual([expect.stringContaining('來電，無人接聽'), 'zh-Hant'])
    expect(await told('%%% ;;q=9')).toEqual([expect.stringContaining('called'), null])
  })
})
