import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generateApiKey, generateClientSecret } from '../../src/oauth/secret.ts'
import { seedClient } from '../../src/runtime/seeding.ts'
import { ClientId, OrganisationId } from '../../src/tenancy/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { clientKey } from './actors.ts'
import { asserting, claimsOf, type KeyedClient, keyedClient, send, signedBy, tokenOf, withToken } from './clients.ts'

let platform: Platform
let by: TestOrganisation
let stranger: KeyedClient
beforeAll(async () => {
  platform = await startPlatform()
  by = await platform.organisation('lender')
  stranger = await keyedClient(await platform.organisation('agency'))
})
afterAll(() => platform.stop())

const authenticated = async ({ id, key }: KeyedClient) => asserting(await signedBy(key, claimsOf(platform, id)))
const revoke = async (client: KeyedClient, token: string) =>
  send(platform, '/oauth/revoke', { ...(await authenticated(client)), token })
const introspect = async (client: KeyedClient, token: string) =>
  send(platform, '/oauth/introspect', { ...(await authenticated(client)), token })
const statusOf = async (token: string) => (await withToken(platform, token)).status

describe('a revoked token', () => {
  test('is dead on the next request, though it was believed a moment ago', async () => {
    const client = await keyedClient(by)
    const token = await tokenOf(platform, client)
    expect(await statusOf(token)).toBe(200)
    const answer = await revoke(client, token)
    expect([answer.status, answer.text, answer.headers.get('cache-control')]).toEqual([200, '', 'no-store'])
    const refused = await withToken(platform, token)
    expect(refused.status).toBe(401)
    expect(refused.headers.get('www-authenticate')).toContain('error="invalid_token"')
    expect((await introspect(client, token)).body).toEqual({ active: false })
    expect((await revoke(client, token)).status).toBe(200)
    const events =
      await platform.admin`select 1 from events where type = 'token.revoked' and aggregate_id = ${client.id}`
    expect(events).toHaveLength(1)
  })

  test('is only ever the own: anybody else is answered the same, and the token lives', async () => {
    const client = await keyedClient(by)
    const token = await tokenOf(platform, client)
    const sibling = await keyedClient(by)
    for (const foreign of [stranger, sibling]) {
      const real = await revoke(foreign, token)
      const madeUp = await revoke(foreign, 'made.up.token')
      expect([real.status, real.text]).toEqual([madeUp.status, madeUp.text])
    }
    expect(await statusOf(token)).toBe(200)
  })

  test('needs a proven client and a token', async () => {
    const token = await tokenOf(platform, stranger)
    expect((await send(platform, '/oauth/revoke', { token })).status).toBe(401)
    expect((await revoke(stranger, '')).body.error).toBe('invalid_request')
  })
})

