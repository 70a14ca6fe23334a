import { createLocalJWKSet, jwtVerify } from 'jose'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { addSeconds, type Instant } from '../../src/kernel/instant.ts'
import { issueAccessToken, verifyAccessToken } from '../../src/oauth/access-token.ts'
import type { SigningKey } from '../../src/oauth/model.ts'
import {
  generateSigningKey,
  importSigningKey,
  JWKS_SECONDS_MAX,
  jwksAt,
  KEY_OVERLAP_SECONDS,
  rotated,
  type StoredSigningKey,
  signingKeyAt,
} from '../../src/oauth/signing-keys.ts'
import { accessToken, anHourAgo, decided, grant, issuer, kindOf, now, resource, signingKey } from './actors.ts'

const kidAt = (keys: readonly SigningKey[], at: Instant) => {
  const chosen = signingKeyAt(keys, at)
  return chosen.ok ? chosen.value.kid : chosen.refusal.kind
}
const published = (keys: readonly SigningKey[], at: Instant) => jwksAt(keys, at).keys.map(({ kid }) => kid)

describe('a rotation', () => {
  let old: SigningKey
  let next: SigningKey
  let keys: readonly SigningKey[]
  let takeover: Instant
  beforeAll(async () => {
    takeover = addSeconds(now, JWKS_SECONDS_MAX)
    old = await signingKey(anHourAgo)
    next = await signingKey(takeover)
    keys = rotated([old], next, now)
  })

  it('publishes the successor before it signs, and its predecessor until its last token has ended', () => {
    expect(published(keys, now)).toEqual([next.kid, old.kid])
    expect(published(keys, addSeconds(takeover, KEY_OVERLAP_SECONDS - 1))).toEqual([next.kid, old.kid])
    expect(published(keys, addSeconds(takeover, KEY_OVERLAP_SECONDS))).toEqual([next.kid])
  })

  it('changes the signer at the appointed moment, with no moment without one', () => {
    expect(kidAt(keys, now)).toBe(old.kid)
    expect(kidAt(keys, addSeconds(takeover, -0.001))).toBe(old.kid)
    expect(kidAt(keys, takeover)).toBe(next.kid)
    expect(kidAt(keys, addSeconds(takeover, 86_400))).toBe(next.kid)
  })

  it('lets every token live to its end: verified by us, and by a stranger who reads the published keys', async () => {
    for (const offset of [0, JWKS_SECONDS_MAX - 1, JWKS_SECONDS_MAX, JWKS_SECONDS_MAX + KEY_OVERLAP_SECONDS]) {
      const issuedAt = addSeconds(now, offset)
      const { token } = await tokenAt(decided(signingKeyAt(keys, issuedAt)), issuedAt)
      const last = addSeconds(issuedAt, 299)
      expect(kindOf(await verifyAccessToken({ token, issuer, resource, keys, now: last }))).toBe('accepted')
      const { protectedHeader } = await jwtVerify(token, createLocalJWKSet({ keys: [...jwksAt(keys, last).keys] }), {
        issuer,
        audience: resource,
        typ: 'at+jwt',
        currentDate: new Date(last),
      })
      expect(protectedHeader.kid).toBe(kidAt(keys, issuedAt))
    }
  })

  it('drops what is retired, and shortens no overlap that already runs', () => {
    const third = { ...next, kid: 'third', notBefore: addSeconds(now, 900) }
    const again = rotated(keys, third, addSeconds(now, 60))
    expect(
      again.map(({ kid, retireAt }) => [kid === old.kid ? 'old' : kid === next.kid ? 'next' : kid, retireAt]),
    ).toEqual([
      ['old', addSeconds(takeover, KEY_OVERLAP_SECONDS)],
      ['next', addSeconds(now, 900 + KEY_OVERLAP_SECONDS)],
      ['third', null],
    ])
    expect(rotated(keys, third, addSeconds(now, 86_400)).map(({ kid }) => kid)).toEqual([next.kid, 'third'])
  })
})

const tokenAt = async (key: SigningKey, at: Instant) => {
  return decided(await issueAccessToken({ grant, tokenId: 't', issuer, resource, lifetimeSeconds: 300, key, now: at }))
}

describe('the key that signs', () => {
  it('is none where every key is in the future, or ends before a token would', async () => {
    const future = await signingKey(addSeconds(now, 1))
    const ending = await signingKey(anHourAgo, addSeconds(now, 299))
    expect(kidAt([future, ending], now)).toBe('no_signing_key')
    expect(kidAt([], now)).toBe('no_signing_key')
    expect(kidAt([{ ...ending, retireAt: addSeconds(now, 300) }], now)).toBe(ending.kid)
  })
})

describe('a stored key', () => {
  let stored: StoredSigningKey
  beforeAll(async () => {
    stored = await generateSigningKey({ notBefore: anHourAgo, retireAt: null })
  })

  it('survives the key file, and signs what it verifies', async () => {
    const key = decided(await importSigningKey(JSON.parse(JSON.stringify(stored))))
    const { token } = await accessToken(key)
    expect(kindOf(await verifyAccessToken({ token, issuer, resource, keys: [key], now }))).toBe('accepted')
  })

  it('publishes nothing private, and cannot be read out once imported', async () => {
    const key = decided(await importSigningKey(stored))
    expect(Object.keys(jwksAt([key], now).keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
    expect(key.privateKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('jwk', key.privateKey)).rejects.toThrow()
  })

  test.each<[string, (key: StoredSigningKey, other: StoredSigningKey) => unknown, object]>([
    ['nothing', () => null, { kind: 'malformed_key', path: '' }],
    [
      'no private part',
      ({ jwk: { d: _d, ...jwk }, ...key }) => ({ ...key, jwk }),
      { kind: 'malformed_key', path: 'jwk.d' },
    ],
    [
      'another curve',
      (key) => ({ ...key, jwk: { ...key.jwk, crv: 'P-384' } }),
      { kind: 'malformed_key', path: 'jwk.crv' },
    ],
    ['a moment in words', (key) => ({ ...key, notBefore: 'today' }), { kind: 'malformed_key', path: 'notBefore' }],
    ['the id of another key', (key, other) => ({ ...key, kid: other.kid }), { kind: 'wrong_kid' }],
    [
      'the private part of another key',
      (key, other) => ({ ...key, jwk: { ...key.jwk, d: other.jwk.d } }),
      { kind: 'mismatched_key' },
    ],
  ])('is refused at start: %s', async (_name, change, refusal) => {
    const other = await generateSigningKey({ notBefore: anHourAgo, retireAt: null })
    expect(await importSigningKey(change(stored, other))).toEqual({ ok: false, refusal })
  })
})
