import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codesOf } from '../../src/placements/dictionary.ts'
import { factSought, isBorneOut, type ObjectionGrounds } from '../../src/placements/objection-rules.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Ground, groundOf, recalled, working } from './recalling.ts'

const nothing: ObjectionGrounds = { agreements: 0, offers: 0, payments: 0, disputes: 0, deaths: 0, isPaid: false }
const everything: ObjectionGrounds = { agreements: 1, offers: 1, payments: 1, disputes: 1, deaths: 1, isPaid: true }
const codes = codesOf('objection')

describe('what an objection rests on', () => {
  test.each(codes)('%s has a fact to look for', (code) => {
    expect(factSought(code)).not.toBeNull()
    expect(isBorneOut(code, nothing)).toBe(false)
    expect(isBorneOut(code, everything)).toBe(true)
  })

  test('is no other fact than its own', () => {
    const count = fc.nat({ max: 3 })
    const grounds = fc.record({
      ...{ agreements: count, offers: count, payments: count, disputes: count, deaths: count, isPaid: fc.boolean() },
    })
    fc.assert(
      fc.property(
        grounds,
        (one) =>
          isBorneOut('plan_running', one) === isBorneOut('plan_running', { ...nothing, agreements: one.agreements }),
      ),
    )
    fc.assert(
      fc.property(
        grounds,
        (one) => isBorneOut('estate', one) === isBorneOut('estate', { ...nothing, deaths: one.deaths }),
      ),
    )
  })
})

describe('an objection', () => {
  let platform: Platform
  let ground: Ground
  beforeAll(async () => {
    platform = await startPlatform()
    ground = await groundOf(platform)
  })
  afterAll(() => platform.stop())

  const accountOf = async (placement: string): Promise<string> =>
    (await ground.lender.get(`/v1/placements/${placement}`)).body.accountId
  const object = async (placement: string, code: string) => {
    const recall = await recalled(ground, placement)
    const answer = await ground.agency.post(`/v1/placement-recalls/${recall.id}/object`, { code })
    expect(answer.status, answer.text).toBe(200)
    expect((await ground.lender.get(`/v1/placement-recalls/${recall.id}`)).body.objection).toEqual(
      answer.body.objection,
    )
    return answer.body.objection.support
  }
  const today = () => platform.clock.now().slice(0, 10)

  test.each([
    ['already_paid', 'nothing_owed'],
    ['plan_running', 'active_agreement'],
    ['payment_in_transit', 'payment_not_credited'],
    ['settlement_pending', 'open_offer'],
    ['disputed', 'open_dispute'],
    ['estate', 'death_on_record'],
  ])('%s that the file does not bear out is accepted, and says so', async (code, lookedFor) => {
    expect(await object(await working(ground), code)).toEqual({ lookedFor, isThere: false })
  })

  test('rests on an open dispute', async () => {
    const placement = await working(ground)
    await ground.agency.post('/v1/disputes', { placement, receivedOn: today() })
    expect(await object(placement, 'disputed')).toEqual({ lookedFor: 'open_dispute', isThere: true })
  })

  test('rests on the death of somebody who owes', async () => {
    const placement = await working(ground)
    const { data } = (await ground.lender.get(`/v1/accounts/${await accountOf(placement)}/parties`)).body
    const party = data[0].party?.id ?? data[0].partyId
    const died = await ground.lender.post(`/v1/parties/${party}/statuses`, {
      kind: 'deceased',
      from: today(),
      source: 'court',
    })
    expect(died.status, died.text).toBeLessThan(300)
    expect(await object(placement, 'estate')).toEqual({ lookedFor: 'death_on_record', isThere: true })
  })

  test('of another debt is not this one’s', async () => {
    const [one, other] = [await working(ground), await working(ground)]
    await ground.agency.post('/v1/disputes', { placement: other, receivedOn: today() })
    expect(await object(one, 'disputed')).toMatchObject({ isThere: false })
  })
})
