import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Contacting, contactBetween } from './contacting.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
type Body = any

let platform: Platform
let contacting: Contacting
let collector: string
beforeAll(async () => {
  platform = await startPlatform()
  contacting = await contactBetween(platform)
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
  collector = await contacting.collector()
})
afterAll(() => platform.stop())

async function permitted(item: object = {}) {
  const person = await contacting.active()
  const asked = { placement: person.placement, contactPoint: person.points.phone, channel: 'phone', ...item }
  const plan = await contacting.agency.post<Body>('/v1/contact-plans', { pool: 'A', items: [asked] })
  if (plan.status !== 201) throw new Error(plan.text)
  const { permitId: permit, status } = plan.body.permits[0]
  const record = async (changes: object = {}) => {
    const { body, text } = await contacting.agency.post<Body>('/v1/activities', {
      ...{ placement: person.placement, party: person.party, direction: 'outbound', channel: 'phone', permit },
      ...{ disposition: 'no_answer', happenedAt: platform.clock.now(), ...changes },
    })
    expect(body.id, text).toBeDefined()
    return body
  }
  return { ...person, permit, status, record, plan: plan.body.id }
}
const permitOf = async (id: string) => (await contacting.agency.get<Body>(`/v1/permits/${id}`)).body

test('a contact made under a permit is let by it, once', async () => {
  const { permit, record } = await permitted()
  platform.clock.advance(60)
  const first = await record()
  expect(first).toMatchObject({ permitId: permit, decisionId: null, flags: [] })
  expect(await permitOf(permit)).toMatchObject({ usedAt: platform.clock.now() })
  platform.clock.advance(400)
  expect((await record()).flags).toEqual(['permit_over'])
})

test('one that was claimed uses the slot of its decision', async () => {
  const { permit, record } = await permitted()
  const claim = await contacting.agency.post<Body>(`/v1/permits/${permit}/claim`, { collector })
  const activity = await record({ collector })
  expect(activity).toMatchObject({ decisionId: claim.body.decision.id, permitId: permit, flags: [] })
  const release = await contacting.agency.post(`/v1/contact-decisions/${claim.body.decision.id}/release`)
  expect(release).toMatchObject({ status: 409, body: { code: 'contact_reservation_over' } })
})

test('a permit that had run out, or was revoked, lets nothing, and one before it was lets what it let', async () => {
  const { placement, record } = await permitted()
  const began = platform.clock.now()
  platform.clock.advance(120)
  await contacting.agency.post(`/v1/placements/${placement}/holds`, { source: 'dispute' })
  platform.clock.advance(60)
  await platform.settle()
  expect((await record()).flags).toEqual(['permit_over'])
  const late = await permitted()
  platform.clock.advance(16 * 60)
  expect((await late.record()).flags).toEqual(['permit_over'])
  const other = await permitted()
  expect((await other.record({ channel: 'sms', disposition: 'sent' })).flags).toEqual(['permit_over'])
  expect(began < platform.clock.now()).toBe(true)
})

test('a permit of nobody of yours is not there', async () => {
  const { placement, party } = await permitted()
  const elsewhere = await contactBetween(platform)
  const person = await elsewhere.active()
  const plan = await elsewhere.agency.post<Body>('/v1/contact-plans', {
    ...{ pool: 'A', items: [{ placement: person.placement, contactPoint: person.points.phone, channel: 'phone' }] },
  })
  const answer = await contacting.agency.post('/v1/activities', {
    ...{ placement, party, direction: 'outbound', channel: 'phone', permit: plan.body.permits[0].permitId },
    ...{ disposition: 'no_answer', happenedAt: platform.clock.now() },
  })
  expect(answer).toMatchObject({ status: 422, body: { code: 'reference_not_found' } })
})

test('a permit carries the notice it delivers, and a claim decides on it', async () => {
  const { permit, status } = await permitted({ purpose: 'required_notice', notice: 'outsourcing' })
  expect(status).toBe('issued')
  expect(await permitOf(permit)).toMatchObject({ notice: 'outsourcing', reply: false })
  const plain = await permitted({ notice: 'outsourcing' })
  expect(await permitOf(plain.permit)).toMatchObject({ notice: null })
})
