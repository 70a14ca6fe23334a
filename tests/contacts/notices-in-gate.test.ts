import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { contactBetween } from './contacting.ts'

let platform: Platform
let validationItems: readonly string[]
beforeAll(async () => {
  platform = await startPlatform()
  const lender = await platform.organisation('lender')
  const { kinds } = (await lender.get('/v1/notice-kinds?jurisdiction=US')).body
  validationItems = kinds.find(({ kind }: { kind: string }) => kind === 'validation').items
})
afterAll(() => platform.stop())

const today = () => platform.clock.now().slice(0, 10)

/** Somebody an agency talked to eight days ago, about a debt in the United States. */
async function talkedTo() {
  const between = await contactBetween(platform)
  const person = await between.active()
  const { agency } = between
  const talk = await agency.post('/v1/activities', {
    ...{ placement: person.placement, party: person.party, contactPoint: person.points.phone, channel: 'phone' },
    ...{ direction: 'outbound', disposition: 'conversation', happenedAt: platform.clock.now() },
  })
  if (talk.status !== 201) throw new Error(talk.text)
  platform.clock.advance(8 * 86_400)
  const denying = async (changes: object = {}) => {
    const { body, text } = await agency.post('/v1/contact-decisions', {
      ...{ placement: person.placement, contactPoint: person.points.address, channel: 'letter', ...changes },
    })
    expect(body.outcome, text).toBeDefined()
    return body.verdicts
      .filter(({ verdict }: { verdict: string }) => verdict === 'deny')
      .map(({ ruleId }: { ruleId: string }) => ruleId)
  }
  const noticed = async (by = agency, changes: object = {}) => {
    const { body, status, text } = await by.post('/v1/notices', {
      ...{ placement: person.placement, party: person.party, kind: 'validation', channel: 'letter', language: 'en' },
      ...{ items: validationItems, sentOn: today(), ...changes },
    })
    if (status !== 201) throw new Error(text)
    return body.id as string
  }
  return { ...between, ...person, denying, noticed }
}

test('five days after the first talk nobody goes on without a validation notice, and with it one does', async () => {
  const { denying, noticed } = await talkedTo()
  expect(await denying()).toEqual(['US-F-34A-VALIDATION'])
  // The letter that is late may be sent.
  expect(await denying({ purpose: 'required_notice' })).toEqual([])
  await noticed()
  expect(await denying()).toEqual([])
})

test('a notice that came back is none', async () => {
  const { agency, denying, noticed } = await talkedTo()
  const notice = await noticed()
  const returned = await agency.post(`/v1/notices/${notice}/delivery`, { delivery: 'undeliverable', on: today() })
  expect(returned.status, returned.text).toBe(200)
  expect(await denying()).toEqual(['US-F-34A-VALIDATION'])
})

test('a decision made again says what a notice recorded since would change', async () => {
  const { agency, placement, points, noticed } = await talkedTo()
  const { body: decision } = await agency.post('/v1/contact-decisions', {
    ...{ placement, contactPoint: points.address, channel: 'letter' },
  })
  expect(decision.outcome).toBe('deny')
  await noticed(agency, { sentOn: new Date(Date.parse(platform.clock.now()) - 86_400_000).toISOString().slice(0, 10) })
  const again = await agency.post(`/v1/contact-decisions/${decision.id}/re-run`)
  expect(again.body, again.text).toMatchObject({ again: { outcome: 'deny' }, outcomeNow: 'allow', differs: true })
})
