import { afterAll, beforeAll, expect } from 'vitest'
import { MemberId } from '../../src/tenancy/index.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'organisation:manage' as const }
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })

let people = 0
const person = (roles: readonly string[] = ['operations']) => ({
  name: 'Lin Mei-hua',
  email: `mei.lin.${++people}@lender.example`,
  roles,
})

async function added(by: TestOrganisation, roles: readonly string[]): Promise<string> {
  const { body } = await by.post('/v1/members', person(roles))
  return body.id
}

commandCases('organisation.update', {
  ...shared,
  arrange: async () => ({
    by: await platform.organisation('lender'),
    method: 'PATCH',
    path: '/v1/organisation',
    body: { name: 'Formosa Consumer Bank', jurisdictions: ['VN', 'TW', 'VN'] },
    headers: ifMatch(1),
  }),
  effect: async ({ body }, { by }) => {
    const changed = { name: 'Formosa Consumer Bank', jurisdictions: ['TW', 'VN'] }
    expect(body).toMatchObject({ id: by.id, ...changed, timeZone: 'Asia/Taipei', version: 2 })
    expect((await by.get('/v1/organisation')).body).toEqual(body)
    const neighbour = await platform.organisation('agency')
    expect((await neighbour.get(`/v1/directory/${by.id}`)).body).toMatchObject(changed)
  },
  events: ['organisation.updated'],
  conflict: {
    arrange: async () => ({
      by: await platform.organisation('lender'),
      method: 'PATCH',
      path: '/v1/organisation',
      body: { timeZone: 'Europe/Prague' },
      headers: ifMatch(7),
    }),
    ...{ status: 412, code: 'stale_version' },
  },
  noOutsider: 'It names no organisation: it changes the one that asks.',
})

commandCases('member.add', {
  ...shared,
  arrange: async () => ({ by: await platform.organisation('agency'), path: '/v1/members', body: person() }),
  status: 201,
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ name: 'Lin Mei-hua', roles: ['operations'], version: 1 })
    expect((await by.get(`/v1/members/${body.id}`)).body).toEqual(body)
  },
  events: ['member.added'],
  conflict: {
    arrange: async () => {
      const by = await platform.organisation('agency')
      const member = person()
      await by.post('/v1/members', member)
      return { by, path: '/v1/members', body: { ...member, email: member.email.toUpperCase() } }
    },
    ...{ status: 409, code: 'member_email_taken' },
  },
  noOutsider: 'It names nobody: it adds to the organisation that asks.',
})

commandCases('member.update', {
  ...shared,
  arrange: async () => {
    const by = await platform.organisation('agency')
    const id = await added(by, ['viewer'])
    const body = { name: 'Lin Mei-hua Chen', roles: ['finance', 'compliance'] }
    return { by, method: 'PATCH', path: `/v1/members/${id}`, body, headers: ifMatch(1) }
  },
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ name: 'Lin Mei-hua Chen', roles: ['compliance', 'finance'], version: 2 })
    expect((await by.get(`/v1/members/${body.id}`)).body).toEqual(body)
  },
  events: ['member.updated'],
  conflict: {
    arrange: async () => {
      const by = await platform.organisation('agency')
      const id = await added(by, ['administrator', 'operations'])
      const body = { roles: ['operations'] }
      return { by, method: 'PATCH', path: `/v1/members/${id}`, body, headers: ifMatch(1) }
    },
    ...{ status: 409, code: 'member_last_administrator' },
  },
})

commandCases('member.remove', {
  ...shared,
  arrange: async () => {
    const by = await platform.organisation('agency')
    await added(by, ['administrator'])
    return { by, method: 'DELETE', path: `/v1/members/${await added(by, ['administrator'])}`, headers: ifMatch(1) }
  },
  effect: async ({ body }, { by, path }) => {
    expect(body).toMatchObject({ name: 'Lin Mei-hua' })
    expect((await by.get(path)).status).toBe(404)
    expect(await platform.admin`select 1 from members where id = ${uuidOf(body.id)}`).toHaveLength(0)
  },
  events: ['member.removed'],
  conflict: {
    arrange: async () => {
      const by = await platform.organisation('agency')
      return { by, method: 'DELETE', path: `/v1/members/${await added(by, ['administrator'])}`, headers: ifMatch(1) }
    },
    ...{ status: 409, code: 'member_last_administrator' },
  },
})

const uuidOf = (id: string) => MemberId.toUuid(id as MemberId)
