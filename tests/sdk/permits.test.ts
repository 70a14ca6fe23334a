import { beforeAll, expect, test } from 'vitest'
import { type PermitKeySet, PermitVerificationError, verifyPermit } from '../../sdk/src/permits.ts'

const NUMBER = '+12125550123'
const NOW = Date.parse('2026-11-24T15:00:00Z')

let privateKey: CryptoKey
let keys: PermitKeySet
let endpoint: string
beforeAll(async () => {
  const made = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  privateKey = made.privateKey
  keys = { keys: [{ ...(await crypto.subtle.exportKey('jwk', made.publicKey)), kid: 'one' }] }
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(NUMBER))
  endpoint = Buffer.from(hash).toString('base64url')
})

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

async function signed(claims: object = {}, header: object = {}): Promise<string> {
  const head = part({ alg: 'ES256', typ: 'concordat-permit+jwt', kid: 'one', ...header })
  const seconds = NOW / 1000
  const body = part({
    ...{
      iss: 'https://concordat.test',
      jti: 'pmt_1',
      sub: 'org_1',
      plan: 'cpl_1',
      item: 3,
      channel: 'phone',
      endpoint,
    },
    ...{ nbf: seconds, exp: seconds + 900, placement: 'plc_1', ...claims },
  })
  const content = new TextEncoder().encode(`${head}.${body}`)
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, content)
  return `${head}.${body}.${Buffer.from(signature).toString('base64url')}`
}

const verify = async (token: string, changes: object = {}) =>
  verifyPermit({ token, keys, endpoint: NUMBER, nowMs: NOW, ...changes })
const refusal = async (token: string, changes: object = {}) => {
  const thrown = await verify(token, changes).catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(PermitVerificationError)
  return (thrown as PermitVerificationError).code
}

test('a permit is good for its number, in its time', async () => {
  const token = await signed()
  expect(await verify(token, { issuer: 'https://concordat.test', channel: 'phone' })).toEqual({
    ...{ permit: 'pmt_1', plan: 'cpl_1', item: 3, channel: 'phone', placement: 'plc_1', notice: null },
    notAfterMs: NOW + 900_000,
  })
  expect(await verify(token, { nowMs: NOW + 899_999 })).toMatchObject({ permit: 'pmt_1' })
  expect(await verify(token, { endpoint: '+1 (212) 555-0123' })).toMatchObject({ permit: 'pmt_1' })
})

test('before and after its time it is none', async () => {
  const token = await signed()
  expect(await refusal(token, { nowMs: NOW - 1 })).toBe('not_yet')
  expect(await refusal(token, { nowMs: NOW + 900_000 })).toBe('over')
})

test('it is for one number, one channel and one issuer', async () => {
  const token = await signed()
  expect(await refusal(token, { endpoint: '+12125550124' })).toBe('wrong_endpoint')
  expect(await refusal(token, { channel: 'sms' })).toBe('wrong_channel')
  expect(await refusal(token, { issuer: 'https://elsewhere.test' })).toBe('wrong_issuer')
})

test('it is signed by a key of the set, by no other algorithm, and unchanged', async () => {
  const token = await signed()
  const [head, , signature] = token.split('.')
  const changed = `${head}.${part({ endpoint, nbf: 0, exp: 9e9, jti: 'pmt_2' })}.${signature}`
  expect(await refusal(changed)).toBe('bad_signature')
  expect(await refusal(token, { keys: { keys: [] } })).toBe('unknown_key')
  expect(await refusal(await signed({}, { kid: 'two' }))).toBe('unknown_key')
  expect(await refusal(await signed({}, { alg: 'none' }))).toBe('wrong_type')
  expect(await refusal(await signed({}, { alg: 'HS256' }))).toBe('wrong_type')
  expect(await refusal(await signed({}, { typ: 'at+jwt' }))).toBe('wrong_type')
  expect(await refusal(`${token.split('.').slice(0, 2).join('.')}.`)).toBe('bad_signature')
})

test('whatever is no permit is malformed, and nothing else is thrown', async () => {
  for (const token of ['', 'a', 'a.b', 'a.b.c', '...', 'é.é.é', `${part({})}.${part({})}`, `${part([])}.e30.e30`]) {
    expect(['malformed', 'wrong_type']).toContain(await refusal(token))
  }
  expect(await refusal(await signed({ exp: 'never' }))).toBe('malformed')
})
