import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Disputing, disputing } from './disputing.ts'

let platform: Platform
let two: Disputing
beforeAll(async () => {
  platform = await startPlatform()
  two = await disputing(platform, 'IN')
})
afterAll(() => platform.stop())

const complaint = (changes: object) => ({
  ...{ receivedOn: platform.clock.now().slice(0, 10), conduct: ['threat'], ...changes },
})

test('in India a complaint stops nothing before the directions bite', async () => {
  const { placement } = await two.placed()
  const { stops, clock } = await two.done(two.lender, '/v1/complaints', complaint({ placement }))
  expect([stops, clock.id]).toEqual(['nothing', 'in-complaint'])
  expect(await two.statusOf(placement)).toBe('active')
})

test('from 2027 on nothing of the debt goes to recovery while it is open, and the lender disposes of it', async () => {
  platform.clock.advance(60 * 86_400)
  const { placement } = await two.placed()
  const { id, stops, clock } = await two.done(two.agency, '/v1/complaints', complaint({ placement }))
  expect([stops, clock.rule]).toEqual(['debt', 'IN-RBI26-GRIEVANCE'])
  expect(await two.statusOf(placement)).toBe('on_hold')
  const answer = { outcome: 'rejected', code: 'conduct_not_found' }
  expect(await two.agency.post(`/v1/cases/${id}/answer`, answer)).toMatchObject({ status: 403 })
  const disposed = await two.done(two.lender, `/v1/cases/${id}/answer`, answer)
  expect(disposed.stops).toBe('nothing')
  expect(await two.statusOf(placement)).toBe('active')
})

test('an account with an open grievance is placed with the hold, and one that is upheld stops nothing more', async () => {
  const account = await two.account()
  const { id } = await two.done(two.lender, '/v1/complaints', complaint({ account }))
  const { id: placement } = await two.done(two.lender, '/v1/placements', { account, mandate: two.mandate })
  await two.done(two.agency, `/v1/placements/${placement}/accept`)
  expect((await two.lender.get(`/v1/placements/${placement}`)).body.holdsOpen).toBe(1)
  await two.done(two.lender, `/v1/cases/${id}/answer`, { outcome: 'upheld', code: 'conduct_confirmed' })
  expect((await two.lender.get(`/v1/placements/${placement}`)).body.holdsOpen).toBe(0)
})
