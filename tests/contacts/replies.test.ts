import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Contacting, contactBetween } from './contacting.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests read bodies of every shape
type Body = any

let platform: Platform
let contacting: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  contacting = await contactBetween(platform)
})
afterAll(() => platform.stop())

/** Somebody who wrote in the night, and how the gate answers an answer. */
async function written() {
  const person = await contacting.active()
  // 22:30 in New York: inconvenient for everything that is no answer.
  const night = Date.parse('2026-11-25T03:30:00Z') - Date.parse(platform.clock.now())
  platform.clock.advance((((night / 1000) % 86_400) + 86_400) % 86_400)
  const { agency } = contacting
  const message = async (direction: 'inbound' | 'outbound') => {
    const { text, status } = await agency.post<Body>('/v1/activities', {
      ...{ placement: person.placement, party: person.party, contactPoint: person.points.phone, channel: 'sms' },
      ...{
        direction,
        disposition: direction === 'inbound' ? 'conversation' : 'sent',
        happenedAt: platform.clock.now(),
      },
    })
    if (status !== 201) throw new Error(text)
    platform.clock.advance(60)
  }
  const ask = async (changes: object = {}) =>
    (
      await agency.post<Body>('/v1/contact-decisions', {
        ...{ placement: person.placement, contactPoint: person.points.phone, channel: 'sms', ...changes },
      })
    ).body
  return { message, ask }
}

test('a message of their own is answered once, at an hour at which nothing else goes', async () => {
  const { message, ask } = await written()
  expect(await ask({ reply: true })).toMatchObject({ outcome: 'deny' })
  await message('inbound')
  expect(await ask()).toMatchObject({ outcome: 'deny' })
  const answer = await ask({ reply: true })
  expect(answer, JSON.stringify(answer.verdicts)).toMatchObject({ outcome: 'allow' })
  // The slot of the answer is held: there is none for a second.
  platform.clock.advance(1)
  expect(await ask({ reply: true })).toMatchObject({ outcome: 'deny' })
})

test('an answer that went out leaves none, until they write again; a re-run says the same', async () => {
  const { message, ask } = await written()
  await message('inbound')
  await message('outbound')
  expect(await ask({ reply: true })).toMatchObject({ outcome: 'deny' })
  await message('inbound')
  const answer = await ask({ reply: true })
  expect(answer).toMatchObject({ outcome: 'allow' })
  const again = await contacting.agency.post<Body>(`/v1/contact-decisions/${answer.id}/re-run`)
  expect(again.body, again.text).toMatchObject({ reproduced: true, outcomeNow: 'allow', differs: false })
})
