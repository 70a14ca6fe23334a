import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let agency: TestOrganisation
let specialist: string
beforeAll(async () => {
  platform = await startPlatform()
  agency = await platform.organisation('agency')
  specialist = await member(agency)
})
afterAll(() => platform.stop())

const member = async (of: TestOrganisation): Promise<string> => {
  const body = { name: 'Care Specialist', email: 'care@example.com', roles: ['compliance'] }
  return (await of.post('/v1/members', body)).body.id
}
const naming = (by: TestOrganisation, wanted: string | null, version: string) =>
  by.call({
    ...{ method: 'PATCH', path: '/v1/care-settings', body: { specialist: wanted } },
    headers: { 'if-match': version },
  })
const etag = async (by: TestOrganisation) => (await by.get('/v1/care-settings')).headers.get('etag') as string
const heard = async (by = agency) => {
  const message = { text: 'I want to kill myself.', channel: 'sms', direction: 'inbound' }
  const answer = await by.post('/v1/message-screenings', message)
  expect(answer.status, answer.text).toBe(201)
  const { data } = (await by.get('/v1/care-alarms?open=true')).body
  return data.find(({ source }: { source: string }) => source === answer.body.id)
}

const shared = { platform: () => platform, scope: 'protections:write' as const }

commandCases('care.update_settings', {
  ...shared,
  arrange: async () => ({
    ...{ by: agency, method: 'PATCH', path: '/v1/care-settings', body: { specialist } },
    headers: { 'if-match': await etag(agency) },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ specialistId: specialist })
    expect((await agency.get('/v1/care-settings')).body).toEqual(body)
  },
  events: ['care.settings_updated'],
  conflict: {
    arrange: async () => ({
      ...{ by: agency, method: 'PATCH', path: '/v1/care-settings', body: { specialist } },
      headers: { 'if-match': '"2000"' },
    }),
    ...{ status: 412, code: 'stale_version' },
  },
  noOutsider: 'settings are the caller’s own; a member who is somebody else’s is refused below',
})

commandCases('care_alarm.answer', {
  ...shared,
  arrange: async () => ({
    ...{ by: agency, path: `/v1/care-alarms/${(await heard()).id}/answer` },
    body: { outcome: 'person_reached' },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ outcome: 'person_reached', answeredAt: platform.clock.now() }),
  events: ['care_alarm.answered'],
  conflict: {
    arrange: async () => {
      const path = `/v1/care-alarms/${(await heard()).id}/answer`
      await agency.post(path, { outcome: 'misread' })
      return { by: agency, path, body: { outcome: 'misread' } }
    },
    ...{ status: 409, code: 'care_alarm_answered' },
  },
})

describe('words of self-harm', () => {
  test('ring at once for the member who is named, and for everybody when nobody acts', async () => {
    const firm = await platform.organisation('agency')
    const named = await member(firm)
    expect((await naming(firm, named, await etag(firm))).status).toBe(200)
    const alarm = await heard(firm)
    expect(alarm).toMatchObject({ specialistId: named, raisedAt: platform.clock.now(), answeredAt: null })
    platform.clock.advance(16 * 60)
    await platform.settle()
    const feed = (await firm.get('/v1/events?limit=200')).body.data
    const rung = feed.filter(({ type }: { type: string }) => type.startsWith('care_alarm.'))
    expect(rung.map(({ type }: { type: string }) => type)).toEqual(['care_alarm.raised', 'care_alarm.overdue'])
    expect(JSON.stringify(rung)).not.toContain('kill')
    expect((await firm.get(`/v1/care-alarms/${alarm.id}`)).body).toMatchObject({ overdueAt: platform.clock.now() })
  })

  test('name nobody once the member has left, and ring all the same', async () => {
    const firm = await platform.organisation('agency')
    const named = await member(firm)
    await naming(firm, named, await etag(firm))
    expect(
      (await firm.call({ method: 'DELETE', path: `/v1/members/${named}`, headers: { 'if-match': '"1"' } })).status,
    ).toBeLessThan(300)
    expect(await heard(firm)).toMatchObject({ specialistId: null })
  })

  test('of a member who is somebody else’s are not passed on', async () => {
    const firm = await platform.organisation('agency')
    expect(await naming(firm, specialist, await etag(firm))).toMatchObject({
      ...{ status: 422, body: { code: 'reference_not_found' } },
    })
  })
})
