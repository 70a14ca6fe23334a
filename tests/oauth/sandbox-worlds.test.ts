import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sandboxScopes } from '../../src/oauth/sandbox-world-model.ts'
import { termsOf } from '../mandates/terms.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const path = '/v1/sandbox-worlds'
const cast = [
  { kind: 'lender', name: 'Own Bank' },
  { kind: 'agency', name: 'Own Agency', timeZone: 'America/New_York', jurisdictions: ['US-NY'] },
  { kind: 'regulator', name: 'Own Regulator' },
]

interface Newcomer {
  readonly id: string
  readonly kind: string
  readonly apiKey: string
}

async function founded() {
  const founder = await platform.organisation('lender')
  const { status, body, text } = await founder.post(path, { organisations: cast })
  expect(status, text).toBe(201)
  const as = (kind: string) => {
    const { apiKey, id } = body.organisations.find((one: Newcomer) => one.kind === kind)
    const ask = async (at: string, sent?: object) => {
      const response = await platform.app.request(at, {
        method: sent ? 'POST' : 'GET',
        headers: {
          ...{ authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
          ...(sent ? { 'idempotency-key': crypto.randomUUID() } : {}),
        },
        ...(sent ? { body: JSON.stringify(sent) } : {}),
      })
      return { status: response.status, body: JSON.parse(await response.text()) }
    }
    return { id, ask }
  }
  return { founder, world: body, as }
}

commandCases('sandbox_world.create', {
  ...{ platform: () => platform, scope: 'organisation:manage', status: 201 },
  arrange: async () => ({ by: await platform.organisation('lender'), path, body: { organisations: cast } }),
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ organisationsCount: 3, organisations: cast.map(({ kind, name }) => ({ kind, name })) })
    const { data } = (await by.get(path)).body
    expect(data).toEqual([{ id: body.id, world: body.world, organisationsCount: 3, createdAt: body.createdAt }])
  },
  events: ['sandbox_world.created'],
  conflict: {
    arrange: async () => {
      const by = await platform.organisation('lender')
      for (let i = 0; i < 20; i++) await by.post(path, { organisations: cast.slice(0, 1) })
      return { by, path, body: { organisations: cast } }
    },
    ...{ status: 422, code: 'sandbox_worlds_too_many' },
  },
  noOutsider: 'It names nothing: whoever asks founds a world of its own.',
})

describe('a sandbox world', () => {
  test('begins with everything its organisations need: they find one another and sign a mandate', async () => {
    const { as } = await founded()
    const [lender, agency] = [as('lender'), as('agency')]
    expect((await agency.ask('/v1/organisation')).body).toMatchObject({
      ...{ sandbox: true, timeZone: 'America/New_York', jurisdictions: ['US-NY'] },
    })
    const seen = (await lender.ask('/v1/directory')).body.data.map(({ name }: { name: string }) => name)
    expect(seen.toSorted()).toEqual(['Own Agency', 'Own Bank', 'Own Regulator'])
    const mandate = await lender.ask('/v1/mandates', { counterparty: agency.id, terms: termsOf() })
    expect(mandate.status, JSON.stringify(mandate.body)).toBe(201)
    const signed = await agency.ask(`/v1/mandates/${mandate.body.id}/sign`, { number: 1 })
    expect(signed.body).toMatchObject({ status: 'active' })
    await platform.settle()
    expect((await agency.ask('/v1/calendar')).body).toMatchObject({ region: 'US-NY', filledTo: 2027 })
    expect((await as('regulator').ask('/v1/mandates', { counterparty: agency.id })).status).toBe(403)
    expect(sandboxScopes('regulator')).toContain('organisation:read')
  })

  test('is nobody else’s, its founder’s neither, and has a clock of its own', async () => {
    const { founder, world, as } = await founded()
    const lender = as('lender')
    expect((await founder.get('/v1/directory?limit=200')).text).not.toContain(lender.id)
    expect((await lender.ask('/v1/directory')).body.data).toHaveLength(3)
    expect((await lender.ask(path)).body.data).toEqual([])
    expect((await lender.ask('/v1/test-clock', {})).status).toBe(201)
    await lender.ask('/v1/test-clock/advance', { bySeconds: 3_600 })
    await platform.settle()
    expect((await as('agency').ask('/v1/test-clock')).body.aheadSeconds).toBe(3_600)
    expect((await founder.get('/v1/test-clock')).status).toBe(404)
    expect(world.world).toMatch(/^sandbox-[0-9a-f]{12}$/)
  })

  test('is not founded by production, which the database refuses too', async () => {
    const founder = await platform.organisation('lender', { world: 'to be production' })
    await platform.admin`update organisations set sandbox = false, version = version + 1 where world = 'to be production'`
    const refused = await founder.post(path, { organisations: cast })
    expect([401, 422]).toContain(refused.status)
    const [row] = await platform.admin`select id from organisations where world = 'to be production'`
    const behind = platform.admin.begin(async (sql) => {
      await sql`select set_config('app.org', ${row?.id}, true)`
      await sql`select bridge.open_world('another', '[]', '2026-11-01', now())`
    })
    await expect(behind).rejects.toThrow('a production organisation founds no world')
  })
})
