import { exportSPKI, importJWK, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ClientId } from '../../src/tenancy/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'
import { assembled, clientKey } from './actors.ts'
import {
  asserting,
  claimsOf,
  type KeyedClient,
  keyedClient,
  send,
  signedBy,
  tokenBy,
  tokenOf,
  withToken,
} from './clients.ts'

let platform: Platform
let by: TestOrganisation
let client: KeyedClient
let other: KeyedClient
beforeAll(async () => {
  platform = await startPlatform()
  by = await platform.organisation('lender')
  client = await keyedClient(by, { scopes: ['mandates:read', 'placements:read'] })
  other = await keyedClient(await platform.organisation('agency'))
})
afterAll(() => platform.stop())

const claims = (changes: Record<string, unknown> = {}) => claimsOf(platform, client.id, changes)
const seconds = () => claims().iat
const DULL = { error: 'invalid_client', error_description: 'Client authentication failed.' }

describe('a token request', () => {
  test.each(['ES256', 'EdDSA'] as const)(
    'signed with a registered %s key gets a token that opens the API',
    async (alg) => {
      const keyed = await keyedClient(by, { alg })
      const answer = await tokenBy(platform, await signedBy(keyed.key, claimsOf(platform, keyed.id)))
      expect(answer.status, answer.text).toBe(200)
      expect(answer.body).toEqual({
        ...{ access_token: expect.any(String), token_type: 'Bearer', expires_in: 300, scope: 'mandates:read' },
      })
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('pragma')).toBe('no-cache')
      expect((await withToken(platform, answer.body.access_token)).status).toBe(200)
    },
  )

  test('gets the scopes it names, and none beyond what the client was registered with', async () => {
    const narrow = await tokenBy(platform, await signedBy(client.key, claims()), { scope: 'placements:read' })
    expect(narrow.body.scope).toBe('placements:read')
    const refused = await withToken(platform, narrow.body.access_token)
    expect(refused.status).toBe(403)
    expect(refused.headers.get('www-authenticate')).toBe(
      `Bearer error="insufficient_scope", scope="mandates:read", resource_metadata="${BASE_URL}/.well-known/oauth-protected-resource"`,
    )
    for (const scope of ['accounts:erase', 'placements:read accounts:erase', 'no:such', 'two  spaces']) {
      const wide = await tokenBy(platform, await signedBy(client.key, claims()), { scope })
      expect([wide.status, wide.body.error], scope).toEqual([400, 'invalid_scope'])
    }
  })

  test.each([
    ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['no grant', { grant_type: '' }, 'invalid_request'],
    ['another resource', { resource: 'https://elsewhere.example' }, 'invalid_target'],
  ])('for %s is refused', async (_, form, error) => {
    const answer = await tokenBy(platform, await signedBy(client.key, claims()), form)
    expect([answer.status, answer.body.error]).toEqual([400, error])
  })

  test('that is no form, repeats itself or comes by another method is refused in form', async () => {
    const json = await send(platform, '/oauth/token', {}, { 'content-type': 'application/json' })
    expect([json.status, json.body.error]).toEqual([400, 'invalid_request'])
    const twice = await platform.app.request('/oauth/token', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials&grant_type=client_credentials',
    })
    expect([twice.status, ((await twice.json()) as { error: string }).error]).toEqual([400, 'invalid_request'])
    const got = await platform.app.request('/oauth/token')
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST'])
  })
})

/** Every way an assertion can be wrong, and what our log calls it. */
const wrongAssertions: readonly [string, string, () => Promise<string> | string][] = [
  ['alg none', 'algorithm_not_allowed', () => assembled({ alg: 'none', kid: client.key.kid }, claims())],
  [
    'alg confusion: HMAC keyed with the public key',
    'algorithm_not_allowed',
    async () => {
      const registered = (await importJWK(client.key.publicJwk, 'ES256', { extractable: true })) as CryptoKey
      const secret = new TextEncoder().encode(await exportSPKI(registered))
      return new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: client.key.kid }).sign(secret)
    },
  ],
  ['kid injection: a path', 'unknown_key', () => signedBy(client.key, claims(), { kid: '../../../dev/null' })],
  ['kid injection: SQL', 'unknown_key', () => signedBy(client.key, claims(), { kid: "' or ''='" })],
  [
    'kid injection: a key brought along',
    'unknown_key',
    async () => {
      const own = await clientKey('ES256', 'own')
      return signedBy(own, claims(), { kid: 'own', jwk: own.publicJwk, jku: 'https://evil.example/jwks' })
    },
  ],
  [
    'wrong audience: the token endpoint',
    'wrong_claim',
    () => signedBy(client.key, claims({ aud: `${BASE_URL}/oauth/token` })),
  ],
  [
    'wrong audience: two of them',
    'wrong_claim',
    () => signedBy(client.key, claims({ aud: [BASE_URL, 'https://x.example'] })),
  ],
  ['expired', 'expired', () => signedBy(client.key, claims({ iat: seconds() - 120, exp: seconds() - 1 }))],
  ['future: not before', 'not_yet_valid', () => signedBy(client.key, claims({ nbf: seconds() + 30 }))],
  ['future: issued', 'not_yet_valid', () => signedBy(client.key, claims({ iat: seconds() + 30, exp: seconds() + 60 }))],
  ['living too long', 'lives_too_long', () => signedBy(client.key, claims({ exp: seconds() + 3600 }))],
  ['without jti', 'wrong_claim', () => signedBy(client.key, claims({ jti: undefined }))],
  [
    'foreign key under our kid',
    'bad_signature',
    async () => {
      const foreign = { ...other.key, kid: client.key.kid }
      return signedBy(foreign, claims())
    },
  ],
  ['foreign key under its own kid', 'unknown_key', () => signedBy(other.key, claims())],
  [
    'a client that never was',
    'unknown_client',
    () => signedBy(client.key, claimsOf(platform, 'cli_01k9x2v6ecf8y8q3w0h6t5r4sz' as never)),
  ],
  ["another organisation's client", 'unknown_key', () => signedBy(client.key, claimsOf(platform, other.id))],
  ['no JWT', 'malformed_jwt', () => 'not.a.jwt'],
]

