import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

const HOUR = 3_600

const calling = async () => {
  const { placement, points } = await contacting.active()
  return { placement, contactPoint: points.phone, channel: 'phone' }
}

describe('a decision made again', () => {
  test('has the same answer on the facts of then, word for word, and says what is known now', async () => {
    const { placement, party, points } = await contacting.active()
    const { body: made } = await contacting.agency.post('/v1/contact-decisions', {
      ...{ placement, contactPoint: points.phone, channel: 'phone' },
    })
    const rerun = () => contacting.agency.post(`/v1/contact-decisions/${made.id}/re-run`, {})
    expect((await rerun()).body).toMatchObject({
      ...{ reproduced: true, packsUnchanged: true, outcomeNow: 'allow', differs: false, factsDigest: made.factsDigest },
      again: { outcome: 'allow' },
    })
    const died = await contacting.lender.post(`/v1/parties/${party}/statuses`, {
      ...{ kind: 'deceased', from: '2026-11-01', source: 'court' },
    })
    expect(died, died.text).toMatchObject({ status: 201 })
    expect((await rerun()).body).toMatchObject({
      reproduced: true,
      outcomeNow: 'deny',
      ruledByNow: 'HOUSE-STATUS',
      differs: true,
    })
  })

  test('may be asked for by a regulator of where the debt lies, and by no other', async () => {
    const { body: made } = await contacting.agency.post('/v1/contact-decisions', await calling())
    const here = await platform.organisation('regulator', { jurisdictions: ['US'] })
    const elsewhere = await platform.organisation('regulator', { jurisdictions: ['TW'] })
    const path = `/v1/contact-decisions/${made.id}`
    // Without saying why, it finds nothing.
    expect((await here.post(`${path}/re-run`, {})).status).toBe(404)
    expect((await here.get(path)).status).toBe(404)
    await here.post('/v1/inspections', { purpose: 'investigation', jurisdiction: 'US' })
    await elsewhere.post('/v1/inspections', { purpose: 'investigation', jurisdiction: 'TW' })
    expect((await here.post(`${path}/re-run`, {})).body).toMatchObject({ reproduced: true })
    expect((await here.get(path)).body).toMatchObject({ id: made.id })
    expect((await elsewhere.post(`${path}/re-run`, {})).status).toBe(404)
  })
})

test('contacts that were count, a wrong number no longer does, and a re-run shows then and now', async () => {
  const { placement, party, points } = await contacting.active()
  const recorded: string[] = []
  for (let call = 0; call < 7; call++) {
    const answer = await contacting.agency.post('/v1/activities', {
      ...{ placement, party, contactPoint: points.phone, channel: 'phone', direction: 'outbound' },
      ...{
        disposition: 'no_answer',
        happenedAt: new Date(Date.parse(platform.clock.now()) - call * HOUR * 1_000).toISOString(),
      },
    })
    if (answer.status !== 201) throw new Error(answer.text)
    recorded.push(answer.body.id)
  }
  const call = { placement, contactPoint: points.phone, channel: 'phone' }
  const { body: denied } = await contacting.agency.post('/v1/contact-decisions', call)
  expect(denied).toMatchObject({ outcome: 'deny', grade: 'presumption' })
  expect(denied.overrides).not.toEqual([])
  const override = { rules: [denied.ruledBy], code: denied.overrides[0], evidence: 'Letter of counsel, file 7' }
  const { body: overridden } = await contacting.agency.post('/v1/contact-decisions', { ...call, override })
  expect(overridden).toMatchObject({
    outcome: 'allow',
    overrideCode: override.code,
    overrideEvidence: override.evidence,
  })
  await contacting.agency.post(`/v1/contact-decisions/${overridden.id}/release`)
  const elsewhere = { ...override, rules: ['US-F-6B1I-WINDOW'] }
  expect((await contacting.agency.post('/v1/contact-decisions', { ...call, override: elsewhere })).body.outcome).toBe(
    'deny',
  )
  const corrected = await contacting.agency.post(`/v1/activities/${recorded[3]}/corrections`, {
    kind: 'wrong_number',
  })
  expect(corrected, corrected.text).toMatchObject({ status: 201 })
  const again = await contacting.agency.post(`/v1/contact-decisions/${denied.id}/re-run`, {})
  expect(again.body).toMatchObject({
    reproduced: true,
    recorded: { outcome: 'deny' },
    outcomeNow: 'allow',
    differs: true,
  })
  expect((await contacting.agency.post('/v1/contact-decisions', call)).body.outcome).toBe('allow')
})
