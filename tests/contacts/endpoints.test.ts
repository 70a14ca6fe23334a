import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { contactBetween } from './contacting.ts'

let platform: Platform
let between: Awaited<ReturnType<typeof contactBetween>>
beforeAll(async () => {
  platform = await startPlatform()
  between = await contactBetween(platform)
  // Half past ten in New York.
  platform.clock.advance(6 * 3_600)
})
afterAll(() => platform.stop())

type Person = Awaited<ReturnType<typeof between.active>>

const UNKNOWN = { kind: 'phone', value: '+1 212 555 0177' }
const contact = (on: Person, changes: object = {}) => ({
  ...{ placement: on.placement, party: on.party, direction: 'outbound', channel: 'phone', disposition: 'no_answer' },
  ...{ happenedAt: platform.clock.now(), ...changes },
})
const recorded = async (on: Person, changes: object = {}) => {
  const { status, body, text } = await between.agency.post('/v1/activities', contact(on, changes))
  expect(status, text).toBe(201)
  return body
}
const optedOut = async (on: Person, endpoint: object, changes: object = {}) => {
  const { status, body, text } = await between.agency.post('/v1/preferences', {
    ...{
      placement: on.placement,
      party: on.party,
      kind: 'opt_out',
      endpoint,
      givenAt: platform.clock.now(),
      ...changes,
    },
  })
  expect(status, text).toBe(201)
  return body
}
const added = async (on: Person, endpoint: object) => {
  const { status, body, text } = await between.lender.post(`/v1/parties/${on.party}/contact-points`, {
    ...{ source: 'borrower', timeZones: ['America/New_York'], ...endpoint },
  })
  expect(status, text).toBe(201)
  return body.id as string
}
const denials = async (on: Person, contactPoint: string, channel = 'phone') => {
  const { body, text } = await between.agency.post('/v1/contact-decisions', {
    ...{ placement: on.placement, contactPoint, channel },
  })
  expect(body.outcome, text).toBeDefined()
  return body.verdicts
    .filter(({ verdict }: { verdict: string }) => verdict === 'deny')
    .map(({ ruleId }: { ruleId: string }) => ruleId)
}

describe('a contact names the number it used', () => {
  test('on file: in any spelling it is the contact point', async () => {
    const person = await between.active()
    const made = await recorded(person, { endpoint: { kind: 'phone', value: '(212) 555-0123', country: 'US' } })
    expect(made.contactPointId).toBe(person.points.phone)
    const { body } = await between.lender.get(`/v1/parties/${person.party}`)
    const point = body.contactPoints.find(({ id }: { id: string }) => id === person.points.phone)
    expect(made.endpoint).toEqual({ kind: 'phone', hash: point.endpointHash })
    expect((await recorded(person, { contactPoint: person.points.phone })).endpoint).toEqual(made.endpoint)
  })

  test('on no file: it keeps a hash, the same for the same number of the person and for nobody else', async () => {
    const [person, other] = [await between.active(), await between.active()]
    const made = await recorded(person, { endpoint: UNKNOWN })
    expect(made).toMatchObject({ contactPointId: null, endpoint: { kind: 'phone', hash: expect.any(String) } })
    expect((await recorded(person, { endpoint: { ...UNKNOWN, value: '+12125550177' } })).endpoint).toEqual(
      made.endpoint,
    )
    expect((await recorded(other, { endpoint: UNKNOWN })).endpoint).not.toEqual(made.endpoint)
  })

  test('no table and no log line holds it', async () => {
    await recorded(await between.active(), { endpoint: { kind: 'phone', value: '+12125550189' } })
    const tables = await platform.admin`
      select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`
    for (const { relname } of tables) {
      const [row] = await platform.admin.unsafe(
        `select count(*)::int as rows from public."${relname}" t where position('2125550189' in t::text) > 0`,
      )
      expect(row?.rows, relname).toBe(0)
    }
    expect(JSON.stringify(platform.logged)).not.toContain('2125550189')
  })

  test.each([
    ['endpoint/value', { endpoint: { kind: 'phone', value: '12' } }],
    ['endpoint/value', { endpoint: { kind: 'email', value: 'nobody' } }],
    ['endpoint', { endpoint: UNKNOWN, contactPoint: 'phone' }],
  ])('what is none is refused, naming %s', async (field, changes) => {
    const person = await between.active()
    const given = 'contactPoint' in changes ? { ...changes, contactPoint: person.points.phone } : changes
    const { status, body } = await between.agency.post('/v1/activities', contact(person, given))
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'activity_endpoint_unfit', errors: [{ pointer: `#/${field}` }] })
  })

  test('a decision about one number lets no other', async () => {
    const person = await between.active()
    const { body } = await between.agency.post('/v1/contact-decisions', {
      ...{ placement: person.placement, contactPoint: person.points.phone, channel: 'phone' },
    })
    expect((await recorded(person, { decision: body.id, endpoint: UNKNOWN })).flags).toEqual(['without_decision'])
    const again = await recorded(await between.active(), { endpoint: UNKNOWN })
    expect(again.flags).toEqual(['without_decision'])
  })
})

describe('an opt-out of a number that is on no file', () => {
  test('is kept as a hash, and flags whoever uses it', async () => {
    const person = await between.active()
    const said = await optedOut(person, UNKNOWN)
    expect(said).toMatchObject({ contactPointId: null, endpoint: { kind: 'phone', hash: expect.any(String) } })
    platform.clock.advance(60)
    expect((await recorded(person, { endpoint: UNKNOWN })).flags).toContain('opted_out')
    expect((await recorded(person, { contactPoint: person.points.phone })).flags).not.toContain('opted_out')
    expect((await recorded(person, { endpoint: UNKNOWN, direction: 'inbound' })).flags).toEqual([])
  })

  test('stops no other number, and stops this one once it is added', async () => {
    const person = await between.active()
    await optedOut(person, UNKNOWN)
    platform.clock.advance(60)
    expect(await denials(person, person.points.phone)).toEqual([])
    expect(await denials(person, await added(person, UNKNOWN))).toContain('HOUSE-OPT-OUT')
  })

  test('outlives the contact point it was about', async () => {
    const person = await between.active()
    const point = await added(person, UNKNOWN)
    await optedOut(person, UNKNOWN)
    await between.lender.post(`/v1/contact-points/${point}/remove`)
    platform.clock.advance(60)
    expect(await denials(person, await added(person, UNKNOWN))).toContain('HOUSE-OPT-OUT')
  })

  test.each([
    ['endpoint/value', { endpoint: { kind: 'email', value: 'nobody' } }],
    ['endpoint', { endpoint: UNKNOWN, contactPoint: 'phone' }],
  ])('what is none is refused, naming %s', async (field, changes) => {
    const person = await between.active()
    const given = 'contactPoint' in changes ? { ...changes, contactPoint: person.points.phone } : changes
    const { status, body } = await between.agency.post('/v1/preferences', {
      ...{ placement: person.placement, party: person.party, kind: 'opt_out', givenAt: platform.clock.now(), ...given },
    })
    expect(status).toBe(422)
    expect(body.errors[0].pointer).toBe(`#/${field}`)
  })
})