describe('an assertion', () => {
  test.each(wrongAssertions)(
    'that is wrong (%s) gets the one dull answer; the log knows %s',
    async (_, reason, make) => {
      const assertion = await make()
      const before = platform.logged.length
      const answer = await tokenBy(platform, assertion)
      expect([answer.status, answer.body]).toEqual([401, DULL])
      expect(answer.headers.get('www-authenticate')).toBeNull()
      const lines = platform.logged.slice(before)
      expect(lines).toContainEqual(expect.objectContaining({ event: 'oauth_refused', reason }))
      expect(JSON.stringify(lines)).not.toContain(assertion)
    },
  )

  test('counts once: the second time it is refused', async () => {
    const assertion = await signedBy(client.key, claims())
    expect((await tokenBy(platform, assertion)).status).toBe(200)
    const again = await tokenBy(platform, assertion)
    expect([again.status, again.body]).toEqual([401, DULL])
    expect(platform.logged).toContainEqual(expect.objectContaining({ reason: 'assertion_replayed' }))
  })

  test('sent twenty times at once opens one door', async () => {
    const assertion = await signedBy(client.key, claims())
    const answers = await Promise.all(Array.from({ length: 20 }, () => tokenBy(platform, assertion)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(19)
  })

  test('is remembered under its client: another may use the same jti, and what expired is forgotten', async () => {
    const jti = 'shared-jti'
    expect((await tokenBy(platform, await signedBy(client.key, claims({ jti })))).status).toBe(200)
    expect((await tokenBy(platform, await signedBy(other.key, claimsOf(platform, other.id, { jti })))).status).toBe(200)
    platform.clock.advance(61)
    expect((await tokenBy(platform, await signedBy(client.key, claims()))).status).toBe(200)
    const kept =
      await platform.admin`select 1 from spent_tokens where token_id = ${jti} and client_id = ${uuidOf(client)}`
    expect(kept).toHaveLength(0)
  })

  test('that fails thirty times in a minute is refused unread until the minute is over', async () => {
    const failing = await keyedClient(by)
    const wrong = async () => tokenBy(platform, await signedBy(other.key, claimsOf(platform, failing.id)))
    for (let failed = 0; failed < 30; failed++) expect((await wrong()).status).toBe(401)
    const refused = await wrong()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
    expect((await tokenBy(platform, await signedBy(client.key, claims()))).status).toBe(200)
    platform.clock.advance(60)
    expect(await tokenOf(platform, failing)).toBeTruthy()
  })
})

describe('a secret', () => {
  const basic = (id: string, secret: string) => ({ authorization: `Basic ${btoa(`${id}:${secret}`)}` })
  const form = { grant_type: 'client_credentials' }
  const sandboxed = async () => {
    const body = { name: 'Trial', authMethod: 'client_secret_basic', scopes: ['mandates:read'] }
    return (await by.post('/v1/clients', body)).body as { id: string; clientSecret: string }
  }

  test('obtains a token in the sandbox', async () => {
    const { id, clientSecret } = await sandboxed()
    expect((await send(platform, '/oauth/token', form, basic(id, clientSecret))).status).toBe(200)
  })

  test('that is wrong, unknown or of a client with keys is answered alike, with a challenge', async () => {
    const { id, clientSecret } = await sandboxed()
    const wrong = [
      basic(id, `${clientSecret.slice(0, -1)}${clientSecret.endsWith('x') ? 'y' : 'x'}`),
      basic('cli_01k9x2v6ecf8y8q3w0h6t5r4sz', clientSecret),
      basic(client.id, clientSecret),
      basic('nobody', clientSecret),
      { authorization: 'Basic ???' },
      { authorization: 'Bearer some-token' },
    ]
    for (const headers of wrong) {
      const answer = await send(platform, '/oauth/token', form, headers)
      expect([answer.status, answer.body]).toEqual([401, DULL])
      expect(answer.headers.get('www-authenticate')).toBe('Basic realm="token", charset="UTF-8"')
    }
    const two = await send(platform, '/oauth/token', { ...form, ...asserting('a.b.c') }, basic(id, clientSecret))
    expect([two.status, two.body.error]).toEqual([400, 'invalid_request'])
  })

  test('in the body of a request is refused', async () => {
    const { id, clientSecret } = await sandboxed()
    const answer = await send(platform, '/oauth/token', { ...form, client_id: id, client_secret: clientSecret })
    expect([answer.status, answer.body]).toEqual([401, DULL])
  })

  test('is never logged or stored in clear', async () => {
    const { clientSecret } = await sandboxed()
    expect(JSON.stringify(platform.logged)).not.toContain(clientSecret)
    const [{ dump } = { dump: '' }] = await platform.admin`
      select string_agg(c::text, ' ') || string_agg(i::text, ' ') as dump from clients c, idempotency_keys i`
    expect(dump).not.toContain(clientSecret)
    expect(dump).not.toContain(Buffer.from(clientSecret).toString('hex'))
  })
})

const uuidOf = ({ id }: KeyedClient) => ClientId.toUuid(id)
