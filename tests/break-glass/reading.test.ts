import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../../src/rooms.ts'
import { OrganisationId, scopeNames } from '../../src/tenancy/index.ts'
import { accountOf } from '../accounts/accounts.ts'
import { buildEstate, type Estate } from '../isolation/estate.ts'
import { callOf, namesSomething, ownersOf } from '../isolation/probes.ts'
import { takeLeaks } from '../setup/canaries.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { approved, asked, type Breaking, breaking, through } from './grants.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const openings = async ({ tenant }: Breaking, grant: string) =>
  (await tenant.get(`/v1/break-glass-grants/${grant}/openings`)).body.data

test('without a grant that is good now the operator is answered as for one that never was', async () => {
  const by = await breaking(platform)
  const { body: account } = await by.tenant.post('/v1/accounts', accountOf())
  const path = `/v1/accounts/${account.id}`
  expect((await by.operator.get(path)).status).toBe(404)
  const masked = ({ text }: { text: string }) => text.replaceAll(/req_\w+/g, 'req')
  const made = await through(by.operator, 'bgg_01k9x2v6ecf8y8q3w0h6t5r4sz', path)
  const [unapproved, ended, stranger] = [await asked(by), await approved(by), await approved(await breaking(platform))]
  await by.tenant.post(`/v1/break-glass-grants/${ended}/end`)
  for (const grant of [unapproved, ended, stranger, 'no-id']) {
    const answer = await through(by.operator, grant, path)
    expect([answer.status, masked(answer)]).toEqual([404, masked(made)])
  }
  // Nor does anybody else use the operator's.
  const good = await approved(by)
  expect((await through(by.tenant, good, path)).status).toBe(404)
  expect(await openings(by, good)).toEqual([])
})

test('each look is recorded before it is had, and told to the tenant, who ends it at once', async () => {
  const by = await breaking(platform)
  const { body: account } = await by.tenant.post('/v1/accounts', accountOf())
  const grant = await approved(by)
  const seen = await through(by.operator, grant, `/v1/accounts/${account.id}`)
  expect(seen).toMatchObject({ status: 200, body: { id: account.id, reference: account.reference } })
  expect((await through(by.operator, grant, '/v1/accounts?limit=1')).body.data).toHaveLength(1)
  expect((await through(by.second, grant, '/v1/accounts/acc_01k9x2v6ecf8y8q3w0h6t5r4sz')).status).toBe(404)
  expect(await openings(by, grant)).toMatchObject([
    { path: '/v1/accounts/acc_01k9x2v6ecf8y8q3w0h6t5r4sz', openedBy: by.second.client },
    { path: '/v1/accounts', openedBy: by.operator.client },
    { path: `/v1/accounts/${account.id}`, requestId: seen.headers.get('x-request-id') },
  ])
  await platform.settle()
  const events = (await by.tenant.get('/v1/events?limit=50')).body.data.map(({ type }: { type: string }) => type)
  expect(events.filter((type: string) => type.startsWith('break_glass'))).toEqual([
    ...['break_glass.requested', 'break_glass.approved'],
    ...['break_glass.opened', 'break_glass.opened', 'break_glass.opened'],
  ])
  await by.tenant.post(`/v1/break-glass-grants/${grant}/end`)
  expect((await through(by.operator, grant, `/v1/accounts/${account.id}`)).status).toBe(404)
})

test('hours that are over open nothing, whether or not anybody has said so yet', async () => {
  const by = await breaking(platform)
  const grant = await approved(by)
  platform.clock.advance(2 * 3_600 - 1)
  expect((await through(by.operator, grant, '/v1/accounts')).status).toBe(200)
  platform.clock.advance(1)
  expect((await through(by.operator, grant, '/v1/accounts')).status).toBe(404)
})

test('reading through a grant needs its own scope', async () => {
  const by = await breaking(platform)
  const grant = await approved(by)
  const lacking = await by.operator.with(scopeNames.filter((scope) => scope !== 'break-glass:use'))
  expect(await through(lacking, grant, '/v1/accounts')).toMatchObject({
    ...{ status: 403, body: { code: 'insufficient_scope', requiredScope: 'break-glass:use' } },
  })
})

describe('through a grant one only reads', () => {
  test.each([
    ['POST', '/v1/accounts', {}],
    ['GET', '/v1/accounts?format=csv', {}],
    ['GET', '/v1/accounts', { accept: 'application/x-ndjson' }],
    ['POST', '/graphql', {}],
  ])('%s %s', async (method, path, headers) => {
    const by = await breaking(platform)
    const grant = await approved(by)
    const answer = await by.operator.call({
      ...{ method, path, headers: { ...headers, 'concordat-break-glass': grant } },
      ...(method === 'POST'
        ? { body: path === '/graphql' ? { query: '{ accounts { edges { node { id } } } }' } : accountOf() }
        : {}),
    })
    expect(answer.status, answer.text).toBe(403)
    expect(answer.text).toContain('break_glass_read_only')
    expect(await openings(by, grant)).toEqual([])
    expect((await by.tenant.get('/v1/accounts')).body.data).toEqual([])
  })

  test('and PostgreSQL itself refuses a write in the transaction one reads in', async () => {
    const by = await breaking(platform)
    const grant = await approved(by)
    const { database } = platform.deps
    const { connect } = database
    const refused: string[] = []
    database.connect = async () => {
      const connection = await connect()
      return {
        ...connection,
        send: async (sql, params, shape) => {
          if (!/from "accounts"/.test(sql)) return connection.send(sql, params, shape)
          const tenant = OrganisationId.toUuid(by.tenant.id)
          const write = `update organisations set name = 'changed' where id = '${tenant}'`
          await connection.send(write, [], shape).catch((error: Error) => refused.push(error.message))
          throw new Error('nothing is read after a refused write')
        },
      }
    }
    try {
      await through(by.operator, grant, '/v1/accounts')
    } finally {
      database.connect = connect
    }
    expect(refused).toEqual(['cannot execute UPDATE in a read-only transaction'])
  })
})

describe('what is sealed stays sealed, whatever is read', () => {
  let estate: Estate
  let by: Breaking
  let grant: string
  beforeAll(async () => {
    estate = await buildEstate(platform)
    const operator = await platform.organisation('operator')
    by = { operator, second: await operator.with(scopeNames), tenant: estate.lender }
    grant = await approved(by)
    await estate.lender.post('/v1/test-clock')
  }, 60_000)

  const reads = operations.filter(({ kind, method }) => kind === 'query' && method === 'get')

  test('a borrower’s name reads as withheld', async () => {
    const { id } = estate.subjects.party ?? {}
    const answer = await through(by.operator, grant, `/v1/parties/${id}`)
    expect(answer).toMatchObject({ status: 200, body: { name: 'withheld' } })
  })

  test.each(reads.map((operation) => [operation.id, operation] as const))('%s', async (_, operation) => {
    const isOwn = !namesSomething(operation) || ownersOf(operation, estate).includes(estate.lender)
    if (!isOwn) return
    const call = namesSomething(operation) ? callOf(operation, estate, 'real') : { path: operation.path }
    const answer = await by.operator.call({ ...call, headers: { 'concordat-break-glass': grant } })
    // Some lists need a parameter first.
    expect([200, 400], answer.text).toContain(answer.status)
    // Names of clients, documents, layouts, policies, templates, courts and law firms are nobody's personal data, and are not sealed.
    const sealed = takeLeaks().filter(
      (leak) => !/wrote: (Client|Contract|Layout|Policy|Dear|Court|Lawyers) /.test(leak),
    )
    expect(sealed).toEqual([])
  })
})
