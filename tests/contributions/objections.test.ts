import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, exchangeIn, joined } from '../exchange/members.ts'
import { askers, asking } from '../inquiries/asking.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { contribution, eventsOf, tokenOf } from './records.ts'

const path = '/v1/exchange-objections'
const evidenceSha256 = 'ab'.repeat(32)
const DAY = 86_400

let platform: Platform
let here: Awaited<ReturnType<typeof askers>>
beforeAll(async () => {
  platform = await startPlatform()
  here = await askers(platform)
})
afterAll(() => platform.stop())

const subjectOf = (person: string) => ({ namespace: 'TW-NID', epoch: '2026H2', token: tokenOf(person) })
const objecting = (person: string, changes: object = {}) => ({
  ...{ exchange: here.exchange.id, subjects: [subjectOf(person)], product: 'unsecured', reason: 'not_mine' },
  ...{ receivedOn: '2026-11-20', evidenceSha256, ...changes },
})
const say = (by: TestOrganisation, person: string, changes: object = {}) =>
  done(by, '/v1/exchange-records', contribution({ exchange: here.exchange.id, token: tokenOf(person), ...changes }))

let made = 0
commandCases('exchange_objection.raise', {
  platform: () => platform,
  scope: 'exchange:oversee',
  arrange: async () => {
    const person = `objector ${++made}`
    await say(here.contributor, person, { reference: `OBJECTED-${made}` })
    return { by: here.exchange.operator, path, body: objecting(person) }
  },
  status: 201,
  effect: async ({ body, text }) => {
    expect(body).toMatchObject({ product: 'unsecured', reason: 'not_mine', records: 1 })
    expect(text).not.toContain('xrc_')
    expect((await here.exchange.operator.get(`${path}/${body.id}`)).body).toEqual(body)
    expect((await here.exchange.operator.get(path)).body.data[0]).toEqual(body)
    expect((await here.exchange.operator.get(`${path}/${body.id}/outcomes`)).body).toMatchObject({ open: 1 })
  },
  events: ['exchange_objection.raised', 'exchange_dispute.raised'],
  conflict: {
    arrange: async () => ({ by: here.by, path, body: objecting('somebody') }),
    ...{ status: 403, code: 'exchange_not_operator' },
  },
})

test('what a person tells the operator flags the records at every member at once, with the clock of the place', async () => {
  const second = await platform.organisation('lender')
  await joined(here.exchange, second)
  const person = 'told the operator'
  const { id: first } = await say(here.contributor, person, { reference: 'TOLD-1' })
  const { id: other } = await say(second, person, { reference: 'TOLD-2' })
  await say(second, person, { reference: 'TOLD-3', product: 'vehicle' })
  const { id, records, dueOn } = await done(here.exchange.operator, path, objecting(person))
  expect(records).toBe(2)
  const { body } = await asking(platform, here, { person })
  const { answer } = await done(here.by, '/v1/inquiries', body)
  const disputed = answer.lines.filter(({ isDisputed }: { isDisputed: boolean }) => isDisputed)
  expect(disputed.map(({ product }: { product: string }) => product)).toEqual(['unsecured'])
  expect(await done(here.exchange.operator, path, objecting(person))).toMatchObject({ records: 0 })
  await platform.settle()
  for (const [by, record] of [
    [here.contributor, first],
    [second, other],
  ] as const) {
    const told = (await eventsOf(by)).filter(({ type }) => type === 'exchange_dispute.raised')
    expect(told.at(-1)?.data).toMatchObject({ recordId: record, reason: 'not_mine', dueOn })
  }
  const [dispute] = (await second.get('/v1/exchange-disputes')).body.data
  await done(second, `/v1/exchange-disputes/${dispute.id}/answer`, { outcome: 'withdrawn', evidenceSha256 })
  const outcomes = async (by: TestOrganisation) => (await by.get(`${path}/${id}/outcomes`)).body
  expect(await outcomes(here.exchange.operator)).toMatchObject({ open: 1, withdrawn: 1, suppressed: 0 })
  platform.clock.advance(
    Math.ceil((Date.parse(`${dueOn}T00:00:00Z`) - Date.parse(platform.clock.now())) / 1_000) + 2 * DAY,
  )
  await platform.settle()
  const operator = await here.exchange.operator.with(['exchange:oversee'])
  expect(await outcomes(operator)).toMatchObject({ open: 0, withdrawn: 1, suppressed: 1 })
})

test('of an exchange of somebody else, and of a day to come, nothing is raised', async () => {
  const other = await exchangeIn(platform, { jurisdiction: 'US' })
  const elsewhere = await other.operator.post(path, objecting('somebody'))
  expect(elsewhere).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/exchange' }] } })
  const later = await here.exchange.operator.post(path, objecting('somebody', { receivedOn: '2030-01-01' }))
  expect(later).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/receivedOn' }] } })
})
