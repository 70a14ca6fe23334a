import { afterAll, beforeAll, expect, test } from 'vitest'
import { tokenOf } from '../contributions/records.ts'
import { done, joined } from '../exchange/members.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Asker, askers, asking, earned } from './asking.ts'

const path = '/v1/exchange-footprints'
const evidenceSha256 = 'ab'.repeat(32)

let platform: Platform
let asker: Awaited<ReturnType<typeof askers>>
beforeAll(async () => {
  platform = await startPlatform()
  asker = await askers(platform)
})
afterAll(() => platform.stop())

const subjectOf = (person: string) => ({ namespace: 'TW-NID', epoch: '2026H2', token: tokenOf(person) })
const drawing = (person: string, changes: object = {}) => ({
  ...{ exchange: asker.exchange.id, subjects: [subjectOf(person)], evidenceSha256, ...changes },
})

commandCases('exchange_footprint.draw', {
  platform: () => platform,
  scope: 'exchange:oversee',
  arrange: async () => ({ by: asker.exchange.operator, path, body: drawing('nobody yet') }),
  status: 201,
  effect: async ({ body: { steps, ...kept } }) => {
    expect(steps).toEqual([])
    expect(kept).toMatchObject({ exchangeId: asker.exchange.id, evidenceSha256, inquiries: 0 })
    expect((await asker.exchange.operator.get(`${path}/${kept.id}`)).body).toEqual(kept)
    expect((await asker.exchange.operator.get(path)).body.data[0]).toEqual(kept)
  },
  events: ['exchange_footprint.drawn'],
  conflict: {
    arrange: async () => ({ by: asker.by, path, body: drawing('somebody') }),
    ...{ status: 403, code: 'exchange_not_operator' },
  },
})

test('lists every inquiry about the person, whoever asked and under whichever consent, and no other', async () => {
  const second = await platform.organisation('lender', { name: 'Second Asker' })
  const also: Asker = { by: second, exchange: asker.exchange, member: await joined(asker.exchange, second) }
  await earned(platform, also, 1)
  const made: string[] = []
  const ask = async (by: Asker, person: string, purpose = 'credit_assessment') => {
    const { body } = await asking(platform, by, { person, consent: { purpose } })
    made.push((await done(by.by, '/v1/inquiries', { ...body, purpose })).id)
    platform.clock.advance(60)
  }
  await ask(asker, 'somebody')
  await ask(also, 'somebody', 'account_management')
  await ask(asker, 'somebody else')
  await ask(asker, 'somebody')
  const { body, text } = await asker.exchange.operator.post(path, drawing('somebody'))
  expect(body.steps.map(({ inquiryId }: { inquiryId: string }) => inquiryId)).toEqual([made[3], made[1], made[0]])
  expect(body.inquiries).toBe(3)
  expect(body.steps[1]).toMatchObject({
    ...{ askedById: second.id, askedBy: 'Second Asker', purpose: 'account_management', level: 1 },
    consentTakenBy: 'Second Asker',
  })
  const { answerSha256, createdAt } = (await second.get(`/v1/inquiries/${made[1]}`)).body
  expect(body.steps[1]).toMatchObject({ answerSha256, at: createdAt })
  expect(text).not.toContain(tokenOf('somebody'))
  const kept = await platform.admin`select * from exchange_footprints`
  expect(JSON.stringify(kept)).not.toContain(Buffer.from(tokenOf('somebody'), 'base64url').toString('hex'))
})

test('is of the operator’s own exchange: of another there is no such exchange', async () => {
  const other = await askers(platform, { jurisdiction: 'US' })
  const answer = await other.exchange.operator.post(path, drawing('somebody'))
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/exchange' }] } })
})
