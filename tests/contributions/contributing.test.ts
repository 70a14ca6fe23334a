import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, joined, sha256, tokens } from '../exchange/members.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { contributorIn, factsOf, tokenOf } from './records.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const path = '/v1/exchange-records'
const PERSON = 'A123456789'

const contributor = (jurisdiction?: string) => contributorIn(platform, jurisdiction)

const listed = async () => {
  const { by, body } = await contributor()
  const { id } = await done(by, path, body())
  return { by, id: id as string }
}

commandCases('exchange_record.contribute', {
  ...{ platform: () => platform, scope: 'exchange:write' },
  arrange: async () => {
    const { by, body } = await contributor()
    return { by, path, body: body() }
  },
  status: 201,
  outsider: () => platform.organisation('lender', { world: 'elsewhere' }),
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ state: 'listed', sequence: 1, listedOn: '2026-11-24', dispute: 'none' })
    expect(body).not.toHaveProperty('token')
    expect((await by.get(`${path}/${body.id}`)).body).toEqual(body)
  },
  events: ['exchange_record.contributed'],
  conflict: {
    arrange: async () => {
      const { by, body } = await contributor()
      await done(by, path, body())
      return { by, path, body: body({ firstDelinquencyOn: '2026-10-02', statusSince: '2026-10-02' }) }
    },
    ...{ status: 409, code: 'exchange_first_delinquency_fixed' },
  },
})

commandCases('exchange_record.correct', {
  ...{ platform: () => platform, scope: 'exchange:write' },
  arrange: async () => {
    const { by, id } = await listed()
    const body = {
      ...factsOf({ firstDelinquencyOn: '2026-09-20', statusSince: '2026-09-20' }),
      evidenceSha256: sha256('e'),
    }
    return { by, path: `${path}/${id}/correct`, body }
  },
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ firstDelinquencyOn: '2026-09-20', sequence: 2 })
    const { body: said } = await by.get(`${path}/${body.id}/versions`)
    expect(said.data).toMatchObject([
      { sequence: 2, reason: 'corrected', evidenceSha256: sha256('e'), firstDelinquencyOn: '2026-09-20' },
      { sequence: 1, reason: 'contributed', evidenceSha256: null, firstDelinquencyOn: '2026-10-01' },
    ])
  },
  events: ['exchange_record.corrected'],
  conflict: {
    arrange: async () => {
      const { by, id } = await listed()
      await done(by, `${path}/${id}/withdraw`)
      return { by, path: `${path}/${id}/correct`, body: { ...factsOf(), evidenceSha256: sha256('e') } }
    },
    ...{ status: 409, code: 'exchange_record_not_listed' },
  },
})

commandCases('exchange_record.withdraw', {
  ...{ platform: () => platform, scope: 'exchange:write' },
  arrange: async () => {
    const { by, id } = await listed()
    return { by, path: `${path}/${id}/withdraw` }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'withdrawn', sequence: 2 })
    const rows =
      await platform.admin`select octet_length(token) as size from exchange_records where state = 'withdrawn'`
    expect(rows.every(({ size }) => size === 0)).toBe(true)
  },
  events: ['exchange_record.withdrawn'],
  conflict: {
    arrange: async () => {
      const { by, id } = await listed()
      await done(by, `${path}/${id}/withdraw`)
      return { by, path: `${path}/${id}/withdraw` }
    },
    ...{ status: 409, code: 'exchange_record_not_listed' },
  },
})

