import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Staging, stagingBetween } from './staging.ts'

let platform: Platform
let here: Staging
beforeAll(async () => {
  platform = await startPlatform()
  here = await stagingBetween(platform)
  // Into the hours in which New York is called.
  platform.clock.advance(6 * 3_600)
})
afterAll(() => platform.stop())

interface Where {
  readonly placement: string
  readonly points: Readonly<Record<'phone' | 'email' | 'address', string>>
}
const asked = ({ placement, points }: Where, channel: string, point: keyof Where['points']) =>
  here.agency.post('/v1/contact-decisions', { placement, contactPoint: points[point], channel })
const denied = (body: { verdicts: { ruleId: string; verdict: string }[] }) =>
  body.verdicts.filter(({ verdict }) => verdict === 'deny').map(({ ruleId }) => ruleId)

test('a visit is denied in the stage of the telephone and let in that of visits', async () => {
  const one = await here.inPhone()
  const before = await asked(one, 'visit', 'address')
  expect(denied(before.body)).toContain('HOUSE-STAGE')
  expect(denied((await asked(one, 'phone', 'phone')).body)).not.toContain('HOUSE-STAGE')

  platform.clock.advance(3 * 86_400)
  await here.called(one)
  platform.clock.advance(3_600)
  await here.called(one)
  expect((await here.move(one.stageCase, 'field_visit')).status).toBe(200)
  expect(denied((await asked(one, 'visit', 'address')).body)).not.toContain('HOUSE-STAGE')
  expect(denied((await asked(one, 'email', 'email')).body)).toContain('HOUSE-STAGE')

  // The decision of then is made again from the stage of then, and for that moment the file still says so.
  const again = await here.agency.post(`/v1/contact-decisions/${before.body.id}/re-run`)
  expect(again.body).toMatchObject({ reproduced: true, outcomeNow: 'deny' })
})

test('in the first stage nobody is called; the lender’s own staff neither', async () => {
  const one = await here.opened()
  expect(denied((await asked(one, 'phone', 'phone')).body)).toContain('HOUSE-STAGE')
  const own = await here.lender.post('/v1/contact-decisions', {
    ...{ account: one.account, party: one.party, contactPoint: one.points.phone, channel: 'phone' },
  })
  expect(denied(own.body)).toContain('HOUSE-STAGE')
})

test('what no policy is for has no stage', async () => {
  const one = await here.active({ jurisdiction: 'GB' }).catch(() => undefined)
  expect(one).toBeUndefined()
  await here.lender.post(`/v1/collection-policies/${here.policy}/retire`)
  platform.clock.advance(1)
  const free = await here.active()
  expect((await here.agency.get(`/v1/placements/${free.placement}/stage`)).status).toBe(404)
  expect(denied((await asked(free, 'phone', 'phone')).body)).not.toContain('HOUSE-STAGE')
})
