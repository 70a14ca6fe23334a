import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type ConsentKeySet,
  ConsentVerificationError,
  commitmentOf,
  commitSubject,
  statusesOf,
  verifyConsent,
  verifyStatusList,
} from '../../sdk/src/consents.ts'
import { commitmentOf as serverCommitmentOf } from '../../src/consent/index.ts'
import { statusBytes } from '../../src/consent/status-list-rules.ts'

const vector = (name: string) => JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'))
const example = vector('self-consent-jws')
interface ListVector {
  readonly bits: number
  readonly lst: string
  readonly bytes_hex: string
  readonly statuses_from_index_0: readonly number[]
}
const lists = vector('token-status-list').vectors as [ListVector, ListVector]
const base64url = (hex: string) => Buffer.from(hex, 'hex').toString('base64url')
const [token, salt] = [base64url(example.token_hex), base64url(example.salt_hex)]
const exampleKeys: ConsentKeySet = { keys: [{ ...example.public_jwk, kid: 'test' }] }
const nowMs = example.claims.iat * 1000

describe('the example of a record', () => {
  test('holds, for its person', async () => {
    const verified = await verifyConsent({ jws: example.jws, keys: exampleKeys, subject: { token, salt }, nowMs })
    expect(verified).toMatchObject({
      ...{ consent: 'cns_01TEST', levels: ['default'], queriesMax: 1, assurance: null },
      statusList: { uri: 'https://xchg.test.invalid/statuslists/1', index: 42 },
    })
  })

  test('is committed to alike by the SDK and by the service', async () => {
    const about = { namespace: 'TW-NID', epoch: '2026H2' }
    expect(await commitmentOf({ ...about, token, salt })).toBe(example.sub_cmt)
    const bytes = { token: Buffer.from(token, 'base64url'), salt: Buffer.from(salt, 'base64url') }
    expect(Buffer.from(serverCommitmentOf({ ...about, ...bytes })).toString('base64url')).toBe(example.sub_cmt)
    const [one, two] = [await commitSubject({ ...about, token }), await commitSubject({ ...about, token })]
    expect(one.commitment).not.toBe(two.commitment)
    expect(await commitmentOf({ ...about, token, salt: one.salt })).toBe(one.commitment)
  })

  test.each([
    ['another token', { subject: { token: base64url('00'.repeat(32)), salt } }, 'other_person'],
    ['another salt', { subject: { token, salt: base64url('08'.repeat(16)) } }, 'other_person'],
    ['a token that is none', { subject: { token: '!', salt } }, 'malformed'],
    ['another issuer', { issuer: 'https://other.example' }, 'wrong_issuer'],
    ['before its time', { nowMs: nowMs - 1 }, 'not_yet'],
    ['after its time', { nowMs: example.claims.exp * 1000 }, 'over'],
    ['a key that is not in the set', { keys: { keys: [] } }, 'unknown_key'],
    ['a changed signature', { jws: `${example.jws.slice(0, -4)}AAAA` }, 'bad_signature'],
    ['nothing of the kind', { jws: 'a.b' }, 'malformed'],
  ])('does not hold with %s', async (_, changes, code) => {
    const refused = verifyConsent({ jws: example.jws, keys: exampleKeys, nowMs, ...changes })
    await expect(refused).rejects.toMatchObject({ code })
    await expect(refused).rejects.toBeInstanceOf(ConsentVerificationError)
  })
})

describe('the lists of the specification', () => {
  test.each(lists)('$bits bits to each', async ({ bits, lst, bytes_hex, statuses_from_index_0: statuses }) => {
    const statusAt = await statusesOf({ bits, lst })
    expect(statuses.map((_, index) => statusAt(index))).toEqual(statuses)
    expect(() => statusAt(statuses.length)).toThrow('not in list')
    expect(() => statusAt(-1)).toThrow('not in list')
    if (bits !== 1) return
    const set = statuses.flatMap((status, index) => (status ? [index] : []))
    expect(Buffer.from(statusBytes(statuses.length, set)).toString('hex')).toBe(bytes_hex)
  })

  test('and no other: bits that do not divide a byte, bytes that do not unpack, a list that unpacks to far too much', async () => {
    const huge = new Blob([new Uint8Array(2 ** 22)]).stream().pipeThrough(new CompressionStream('deflate'))
    const bomb = Buffer.from(await new Response(huge).arrayBuffer()).toString('base64url')
    for (const list of [
      { bits: 3, lst: lists[0].lst },
      { bits: 1, lst: 'AAAA' },
      { bits: 1, lst: bomb },
    ]) {
      await expect(statusesOf(list)).rejects.toMatchObject({ code: 'malformed' })
    }
  })
})

describe('a signed list', () => {
  let keys: ConsentKeySet
  let sign: (claims: object, typ?: string) => Promise<string>
  beforeAll(async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
    keys = { keys: [{ ...(await crypto.subtle.exportKey('jwk', pair.publicKey)), kid: 'one' }] }
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    sign = async (claims, typ = 'statuslist+jwt') => {
      const content = `${part({ alg: 'ES256', typ, kid: 'one' })}.${part(claims)}`
      const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
      const signature = await crypto.subtle.sign(algorithm, pair.privateKey, new TextEncoder().encode(content))
      return `${content}.${Buffer.from(signature).toString('base64url')}`
    }
  })
  const claims = (changes: object = {}) => ({
    ...{ sub: 'https://concordat.test/status-lists/one', iat: 1_000, exp: 2_000, ttl: 60 },
    ...{ status_list: { bits: 1, lst: lists[0].lst }, ...changes },
  })
  const consentAt = (index: number, uri = claims().sub) => ({ statusList: { uri, index } })

  test('says of its own consents whether they stand, while it is fresh', async () => {
    const list = await verifyStatusList({ token: await sign(claims()), keys, nowMs: 1_000_000 })
    expect([0, 1, 2, 3].map((index) => list.isWithdrawn(consentAt(index)))).toEqual([true, false, false, true])
    expect(list.goodUntilMs).toBe(1_060_000)
    expect(() => list.isWithdrawn(consentAt(0, 'https://concordat.test/status-lists/two'))).toThrow('other list')
    expect(() => list.isWithdrawn(consentAt(16))).toThrow('not in list')
  })

  test('is refused when it is over, of another type, or none', async () => {
    const refusal = async (token: string, at = 1_000_000) => {
      const refused = await verifyStatusList({ token, keys, nowMs: at }).catch((error: unknown) => error)
      return (refused as ConsentVerificationError).code
    }
    expect(await refusal(await sign(claims()), 2_000_000)).toBe('over')
    expect(await refusal(await sign(claims(), 'consent+jwt'))).toBe('wrong_type')
    expect(await refusal(await sign(claims({ status_list: undefined })))).toBe('malformed')
    expect(await refusal(await sign(claims({ sub: 1 })))).toBe('malformed')
  })
})
