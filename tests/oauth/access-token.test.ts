import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { addSeconds, type Instant } from '../../src/kernel/instant.ts'
import {
  type AccessTokenCheck,
  inspectAccessToken,
  issueAccessToken,
  scopesOf,
  verifyAccessToken,
} from '../../src/oauth/access-token.ts'
import { credentialError } from '../../src/oauth/errors.ts'
import { InstallationId, type ScopeList, type SigningKey } from '../../src/oauth/model.ts'
import {
  accessToken,
  anHourAgo,
  assembled,
  client,
  grant,
  issuer,
  kindOf,
  now,
  org,
  resource,
  seconds,
  signingKey,
} from './actors.ts'

let key: SigningKey
let foreign: SigningKey
beforeAll(async () => {
  key = await signingKey(anHourAgo)
  foreign = await signingKey(anHourAgo)
})

const check = (token: string, changes: Partial<AccessTokenCheck> = {}): AccessTokenCheck => ({
  token,
  issuer,
  resource,
  keys: [key],
  now,
  ...changes,
})
const verified = (token: string, changes: Partial<AccessTokenCheck> = {}) => verifyAccessToken(check(token, changes))

/** A token of our own key whose claims or header differ from what we would issue. */
async function altered(claims: object, header: Record<string, unknown> = {}): Promise<string> {
  const { claims: issued } = await accessToken(key)
  return new SignJWT({ ...issued, ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid, ...header })
    .sign(key.privateKey)
}

describe('an access token we issue', () => {
  it('is an RFC 9068 token: typed, named by its key, for one resource, of five minutes', async () => {
    const { token, expiresInSeconds } = await accessToken(key)
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: key.kid })
    expect(decodeJwt(token)).toEqual({
      iss: issuer,
      aud: resource,
      sub: client,
      client_id: client,
      jti: 'tok_1',
      iat: seconds(now),
      exp: seconds(now) + 300,
      scope: 'placements:read placements:respond',
      org,
      org_kind: 'agency',
      world: 'sandbox-1',
      epoch: 3,
      api_version: '2026-11-01',
    })
    expect(expiresInSeconds).toBe(300)
  })

  it('is believed until it ends, with the claims it was issued with', async () => {
    const { token, claims } = await accessToken(key)
    expect(await verified(token)).toEqual({ ok: true, value: claims })
    expect(kindOf(await verified(token, { now: addSeconds(now, 299) }))).toBe('accepted')
    expect(kindOf(await verified(token, { now: addSeconds(now, 300) }))).toBe('expired')
  })

  it('names the installation as its subject where an app acts for a tenant', async () => {
    const installation = InstallationId.fromUuid('019aa000-0000-7000-8000-0000000000ff')
    const { token } = await accessToken(key, { installation })
    const result = await verified(token)
    expect(result.ok && result.value).toMatchObject({ sub: installation, client_id: client, org, installation })
  })

  it('carries its scopes, each once, or none', async () => {
    const { claims } = await accessToken(key, { scopes: ['a', 'b', 'a'] })
    expect(claims.scope).toBe('a b')
    expect([...scopesOf(claims)]).toEqual(['a', 'b'])
    expect(scopesOf({ scope: '' as ScopeList }).size).toBe(0)
  })

  test.each([301, 0, -1, 1.5, Number.NaN])('does not live for %s seconds', async (lifetimeSeconds) => {
    const issue = { grant, tokenId: 't', issuer, resource, lifetimeSeconds, key, now }
    expect(kindOf(await issueAccessToken(issue))).toBe('lifetime_out_of_bounds')
  })

  it('is not issued where it would outlive its key', async () => {
    const issue = { grant, tokenId: 't', issuer, resource, now }
    const ending = await signingKey(anHourAgo, addSeconds(now, 120))
    expect(kindOf(await issueAccessToken({ ...issue, key: ending, lifetimeSeconds: 121 }))).toBe('key_ends_first')
    expect(kindOf(await issueAccessToken({ ...issue, key: ending, lifetimeSeconds: 120 }))).toBe('accepted')
  })
})

