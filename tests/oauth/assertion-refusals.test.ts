import { webcrypto } from 'node:crypto'
import { beforeAll, describe, expect, it, test } from 'vitest'
import type { Instant } from '../../src/kernel/instant.ts'
import { checkAssertion } from '../../src/oauth/assertion.ts'
import { tokenEndpointError } from '../../src/oauth/errors.ts'
import type { ClientKeys } from '../../src/oauth/model.ts'
import {
  assembled,
  assertionClaims,
  client,
  clientKey,
  issuer,
  kindOf,
  now,
  otherClient,
  registered,
  seconds,
  signed,
  type TestKey,
  tokenEndpoint,
} from './actors.ts'

let es256: TestKey
let eddsa: TestKey
let foreign: TestKey
let keys: ClientKeys

beforeAll(async () => {
  es256 = await clientKey('ES256', 'a')
  eddsa = await clientKey('EdDSA', 'b')
  foreign = await clientKey('ES256', 'a')
  keys = await registered(es256, eddsa)
})

const checked = (assertion: string, at: Instant = now) =>
  checkAssertion({ assertion, client: { id: client, keys }, issuer, now: at })

const hmacSigned = async (secret: Uint8Array<ArrayBuffer>, header: object): Promise<string> => {
  const unsigned = assembled(header, assertionClaims()).replace(/\.$/, '')
  const key = await webcrypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const mac = await webcrypto.subtle.sign('HMAC', key, new TextEncoder().encode(unsigned))
  return `${unsigned}.${Buffer.from(mac).toString('base64url')}`
}
const spki = async () => {
  const key = await webcrypto.subtle.importKey(
    'jwk',
    es256.publicJwk as JsonWebKey,
    { name: 'ECDSA', namedCurve: 'P-256' },
    true,
    ['verify'],
  )
  return new Uint8Array(await webcrypto.subtle.exportKey('spki', key))
}
const pem = async () =>
  new TextEncoder().encode(
    `-----BEGIN PUBLIC KEY-----\n${Buffer.from(await spki()).toString('base64')}\n-----END PUBLIC KEY-----\n`,
  )

type Case = [name: string, assertion: () => Promise<string> | string, kind: string]
const refused: Case[] = [
  ['alg none', () => assembled({ alg: 'none', kid: 'a' }, assertionClaims()), 'algorithm_not_allowed'],
  ['alg None in capitals', () => assembled({ alg: 'NONE', kid: 'a' }, assertionClaims()), 'algorithm_not_allowed'],
  ['no alg', () => assembled({ kid: 'a' }, assertionClaims()), 'algorithm_not_allowed'],
  ['an alg that is an object', () => assembled({ alg: { toString: 1 } }, assertionClaims()), 'algorithm_not_allowed'],
  ['a typ that is an object', () => assembled({ alg: 'ES256', typ: { toString: 1 } }, {}), 'wrong_type'],
  [
    'HS256 with the public key in PEM as secret',
    async () => hmacSigned(await pem(), { alg: 'HS256', kid: 'a' }),
    'algorithm_not_allowed',
  ],
  [
    'HS256 with the public key in DER as secret',
    async () => hmacSigned(await spki(), { alg: 'HS256', kid: 'a' }),
    'algorithm_not_allowed',
  ],
  [
    'HS256 with the published key as secret',
    () => hmacSigned(new TextEncoder().encode(JSON.stringify(es256.publicJwk)), { alg: 'HS256', kid: 'a' }),
    'algorithm_not_allowed',
  ],
  [
    'HS256 bytes under the name ES256',
    async () => hmacSigned(await spki(), { alg: 'ES256', kid: 'a' }),
    'bad_signature',
  ],
  ['a foreign key under a registered kid', () => signed(assertionClaims(), foreign), 'bad_signature'],
  ['a foreign key and its own kid', () => signed(assertionClaims(), foreign, { kid: 'c' }), 'unknown_key'],
  [
    'a foreign key in the header',
    () => signed(assertionClaims(), foreign, { jwk: foreign.publicJwk }),
    'bad_signature',
  ],
  [
    'a foreign key set by address',
    () => signed(assertionClaims(), foreign, { kid: 'c', jku: 'https://evil.test/jwks', x5u: 'https://evil.test/x' }),
    'unknown_key',
  ],
  ['a kid that is a path', () => signed(assertionClaims(), es256, { kid: '../../dev/null' }), 'unknown_key'],
  ['a kid that is SQL', () => signed(assertionClaims(), es256, { kid: "a' or '1'='1" }), 'unknown_key'],
  ['a kid that is a list', () => signed(assertionClaims(), es256, { kid: ['a'] }), 'unknown_key'],
  ['a kid of another algorithm', () => signed(assertionClaims(), es256, { kid: 'b' }), 'unknown_key'],
  ['an access token', () => signed(assertionClaims(), es256, { typ: 'at+jwt' }), 'wrong_type'],
  ['a DPoP proof', () => signed(assertionClaims(), es256, { typ: 'dpop+jwt' }), 'wrong_type'],
  [
    'a critical extension we do not know',
    () => assembled({ alg: 'ES256', kid: 'a', crit: ['b'], b: 1 }, {}),
    'malformed_jwt',
  ],
  ['another audience', () => signed(assertionClaims({ aud: 'https://other.test' }), es256), 'wrong_claim'],
  ['the token endpoint as audience', () => signed(assertionClaims({ aud: tokenEndpoint }), es256), 'wrong_claim'],
  ['the issuer with a slash as audience', () => signed(assertionClaims({ aud: `${issuer}/` }), es256), 'wrong_claim'],
  [
    'the issuer and another as audience',
    () => signed(assertionClaims({ aud: [issuer, 'https://evil.test'] }), es256),
    'wrong_claim',
  ],
  [
    'the issuer and the token endpoint as audience',
    () => signed(assertionClaims({ aud: [issuer, tokenEndpoint] }), es256),
    'wrong_claim',
  ],
  ['the issuer twice as audience', () => signed(assertionClaims({ aud: [issuer, issuer] }), es256), 'wrong_claim'],
  ['no entry in the audience', () => signed(assertionClaims({ aud: [] }), es256), 'wrong_claim'],
  ['no audience', () => signed(assertionClaims({ aud: undefined }), es256), 'wrong_claim'],
  ['expired a second ago', () => signed(assertionClaims({ exp: seconds(now) - 1 }), es256), 'expired'],
  ['expired just now', () => signed(assertionClaims({ exp: seconds(now) }), es256), 'expired'],
  ['expired long ago', () => signed(assertionClaims({ iat: 0, exp: 60 }), es256), 'expired'],
  ['no exp', () => signed(assertionClaims({ exp: undefined }), es256), 'wrong_claim'],
  ['an exp in words', () => signed(assertionClaims({ exp: 'never' }), es256), 'wrong_claim'],
  [
    'a life of more than 5 minutes',
    () => signed(assertionClaims({ exp: seconds(now) + 301 }), es256),
    'lives_too_long',
  ],
  [
    'a life of more than 5 minutes that hides its iat',
    () => signed(assertionClaims({ iat: undefined, exp: seconds(now) + 306 }), es256),
    'lives_too_long',
  ],
  [
    'one made yesterday for this minute',
    () => signed(assertionClaims({ iat: seconds(now) - 86_400 }), es256),
    'lives_too_long',
  ],
  ['an exp beyond every number', () => infinite('exp'), 'lives_too_long'],
  ['an iat beyond every number', () => infinite('iat'), 'not_yet_valid'],
  ['issued 6 seconds from now', () => signed(assertionClaims({ iat: seconds(now) + 6 }), es256), 'not_yet_valid'],
  ['not before 6 seconds from now', () => signed(assertionClaims({ nbf: seconds(now) + 6 }), es256), 'not_yet_valid'],
  ['another client as issuer', () => signed(assertionClaims({ iss: otherClient }), es256), 'wrong_claim'],
  ['another client as subject', () => signed(assertionClaims({ sub: otherClient }), es256), 'wrong_claim'],
  ['no issuer', () => signed(assertionClaims({ iss: undefined }), es256), 'wrong_claim'],
  ['no subject', () => signed(assertionClaims({ sub: undefined }), es256), 'wrong_claim'],
  ['no jti', () => signed(assertionClaims({ jti: undefined }), es256), 'wrong_claim'],
  ['an empty jti', () => signed(assertionClaims({ jti: '' }), es256), 'wrong_claim'],
  ['a jti that is a number', () => signed(assertionClaims({ jti: 7 }), es256), 'wrong_claim'],
  ['a jti of 256 characters', () => signed(assertionClaims({ jti: 'j'.repeat(256) }), es256), 'wrong_claim'],
  ['a jti with NUL', () => signed(assertionClaims({ jti: 'a\0b' }), es256), 'wrong_claim'],
  ['a jti with half a character', () => signed(assertionClaims({ jti: 'a\ud800' }), es256), 'wrong_claim'],
  ['nothing', () => '', 'malformed_jwt'],
  ['two parts', () => 'e30.e30', 'malformed_jwt'],
  ['a text of more than 8192 characters', () => `${'a'.repeat(8192)}.b.c`, 'malformed_jwt'],
]

