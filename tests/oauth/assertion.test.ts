import fc from 'fast-check'
import { CompactSign, SignJWT } from 'jose'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { addSeconds, type Instant } from '../../src/kernel/instant.ts'
import { assertedClient, checkAssertion } from '../../src/oauth/assertion.ts'
import type { ClientKeys } from '../../src/oauth/model.ts'
import {
  assembled,
  assertionClaims,
  client,
  clientKey,
  issuer,
  kindOf,
  now,
  registered,
  seconds,
  signed,
  type TestKey,
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

describe('an assertion that holds', () => {
  test.each([
    ['ES256', () => signed(assertionClaims(), es256)],
    ['EdDSA', () => signed(assertionClaims(), eddsa)],
    ['EdDSA under the name of RFC 9864', () => signed(assertionClaims(), eddsa, { alg: 'Ed25519' })],
    ['the issuer as the only entry of an array', () => signed(assertionClaims({ aud: [issuer] }), es256)],
    ['the type of RFC 7523bis', () => signed(assertionClaims(), es256, { typ: 'client-authentication+jwt' })],
    ['the type in full', () => signed(assertionClaims(), es256, { typ: 'application/Client-Authentication+JWT' })],
    ['the type JWT', () => signed(assertionClaims(), es256, { typ: 'JWT' })],
    ['no iat', () => signed(assertionClaims({ iat: undefined }), es256)],
    ['a clock 5 seconds ahead', () => signed(ahead(5), es256)],
    ['a life of exactly 5 minutes', () => signed(assertionClaims({ exp: seconds(now) + 300 }), es256)],
  ])('is accepted: %s', async (_name, assertion) => {
    expect(kindOf(await checked(await assertion()))).toBe('accepted')
  })

  it('gives back client, jti and exp, the same each time, so that its second use is known', async () => {
    const assertion = await signed(assertionClaims({ exp: seconds(now) + 59.25 }), es256)
    const expected = { client, jti: 'assertion-1', expiresAt: '2026-11-24T09:30:59.250Z' }
    expect(await checked(assertion)).toEqual({ ok: true, value: expected })
    expect(await checked(assertion, addSeconds(now, 30))).toEqual({ ok: true, value: expected })
  })

  it('is no longer accepted once a store may forget its jti', async () => {
    const assertion = await signed(assertionClaims(), es256)
    const result = await checked(assertion)
    expect(result.ok && kindOf(await checked(assertion, addSeconds(result.value.expiresAt, -1)))).toBe('accepted')
    expect(result.ok && kindOf(await checked(assertion, result.value.expiresAt))).toBe('expired')
  })

  it('needs no kid where the client has one key of the algorithm', async () => {
    expect(kindOf(await checked(await signed(assertionClaims(), es256, { kid: undefined })))).toBe('accepted')
  })
})

const ahead = (by: number) =>
  assertionClaims({ iat: seconds(now) + by, nbf: seconds(now) + by, exp: seconds(now) + by + 300 })

describe('whatever arrives instead of an assertion', () => {
  it('is refused, never thrown at, whatever text, header and claims arrive', async () => {
    const jwts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .tuple(fc.json(), fc.json())
        .map((parts) => `${parts.map((part) => Buffer.from(part).toString('base64url')).join('.')}.AA`),
      fc
        .tuple(
          fc.record(
            { alg: fc.constantFrom('ES256', 'EdDSA'), kid: fc.constantFrom('a', 'b'), typ: fc.jsonValue() },
            { requiredKeys: ['alg'] },
          ),
          fc.dictionary(fc.constantFrom('iss', 'sub', 'aud', 'exp', 'iat', 'nbf', 'jti'), fc.jsonValue()),
        )
        .map(([header, claims]) => assembled(header, claims, 'signature')),
    )
    await fc.assert(
      fc.asyncProperty(jwts, async (jwt) => {
        assertedClient(jwt)
        expect((await checked(jwt)).ok).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('is refused, never thrown at, whatever claims a registered key signs', async () => {
    const claims = fc.dictionary(fc.constantFrom('iss', 'sub', 'aud', 'exp', 'iat', 'nbf', 'jti'), fc.jsonValue())
    await fc.assert(
      fc.asyncProperty(claims, async (changes) => {
        const payload = new TextEncoder().encode(JSON.stringify({ ...assertionClaims(), ...changes, jti: 7 }))
        const jwt = await new CompactSign(payload).setProtectedHeader({ alg: 'ES256', kid: 'a' }).sign(es256.privateKey)
        expect((await checked(jwt)).ok).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})

describe('whose assertion it is', () => {
  it('is read before anything is verified', async () => {
    expect(assertedClient(await signed(assertionClaims(), foreign))).toEqual({ ok: true, value: client })
  })
  test.each([
    ['a subject that is no client id', { sub: 'org_01k9x2v6ecf8y8q3w0h6t5r4sz' }],
    ['no subject', { sub: undefined }],
    ['a subject that is a number', { sub: 12 }],
  ])('is not known from %s', async (_name, changes) => {
    expect(
      kindOf(
        assertedClient(
          await new SignJWT(assertionClaims(changes)).setProtectedHeader({ alg: 'ES256' }).sign(es256.privateKey),
        ),
      ),
    ).toMatch(/wrong_claim|malformed_jwt/)
  })
  it('cannot be verified for a client without keys', async () => {
    const assertion = await signed(assertionClaims(), es256)
    const result = await checkAssertion({ assertion, client: { id: client, keys: { keys: [] } }, issuer, now })
    expect(kindOf(result)).toBe('unknown_key')
  })
})