type Case = [
  name: string,
  token: () => Promise<string> | string,
  kind: string,
  changes?: () => Partial<AccessTokenCheck>,
]
const claims = { iss: issuer, aud: resource, exp: seconds(now) + 60 }
const refused: Case[] = [
  ['alg none', () => assembled({ alg: 'none', typ: 'at+jwt', kid: key.kid }, claims), 'algorithm_not_allowed'],
  ['alg none and no kid', () => assembled({ alg: 'none', typ: 'at+jwt' }, claims), 'unknown_key'],
  [
    'HS256 with the public key as secret',
    () =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: key.kid })
        .sign(new TextEncoder().encode(JSON.stringify(key.publicJwk))),
    'algorithm_not_allowed',
  ],
  ['a foreign key with its own kid', async () => (await accessToken(foreign)).token, 'unknown_key'],
  ['a foreign key under our kid', async () => (await accessToken({ ...foreign, kid: key.kid })).token, 'bad_signature'],
  [
    'a foreign key in the header',
    () =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: foreign.kid, jwk: foreign.publicJwk } as never)
        .sign(foreign.privateKey),
    'unknown_key',
  ],
  ['no kid', () => altered({}, { kid: undefined }), 'unknown_key'],
  ['a kid that is a path', () => altered({}, { kid: '/dev/null' }), 'unknown_key'],
  ['a kid that is a list', () => altered({}, { kid: [key.kid] }), 'unknown_key'],
  ['the type JWT', () => altered({}, { typ: 'JWT' }), 'wrong_type'],
  ['no type', () => altered({}, { typ: undefined }), 'wrong_type'],
  ['another issuer', () => altered({ iss: 'https://other.test' }), 'wrong_claim'],
  ['another audience', () => altered({ aud: 'https://other.test' }), 'wrong_claim'],
  ['the issuer as audience', () => altered({ aud: issuer }), 'wrong_claim'],
  ['our audience and another', () => altered({ aud: [resource, 'https://other.test'] }), 'wrong_claim'],
  ['expired', () => altered({ exp: seconds(now) }), 'expired'],
  ['no exp', () => altered({ exp: undefined }), 'wrong_claim'],
  ['issued in the future', () => altered({ iat: seconds(now) + 6 }), 'not_yet_valid'],
  ['not valid before later', () => altered({ nbf: seconds(now) + 6 }), 'not_yet_valid'],
  ['an organisation that is none', () => altered({ org: client }), 'wrong_claim'],
  ['a client that is none', () => altered({ client_id: 'me' }), 'wrong_claim'],
  ['scopes as a list', () => altered({ scope: ['accounts:read'] }), 'wrong_claim'],
  ['no jti', () => altered({ jti: undefined }), 'wrong_claim'],
  ['a binding to nothing', () => altered({ cnf: {} }), 'wrong_claim'],
  ['a binding that is null', () => altered({ cnf: null }), 'wrong_claim'],
  [
    'a token bound to a key, sent as Bearer',
    async () => (await accessToken(key, { confirmation: { jkt: 'thumbprint' } })).token,
    'bound_token_as_bearer',
  ],
  ['a cut-off token', async () => (await accessToken(key)).token.slice(0, -1), 'malformed_jwt'],
  ['an API key', () => 'ccd_test_0', 'malformed_jwt'],
  ['a text of more than 4096 characters', () => 'a'.repeat(4097), 'malformed_jwt'],
  [
    'a token of a retired key',
    async () => (await accessToken(key)).token,
    'retired_key',
    () => ({ keys: [{ ...key, retireAt: now }] }),
  ],
  ['no keys at all', async () => (await accessToken(key)).token, 'unknown_key', () => ({ keys: [] })],
]

describe('an access token that does not hold', () => {
  test.each(refused)('is refused: %s', async (_name, token, kind, changes) => {
    expect(kindOf(await verified(await token(), changes?.()))).toBe(kind)
  })

  it('is told apart in public only where our own signature was on it', async () => {
    for (const [, token, kind, changes] of refused) {
      const result = await verified(await token(), changes?.())
      const description = result.ok ? 'accepted' : credentialError(result.refusal)?.description
      if (kind === 'expired') expect(description).toBe('The access token expired.')
      else if (kind === 'bound_token_as_bearer') expect(description).toMatch(/bound to a key/)
      else expect(description).toBe('The credential is not valid.')
    }
  })

  it('with a foreign signature is not even called expired', async () => {
    const { token } = await accessToken({ ...foreign, kid: key.kid })
    expect(kindOf(await verified(token, { now: addSeconds(now, 3600) as Instant }))).toBe('bad_signature')
  })
})

it('a bound token can be inspected, for introspection and revocation', async () => {
  const { token } = await accessToken(key, { confirmation: { jkt: 'thumbprint' } })
  const result = await inspectAccessToken(check(token))
  expect(result.ok && result.value.cnf).toEqual({ jkt: 'thumbprint' })
})
