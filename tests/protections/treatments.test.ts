import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SHARED_IN } from '../../src/compliance/index.ts'
import { type Contacting, contactBetween, reachable } from '../contacts/contacting.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { protectedBy, someNumber } from './protecting.ts'

let platform: Platform
/** Two lenders with an agency each, that know nothing of each other. */
let here: Contacting
let there: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  ;[here, there] = [await contactBetween(platform), await contactBetween(platform)]
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
})
afterAll(() => platform.stop())

type Debt = Awaited<ReturnType<Contacting['active']>>

const asking = (by: Contacting, { placement, points }: Debt, changes: Record<string, unknown> = {}) =>
  by.agency.post('/v1/contact-decisions', { placement, contactPoint: points.phone, channel: 'phone', ...changes })
const outcome = async (by: Contacting, debt: Debt, changes: Record<string, unknown> = {}) => {
  const { body } = await asking(by, debt, changes)
  return body.outcome === 'deny' ? body.ruledBy : body.outcome
}
const both = async (): Promise<[Debt, Debt]> => {
  const nationalId = someNumber()
  return [await here.active({ nationalId }), await there.active({ nationalId })]
}

describe('a protection', () => {
  test('at one lender binds the person’s others in the same moment, until it ends', async () => {
    const [mine, theirs] = await both()
    const { id } = await protectedBy(here.agency, { placement: mine.placement, party: mine.party })
    expect(await outcome(here, mine)).toBe('HOUSE-TREATMENT')
    expect(await outcome(there, theirs)).toBe('HOUSE-TREATMENT')
    const own = { account: theirs.account, contactPoint: theirs.points.phone, channel: 'phone' }
    expect((await there.lender.post('/v1/contact-decisions', own)).body.ruledBy).toBe('HOUSE-TREATMENT')
    await here.agency.post(`/v1/protections/${id}/end`, { code: 'recovered', evidence: { reference: 'EV-2' } })
    expect(await outcome(there, theirs)).toBe('allow')
  })

  test('binds one lender and its agencies alone where lenders may not tell each other', async () => {
    const [first, second] = [await contactBetween(platform, 'CN'), await contactBetween(platform, 'CN')]
    const nationalId = someNumber()
    const [mine, theirs] = [await first.active({ nationalId }), await second.active({ nationalId })]
    await protectedBy(first.lender, { party: mine.party })
    const owed = async (by: Contacting, party: string) =>
      (await by.lender.get(`/v1/treatments?party=${party}`)).body.data
    expect(await owed(first, mine.party)).toHaveLength(1)
    expect(await owed(second, theirs.party)).toEqual([])
    const said = async (by: Contacting, debt: Debt) =>
      (await asking(by, debt)).body.verdicts.map(({ ruleId }: { ruleId: string }) => ruleId)
    expect(await said(first, mine)).toContain('HOUSE-TREATMENT')
    expect(await said(second, theirs)).not.toContain('HOUSE-TREATMENT')
  })

  test('lets what the law requires to be sent, and the representative, through', async () => {
    const [mine] = await both()
    await protectedBy(here.lender, { party: mine.party, treatment: 'letter_only' })
    const letter = { contactPoint: mine.points.address, channel: 'letter' }
    expect(await outcome(here, mine)).toBe('HOUSE-TREATMENT')
    expect(await outcome(here, mine, letter)).not.toBe('HOUSE-TREATMENT')
    await protectedBy(here.lender, { party: mine.party, kind: 'bereavement', treatment: 'no_contact' })
    expect(await outcome(here, mine, letter)).toBe('HOUSE-TREATMENT')
    expect(await outcome(here, mine, { ...letter, purpose: 'required_notice' })).not.toBe('HOUSE-TREATMENT')
  })

  test('holds from its first moment until just before its last', async () => {
    const [mine] = await both()
    const begins = Date.parse(platform.clock.now()) + 60_000
    const moment = (ms: number) => new Date(begins + ms).toISOString()
    await protectedBy(here.lender, { party: mine.party, from: moment(0), until: moment(60_000) })
    const plan = async (at: string) => {
      const { body } = await here.agency.post('/v1/contact-decisions/batch', {
        ...{ at, items: [{ placement: mine.placement, contactPoint: mine.points.phone, channel: 'phone' }] },
      })
      return body.items[0].outcome
    }
    expect(await Promise.all([-1, 0, 59_999, 60_000].map((ms) => plan(moment(ms))))).toEqual([
      ...['allow', 'deny', 'deny', 'allow'],
    ])
  })

  test('reaches a debt and a name that come later', async () => {
    const nationalId = someNumber()
    const mine = await here.active({ nationalId })
    await protectedBy(here.lender, { party: mine.party })
    const later = await there.active({ nationalId })
    expect(await outcome(there, later)).toBe('HOUSE-TREATMENT')
    const { data } = (await there.agency.get(`/v1/treatments?placement=${later.placement}`)).body
    expect(data).toMatchObject([{ treatment: 'no_contact', partyId: later.party }])
    const third = await contactBetween(platform)
    const named = await third.active()
    expect(await outcome(third, named)).toBe('allow')
    const known = { nationalId: { namespace: 'US-SSN', value: nationalId } }
    const patch = { method: 'PATCH', path: `/v1/parties/${named.party}`, headers: { 'if-match': '"1"' }, body: known }
    expect((await third.lender.call(patch)).status).toBe(200)
    expect(await outcome(third, named)).toBe('HOUSE-TREATMENT')
  })

  test('that an adviser registers by national id binds every lender, and tells the adviser of none', async () => {
    const nationalId = someNumber()
    const adviser = await platform.organisation('adviser', { jurisdictions: ['US'] })
    const person = { namespace: 'US-SSN', value: nationalId }
    const mine = await here.active({ nationalId })
    const made = await protectedBy(adviser, { person, kind: 'disaster' })
    const nobody = await protectedBy(adviser, { person: { ...person, value: someNumber() }, kind: 'disaster' })
    expect(Object.keys(nobody)).toEqual(Object.keys(made))
    expect(made).toMatchObject({ lenderId: null, partyId: null })
    const later = await there.active({ nationalId })
    expect(await outcome(here, mine)).toBe('HOUSE-TREATMENT')
    expect(await outcome(there, later)).toBe('HOUSE-TREATMENT')
    await adviser.post(`/v1/protections/${made.id}/withdraw`)
    expect(await outcome(there, later)).toBe('allow')
  })

  test('that an adviser registers at one lender binds that one alone', async () => {
    const nationalId = someNumber()
    const [mine, theirs] = [await here.active({ nationalId }), await there.active({ nationalId })]
    const adviser = await platform.organisation('adviser', { jurisdictions: ['US'] })
    const person = { namespace: 'US-SSN', value: nationalId }
    await protectedBy(adviser, { person, lender: here.lender.id, kind: 'cease_request' })
    expect(await outcome(here, mine)).toBe('HOUSE-TREATMENT')
    expect(await outcome(there, theirs)).toBe('allow')
    const elsewhere = { person, lender: 'org_01k9x2v6ecf8y8q3w0h6t5r4sz', kind: 'illness', treatment: 'no_contact' }
    expect(await adviser.post('/v1/protections', { ...elsewhere, evidence: { reference: 'E' } })).toMatchObject({
      ...{ status: 422, body: { code: 'reference_not_found' } },
    })
  })
})

