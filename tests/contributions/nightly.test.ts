import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, exchangeIn, joined, memberOf } from '../exchange/members.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { contribution, eventsOf, tokenOf } from './records.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const records = '/v1/exchange-records'
const DAY = 86_400
const counts = [{ product: 'unsecured', open: 3, pastDue: 1, defaulted: 0 }]
const attest = (member: string) => `/v1/exchange-members/${member}/attestations`

commandCases('exchange_member.attest', {
  ...{ platform: () => platform, scope: 'exchange:write' },
  arrange: async () => {
    const { by, member } = await memberOf(platform)
    return { by, path: attest(member), body: { asOf: '2026-11-20', counts } }
  },
  status: 201,
  effect: ({ body }) =>
    expect(body.classes).toMatchObject([{ product: 'unsecured', level: 0, attested: { open: 3, pastDue: 1 } }]),
  events: ['exchange_member.attested'],
  conflict: {
    arrange: async () => {
      const { by, member } = await memberOf(platform)
      const wrong = [{ product: 'unsecured', open: 1, pastDue: 2, defaulted: 0 }]
      return { by, path: attest(member), body: { asOf: '2026-11-20', counts: wrong } }
    },
    ...{ status: 422, code: 'exchange_attestation_unfit' },
  },
})

test('attestations of one moment are one after the other, or refused for now', async () => {
  const { by, member } = await memberOf(platform)
  const all = await Promise.all(
    Array.from({ length: 6 }, () => by.post(attest(member), { asOf: '2026-11-20', counts })),
  )
  for (const { status, body } of all) expect([200, 201, 409], JSON.stringify(body)).toContain(status)
})

test('a member earns what it tells, each night, and with it what it may have evaluated', async () => {
  const { by, member, exchange } = await memberOf(platform)
  const say = (reference: string, changes: object) =>
    done(by, records, contribution({ exchange: exchange.id, reference, token: tokenOf(reference), ...changes }))
  const current = { status: 'current', daysPastDue: '0', firstDelinquencyOn: null, notice: undefined }
  await say('LATE', {})
  await say('GOOD-1', current)
  await done(by, attest(member), { asOf: '2026-11-20', counts })
  const shown = async () => (await by.get(`/v1/exchange-levels/${member}`)).body.classes
  await platform.settle()
  expect(await shown()).toMatchObject([{ level: 2, told: { open: 2, pastDue: 1, fresh: 2 } }])
  await say('GOOD-2', current)
  platform.clock.advance(DAY)
  await platform.settle()
  const later = await by.with(['exchange:read', 'events:read'])
  expect((await later.get(`/v1/exchange-members/${member}`)).body).toMatchObject({ level: 3, pointsPerDay: 10_000 })
  const changed = (await eventsOf(later)).filter(({ type }) => type === 'exchange_level.changed')
  expect(changed.map(({ data }) => data.level).toSorted()).toEqual([2, 3])
  const operator = await exchange.operator.with(['exchange:read'])
  expect(await operator.get(`/v1/exchange-levels/${member}`)).toMatchObject({ status: 404 })
})

test('what may not be disclosed any more is forgotten, and cannot begin anew', async () => {
  const exchange = await exchangeIn(platform)
  const by = await platform.organisation('lender')
  await joined(exchange, by)
  const old = { openedOn: '2019-01-15', firstDelinquencyOn: '2020-10-01', statusSince: '2020-12-01', notice: undefined }
  const notice = { givenOn: '2020-11-01', method: 'letter', evidenceSha256: 'ab'.repeat(32) }
  const body = contribution({
    ...{ exchange: exchange.id, ...old, notice, status: 'charge_off', chargedOffOn: '2021-11-30', daysPastDue: '180+' },
    statusSince: '2021-11-30',
  })
  const { id, disclosedUntil } = await done(by, records, body)
  expect(disclosedUntil).toBe('2026-11-30')
  platform.clock.advance(8 * DAY)
  await platform.settle()
  const later = await by.with(['exchange:read', 'exchange:write'])
  expect((await later.get(`${records}/${id}`)).body).toMatchObject({
    state: 'expired',
    firstDelinquencyOn: '2020-10-01',
  })
  const [row] =
    await platform.admin`select octet_length(token) as size, (select count(*)::int from exchange_record_versions v
    where v.record_id = r.id) as versions from exchange_records r where reference = 'LOAN-1' and state = 'expired'`
  expect(row).toEqual({ size: 0, versions: 0 })
  expect(await later.post(records, { ...body, asOf: '2026-12-02' })).toMatchObject({
    ...{ status: 409, body: { code: 'exchange_record_expired' } },
  })
})

test('a member that left has nothing in the exchange from the next night on', async () => {
  const { by, member, exchange } = await memberOf(platform)
  const { id } = await done(by, records, contribution({ exchange: exchange.id }))
  await done(by, `/v1/exchange-members/${member}/leave`)
  platform.clock.advance(DAY)
  await platform.settle()
  const later = await by.with(['exchange:read'])
  expect((await later.get(`${records}/${id}`)).body).toMatchObject({ state: 'withdrawn' })
})
