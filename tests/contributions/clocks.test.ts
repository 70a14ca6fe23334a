import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, joined } from '../exchange/members.ts'
import { askers, asking } from '../inquiries/asking.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { contribution, tokenOf } from './records.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const DAY = 86_400

/** A debt in default since June 2019: where the law counts from the first delinquency, told of until 28 November 2026. */
const sold = (changes: object = {}) =>
  contribution({
    ...{ status: 'default', daysPastDue: '180+', statusSince: '2020-01-01', openedOn: '2018-01-15', currency: 'USD' },
    ...{ firstDelinquencyOn: '2019-06-01', ...changes },
  })

test('a debt that was sold keeps its first clock at the buyer, who is not told of it', async () => {
  const { exchange, contributor: seller, ...asker } = await askers(platform, { jurisdiction: 'US' })
  const buyer = await platform.organisation('debt_buyer', { jurisdictions: ['US'] })
  await joined(exchange, buyer)
  const say = (by: typeof buyer, changes: object) =>
    done(by, '/v1/exchange-records', sold({ exchange: exchange.id, ...changes }))
  const { id: former } = await say(seller, { reference: 'SOLD' })
  await say(seller, { reference: 'SOLD-TOO', token: tokenOf('another') })
  // One debt is taken back before its buyer tells of it, the other one after.
  await done(seller, `/v1/exchange-records/${former}/withdraw`)
  const later = { firstDelinquencyOn: '2021-06-01', statusSince: '2021-12-01' }
  const { id: bought } = await say(buyer, { reference: 'BOUGHT', ...later })
  await say(buyer, { reference: 'BOUGHT-TOO', token: tokenOf('another'), ...later })
  await say(buyer, { reference: 'ANOTHER-DEBT', token: tokenOf('a third'), ...later })
  const defaults = async (person: string) => {
    const { body } = await asking(platform, { exchange, by: asker.by }, { person, consent: { jurisdiction: 'US' } })
    const { answer } = await done(asker.by, '/v1/inquiries', body)
    return answer.lines.some(({ hasDefault }: { hasDefault: boolean | null }) => hasDefault)
  }
  await platform.settle()
  for (const person of ['somebody', 'another', 'a third'])
    expect([person, await defaults(person)]).toEqual([person, true])
  platform.clock.advance(6 * DAY)
  await platform.settle()
  expect(await defaults('somebody')).toBe(false)
  expect(await defaults('another')).toBe(false)
  expect(await defaults('a third')).toBe(true)
  const again = await buyer.with(['exchange:read'])
  expect((await again.get(`/v1/exchange-records/${bought}`)).body).toMatchObject({
    ...{ state: 'listed', firstDelinquencyOn: '2021-06-01', disclosedUntil: '2028-11-28' },
  })
  const left = await platform.admin`select 1 from exchange_traces`
  expect(left).toEqual([])
})

test('nor does a member begin a debt anew by taking it back and naming it otherwise', async () => {
  const { exchange, contributor, by } = await askers(platform, { jurisdiction: 'US' })
  const say = (changes: object) =>
    done(contributor, '/v1/exchange-records', sold({ exchange: exchange.id, ...changes }))
  const person = { token: tokenOf('renamed') }
  const { id: former } = await say({ reference: 'FIRST-NAME', firstDelinquencyOn: '2019-07-01', ...person })
  await done(contributor, `/v1/exchange-records/${former}/withdraw`)
  const later = { firstDelinquencyOn: '2021-06-01', statusSince: '2021-12-01' }
  await say({ reference: 'SECOND-NAME', ...later, ...person })
  await platform.settle()
  platform.clock.advance(31 * DAY)
  await platform.settle()
  const asker = { exchange, by: await by.with(['exchange:write', 'consents:write']) }
  const { body } = await asking(platform, asker, { person: 'renamed', consent: { jurisdiction: 'US' } })
  const { answer } = await done(asker.by, '/v1/inquiries', body)
  expect(answer.lines.some(({ hasDefault }: { hasDefault: boolean | null }) => hasDefault)).toBe(false)
})
