import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Contacting, contactBetween } from './contacting.ts'

let platform: Platform
let contacting: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  contacting = await contactBetween(platform)
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
})
afterAll(() => platform.stop())

const facing = async () => {
  const { placement, party, points } = await contacting.active()
  const decide = () =>
    contacting.agency.post('/v1/contact-decisions', { placement, contactPoint: points.phone, channel: 'phone' })
  const record = (changes: Record<string, unknown> = {}) =>
    contacting.agency.post('/v1/activities', {
      ...{ placement, party, contactPoint: points.phone, channel: 'phone', direction: 'outbound' },
      ...{ disposition: 'no_answer', happenedAt: platform.clock.now(), ...changes },
    })
  return { placement, decide, record }
}

test('an activity that names the decision that let it uses the slot, once, and is not flagged', async () => {
  const { decide, record } = await facing()
  const { body: decision } = await decide()
  const first = await record({ decision: decision.id })
  expect(first.body).toMatchObject({ decisionId: decision.id, flags: [] })
  const second = await record({ decision: decision.id, disposition: 'conversation' })
  expect(second.body.flags).toContain('without_decision')
  expect(await contacting.agency.post(`/v1/contact-decisions/${decision.id}/release`)).toMatchObject({ status: 409 })
})

test('a slot that was used counts as one contact, not as two', async () => {
  const { decide, record } = await facing()
  for (let call = 0; call < 7; call++) {
    const { body: decision } = await decide()
    expect(decision.outcome).toBe('allow')
    await record({ decision: decision.id })
  }
  const { body: denied } = await decide()
  expect(denied).toMatchObject({ outcome: 'deny', grade: 'presumption' })
  // The contacts were made: waiting for the slots to pass does not help.
  expect(Date.parse(denied.nextAllowedAt) - Date.parse(platform.clock.now())).toBeGreaterThan(86_400_000)
  expect((await record({ decision: denied.id })).body.flags).toContain('against_decision')
})

test('a decision for another channel lets no call', async () => {
  const { placement, party, points } = await contacting.active()
  const { body: decision } = await contacting.agency.post('/v1/contact-decisions', {
    ...{ placement, contactPoint: points.address, channel: 'letter' },
  })
  const { body } = await contacting.agency.post('/v1/activities', {
    ...{ placement, party, contactPoint: points.phone, channel: 'phone', direction: 'outbound' },
    ...{ disposition: 'no_answer', happenedAt: platform.clock.now(), decision: decision.id },
  })
  expect(body.flags).toContain('without_decision')
})
