import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { activityChannels } from '../../src/contacts/activity-model.ts'
import { preferenceChannels } from '../../src/preferences/model.ts'
import { contactBetween } from '../contacts/contacting.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let between: Awaited<ReturnType<typeof contactBetween>>
beforeAll(async () => {
  platform = await startPlatform()
  between = await contactBetween(platform)
  // Half past ten in New York.
  platform.clock.advance(6 * 3_600)
})
afterAll(() => platform.stop())

const path = '/v1/preferences'
const said = (on: { placement: string; party: string }, changes: object = {}) => ({
  ...{ placement: on.placement, party: on.party, kind: 'inconvenient_time', hours: { from: '00:00', until: '24:00' } },
  ...{ givenAt: platform.clock.now(), ...changes },
})
const recorded = async (changes: object = {}, by = between.agency) => {
  const person = await between.active()
  const { status, body, text } = await by.post(path, said(person, changes))
  if (status !== 201) throw new Error(text)
  return { ...person, preference: body.id as string }
}

const shared = { platform: () => platform, scope: 'notices:write' as const }

commandCases('preference.record', {
  ...shared,
  arrange: async () => ({ by: between.agency, path, body: said(await between.active(), { days: [6, 7] }) }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ kind: 'inconvenient_time', days: [6, 7], givenTo: between.agency.id, accountId: null })
    expect((await between.agency.get(`${path}/${body.id}`)).body).toEqual(body)
    expect((await between.lender.get(`${path}/${body.id}`)).body.accountId).toMatch(/^acc_/)
  },
  events: ['preference.recorded'],
  conflict: {
    arrange: async () => ({ by: between.agency, path, body: said(await between.active(), { kind: 'opt_out' }) }),
    ...{ status: 422, code: 'preference_unfit' },
  },
})

commandCases('preference.withdraw', {
  ...shared,
  arrange: async () => ({ by: between.agency, path: `${path}/${(await recorded()).preference}/withdraw` }),
  effect: ({ body }) => expect(body.withdrawnAt).toBe(body.until),
  events: ['preference.withdrawn'],
  conflict: {
    arrange: async () => {
      const { preference } = await recorded()
      await between.lender.post(`${path}/${preference}/withdraw`)
      return { by: between.agency, path: `${path}/${preference}/withdraw` }
    },
    ...{ status: 409, code: 'preference_withdrawn' },
  },
})

test('channels are those of activities', () => {
  expect(preferenceChannels).toEqual(activityChannels)
})

describe('what is said is refused where it says nothing, naming the field', () => {
  test.each([
    ['covers', { kind: 'consent' }],
    ['covers', { covers: 'time' }],
    ['hours', { hours: undefined }],
    ['contactPoint', { kind: 'inconvenient_place' }],
    ['until', { until: '2026-01-01T00:00:00Z' }],
    ['givenAt', { givenAt: '2030-01-01T00:00:00Z' }],
    ['givenAt', { givenAt: '2020-01-01T00:00:00Z' }],
    ['account', { placement: undefined }],
    ['contactPoint', { contactPoint: 'ctp_01k9x2v6ecf8y8q3w0h6t5r4sz' }],
  ])('%s %j', async (field, changes) => {
    const { status, body, text } = await between.agency.post(path, said(await between.active(), changes))
    expect([400, 422], text).toContain(status)
    expect(body.errors[0].pointer).toBe(`#/${field}`)
  })
})

describe('the gate', () => {
  const asked = async (on: { placement: string; points: Record<string, string> }, changes: object = {}) => {
    const { body, text } = await between.agency.post('/v1/contact-decisions', {
      ...{ placement: on.placement, contactPoint: on.points.phone, channel: 'phone', ...changes },
    })
    expect(body.outcome, text).toBeDefined()
    const denied = body.verdicts.filter(({ verdict }: { verdict: string }) => verdict === 'deny')
    return denied.map(({ ruleId }: { ruleId: string }) => ruleId)
  }

  test('calls nobody at a time they asked to be left alone, until they say otherwise', async () => {
    const person = await recorded()
    expect(await asked(person)).toContain('US-F-6B1-KNOWN-TIME')
    await between.agency.post(`${path}/${person.preference}/withdraw`)
    expect(await asked(person)).toEqual([])
  })

  test('what was told to the lender binds its agency', async () => {
    const person = await recorded({ kind: 'opt_out', hours: undefined, channels: ['phone'] }, between.lender)
    expect(await asked(person)).toContain('HOUSE-OPT-OUT')
    expect(await asked(person, { contactPoint: person.points.address, channel: 'letter' })).toEqual([])
  })

  test('does not use an address a person opted out of, nor a place they named', async () => {
    const { points, ...rest } = await between.active()
    const person = { points, ...rest }
    await between.agency.post(path, said(person, { kind: 'opt_out', hours: undefined, contactPoint: points.email }))
    expect(await asked(person, { contactPoint: points.email, channel: 'email' })).toContain('HOUSE-OPT-OUT')
    await between.agency.post(
      path,
      said(person, { kind: 'inconvenient_place', hours: undefined, contactPoint: points.address }),
    )
    const letter = { contactPoint: points.address, channel: 'letter' }
    expect(await asked(person, letter)).toContain('US-F-6B1-KNOWN-PLACE')
  })

  test('a re-run says what a preference recorded since would change', async () => {
    const person = await between.active()
    const { body: decision } = await between.agency.post('/v1/contact-decisions', {
      ...{ placement: person.placement, contactPoint: person.points.phone, channel: 'phone' },
    })
    expect(decision.outcome).toBe('allow')
    const before = new Date(Date.parse(platform.clock.now()) - 3_600_000).toISOString()
    await between.agency.post(path, said(person, { givenAt: before }))
    const { body } = await between.agency.post(`/v1/contact-decisions/${decision.id}/re-run`)
    expect(body).toMatchObject({ again: { outcome: 'allow' }, outcomeNow: 'deny', differs: true })
  })
})

test('an agency lists what it was told, a lender all of it', async () => {
  const other = await platform.organisation('agency')
  const person = await recorded({}, between.lender)
  expect((await between.lender.get(`${path}?party=${person.party}`)).body.data).toHaveLength(1)
  expect((await between.agency.get(`${path}?party=${person.party}`)).body.data).toHaveLength(0)
  expect((await other.get(path)).body.data).toEqual([])
})