// JSON.stringify cannot write 1e999, a JSON parser reads it as Infinity.
const infinite = async (claim: 'exp' | 'iat') => {
  const text = JSON.stringify(assertionClaims({ [claim]: 0 })).replace(`"${claim}":0`, `"${claim}":1e999`)
  const header = Buffer.from(JSON.stringify({ alg: 'ES256', kid: 'a' })).toString('base64url')
  const unsigned = `${header}.${Buffer.from(text).toString('base64url')}`
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
  const signature = await crypto.subtle.sign(algorithm, es256.privateKey, new TextEncoder().encode(unsigned))
  return `${unsigned}.${Buffer.from(signature).toString('base64url')}`
}

describe('an assertion that does not hold', () => {
  test.each(refused)('is refused: %s', async (_name, assertion, kind) => {
    const result = await checked(await assertion())
    expect(kindOf(result)).toBe(kind)
  })

  it('gets one public answer, whatever is wrong with it and whoever it names', async () => {
    const answers = await Promise.all(
      refused.map(async ([, assertion]) => {
        const result = await checked(await assertion())
        return result.ok ? 'accepted' : JSON.stringify(tokenEndpointError(result.refusal))
      }),
    )
    const unknown = JSON.stringify(tokenEndpointError({ kind: 'unknown_client' }))
    const replayed = JSON.stringify(tokenEndpointError({ kind: 'assertion_replayed', jti: 'assertion-1' }))
    expect(new Set([...answers, unknown, replayed])).toEqual(
      new Set(['{"status":401,"body":{"error":"invalid_client","error_description":"Client authentication failed."}}']),
    )
  })

  it('is refused with every single byte of its signature changed', async () => {
    const [header, payload, signature = ''] = (await signed(assertionClaims(), es256)).split('.')
    const bytes = Buffer.from(signature, 'base64url')
    for (let place = 0; place < bytes.length; place++) {
      const changed = Buffer.from(bytes)
      changed[place] = (changed[place] ?? 0) ^ 1
      expect(kindOf(await checked(`${header}.${payload}.${changed.toString('base64url')}`))).toBe('bad_signature')
    }
  })
})