describe('introspection', () => {
  test('tells an organisation what a token of its own stands for', async () => {
    const client = await keyedClient(by)
    const answer = await introspect(client, await tokenOf(platform, client))
    expect(answer.body).toMatchObject({
      ...{
        active: true,
        token_type: 'Bearer',
        client_id: client.id,
        sub: client.id,
        scope: 'mandates:read',
        org: by.id,
      },
    })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test("answers another organisation's token like one that never was", async () => {
    const token = await tokenOf(platform, await keyedClient(by))
    const real = await introspect(stranger, token)
    expect([real.status, real.text]).toEqual([200, (await introspect(stranger, 'made.up.token')).text])
    expect(real.body).toEqual({ active: false })
  })
})

describe('what ends the tokens of a client at once', () => {
  const path = ({ id }: KeyedClient) => `/v1/clients/${id}`
  const patched = async (client: KeyedClient, body: object) => {
    const { headers } = await by.get(path(client))
    const etag = headers.get('etag') ?? ''
    const answer = await by.call({ method: 'PATCH', path: path(client), body, headers: { 'if-match': etag } })
    expect(answer.status, answer.text).toBe(200)
  }

  test('its revocation', async () => {
    const client = await keyedClient(by)
    const token = await tokenOf(platform, client)
    await by.post(`${path(client)}/revoke`)
    expect(await statusOf(token)).toBe(401)
    await expect(tokenOf(platform, client)).rejects.toThrow('invalid_client')
  })

  test('a scope taken away; a new name or a scope more does not', async () => {
    const client = await keyedClient(by, { scopes: ['mandates:read', 'accounts:read'] })
    const token = await tokenOf(platform, client)
    await patched(client, { name: 'Renamed', scopes: ['accounts:read', 'mandates:read', 'events:read'] })
    expect(await statusOf(token)).toBe(200)
    await patched(client, { scopes: ['mandates:read'] })
    expect(await statusOf(token)).toBe(401)
    expect(await statusOf(await tokenOf(platform, client))).toBe(200)
  })

  test('a key that leaves its set; an overlap does not', async () => {
    const client = await keyedClient(by)
    const token = await tokenOf(platform, client)
    const successor = await clientKey('EdDSA', 'successor')
    const replace = (keys: object[]) => by.post(`${path(client)}/replace-keys`, { jwks: { keys } })
    await replace([client.key.publicJwk, successor.publicJwk])
    expect(await statusOf(token)).toBe(200)
    expect(await statusOf(await tokenOf(platform, { ...client, key: successor }))).toBe(200)
    await replace([successor.publicJwk])
    expect(await statusOf(token)).toBe(401)
    await expect(tokenOf(platform, client)).rejects.toThrow('invalid_client')
  })

  test('nothing that happens to another client', async () => {
    const [client, neighbour] = [await keyedClient(by), await keyedClient(by)]
    const token = await tokenOf(platform, client)
    await by.post(`${path(neighbour)}/revoke`)
    expect(await statusOf(token)).toBe(200)
  })
})

describe('an API key', () => {
  const holder = async (scopes = ['mandates:read']) => {
    const { body } = await by.post('/v1/clients', { name: 'Script', authMethod: 'none', scopes })
    return `/v1/clients/${body.id}/api-keys`
  }

  test('is dead on the request after its revocation, though processes believe it for seconds', async () => {
    const path = await holder()
    const { body: first } = await by.post(path)
    const { body: second } = await by.post(path)
    expect(await statusOf(first.key)).toBe(200)
    await by.post(`${path}/${first.id}/revoke`)
    expect(await statusOf(first.key)).toBe(401)
    platform.clock.advance(31)
    expect(await statusOf(first.key)).toBe(401)
    expect(await statusOf(second.key)).toBe(200)
  })

  test('ends when it says, and may not end in the past', async () => {
    const path = await holder()
    const at = (seconds: number) => new Date(Date.parse(platform.clock.now()) + seconds * 1000).toISOString()
    const { body } = await by.post(path, { expiresAt: at(10) })
    expect(await statusOf(body.key)).toBe(200)
    platform.clock.advance(10)
    expect(await statusOf(body.key)).toBe(401)
    expect(await by.post(path, { expiresAt: at(-1) })).toMatchObject({
      status: 422,
      body: { code: 'api_key_expiry_unfit' },
    })
  })

  test('is listed by its hint alone, and made up ones are refused', async () => {
    const path = await holder()
    const { body } = await by.post(path)
    expect((await by.get(path)).text).not.toContain(body.key)
    expect(await statusOf(generateApiKey((length) => crypto.getRandomValues(new Uint8Array(length))))).toBe(401)
  })
})

describe('nobody hands out more than they hold', () => {
  test('neither by a new client, nor by a credential of a client that has more', async () => {
    const broad = await keyedClient(by, { scopes: ['accounts:erase', 'mandates:read'] })
    const { body: holder } = await by.post('/v1/clients', {
      name: 'Wide',
      authMethod: 'none',
      scopes: ['accounts:erase'],
    })
    const secretive = { name: 'Wide', authMethod: 'client_secret_basic', scopes: ['accounts:erase'] }
    const { body: secret } = await by.post('/v1/clients', secretive)
    const narrow = await by.with(['organisation:manage', 'organisation:read', 'mandates:read'])
    const own = await clientKey('ES256', 'own')
    const attempts = [
      narrow.post('/v1/clients', secretive),
      narrow.post(`/v1/clients/${holder.id}/api-keys`),
      narrow.post(`/v1/clients/${secret.id}/rotate-secret`),
      narrow.post(`/v1/clients/${broad.id}/replace-keys`, { jwks: { keys: [own.publicJwk] } }),
    ]
    for (const answer of await Promise.all(attempts)) {
      expect(answer).toMatchObject({ status: 403, body: { code: 'client_beyond_ceiling', scopes: ['accounts:erase'] } })
    }
  })
})

describe('a production organisation', () => {
  /** Its first client is registered by the operator; it signs, as every client of production does. */
  async function production() {
    const [id, first, plain] = [
      platform.deps.newId(OrganisationId),
      platform.deps.newId(ClientId),
      platform.deps.newId(ClientId),
    ]
    const at = platform.clock.now()
    const key = await clientKey('ES256', 'first')
    const { admin } = platform
    await admin`insert into organisations (id, world, sandbox, kind, name, time_zone, jurisdictions, created_at)
      values (${OrganisationId.toUuid(id)}, 'production', false, 'lender', 'Real Bank', 'Asia/Taipei', ${['TW']}, ${at})`
    await admin`insert into clients (org_id, id, name, auth_method, jwks, scopes, api_version, created_at)
      values (${OrganisationId.toUuid(id)}, ${ClientId.toUuid(first)}, 'First', 'private_key_jwt',
        ${admin.json({ keys: [key.publicJwk] } as never)}, ${['organisation:manage', 'mandates:read']}, '2026-11-01', ${at})`
    const secret = generateClientSecret((length) => crypto.getRandomValues(new Uint8Array(length)))
    await seedClient(admin, { org: id, id: plain, name: 'Leftover', scopes: ['mandates:read'], secret, at })
    return { token: await tokenOf(platform, { id: first, key, by }), plain, secret, first }
  }

  test('registers clients with keys only, and is believed by keys only', async () => {
    const { token, plain, secret, first } = await production()
    const post = async (path: string, body: object) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const keyed = { ...headers, 'idempotency-key': crypto.randomUUID() }
      const response = await platform.app.request(path, { method: 'POST', headers: keyed, body: JSON.stringify(body) })
      return { status: response.status, body: (await response.json()) as { code: string } }
    }
    for (const authMethod of ['client_secret_basic', 'none']) {
      const body = { name: 'Lazy', authMethod, scopes: ['mandates:read'] }
      expect(await post('/v1/clients', body)).toMatchObject({ status: 422, body: { code: 'client_sandbox_only' } })
    }
    expect(await post(`/v1/clients/${first}/api-keys`, {})).toMatchObject({
      status: 422,
      body: { code: 'client_sandbox_only' },
    })
    const authorization = `Basic ${btoa(`${plain}:${secret}`)}`
    const refused = await send(platform, '/oauth/token', { grant_type: 'client_credentials' }, { authorization })
    expect(refused.status).toBe(401)
    expect(platform.logged).toContainEqual(expect.objectContaining({ event: 'oauth_refused', reason: 'sandbox_only' }))
  })
})
