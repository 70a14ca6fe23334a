import { exportSPKI, importJWK, SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addSeconds } from '../../src/kernel/instant.ts'
import { issueAccessToken } from '../../src/oauth/access-token.ts'
import { KEY_OVERLAP_SECONDS, rotated } from '../../src/oauth/signing-keys.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'
import { assembled, decided, signingKey } from './actors.ts'
import { type KeyedClient, keyedClient, tokenOf, withToken } from './clients.ts'

let platform: Platform
let by: TestOrganisation
let client: KeyedClient
beforeAll(async () => {
  platform = await startPlatform()
  by = await platform.organisation('lender')
  client = await keyedClient(by)
})
afterAll(() => platform.stop())

const ourKey = () => platform.signingKeys[0] as Platform['signingKeys'][number]
const partsOf = (token: string) =>
  token.split('.').map((part, index) => (index < 2 ? JSON.parse(Buffer.from(part, 'base64url').toString()) : part))

/** A token of our own making, changed. */
async function forged(changes: Record<string, unknown>, header: Record<string, unknown> = {}): Promise<string> {
  const [, claims] = partsOf(await tokenOf(platform, client))
  return new SignJWT({ ...claims, ...changes })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: ourKey().kid, ...header })
    .sign(ourKey().privateKey)
}

const wrongTokens: readonly [string, string, () => Promise<string>][] = [
  [
    'alg none',
    'algorithm_not_allowed',
    async () => {
      const [header, claims] = partsOf(await tokenOf(platform, client))
      return `${assembled({ ...header, alg: 'none' }, claims)}`
    },
  ],
  [
    'alg confusion: HMAC keyed with our published key',
    'algorithm_not_allowed',
    async () => {
      const [header, claims] = partsOf(await tokenOf(platform, client))
      const published = (await importJWK(ourKey().publicJwk, 'ES256', { extractable: true })) as CryptoKey
      const secret = new TextEncoder().encode(await exportSPKI(published))
      return new SignJWT(claims).setProtectedHeader({ ...header, alg: 'HS256' }).sign(secret)
    },
  ],
  ['kid injection', 'unknown_key', () => forged({}, { kid: '/dev/null' })],
  [
    'a key brought along',
    'bad_signature',
    async () => {
      const [header, claims] = partsOf(await tokenOf(platform, client))
      const own = await signingKey(platform.clock.now())
      return new SignJWT(claims).setProtectedHeader({ ...header, jwk: own.publicJwk }).sign(own.privateKey)
    },
  ],
  ['another audience', 'wrong_claim', () => forged({ aud: 'https://elsewhere.example' })],
  ['another issuer', 'wrong_claim', () => forged({ iss: 'https://elsewhere.example' })],
  ['an ID token, not an access token', 'wrong_type', () => forged({}, { typ: 'JWT' })],
  ['future', 'not_yet_valid', () => forged({ iat: Date.parse(platform.clock.now()) / 1000 + 60 })],
  ['bound to a key, sent as Bearer', 'bound_token_as_bearer', () => forged({ cnf: { jkt: 'thumb' } })],
  [
    'foreign: signed by another server',
    'unknown_key',
    async () => {
      const foreign = await signingKey(platform.clock.now())
      const [header, claims] = partsOf(await tokenOf(platform, client))
      return new SignJWT(claims).setProtectedHeader({ ...header, kid: foreign.kid }).sign(foreign.privateKey)
    },
  ],
  [
    'a changed scope under the old signature',
    'bad_signature',
    async () => {
      const [header, claims, signature] = partsOf(await tokenOf(platform, client))
      const changed = [header, { ...claims, scope: 'accounts:erase' }]
      return `${changed.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.${signature}`
    },
  ],
]

describe('a bearer token', () => {
  test.each(wrongTokens)(
    'that is wrong (%s) is refused with a challenge; the log knows %s',
    async (_, reason, make) => {
      const token = await make()
      const before = platform.logged.length
      const response = await withToken(platform, token)
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toMatch(
        /^Bearer error="invalid_token", error_description="[^"]+"/,
      )
      expect(await response.json()).toMatchObject({ code: 'unauthenticated' })
      const lines = platform.logged.slice(before)
      expect(lines).toContainEqual(expect.objectContaining({ event: 'credential_refused', reason }))
      expect(JSON.stringify(lines)).not.toContain(token)
    },
  )

  test('expires after five minutes, and says so', async () => {
    const token = await tokenOf(platform, client)
    platform.clock.advance(299)
    expect((await withToken(platform, token)).status).toBe(200)
    platform.clock.advance(1)
    const response = await withToken(platform, token)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain('error_description="The access token expired."')
  })

  test('that is missing is asked for without an error', async () => {
    const response = await platform.app.request('/v1/mandates')
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe(
      `Bearer resource_metadata="${BASE_URL}/.well-known/oauth-protected-resource"`,
    )
  })
})

describe('a rotation of our keys', () => {
  const published = async () => {
    const response = await platform.app.request('/oauth/jwks')
    expect(response.headers.get('cache-control')).toBe('public, max-age=300')
    return (await response.json()) as { keys: Record<string, string>[] }
  }

  beforeEach(() => {
    platform.signingKeys.splice(0, platform.signingKeys.length, ourKey())
  })

  test('publishes the successor before it signs, believes both while tokens of the first live, then drops it', async () => {
    const former = ourKey()
    const before = await tokenOf(platform, client)
    const successor = await signingKey(addSeconds(platform.clock.now(), 400))
    platform.signingKeys.splice(0, 1, ...rotated([former], successor, platform.clock.now()))
    expect((await published()).keys.map(({ kid }) => kid)).toEqual([successor.kid, former.kid])
    expect(partsOf(await tokenOf(platform, client))[0].kid).toBe(former.kid)
    expect((await withToken(platform, before)).status).toBe(200)

    platform.clock.advance(401)
    const last = partsOf(await tokenOf(platform, client))
    expect(last[0].kid).toBe(successor.kid)

    platform.clock.advance(KEY_OVERLAP_SECONDS)
    expect((await published()).keys.map(({ kid }) => kid)).toEqual([successor.kid])
    platform.signingKeys.splice(0, 2, successor)
  })

  test('refuses what a retired key signs, whatever it claims', async () => {
    const retired = { ...(await signingKey(addSeconds(platform.clock.now(), -9000))), retireAt: null }
    const grant = { ...by.actor, client: client.id, scopes: ['mandates:read' as const], epoch: 1 }
    const now = platform.clock.now()
    const { token } = decided(
      await issueAccessToken({
        ...{ grant, tokenId: 'tok_1', issuer: BASE_URL, resource: BASE_URL, lifetimeSeconds: 300, key: retired, now },
      }),
    )
    platform.signingKeys.push({ ...retired, retireAt: now })
    const response = await withToken(platform, token)
    expect(response.status).toBe(401)
    expect(platform.logged).toContainEqual(expect.objectContaining({ reason: 'retired_key' }))
  })

  test('never publishes a private part', async () => {
    for (const key of (await published()).keys)
      expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
  })
})
