import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Contacting, contactBetween } from '../contacts/contacting.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

const HOUR = 3_600

let platform: Platform
let between: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  between = await contactBetween(platform)
  // Half past ten in New York.
  platform.clock.advance(6 * HOUR)
})
afterAll(() => platform.stop())

const path = '/v1/call-backs'
const hours = (ahead: number) => new Date(Date.parse(platform.clock.now()) + ahead * HOUR * 1_000).toISOString()
type Person = Awaited<ReturnType<Contacting['active']>>
const agreed = async (on?: Person, changes: object = {}) => {
  const person = on ?? (await between.active())
  const { status, body, text } = await between.agency.post(path, {
    ...{
      placement: person.placement,
      party: person.party,
      askedAt: platform.clock.now(),
      from: hours(2),
      until: hours(3),
    },
    ...changes,
  })
  if (status !== 201) throw new Error(text)
  return { ...person, callBack: body.id as string }
}
const read = async (id: string) => (await between.agency.get(`${path}/${id}`)).body
const pass = async (seconds: number) => {
  platform.clock.advance(seconds)
  await platform.settle()
}
/** The events of one call-back that a side was told, oldest first. */
const told = async (id: string, by = between.agency) => {
  const { data } = (
    await by.get('/v1/events?limit=200&types=call_back.due,call_back.missed,call_back.completed,call_back.cancelled')
  ).body
  return data
    .filter((event: { data: { callBackId: string } }) => event.data.callBackId === id)
    .map(({ type }: { type: string }) => type)
}
const protect = (party: string, treatment: string, changes: object = {}) =>
  between.lender.post('/v1/protections', {
    ...{ party, kind: 'illness', treatment, evidence: { reference: crypto.randomUUID() }, ...changes },
  })

test('both sides are told when its time comes, and again when nobody called in it', async () => {
  const { callBack } = await agreed()
  await pass(HOUR)
  expect(await told(callBack)).toEqual([])
  await pass(HOUR)
  expect(await told(callBack)).toEqual(['call_back.due'])
  expect((await read(callBack)).state).toBe('due')
  await pass(HOUR)
  expect(await told(callBack)).toEqual(['call_back.due', 'call_back.missed'])
  expect(await told(callBack, between.lender)).toEqual(['call_back.due', 'call_back.missed'])
  expect(await read(callBack)).toMatchObject({ state: 'missed', isOnTime: null, cancelledBy: null })
})

test('a contact in its time was it, though nobody said so', async () => {
  const on = await agreed()
  await pass(2 * HOUR + 60)
  const { body } = await between.agency.post('/v1/activities', {
    ...{ placement: on.placement, party: on.party, contactPoint: on.points.phone, channel: 'phone' },
    ...{ direction: 'outbound', disposition: 'conversation', happenedAt: platform.clock.now() },
  })
  await pass(HOUR)
  expect(await told(on.callBack)).toEqual(['call_back.due', 'call_back.completed'])
  expect(await read(on.callBack)).toMatchObject({ state: 'done', activityId: body.id, isOnTime: true })
})

test('one that somebody spoke about is left alone', async () => {
  const { callBack } = await agreed()
  await between.agency.post(`${path}/${callBack}/cancel`)
  await pass(4 * HOUR)
  expect(await told(callBack)).toEqual(['call_back.cancelled'])
  expect(await read(callBack)).toMatchObject({ state: 'cancelled', cancelledBy: 'organisation' })
})

test('one that was missed may still be said to have been made', async () => {
  const { callBack } = await agreed()
  await pass(4 * HOUR)
  const done = await between.agency.post(`${path}/${callBack}/complete`, {})
  expect(done.body, done.text).toMatchObject({ state: 'done', isOnTime: false })
})

test('a treatment that forbids the contact cancels it at once, and tells both sides', async () => {
  const on = await agreed()
  const letter = await agreed(on, { channel: 'letter', until: hours(5) })
  expect((await protect(on.party, 'letter_only')).status).toBe(201)
  expect(await read(on.callBack)).toMatchObject({ state: 'cancelled', cancelledBy: 'treatment' })
  expect((await read(letter.callBack)).state).toBe('upcoming')
  await pass(0)
  expect(await told(on.callBack)).toEqual(['call_back.cancelled'])
  expect(await told(on.callBack, between.lender)).toEqual(['call_back.cancelled'])
  await pass(4 * HOUR)
  expect(await told(on.callBack)).toEqual(['call_back.cancelled'])
})

test('a treatment that is over before its time, or forbids nothing, cancels nothing', async () => {
  const on = await agreed(undefined, { from: hours(50), until: hours(51) })
  await protect(on.party, 'no_contact', { until: hours(26) })
  expect((await read(on.callBack)).state).toBe('upcoming')
  const other = await agreed()
  await protect(other.party, 'specialist_only')
  expect((await read(other.callBack)).state).toBe('upcoming')
})
