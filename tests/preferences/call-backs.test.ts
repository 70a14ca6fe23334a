import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Contacting, contactBetween } from '../contacts/contacting.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let between: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  between = await contactBetween(platform)
  // Half past ten in New York.
  platform.clock.advance(6 * 3_600)
})
afterAll(() => platform.stop())

const path = '/v1/call-backs'
const hours = (ahead: number) => new Date(Date.parse(platform.clock.now()) + ahead * 3_600_000).toISOString()
const asked = (on: { placement: string; party: string }, changes: object = {}) => ({
  ...{ placement: on.placement, party: on.party, askedAt: platform.clock.now(), from: hours(2), ...changes },
})
const agreed = async (changes: object = {}, by = between.agency) => {
  const person = await between.active()
  const { status, body, text } = await by.post(path, asked(person, changes))
  if (status !== 201) throw new Error(text)
  return { ...person, callBack: body.id as string }
}
const talk = async (on: { placement: string; party: string; points: Record<string, string> }) => {
  const { body, text } = await between.agency.post('/v1/activities', {
    ...{ placement: on.placement, party: on.party, contactPoint: on.points.phone, channel: 'phone' },
    ...{ direction: 'outbound', disposition: 'conversation', happenedAt: platform.clock.now() },
  })
  if (!body.id) throw new Error(text)
  return body.id as string
}

const shared = { platform: () => platform, scope: 'notices:write' as const }

commandCases('call_back.agree', {
  ...shared,
  arrange: async () => ({ by: between.agency, path, body: asked(await between.active()) }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'upcoming', askedOf: between.agency.id, accountId: null, until: hours(2.5) })
    expect((await between.agency.get(`${path}/${body.id}`)).body).toEqual(body)
    expect((await between.lender.get(`${path}/${body.id}`)).body.accountId).toMatch(/^acc_/)
  },
  events: ['call_back.agreed'],
  conflict: {
    arrange: async () => ({ by: between.agency, path, body: asked(await between.active(), { from: hours(-1) }) }),
    ...{ status: 422, code: 'call_back_time_unfit' },
  },
})

commandCases('call_back.complete', {
  ...shared,
  arrange: async () => {
    const person = await agreed({ from: hours(0) })
    return { by: between.agency, path: `${path}/${person.callBack}/complete`, body: { activity: await talk(person) } }
  },
  effect: ({ body }) => expect(body).toMatchObject({ state: 'done', isOnTime: true, closedAt: body.from }),
  events: ['call_back.completed'],
  conflict: {
    arrange: async () => {
      const { callBack } = await agreed()
      await between.agency.post(`${path}/${callBack}/cancel`)
      return { by: between.agency, path: `${path}/${callBack}/complete` }
    },
    ...{ status: 409, code: 'call_back_closed' },
  },
})

const over = async () => {
  const { callBack } = await agreed({ from: hours(0), until: hours(0.001) })
  platform.clock.advance(60)
  return callBack
}

commandCases('call_back.miss', {
  ...shared,
  arrange: async () => ({ by: between.agency, path: `${path}/${await over()}/miss` }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'missed', isOnTime: null }),
  events: ['call_back.missed'],
  conflict: {
    arrange: async () => ({ by: between.agency, path: `${path}/${(await agreed()).callBack}/miss` }),
    ...{ status: 409, code: 'call_back_running' },
  },
})

commandCases('call_back.cancel', {
  ...shared,
  arrange: async () => ({ by: between.agency, path: `${path}/${(await agreed()).callBack}/cancel` }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'cancelled', closedAt: platform.clock.now() }),
  events: ['call_back.cancelled'],
  conflict: {
    arrange: async () => {
      const callBack = await over()
      await between.agency.post(`${path}/${callBack}/miss`)
      return { by: between.agency, path: `${path}/${callBack}/cancel` }
    },
    ...{ status: 409, code: 'call_back_closed' },
  },
})

describe('what cannot be agreed or kept is refused, naming the field', () => {
  test.each([
    ['askedAt', { askedAt: '2020-01-01T00:00:00Z' }],
    ['askedAt', { askedAt: '2030-01-01T00:00:00Z', from: '2030-01-02T00:00:00Z' }],
    ['from', { from: '2030-01-01T00:00:00Z' }],
    ['until', { until: '2026-01-01T00:00:00Z' }],
    ['until', { until: '2030-01-01T00:00:00Z' }],
    ['account', { placement: undefined }],
    ['party', { party: 'pty_01k9x2v6ecf8y8q3w0h6t5r4sz' }],
    ['contactPoint', { contactPoint: 'ctp_01k9x2v6ecf8y8q3w0h6t5r4sz' }],
  ])('%s %j', async (field, changes) => {
    const { status, body, text } = await between.agency.post(path, asked(await between.active(), changes))
    expect([400, 422], text).toContain(status)
    expect(body.errors[0].pointer).toBe(`#/${field}`)
  })

  test('a contact with somebody else, or from before, keeps none', async () => {
    const { callBack } = await agreed()
    const other = await talk(await between.active())
    const wrong = await between.agency.post(`${path}/${callBack}/complete`, { activity: other })
    expect(wrong).toMatchObject({ status: 422, body: { code: 'reference_not_found' } })
    const person = await between.active()
    const before = await talk(person)
    platform.clock.advance(60)
    const { body } = await between.agency.post(path, asked(person))
    const early = await between.agency.post(`${path}/${body.id}/complete`, { activity: before })
    expect(early).toMatchObject({ status: 422, body: { code: 'call_back_time_unfit' } })
  })
})

