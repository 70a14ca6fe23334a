import { exportJWK, generateKeyPair, generateSecret } from 'jose'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { readClientKeys } from '../../src/oauth/client-keys.ts'
import { clientKey, type TestKey } from './actors.ts'

let es256: TestKey
let eddsa: TestKey
beforeAll(async () => {
  es256 = await clientKey('ES256', 'a')
  eddsa = await clientKey('EdDSA', 'b')
})
const refusalOf = async (...keys: unknown[]) => {
  const result = await readClientKeys({ keys })
  return result.ok ? undefined : result.refusal
}

describe('the key set a client registers', () => {
  it('is kept as P-256 and Ed25519 points with their ids, and nothing else', async () => {
    const decorated = { ...es256.publicJwk, use: 'sig', alg: 'ES256', x5c: ['certificate'], note: 'ours' }
    expect(await readClientKeys({ keys: [decorated, { ...eddsa.publicJwk, alg: 'Ed25519' }] })).toEqual({
      ok: true,
      value: { keys: [es256.publicJwk, eddsa.publicJwk] },
    })
  })

  it('with a private key is refused by name, so that the client learns it is leaked', async () => {
    expect(await refusalOf(es256.publicJwk, await exportJWK(eddsa.privateKey))).toEqual({
      kind: 'private_key',
      index: 1,
    })
    expect(await refusalOf(await exportJWK(await generateSecret('HS256', { extractable: true })))).toEqual({
      kind: 'private_key',
      index: 0,
    })
  })

  test.each<[string, () => unknown]>([
    [
      'RSA',
      async () => ({
        ...(await exportJWK((await generateKeyPair('RS256', { extractable: true })).publicKey)),
        kid: 'r',
      }),
    ],
    [
      'another curve',
      async () => ({
        ...(await exportJWK((await generateKeyPair('ES384', { extractable: true })).publicKey)),
        kid: 'r',
      }),
    ],
    ['a point off the curve', () => ({ ...es256.publicJwk, y: es256.publicJwk.x })],
    ['no kid', () => ({ ...es256.publicJwk, kid: undefined })],
    ['a kid with a line break', () => ({ ...es256.publicJwk, kid: 'a\nb' })],
    ['a key for encryption', () => ({ ...es256.publicJwk, use: 'enc' })],
    ['a key of another algorithm', () => ({ ...es256.publicJwk, alg: 'ECDH-ES' })],
  ])('with %s is refused', async (_name, key) => {
    expect(await refusalOf(await key())).toEqual({ kind: 'unsupported_key', index: 0 })
  })

  it('with one kid twice is refused', async () => {
    expect(await refusalOf(es256.publicJwk, { ...eddsa.publicJwk, kid: 'a' })).toEqual({
      kind: 'repeated_kid',
      kid: 'a',
    })
  })

  test.each([null, 'keys', [], {}, { keys: [] }, { keys: [1] }, { keys: Array(11).fill({}) }])(
    'is not %j',
    async (raw) => {
      expect(await readClientKeys(raw)).toEqual({ ok: false, refusal: { kind: 'malformed_key_set' } })
    },
  )
})
