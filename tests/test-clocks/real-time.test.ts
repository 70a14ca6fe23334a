import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { addSeconds } from '../../src/kernel/instant.ts'
import { generateSigningKey, importSigningKey } from '../../src/oauth/signing-keys.ts'
import { readGuide } from '../../src/runtime/platform.ts'
import { worldClocks } from '../../src/store/index.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'
import { DAY, newWorld, quietWorld } from './world.ts'

let platform: Platform
let begun = 0
beforeAll(async () => {
  platform = await startPlatform({}, (pool) => ({
    ...pool,
    connect: async () => {
      const connection = await pool.connect()
      return {
        ...connection,
        send: (sql, ...rest) => {
          if (sql.startsWith('begin')) begun++
          return connection.send(sql, ...rest)
        },
      }
    },
  }))
})
afterAll(() => platform.stop())

/** Another process of the service on the same database: it has heard of no clock. */
const another = () =>
  createApp({
    deps: { ...platform.deps, worldClocks: worldClocks() },
    edge: {
      newId: platform.deps.newId,
      docsUrl: `${BASE_URL}/docs`,
      log: () => {},
      elapsedMs: () => 0,
      randomBytes: platform.deps.randomBytes,
    },
    oauth: { issuer: BASE_URL, resource: BASE_URL, signingKeys: () => platform.signingKeys, sandbox: true },
    readGuide,
  })

describe('two organisations of a world', () => {
  test('agree on the time at once, whichever process answers them', async () => {
    const { lender, agency, advance, timeOf } = await quietWorld(platform)
    const elsewhere = agency.through(another())
    expect(await timeOf(elsewhere)).toBe(await timeOf(lender))
    await advance(5 * DAY)
    expect(await timeOf(elsewhere)).toBe(await timeOf(lender))
    const query = '{ testClock { now } organisation { name } }'
    const graph = await elsewhere.post('/graphql', { query })
    expect(graph.body.data.testClock.now).toBe(await timeOf(agency))
  })

  test('pay for a move with one transaction begun again, once in each process', async () => {
    const { lender, advance } = await quietWorld(platform)
    const app = another()
    const counted = async (by = lender) => {
      const before = begun
      expect((await by.through(app).get('/v1/organisation')).status).toBe(200)
      return begun - before
    }
    await counted()
    expect(await counted()).toBe(1)
    await advance(DAY)
    expect([await counted(), await counted()]).toEqual([2, 1])
    const without = await platform.organisation('lender', { world: newWorld() })
    await counted(without)
    expect(await counted(without)).toBe(1)
  })
})

describe('what stays on real time', () => {
  test('idempotency keys: an answer is replayed after eight days of the clock', async () => {
    const { lender, advance } = await quietWorld(platform)
    const call = {
      ...{ method: 'POST', path: '/v1/clients', headers: { 'idempotency-key': 'before-the-days' } },
      body: { name: 'Reporting', authMethod: 'none', scopes: ['organisation:read'] },
    }
    const first = await lender.call(call)
    expect(first.status, first.text).toBe(201)
    await advance(8 * DAY)
    const second = await lender.call(call)
    expect([second.text, second.headers.get('idempotent-replayed')]).toEqual([first.text, 'true'])
  })

  test('API keys: one that ends tomorrow works in a world eight days on, and ends tomorrow', async () => {
    const { lender, advance } = await quietWorld(platform)
    await advance(8 * DAY)
    const path = `/v1/clients/${lender.client}/api-keys`
    const expiresAt = new Date(Date.parse(platform.clock.now()) + DAY * 1_000).toISOString()
    const made = await lender.post(path, { expiresAt })
    expect(made.status, made.text).toBe(201)
    const status = async () =>
      (await platform.app.request('/v1/organisation', { headers: { authorization: `Bearer ${made.body.key}` } })).status
    expect(await status()).toBe(200)
    platform.clock.advance(DAY + 60)
    expect(await status()).toBe(401)
  })

  test('signing keys: what is signed in a world ahead bears its time, under the key of today', async () => {
    const { agency, advance, timeOf } = await quietWorld(platform)
    const retireAt = addSeconds(platform.clock.now(), DAY)
    const key = await importSigningKey(await generateSigningKey({ notBefore: platform.clock.now(), retireAt }))
    if (!key.ok) throw new Error(key.refusal.kind)
    const former = platform.signingKeys.splice(0, platform.signingKeys.length, key.value)
    try {
      await advance(2 * DAY)
      const leaving = await agency.post('/v1/off-boardings', { reason: 'moving_elsewhere' })
      await platform.settle()
      const manifest = await agency.get(`/v1/off-boardings/${leaving.body.id}/manifest`)
      expect(manifest, manifest.text).toMatchObject({ status: 200, body: { exportedAt: await timeOf(agency) } })
      const { iat = 0 } = decodeJwt(manifest.body.signature)
      expect(new Date(iat * 1_000).toISOString()).toBe(await timeOf(agency))
    } finally {
      platform.signingKeys.splice(0, 1, ...former)
    }
  })

  test('revoked keys stay revoked while the clock runs on', async () => {
    const { lender, advance } = await quietWorld(platform)
    const made = await lender.post(`/v1/clients/${lender.client}/api-keys`)
    const bearer = { headers: { authorization: `Bearer ${made.body.key}` } }
    expect((await platform.app.request('/v1/organisation', bearer)).status).toBe(200)
    await advance(2 * DAY)
    await lender.post(`/v1/clients/${lender.client}/api-keys/${made.body.id}/revoke`)
    await advance(2 * DAY)
    // Another revocation sweeps what has run out by real time, and nothing else.
    const second = await lender.post(`/v1/clients/${lender.client}/api-keys`)
    await lender.post(`/v1/clients/${lender.client}/api-keys/${second.body.id}/revoke`)
    expect((await platform.app.request('/v1/organisation', bearer)).status).toBe(401)
  })
})

describe('the database', () => {
  const production = (world: string) => platform.admin`
    insert into organisations (id, world, sandbox, kind, name, time_zone, jurisdictions, created_at)
    values (${crypto.randomUUID()}, ${world}, false, 'lender', 'Production', 'Asia/Taipei', '{TW}', ${platform.clock.now()})`

  test('keeps clocks and production apart, whichever comes first', async () => {
    const { world, lender } = await quietWorld(platform)
    await expect(production(world)).rejects.toThrow('a production organisation has no test clock')
    const moved = platform.admin`update organisations set sandbox = false where world = ${world}`
    await expect(moved).rejects.toThrow('a production organisation has no test clock')
    expect((await lender.get('/v1/organisation')).body.sandbox).toBe(true)
    const other = newWorld()
    await production(other)
    const sandboxed = await platform.organisation('lender', { world: other })
    expect(await sandboxed.post('/v1/test-clock')).toMatchObject({
      ...{ status: 422, body: { code: 'test_clock_sandbox_only' } },
    })
  })

  test('lets no clock go back', async () => {
    const { world, advance } = await quietWorld(platform)
    await advance(DAY)
    const back = platform.admin`
      update test_clocks set ahead_ms = ahead_ms - 1, version = version + 1 where world = ${world}`
    await expect(back).rejects.toThrow('forward only')
  })
})