test('they are listed by what is due, and what was missed can still be made', async () => {
  const { callBack, party } = await agreed()
  const listed = async (state: string) =>
    (await between.agency.get(`${path}?party=${party}&state=${state}`)).body.data.map(({ id }: { id: string }) => id)
  expect(await listed('upcoming')).toEqual([callBack])
  expect(await listed('due,overdue')).toEqual([])
  platform.clock.advance(2 * 3_600)
  expect(await listed('due')).toEqual([callBack])
  platform.clock.advance(3_600)
  expect(await listed('overdue')).toEqual([callBack])
  await between.agency.post(`${path}/${callBack}/miss`)
  const { body } = await between.agency.post(`${path}/${callBack}/complete`)
  expect(body).toMatchObject({ state: 'done', isOnTime: false })
  expect((await between.lender.get(`${path}?state=done&limit=1`)).body.data[0].id).toBe(callBack)
  platform.clock.advance(21 * 3_600)
})

test('who was not asked says nothing of it, and the workbench shows it', async () => {
  const person = await agreed()
  const other = await platform.organisation('agency')
  expect((await other.get(`${path}/${person.callBack}`)).status).toBe(404)
  const { body } = await between.agency.get(`/v1/placements/${person.placement}/workbench`)
  expect(body.callBacks).toMatchObject([{ id: person.callBack, state: 'upcoming' }])
  const mine = await between.lender.post(path, asked(person))
  expect(mine.status).toBe(201)
  expect((await between.agency.get(`${path}/${mine.body.id}`)).status).toBe(404)
})

describe('the gate', () => {
  const denying = async (on: { placement: string; points: Record<string, string> }) => {
    const { body, text } = await between.agency.post('/v1/contact-decisions', {
      ...{ placement: on.placement, contactPoint: on.points.phone, channel: 'phone' },
    })
    expect(body.outcome, text).toBeDefined()
    return body.verdicts
      .filter(({ verdict }: { verdict: string }) => verdict === 'deny')
      .map(({ ruleId }: { ruleId: string }) => ruleId)
  }
  const atNight = async (run: () => Promise<void>) => {
    platform.clock.advance(12 * 3_600)
    await run()
    platform.clock.advance(12 * 3_600)
  }

  test('lets an agreed call at night, at that time, once, and only by who was asked', async () => {
    const person = await agreed({ from: hours(11.9), until: hours(12.5) })
    const told = await agreed({ from: hours(11.9), until: hours(12.5) }, between.lender)
    const late = await agreed({ from: hours(13) })
    await atNight(async () => {
      expect(await denying(person)).toEqual([])
      expect(await denying(late)).toContain('US-F-6B1I-WINDOW')
      // 12 CFR 1006.6(b)(1) asks for consent given to the collector itself.
      expect(await denying(told)).toContain('US-F-6B1I-WINDOW')
      await between.agency.post(`${path}/${person.callBack}/complete`)
      expect(await denying(person)).toContain('US-F-6B1I-WINDOW')
    })
  })

  test('lets a call within the seven days after a talk', async () => {
    const person = await between.active()
    await talk(person)
    platform.clock.advance(600)
    expect(await denying(person)).toContain('US-F-14B2B-COOL7')
    await between.agency.post(path, asked(person, { from: hours(0) }))
    expect(await denying(person)).toEqual([])
  })

  test('obeys a protection, an opt-out and a time that was ruled out all the same', async () => {
    const person = await agreed({ from: hours(0) })
    const on = { placement: person.placement, party: person.party }
    await between.agency.post('/v1/preferences', {
      ...{ ...on, kind: 'inconvenient_time', hours: { from: '00:00', until: '24:00' } },
      givenAt: platform.clock.now(),
    })
    await between.agency.post('/v1/preferences', {
      ...{ ...on, kind: 'opt_out', channels: ['phone'], givenAt: platform.clock.now() },
    })
    await between.agency.post('/v1/protections', {
      ...{ ...on, kind: 'illness', treatment: 'no_contact', evidence: { reference: 'M-1' }, until: hours(999) },
    })
    const denied = await denying(person)
    for (const rule of ['US-F-6B1-KNOWN-TIME', 'HOUSE-OPT-OUT', 'HOUSE-TREATMENT']) expect(denied).toContain(rule)
  })
})
