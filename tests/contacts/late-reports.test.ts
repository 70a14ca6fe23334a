import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { contactBetween } from './contacting.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const hours = (count: number) => new Date(Date.parse(platform.clock.now()) - count * 3_600_000).toISOString()

async function held() {
  const between = await contactBetween(platform)
  const held = await between.active()
  return { ...between, ...held }
}
type Held = Awaited<ReturnType<typeof held>>

const call = ({ placement, party, points }: Held, happenedAt: string, changes: object = {}) => ({
  ...{
    placement,
    party,
    contactPoint: points.phone,
    channel: 'phone',
    direction: 'outbound',
    disposition: 'no_answer',
  },
  ...{ happenedAt, ...changes },
})

async function given(facts: Held): Promise<void> {
  const answer = await facts.agency.post(`/v1/placements/${facts.placement}/close`, { code: 'paid_in_full' })
  if (answer.status !== 200) throw new Error(answer.text)
}

test('what happened while an agency held a placement is recorded after it, like any contact', async () => {
  const facts = await held()
  platform.clock.advance(7_200)
  await given(facts)
  platform.clock.advance(86_400)
  const { status, body, text } = await facts.agency.post('/v1/activities', call(facts, hours(25)))
  expect([status, body.flags], text).toEqual([201, ['without_decision']])
  expect((await facts.lender.get(`/v1/activities/${body.id}`)).body.contactPointId).toBe(facts.points.phone)
})

test('what an agency did after it held a placement is recorded, and flagged', async () => {
  const facts = await held()
  await given(facts)
  platform.clock.advance(3_600)
  const answer = await facts.agency.post('/v1/activities', call(facts, hours(0)))
  expect([answer.status, answer.body.flags], answer.text).toEqual([201, ['without_decision', 'after_holding']])
  const batch = await facts.agency.post('/v1/activities/batch', {
    activities: [
      call(facts, hours(0.5)),
      call(facts, hours(0.25), { direction: 'inbound', disposition: 'conversation' }),
    ],
  })
  expect(
    batch.body.data.map(({ flags }: { flags: string[] }) => flags),
    batch.text,
  ).toEqual([['without_decision', 'after_holding'], []])
})

test('people and numbers that came after it held the placement are not known to it', async () => {
  const facts = await held()
  await given(facts)
  platform.clock.advance(3_600)
  const newPerson = await facts.lender.post(`/v1/accounts/${facts.account}/parties`, {
    ...{ role: 'co_borrower', liability: 'joint', newParty: { reference: 'LATER-P', name: 'Bob Later' } },
  })
  expect(newPerson.status, newPerson.text).toBe(201)
  const newPoint = await facts.lender.post(`/v1/parties/${facts.party}/contact-points`, {
    ...{ kind: 'phone', value: '+12125550199', source: 'borrower' },
  })
  expect(newPoint.status, newPoint.text).toBe(201)
  const points = (await facts.lender.get(`/v1/parties/${facts.party}`)).body.contactPoints
  const later = points.find(({ value }: { value: string }) => value.endsWith('0199')).id
  const party = (await facts.lender.get(`/v1/accounts/${facts.account}/parties`)).body.data.find(
    ({ role }: { role: string }) => role === 'co_borrower',
  ).partyId
  const refused = await facts.agency.post('/v1/activities', call(facts, hours(0), { party, contactPoint: undefined }))
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/party' }] } })
  const unknown = await facts.agency.post('/v1/activities', call(facts, hours(0), { contactPoint: later }))
  expect(unknown).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/contactPoint' }] } })
})

test('an agency that never held it is answered as for a placement that is not there', async () => {
  const facts = await held()
  const stranger = await platform.organisation('agency')
  const answer = await stranger.post('/v1/activities', call(facts, hours(0)))
  const made = await stranger.post(
    '/v1/activities',
    call({ ...facts, placement: 'plc_01k9x2v6ecf8y8q3w0h6t5r4sz' }, hours(0)),
  )
  expect([answer.status, answer.body.errors]).toEqual([made.status, made.body.errors])
})
