import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CLIENT_OBJECTIONS_PER_DAY, ClientObjectionId } from '../../src/contributions/client-objection-model.ts'
import { ADVISER_POINTS_PER_DAY } from '../../src/exchange/model.ts'
import { done, tokens } from '../exchange/members.ts'
import { askers } from '../inquiries/asking.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { about, anew, authoritySha256, objectors, passed, path } from './objecting.ts'
import { contribution, eventsOf, tokenOf } from './records.ts'

const DAY = 86_400

let platform: Platform
let here: Awaited<ReturnType<typeof askers>>
let on: ReturnType<typeof objectors>
beforeAll(async () => {
  platform = await startPlatform()
  here = await askers(platform)
  on = objectors(platform, here)
})
afterAll(() => platform.stop())

let made = 0
commandCases('exchange_client_objection.raise', {
  platform: () => platform,
  scope: 'exchange:write',
  arrange: async () => {
    const person = `client ${++made}`
    await on.say(person, `CLIENT-${made}`)
    return { by: (await on.adviser()).by, path, body: on.objecting(person) }
  },
  status: 201,
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ adviserId: by.id, product: 'unsecured', authoritySha256, outcomes: null })
    expect((await by.get(`${path}/${body.id}`)).body).toEqual(body)
    expect((await by.get(path)).body.data).toEqual([body])
    expect((await here.exchange.operator.get(`${path}/${body.id}`)).body).toEqual(body)
  },
  events: ['exchange_client_objection.raised'],
  conflict: {
    arrange: async () => {
      const { by, member } = await on.adviser()
      await done(here.exchange.operator, `/v1/exchange-members/${member}/suspend`, { reason: 'investigation' })
      return { by, path, body: on.objecting('somebody') }
    },
    ...{ status: 403, code: 'exchange_member_not_active' },
  },
  outsider: () => platform.organisation('adviser', { world: 'elsewhere' }),
})

