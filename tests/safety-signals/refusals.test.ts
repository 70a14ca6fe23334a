import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signalsPerDay } from '../../src/safety-signals/model.ts'
import { eventsOf, tokenOf } from '../contributions/records.ts'
import { done, exchangeIn, joined, sha256, type TestExchange } from '../exchange/members.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { signal, stranger } from './signalling.ts'

let platform: Platform
let exchange: TestExchange
let member: { readonly by: TestOrganisation; readonly member: string }
beforeAll(async () => {
  platform = await startPlatform()
  exchange = await exchangeIn(platform, { jurisdiction: 'US' })
  member = await stranger(platform, exchange)
})
afterAll(() => platform.stop())

const path = '/v1/safety-signals'
let people = 0
const somebody = () => ({ namespace: 'US-SSN', epoch: '2026H2', token: tokenOf(`nobody in particular ${++people}`) })

describe('is refused, and nothing is recorded,', () => {
  const refused = async (
    changes: object,
    { status, code, pointer }: { status: number; code: string; pointer?: string },
    { by, of } = { by: member.by, of: exchange.id },
  ) => {
    const before = (await by.get(path)).body.data
    const answer = await by.post(path, signal(of, somebody(), changes))
    expect(answer, answer.text).toMatchObject({ status, body: { code } })
    if (pointer) expect(answer.body.errors[0].pointer).toBe(pointer)
    expect((await by.get(path)).body.data).toEqual(before)
  }

  test('of an epoch that does not answer, or of numbers of another country', async () => {
    const code = 'safety_signal_subject_unfit'
    await refused({ epoch: '2025H1' }, { status: 422, code, pointer: '#/epoch' })
    await refused({ namespace: 'TW-NID' }, { status: 422, code, pointer: '#/namespace' })
  })

  test('of a time or a treatment that does not fit', async () => {
    const interval = { status: 422, code: 'protection_interval_unfit' }
    const tooLong = { status: 422, code: 'safety_signal_too_long', pointer: '#/until' }
    await refused({ until: '2028-12-01T00:00:00.000Z' }, tooLong)
    await refused({ until: '2026-01-01T00:00:00.000Z' }, { ...interval, pointer: '#/until' })
    await refused({ from: '2019-01-01T00:00:00.000Z' }, { ...interval, pointer: '#/from' })
    const treatment = { status: 422, code: 'protection_treatment_unfit' }
    await refused({ treatment: 'no_visits' }, { ...treatment, pointer: '#/treatment' })
    await refused({ limit: { contacts: 1, days: 7 } }, { ...treatment, pointer: '#/limit' })
  })

  test('by whoever is no member, or is suspended', async () => {
    const by = await platform.organisation('agency', { jurisdictions: ['US'] })
    const inactive = { status: 403, code: 'exchange_member_not_active' }
    await refused({}, inactive, { by, of: exchange.id })
    const suspended = await stranger(platform, exchange)
    await done(exchange.operator, `/v1/exchange-members/${suspended.member}/suspend`, { reason: 'investigation' })
    await refused({}, inactive, { by: suspended.by, of: exchange.id })
  })

  test('where lenders may not tell one another: mainland China, under a bureau’s licence too', async () => {
    const licence = { bureauLicence: { number: 'CB-1', authority: 'PBOC', validUntil: '2030-01-01' } }
    const bureau = await exchangeIn(platform, { jurisdiction: 'CN', changes: licence })
    const by = await platform.organisation('lender', { jurisdictions: ['CN'] })
    await joined(bureau, by)
    const denied = { status: 403, code: 'safety_signal_sharing_denied', pointer: '#/exchange' }
    await refused({ namespace: 'CN-RIC' }, denied, { by, of: bureau.id })
  })

  test('beyond those of a day, and recorded the next', async () => {
    const { by } = await stranger(platform, exchange)
    await done(by, path, signal(exchange.id, somebody()))
    await platform.admin`update exchange_signal_days set made = ${signalsPerDay[0]} - 1 where made = 1`
    await done(by, path, signal(exchange.id, somebody()))
    const spent = await by.post(path, signal(exchange.id, somebody()))
    expect(spent).toMatchObject({ status: 429, body: { code: 'safety_signal_budget_exhausted' } })
    platform.clock.advance((Date.parse(spent.body.refillsAt) - Date.parse(platform.clock.now())) / 1_000)
    await done(by, path, signal(exchange.id, somebody()))
  })

  test('two at once that are one too many: the table holds the bound', async () => {
    const { by } = await stranger(platform, exchange)
    await done(by, path, signal(exchange.id, somebody()))
    await platform.admin`update exchange_signal_days set made = ${signalsPerDay[0]} - 1 where made = 1`
    const both = await Promise.all([1, 2].map(() => by.post(path, signal(exchange.id, somebody()))))
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 429])
  })
})

test('about an identity nobody has it suspends the member, which learns so from nothing else', async () => {
  const { by, member: id } = await stranger(platform, exchange)
  const planted = somebody()
  await done(exchange.operator, '/v1/exchange-canaries', { exchange: exchange.id, ...planted })
  const answer = await by.post(path, signal(exchange.id, planted))
  expect(answer).toMatchObject({ status: 201, body: { status: 'running' } })
  const { body } = await by.get(`/v1/exchange-members/${id}`)
  expect(body).toMatchObject({ state: 'suspended', reason: 'planted_identity' })
  await platform.settle({ kinds: [] })
  const told = (await eventsOf(exchange.operator)).filter(({ type }) => type === 'exchange_member.suspended')
  expect(told.at(-1)?.data).toMatchObject({ memberId: id, reason: 'planted_identity' })
  expect((await by.post(path, signal(exchange.id, somebody()))).body.code).toBe('exchange_member_not_active')
  // What it said before is still its own to take back.
  await done(by, `${path}/${answer.body.id}/lift`, { code: 'no_longer_true', evidenceSha256: sha256('a mistake') })
})