describe('nothing of a person', () => {
  test('is in any row: the token is stored under the matcher’s key', async () => {
    const { by, say } = await contributor()
    const made = await tokens(by, [PERSON])
    expect(await say({ epoch: made.epoch, token: made.tokens[0] })).toMatchObject({ status: 201 })
    const [token = ''] = made.tokens
    const rows = await platform.admin`select to_jsonb(r)::text as text from exchange_records r
      union all select to_jsonb(v)::text from exchange_record_versions v
      union all select to_jsonb(e)::text from events e union all select to_jsonb(p)::text from exchange_permits p`
    expect(rows.length).toBeGreaterThan(3)
    const bare = Buffer.from(token, 'base64url').toString('hex')
    expect(rows.filter(({ text }) => [PERSON, token, bare].some((said) => text.includes(said)))).toEqual([])
  })

  test('is taken for a reference', async () => {
    const { say } = await contributor()
    expect(await say({ reference: PERSON })).toMatchObject({ status: 422, body: { code: 'exchange_identifier_sent' } })
    for (const reference of ['a-123456789', '219-09-9998', '219 09 9998', '+886 912 345 678'])
      expect([reference, (await say({ reference })).body.code]).toEqual([reference, 'exchange_identifier_sent'])
    expect(await say({ reference: '219099998' })).toMatchObject({ status: 201 })
  })

  test('two members’ records of one person are under one stored token, in their exchange alone', async () => {
    const [one, another] = [await contributor(), await contributor()]
    const neighbour = await platform.organisation('lender')
    await joined({ operator: one.operator, id: one.exchange }, neighbour)
    const token = tokenOf('a person of both')
    for (const say of [one.say, another.say]) expect(await say({ token })).toMatchObject({ status: 201 })
    await done(neighbour, path, one.body({ token }))
    const rows = await platform.admin`select encode(token, 'hex') as stored, count(*)::int as of from exchange_records
      where exchange_id in (select exchange_id from exchange_records) group by 1 having count(*) > 1 and
        count(distinct exchange_id) = 1 and count(distinct org_id) = 2`
    expect(rows.length).toBe(1)
  })
})

test.each([
  ['of the future', { asOf: '2026-12-01' }, 'exchange_record_dates_unfit', '#/asOf'],
  ['past due before it was opened', { openedOn: '2026-10-05' }, 'exchange_record_dates_unfit', '#/openedOn'],
  ['more past due than it can be', { daysPastDue: '90-119' }, 'exchange_record_facts_unfit', '#/daysPastDue'],
  ['in arrears, not past due', { daysPastDue: '0' }, 'exchange_record_facts_unfit', '#/daysPastDue'],
  ['charged off on no day', { status: 'charge_off' }, 'exchange_record_facts_unfit', '#/chargedOffOn'],
  ['of an epoch gone by', { epoch: '2025H1' }, 'exchange_record_epoch_retired', '#/epoch'],
])('a debt cannot be %s', async (_, changes, code, pointer) => {
  const { say } = await contributor()
  expect(await say(changes)).toMatchObject({ status: 422, body: { code, errors: [{ pointer }] } })
})

test('what was said already is not said again, and nothing older is', async () => {
  const { by, say } = await contributor()
  const first = await say()
  expect((await say()).body).toEqual(first.body)
  expect(await say({ asOf: '2026-11-19' })).toMatchObject({ status: 409, body: { code: 'exchange_record_outdated' } })
  expect((await by.get(`${path}/${first.body.id}/versions`)).body.data).toHaveLength(1)
})

test('whoever is suspended, left or has not agreed to the terms as they are says nothing', async () => {
  const { by, member, exchange, operator, say } = await contributor()
  const refused = { status: 403, body: { code: 'exchange_member_not_active' } }
  const terms = { version: '2', uri: 'https://exchange.example/2', sha256: sha256('2') }
  await done(operator, `/v1/exchanges/${exchange}/revise`, { terms })
  expect(await say()).toMatchObject(refused)
  await done(by, `/v1/exchange-members/${member}/agree`, { termsVersion: '2', termsSha256: sha256('2') })
  expect(await say()).toMatchObject({ status: 201 })
  await done(by, `/v1/exchange-members/${member}/leave`)
  expect(await say({ asOf: '2026-11-21' })).toMatchObject(refused)
})