describe('an adviser', () => {
  test('is not a member: it has few points, and neither contributes, attests, loads nor asks', async () => {
    const { by, member } = await on.adviser()
    const namespaces = (await by.get('/v1/exchange/namespaces')).body.namespaces as { pointsLeft: number }[]
    expect(new Set(namespaces.map(({ pointsLeft }) => pointsLeft))).toEqual(new Set([ADVISER_POINTS_PER_DAY]))
    expect((await tokens(by, ['A123456789'])).tokens).toHaveLength(1)
    const refusedAs = async (door: string, body: object) => (await by.post(door, body)).body.code
    const exchange = here.exchange.id
    expect(await refusedAs('/v1/exchange-records', contribution({ exchange }))).toBe('exchange_member_not_active')
    const load = { exchangeMember: member, namespace: 'TW-NID', openAccounts: 10, points: 10 }
    expect(await refusedAs('/v1/exchange-loads', load)).toBe('exchange_member_not_active')
    const counts = [{ product: 'unsecured', open: 1, pastDue: 0, defaulted: 0 }]
    const attesting = { asOf: '2026-11-24', counts }
    expect(await refusedAs(`/v1/exchange-members/${member}/attestations`, attesting)).toBe('not_found')
    const asked = { purpose: 'credit_assessment', ...about('somebody')[0] }
    expect(await refusedAs('/v1/inquiries', { exchange, ...asked })).toBe('exchange_member_not_active')
    const run = { exchange, purpose: asked.purpose, items: about('somebody') }
    expect(await refusedAs('/v1/inquiry-runs', run)).toBe('exchange_member_not_active')
  })

  test('before it is let in, and anybody who is none, objects for nobody', async () => {
    const stranger = await platform.organisation('adviser')
    expect((await stranger.post(path, on.objecting('somebody'))).body.code).toBe('exchange_member_not_active')
    expect((await here.by.post(path, on.objecting('somebody'))).body.code).toBe('exchange_objection_adviser_only')
  })

  test('raises so many a day, however many at once, and as many the next day', async () => {
    const { by } = await on.adviser()
    const raise = async () => (await by.post(path, on.objecting('somebody'))).body.code ?? 'raised'
    const asked = await Promise.all(Array.from({ length: CLIENT_OBJECTIONS_PER_DAY + 2 }, raise))
    expect(asked.filter((code) => code === 'raised')).toHaveLength(CLIENT_OBJECTIONS_PER_DAY)
    expect(asked.filter((code) => code === 'exchange_objections_exhausted')).toHaveLength(2)
    expect((await by.get(path)).body.data).toHaveLength(CLIENT_OBJECTIONS_PER_DAY)
    platform.clock.advance(DAY)
    expect((await (await by.with(['exchange:write'])).post(path, on.objecting('somebody'))).status).toBe(201)
  })

  test('that objects for somebody who is nobody is suspended, and answered as ever', async () => {
    const { by, member } = await on.adviser()
    const identity = { exchange: here.exchange.id, ...about('planted')[0] }
    await done(await anew(here.exchange.operator), '/v1/exchange-canaries', identity)
    expect((await by.post(path, on.objecting('planted'))).status).toBe(201)
    await platform.settle()
    const { body } = await by.get(`/v1/exchange-members/${member}`)
    expect(body).toMatchObject({ state: 'suspended', reason: 'planted_identity' })
    expect((await by.get(path)).body.data[0]).toMatchObject({ outcomes: null })
  })

  test('leaves no trace of whom it objected for once the exchange has looked', async () => {
    const { by } = await on.adviser()
    const { id } = await done(by, path, on.objecting('forgotten'))
    const subjects = async () => {
      const [row] = await platform.admin`
        select subjects from exchange_client_objections where id = ${ClientObjectionId.toUuid(id)}`
      return row?.subjects
    }
    const before = JSON.stringify(await subjects())
    expect(before).toContain('tokens')
    expect(before).not.toContain(Buffer.from(tokenOf('forgotten'), 'base64url').toString('hex'))
    await platform.settle()
    expect((await by.get(`${path}/${id}`)).body.objectionId).toMatch(/^xob_/)
    expect(await subjects()).toBeNull()
  })
})

describe('what an adviser learns', () => {
  test('is the same whether or not somebody tells of its client, before and after the exchange looked', async () => {
    const { by } = await on.adviser()
    await on.say('listed client', 'LISTED-1')
    const shown = async (person: string) => {
      const { id } = await done(by, path, on.objecting(person))
      const before = (await by.get(`${path}/${id}`)).body
      await platform.settle()
      const after = (await by.get(`${path}/${id}`)).body
      return { id, endsOn: after.endsOn as string, looks: [before, after].map(masked), after }
    }
    const masked = ({ id: _, objectionId, createdAt: __, ...rest }: Record<string, unknown>) => ({
      ...rest,
      became: objectionId !== null,
    })
    const [listed, unlisted] = [await shown('listed client'), await shown('nobody tells of')]
    expect(listed.looks).toEqual(unlisted.looks)
    expect(listed.looks[1]).toMatchObject({ became: true, outcomes: null, releasedAt: null })
    const told = (await eventsOf(by)).map(({ type }) => type).filter((type) => type.startsWith('exchange'))
    const member = ['exchange_member.applied', 'exchange_member.approved']
    expect(told).toEqual([...member, ...Array(2).fill('exchange_client_objection.raised')])
    expect((await by.get('/v1/exchange-objections')).body.data).toEqual([])
    expect((await by.get(`/v1/exchange-objections/${listed.after.objectionId}`)).status).toBe(404)
    await passed(platform, listed.endsOn)
    const fresh = await by.with(['exchange:read'])
    const late = async (id: string) => masked((await fresh.get(`${path}/${id}`)).body)
    expect(await late(listed.id)).toEqual(await late(unlisted.id))
  })
})