describe('who is told', () => {
  test('learns the treatment, and neither why nor by whom', async () => {
    const [mine, theirs] = await both()
    const made = await protectedBy(here.agency, {
      ...{ placement: mine.placement, party: mine.party, kind: 'mental_health', treatment: 'letter_only' },
      ...{ evidence: { reference: 'SECRET-EVIDENCE' }, referredTo: 'SECRET-HELPLINE', reference: 'SECRET-REF' },
    })
    await platform.settle()
    for (const reader of [here.lender, there.lender, there.agency]) {
      const feed = (await reader.get('/v1/events?limit=200')).text
      const list = (
        await reader.get(`/v1/treatments?placement=${reader === here.lender ? mine.placement : theirs.placement}`)
      ).text
      expect(list).toContain('letter_only')
      expect(feed).toContain('treatment.required')
      for (const secret of ['SECRET', 'mental_health', made.id, here.agency.id]) expect(list).not.toContain(secret)
      for (const secret of ['SECRET', 'mental_health', made.id]) expect(feed).not.toContain(secret)
    }
    const feed = (await there.agency.get('/v1/events?limit=200')).body.data
    const told = feed.find(
      ({ type, data }: { type: string; data: { placementId?: string } }) =>
        type === 'treatment.required' && data.placementId === theirs.placement,
    )
    expect(told).toMatchObject({ actor: null, data: { placementId: theirs.placement, lenderId: there.lender.id } })
    const kinds = JSON.stringify(Object.keys(told.data).toSorted())
    expect(kinds).toBe('["from","lenderId","placementId","treatment","treatmentId","until"]')
  })

  test('is told when it takes a placement of a protected person on', async () => {
    const debt = await reachable(here.lender)
    await protectedBy(here.lender, { party: debt.party, treatment: 'no_visits' })
    const placement = await here.placed(debt)
    await platform.settle()
    const told = (await here.agency.get('/v1/events?limit=200')).body.data.filter(
      ({ data }: { data: { placementId?: string; treatment?: string } }) =>
        data.placementId === placement && data.treatment === 'no_visits',
    )
    expect(told).toMatchObject([{ type: 'treatment.required', data: { lenderId: here.lender.id } }])
  })

  test('reads a treatment while holding a placement of the person, and no longer', async () => {
    const [mine] = await both()
    await protectedBy(here.lender, { party: mine.party })
    const { data } = (await here.agency.get(`/v1/treatments?placement=${mine.placement}`)).body
    const path = `/v1/treatments/${data[0].id}`
    expect((await here.agency.get(path)).body).toEqual(data[0])
    expect((await here.agency.get('/v1/treatments')).body.data).toContainEqual(data[0])
    expect((await there.agency.get(path)).status).toBe(404)
    await here.lender.post(`/v1/placements/${mine.placement}/close`, { code: 'lender_withdrew' })
    expect((await here.agency.get(path)).status).toBe(404)
    const listed = (await here.agency.get('/v1/treatments?limit=200')).body.data
    expect(listed.map(({ id }: { id: string }) => id)).not.toContain(data[0].id)
  })
})

