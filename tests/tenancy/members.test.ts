import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memberRoles, roleScopes, scopeNames } from '../../src/tenancy/model.ts'
import { comparableEmail } from '../../src/tenancy/rules.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let by: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  by = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const person = { name: 'Wang Xiao-ming Canary', email: 'Canary.Wang@lender.example', roles: ['viewer'] }
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })

describe('a member', () => {
  test('is stored sealed: name and address appear in no row, event or log line', async () => {
    const { body } = await by.post('/v1/members', person)
    expect(body).toMatchObject(person)
    const rows = await platform.admin`
      select (select string_agg(m::text, ' ') from members m) as members, (select string_agg(e::text, ' ') from events e) as events`
    const everything = JSON.stringify([rows, platform.logged])
    for (const text of [
      'Canary',
      'canary',
      Buffer.from('Canary').toString('hex'),
      Buffer.from('canary').toString('hex'),
    ]) {
      expect(everything).not.toContain(text)
    }
  })

  test('may belong to two organisations under one address, whose rows do not give it away', async () => {
    const other = await platform.organisation('agency')
    const address = { ...person, email: 'both@lender.example' }
    expect((await by.post('/v1/members', address)).status).toBe(201)
    expect((await other.post('/v1/members', address)).status).toBe(201)
    const rows = await platform.admin`select email_index from members group by email_index having count(*) > 1`
    expect(rows).toHaveLength(0)
  })

  test('added twice at once is added once', async () => {
    const address = { ...person, email: 'race@lender.example' }
    const answers = await Promise.all(Array.from({ length: 5 }, () => by.post('/v1/members', address)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409])
  })

  test('who is one of two administrators may go; both at once may not', async () => {
    const org = await platform.organisation('agency')
    const add = async (email: string) =>
      (await org.post('/v1/members', { name: 'Admin', email, roles: ['administrator'] })).body.id as string
    const ids = [await add('one@agency.example'), await add('two@agency.example')]
    const removals = ids.map((id) => org.call({ method: 'DELETE', path: `/v1/members/${id}`, headers: ifMatch(1) }))
    expect((await Promise.all(removals)).map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await org.get('/v1/members')).body.data).toHaveLength(1)
  })

  test('is listed page by page, newest first, in the own organisation only', async () => {
    const org = await platform.organisation('agency')
    for (let n = 0; n < 5; n++) {
      await org.post('/v1/members', { ...person, email: `p${n}@agency.example` })
      platform.clock.advance(1)
    }
    const first = await org.get('/v1/members?limit=3')
    const second = await org.get(`/v1/members?limit=3&cursor=${first.body.nextCursor}`)
    const emails = [...first.body.data, ...second.body.data].map(({ email }) => email)
    expect(emails).toEqual([4, 3, 2, 1, 0].map((n) => `p${n}@agency.example`))
    expect(second.body.hasMore).toBe(false)
  })

  test('cannot be changed without a version, or into nothing', async () => {
    const { body } = await by.post('/v1/members', { ...person, email: 'still@lender.example' })
    const path = `/v1/members/${body.id}`
    expect((await by.call({ method: 'PATCH', path, body: { name: 'New' } })).status).toBe(428)
    const empty = await by.call({ method: 'PATCH', path, body: {}, headers: ifMatch(1) })
    expect(empty).toMatchObject({ status: 400, body: { code: 'malformed_request' } })
    const roleless = await by.call({ method: 'PATCH', path, body: { roles: [] }, headers: ifMatch(1) })
    expect(roleless.status).toBe(400)
  })
})

describe('the directory', () => {
  test('lists the organisations of the own world, by kind where asked, and shows nothing private', async () => {
    const world = `world-${crypto.randomUUID()}`
    const lender = await platform.organisation('lender', { world, name: 'Lender of this world' })
    const agency = await platform.organisation('agency', { world, jurisdictions: ['TW', 'VN'] })
    const { body } = await lender.get('/v1/directory')
    expect(body.data.map(({ id }: { id: string }) => id).sort()).toEqual([lender.id, agency.id].sort())
    const agencies = await lender.get('/v1/directory?kind=agency,law_firm')
    expect(agencies.body.data).toEqual([
      { id: agency.id, kind: 'agency', name: expect.any(String), jurisdictions: ['TW', 'VN'], group: null },
    ])
    expect((await by.get(`/v1/directory/${agency.id}`)).status).toBe(404)
    expect((await by.get('/v1/directory?world=x')).status).toBe(400)
  })
})

describe('an organisation', () => {
  test.each([
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }],
    ['no jurisdictions', { jurisdictions: [] }],
    ['a kind', { kind: 'agency' }],
    ['nothing', {}],
  ])('cannot take %s', async (_, body) => {
    const answer = await by.call({ method: 'PATCH', path: '/v1/organisation', body, headers: ifMatch(1) })
    expect(answer).toMatchObject({ status: 400, body: { code: 'malformed_request' } })
  })
})

describe('the roles of members', () => {
  test('reach scopes that exist; an administrator all of them, a viewer nothing that changes', () => {
    for (const role of memberRoles) expect(scopeNames).toEqual(expect.arrayContaining([...roleScopes[role]]))
    expect(roleScopes.administrator).toEqual(scopeNames)
    expect(roleScopes.viewer.every((scope) => scope.endsWith(':read'))).toBe(true)
    const managing = memberRoles.filter((role) => roleScopes[role].includes('organisation:manage'))
    expect(managing).toEqual(['administrator'])
  })

  test('addresses are compared whatever their case and composition', () => {
    expect(comparableEmail('Jose\u0301@Bank.Example')).toBe(comparableEmail('JOSÉ@bank.example'))
  })
})
