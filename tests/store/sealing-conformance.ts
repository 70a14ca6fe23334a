import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  describeBlindIndexes,
  describeEndpointHashes,
  describeRotation,
  describeSubjectKeys,
  describeSubjectTags,
} from './sealing-conformance-keys.ts'
import { type CreateSealing, hex, name, options, refusalOf, rotated, secret } from './sealing-secrets.ts'

/** What every implementation of Sealing must do; run against each, in each runtime it is for. */
export function describeSealing(title: string, create: CreateSealing) {
  describe(`${title}: personal fields`, () => describeFields(create))
  describe(`${title}: personal fields elsewhere or altered`, () => describeBinding(create))
  describe(`${title}: subject keys`, () => describeSubjectKeys(create))
  describe(`${title}: subject keys when a root is rotated`, () => describeRotation(create))
  describe(`${title}: the organisation's own key`, () => describeOrganisationKey(create))
  describe(`${title}: the hash of an endpoint`, () => describeEndpointHashes(create))
  describe(`${title}: blind indexes`, () => describeBlindIndexes(create))
  describe(`${title}: subject tags`, () => describeSubjectTags(create))
  describe(`${title}: configuration`, () => describeConfiguration(create))
}

function describeFields(create: CreateSealing) {
  const lender = create(options).forOrganisation('lender')

  it('open again where they were sealed, whatever the text', async () => {
    const { key } = await lender.newSubjectKey('anna')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (value) => {
        expect(await lender.open(key, await lender.seal(key, value, name), name)).toBe(value)
      }),
      { numRuns: 50 },
    )
    for (const value of ['', '\uFEFFmarked', '陳測試', 'x'.repeat(100_000)]) {
      expect(await lender.open(key, await lender.seal(key, value, name), name)).toBe(value)
    }
  })

  it('never look the same twice, even for equal text', async () => {
    const { key } = await lender.newSubjectKey('anna')
    const sealed = new Set<string>()
    for (let i = 0; i < 50; i++) sealed.add(hex(await lender.seal(key, 'Fictus', name)))
    expect(sealed.size).toBe(50)
  })
}

function describeBinding(create: CreateSealing) {
  const lender = create(options).forOrganisation('lender')

  test.each([
    ['another table', 'lender', { ...name, table: 'accounts' }],
    ['another column', 'lender', { ...name, column: 'phone' }],
    ['another row', 'lender', { ...name, row: 'row-2' }],
    ['another organisation', 'buyer', name],
  ])('do not open in %s', async (_, org, place) => {
    const { key } = await lender.newSubjectKey('anna')
    const sealed = await lender.seal(key, 'Fictus', name)
    expect(await refusalOf(() => create(options).forOrganisation(org).open(key, sealed, place))).toBe('does_not_open')
  })

  it('do not open in a place that merely reads the same with separators between', async () => {
    const { key } = await lender.newSubjectKey('anna')
    const sealed = await lender.seal(key, 'Fictus', { table: 'parties', column: 'a|b', row: 'c' })
    const opening = () => lender.open(key, sealed, { table: 'parties', column: 'a', row: 'b|c' })
    expect(await refusalOf(opening)).toBe('does_not_open')
  })

  it('do not open under the key of another subject', async () => {
    const { key } = await lender.newSubjectKey('anna')
    const other = await lender.newSubjectKey('bert')
    const sealed = await lender.seal(key, 'Fictus', name)
    expect(await refusalOf(() => lender.open(other.key, sealed, name))).toBe('does_not_open')
  })

  it('do not open once any single bit is changed', async () => {
    const { key } = await lender.newSubjectKey('anna')
    const sealed = await lender.seal(key, 'Fictus', name)
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const altered = sealed.slice()
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const expected = bit < 8 ? 'malformed' : bit < 24 ? 'unknown_key' : 'does_not_open'
      expect(await refusalOf(() => lender.open(key, altered, name))).toBe(expected)
    }
  })

  it('do not open when cut', async () => {
    const { key } = await lender.newSubjectKey('anna')
    const sealed = await lender.seal(key, 'Fictus', name)
    for (const length of [0, 1, 30]) {
      expect(await refusalOf(() => lender.open(key, sealed.slice(0, length), name))).toBe('malformed')
    }
    expect(await refusalOf(() => lender.open(key, sealed.slice(0, -1), name))).toBe('does_not_open')
  })
}

function describeOrganisationKey(create: CreateSealing) {
  const lender = create(options).forOrganisation('lender')
  const answer = new TextEncoder().encode('{"id":"plc_1"}')

  it('opens what it sealed, in its own context and organisation only', async () => {
    const sealed = await lender.sealForOrganisation(answer, 'idempotency|key-1')
    expect(hex(await lender.openForOrganisation(sealed, 'idempotency|key-1'))).toBe(hex(answer))
    expect(await refusalOf(() => lender.openForOrganisation(sealed, 'idempotency|key-2'))).toBe('does_not_open')
    const buyer = create(options).forOrganisation('buyer')
    expect(await refusalOf(() => buyer.openForOrganisation(sealed, 'idempotency|key-1'))).toBe('does_not_open')
  })

  it('seals under the newest root and opens under any', async () => {
    const old = await lender.sealForOrganisation(answer, 'stored')
    const after = create(rotated).forOrganisation('lender')
    expect(hex(await after.openForOrganisation(old, 'stored'))).toBe(hex(answer))
    const fresh = await after.sealForOrganisation(answer, 'stored')
    expect(await refusalOf(() => lender.openForOrganisation(fresh, 'stored'))).toBe('unknown_key')
  })

  it('is not the key that wraps subject keys', async () => {
    const { wrapped } = await lender.newSubjectKey('anna')
    expect(await refusalOf(() => lender.openForOrganisation(wrapped, 'anna'))).toBe('does_not_open')
  })
}

function describeConfiguration(create: CreateSealing) {
  test.each([
    ['no root', { rootKeys: [] }, 'no root key is configured'],
    ['no tag key', { tagKeys: [] }, 'no tag key is configured'],
    ['no index key', { indexKeys: [] }, 'no index key is configured'],
    ['two roots of one id', { rootKeys: [secret(1), secret(1, 7)] }, 'two root keys have one id'],
    ['a short root', { rootKeys: [{ id: 3, bytes: new Uint8Array(16) }] }, 'root key 3 has 16 bytes instead of 32'],
    ['an id that does not fit its two bytes', { rootKeys: [secret(65_536)] }, 'root key id 65536 is not 1 to 65535'],
  ])('with %s is refused at once', (_, changed, message) => {
    expect(() => create({ ...options, ...changed })).toThrow(message)
  })
}