describe('a dialling run', () => {
  test('is stopped for the person by a protection raised elsewhere in its midst', async () => {
    const [mine, theirs] = await both()
    const other = await there.active()
    const items = [theirs, other].map(({ placement, points }) => ({
      ...{ placement, contactPoint: points.phone, channel: 'phone' },
    }))
    const { body: plan } = await there.agency.post('/v1/contact-plans', { pool: 'A', items })
    const { permits } = plan
    expect(permits.map(({ status }: { status: string }) => status)).toEqual(['issued', 'issued'])
    await protectedBy(here.lender, { party: mine.party })
    const collector = await there.collector()
    const claim = (at: number) => there.agency.post(`/v1/permits/${permits[at].permitId}/claim`, { collector })
    expect((await claim(0)).body.decision).toMatchObject({ outcome: 'deny', ruledBy: 'HOUSE-TREATMENT' })
    expect((await claim(1)).body.decision).toMatchObject({ outcome: 'allow' })
  })

  test('has its permits revoked at once, and not only when they are claimed', async () => {
    const [mine, theirs] = await both()
    const items = [{ placement: theirs.placement, contactPoint: theirs.points.phone, channel: 'phone' }]
    const { body: plan } = await there.agency.post('/v1/contact-plans', { pool: 'B', items })
    const permit = () => there.agency.get(`/v1/permits/${plan.permits[0].permitId}`)
    expect((await permit()).body).toMatchObject({ status: 'issued' })
    await protectedBy(here.lender, { party: mine.party })
    await platform.settle()
    expect((await permit()).body).toMatchObject({ status: 'revoked', ruledBy: 'HOUSE-TREATMENT' })
  })

  test('and a protection registered at once have one order, whoever asks how often', async () => {
    const [mine, theirs] = await both()
    const registering = protectedBy(here.lender, { party: mine.party })
    const asked = await Promise.all(Array.from({ length: 8 }, () => asking(there, theirs)))
    await registering
    expect(await outcome(there, theirs)).toBe('HOUSE-TREATMENT')
    for (const { status } of asked) expect(status).toBe(201)
  })
})

test('the database and the law know the same places where lenders may tell each other', async () => {
  const [row] = await platform.admin<{ sharing: string[] }[]>`select concordat.sharing() as sharing`
  expect(row?.sharing).toEqual([...SHARED_IN])
})
