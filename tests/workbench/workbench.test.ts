import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scopeNames } from '../../src/tenancy/index.ts'
import { type Contacting, contactBetween, reachable } from '../contacts/contacting.ts'
import { graphql, statementsOf } from '../graphql/asking.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { stagingBetween } from '../stages/staging.ts'

let platform: Platform
let between: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  between = await contactBetween(platform)
  // Half past ten in New York.
  platform.clock.advance(6 * 3_600)
})
afterAll(() => platform.stop())

const bench = (placement: string) => `/v1/placements/${placement}/workbench`
const later = (days: number) =>
  new Date(Date.parse(platform.clock.now()) + days * 86_400_000).toISOString().slice(0, 10)

/** A placement about which something of everything is there. */
async function busy() {
  const person = await between.active()
  const { lender, agency } = between
  const on = { placement: person.placement, party: person.party }
  const talk = await agency.post('/v1/activities', {
    ...{ ...on, contactPoint: person.points.phone, channel: 'phone', direction: 'inbound' },
    ...{ disposition: 'conversation', happenedAt: platform.clock.now(), promise: { amount: 50_000, due: later(7) } },
  })
  const query = await agency.post(`/v1/placements/${person.placement}/queries`, { question: 'Is there a contract?' })
  const hold = await lender.post(`/v1/placements/${person.placement}/holds`, { source: 'lender' })
  const protection = await lender.post('/v1/protections', {
    ...{ party: person.party, kind: 'illness', treatment: 'letter_only', evidence: { reference: 'MED-1' } },
    until: `${later(60)}T00:00:00Z`,
  })
  const dispute = await agency.post('/v1/disputes', {
    ...{ placement: person.placement, kind: 'identity', way: 'borrower', receivedOn: later(0), inWriting: true },
  })
  const wish = await agency.post('/v1/preferences', {
    ...{ ...on, kind: 'preferred', channels: ['letter'], givenAt: platform.clock.now() },
  })
  for (const answer of [talk, query, hold, protection, dispute, wish]) {
    if (answer.status >= 300) throw new Error(answer.text)
  }
  return { ...person, ids: { talk: talk.body.id, query: query.body.id, dispute: dispute.body.id, wish: wish.body.id } }
}

describe('one screen', () => {
  test('shows what is there of everything, each as its own list shows it', async () => {
    const { placement, party, ids } = await busy()
    const { status, body, text } = await between.agency.get(bench(placement))
    expect(status, text).toBe(200)
    expect(body.placement).toEqual((await between.agency.get(`/v1/placements/${placement}`)).body)
    expect(body.caseFile).toEqual((await between.agency.get(`/v1/placements/${placement}/case-file`)).body)
    expect(body.payoff).toMatchObject({ currency: 'USD', balance: 1_250_000, principal: 1_250_000, interest: 0 })
    expect(body.promises).toEqual([
      expect.objectContaining({ activityId: ids.talk, partyId: party, amount: 50_000, due: later(7), isPast: false }),
    ])
    expect(body.activities[0]).toEqual((await between.agency.get(`/v1/activities/${ids.talk}`)).body)
    expect(body.queries[0]).toEqual((await between.agency.get(`/v1/queries/${ids.query}`)).body)
    expect(body.cases[0]).toEqual((await between.agency.get(`/v1/cases/${ids.dispute}`)).body)
    expect(body.preferences[0]).toEqual((await between.agency.get(`/v1/preferences/${ids.wish}`)).body)
    expect(body.holds.map(({ source }: { source: string }) => source).sort()).toEqual(['dispute', 'lender'])
    expect(body.dueNotices).toMatchObject([{ kind: 'validation', placementId: placement, overdue: false }])
    expect(body.clocks).toEqual((await between.agency.get(`/v1/placements/${placement}/clocks`)).body.clocks)
    expect(body.more).toEqual([])
  })

  test('says what people are owed, and never why', async () => {
    const { placement } = await busy()
    const { body, text } = await between.agency.get(bench(placement))
    expect(body.treatments).toMatchObject([{ treatment: 'letter_only' }])
    expect(text).not.toMatch(/illness|MED-1/)
  })

  test('is the same over GraphQL', async () => {
    const { placement, ids } = await busy()
    const { body } = await graphql(
      between.agency,
      `query ($placement: ID!) { workbench(placement: $placement) {
        payoff { balance } promises { activityId } windows { channel outcome } withheld { part by scope } } }`,
      { placement },
    )
    expect(body.errors).toBeUndefined()
    expect(body.data.workbench).toMatchObject({ payoff: { balance: 1_250_000 }, promises: [{ activityId: ids.talk }] })
  })

  test('is read in one round trip, by the caller’s own reference too', async () => {
    const debt = await reachable(between.lender)
    const reference = `BENCH-${debt.account}`
    const { body } = await between.lender.post('/v1/placements', {
      ...{ account: debt.account, mandate: between.mandate, reference },
    })
    await between.agency.post(`/v1/placements/${body.id}/accept`)
    await between.lender.get(bench(`ref:${reference}`))
    const { flights } = await statementsOf(platform, async () => {
      const { status, body: screen } = await between.lender.get(bench(`ref:${reference}`))
      expect(status).toBe(200)
      expect(screen.placement.id).toBe(body.id)
      expect(screen.windows.length).toBeGreaterThan(0)
    })
    expect(flights).toBe(1)
  })
})

