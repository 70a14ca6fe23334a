import { afterAll, beforeAll, expect, test } from 'vitest'
import { obstacleKinds } from '../../src/off-boarding/model.ts'
import { operations } from '../../src/rooms.ts'
import { agreeing, longPlan } from '../agreements/agreeing.ts'
import { exchangeIn, joined } from '../exchange/members.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { exported, path } from './leaving.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

test('every obstacle is ended by an operation there is', () => {
  const known = new Set(operations.map(({ id }) => id))
  for (const [kind, { operation }] of Object.entries(obstacleKinds)) expect(known, kind).toContain(operation)
})

test('a plan nobody answered, a legal hold and an exchange stand in the way of the lender, the plan of its agency', async () => {
  const { lender, agency, proposed } = await agreeing(platform)
  const { party } = await proposed(longPlan)
  const hold = await lender.post('/v1/legal-holds', { party, reason: 'litigation', reference: 'CASE-1' })
  expect(hold.status, hold.text).toBe(201)
  await joined(await exchangeIn(platform), lender)
  const id = await exported(platform, lender)
  const named = async (by: typeof lender, offBoarding: string) =>
    (await by.get(`${path}/${offBoarding}/obstacles`)).body.obstacles.map(
      ({ kind, count, step }: { kind: string; count: number; step: string }) => `${kind} ${count} ${step}`,
    )
  expect(await named(lender, id)).toEqual([
    'agreements 1 either',
    'exchange_memberships 1 you',
    'legal_holds 1 you',
    'mandates 1 you',
    'placements 1 either',
  ])
  expect(await named(agency, await exported(platform, agency))).toEqual([
    'agreements 1 either',
    'mandates 1 you',
    'placements 1 either',
  ])

  await lender.post(`/v1/legal-holds/${hold.body.id}/release`)
  expect(await named(lender, id)).not.toContain('legal_holds 1 you')
})