test('the stage of a case stands on it where a policy binds it', async () => {
  const staged = await stagingBetween(platform)
  const { placement, stageCase } = await staged.opened()
  const { body } = await staged.agency.get(bench(placement))
  expect(body.stage).toEqual([(await staged.agency.get(`/v1/stage-cases/${stageCase}`)).body])
  expect((await between.agency.get(bench((await between.active()).placement))).body.stage).toEqual([])
})

describe('windows', () => {
  const phone = ({ windows }: { windows: { channel: string; kind: string }[] }) =>
    windows.find(({ channel, kind }) => channel === 'phone' && kind === 'phone')

  test('say what the gate says, until when it stays so and when next, and keep no decision', async () => {
    const { placement, points } = await between.active()
    const { body } = await between.agency.get(bench(placement))
    // 12 CFR 1006.6(b)(1)(i): not after nine in the evening where the person is.
    expect(phone(body)).toMatchObject({ outcome: 'allow', ruledBy: null, until: `${later(1)}T02:00:00.000Z` })
    expect((await between.agency.get(`/v1/contact-decisions?placement=${placement}`)).body.data).toEqual([])
    platform.clock.advance(12 * 3_600)
    const { body: night } = await between.agency.get(bench(placement))
    const asked = await between.agency.post('/v1/contact-decisions', {
      ...{ placement, contactPoint: points.phone, channel: 'phone' },
    })
    expect(asked.body.outcome).toBe('deny')
    expect(phone(night)).toMatchObject({
      ...{ outcome: 'deny', until: null, ruledBy: asked.body.ruledBy, nextAllowedAt: asked.body.nextAllowedAt },
    })
    platform.clock.advance(12 * 3_600)
  })

  test('obey a protection and a hold in the next read', async () => {
    const { placement } = await busy()
    const { body } = await between.agency.get(bench(placement))
    expect(phone(body)).toMatchObject({ outcome: 'deny', ruledBy: 'GATE-PLACEMENT' })
    expect(body.windows.every(({ outcome }: { outcome: string }) => outcome === 'deny')).toBe(true)
  })

  test('look at the collector who is named; one that is nobody’s is refused', async () => {
    const { placement } = await between.active()
    const collector = await between.collector()
    expect((await between.agency.get(`${bench(placement)}?collector=${collector}`)).status).toBe(200)
    const { status, body } = await between.agency.get(`${bench(placement)}?collector=ref:NOBODY`)
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'reference_not_found' })
  })
})

describe('what is withheld is named', () => {
  test('by the mandate: no balance, no ways to reach people', async () => {
    const { lender } = between
    const agency = await platform.organisation('agency')
    const mandate = await mandateBetween(lender, agency, {
      terms: { currency: 'USD', jurisdictions: ['US'], sharingScopes: ['identity'] },
    })
    const { account } = await reachable(lender)
    const placement = (await lender.post('/v1/placements', { account, mandate })).body.id
    await agency.post(`/v1/placements/${placement}/accept`)
    const { body, text } = await agency.get(bench(placement))
    expect(body).toMatchObject({ payoff: null, windows: null })
    expect(body.withheld).toContainEqual({ part: 'payoff', by: 'mandate', scope: 'balance' })
    expect(body.withheld).toContainEqual({ part: 'windows', by: 'mandate', scope: 'contact' })
    expect(text).not.toMatch(/\+1212|ctp_/)
  })

  test('by the credential', async () => {
    const { placement } = await busy()
    const narrow = await between.agency.with(scopeNames.filter((scope) => !/^(disputes|protections):read$/.test(scope)))
    const { status, body } = await narrow.get(bench(placement))
    expect(status).toBe(200)
    expect(body).toMatchObject({ cases: null, treatments: null })
    expect(body.withheld).toContainEqual({ part: 'cases', by: 'credential', scope: 'disputes:read' })
  })
})

describe('nobody else has one', () => {
  test('an outsider, an agency that was only offered it, and one that gave it back', async () => {
    const { placement } = await between.active()
    const other = await platform.organisation('agency')
    expect((await other.get(bench(placement))).status).toBe(404)
    const debt = await reachable(between.lender)
    const offered = await between.lender.post('/v1/placements', { account: debt.account, mandate: between.mandate })
    expect((await between.agency.get(bench(offered.body.id))).status).toBe(404)
    await between.agency.post(`/v1/placements/${placement}/close`, { code: 'paid_in_full' })
    expect((await between.agency.get(bench(placement))).status).toBe(404)
  })
})
