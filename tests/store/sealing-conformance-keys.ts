import { expect, it, test } from 'vitest'
import type { SealingOptions, SubjectKey } from '../../src/store/sealing.ts'
import { type CreateSealing, hex, name, options, refusalOf, rotated, secret } from './sealing-secrets.ts'

export function describeSubjectKeys(create: CreateSealing) {
  const before = create(options).forOrganisation('lender')

  it('are wrapped in 65 bytes that hold neither the key nor the subject in clear', async () => {
    const drawn: string[] = []
    const randomBytes = (length: number) => {
      const bytes = options.randomBytes(length)
      if (length === 32) drawn.push(hex(bytes))
      return bytes
    }
    const { wrapped } = await create({ ...options, randomBytes })
      .forOrganisation('lender')
      .newSubjectKey('anna')
    expect(wrapped.length).toBe(3 + 12 + 2 + 32 + 16)
    expect(drawn).toHaveLength(1)
    expect(hex(wrapped)).not.toContain(drawn[0])
  })

  test.each([
    ['another subject', 'lender', 'bert'],
    ['another organisation', 'buyer', 'anna'],
  ])('do not open for %s', async (_, org, subject) => {
    const { wrapped } = await before.newSubjectKey('anna')
    const opening = () => create(options).forOrganisation(org).openSubjectKey(wrapped, subject)
    expect(await refusalOf(opening)).toBe('does_not_open')
  })

  it('keep their generation, and refuse a field of another generation by name', async () => {
    const first = await before.newSubjectKey('anna')
    const second = await before.newSubjectKey('anna', 258)
    const reopened: SubjectKey = await before.openSubjectKey(second.wrapped, 'anna')
    expect([first.key.generation, reopened.generation]).toEqual([1, 258])
    const sealed = await before.seal(second.key, 'Fictus', name)
    expect(Array.from(sealed.slice(1, 3))).toEqual([1, 2])
    expect(await before.open(reopened, sealed, name)).toBe('Fictus')
    expect(await refusalOf(() => before.open(first.key, sealed, name))).toBe('unknown_key')
  })
}

export function describeRotation(create: CreateSealing) {
  const before = create(options).forOrganisation('lender')
  const after = create(rotated).forOrganisation('lender')

  it('and what they sealed open after the root is rotated', async () => {
    const { wrapped, key } = await before.newSubjectKey('anna')
    const sealed = await before.seal(key, 'Fictus', name)
    expect(await after.open(await after.openSubjectKey(wrapped, 'anna'), sealed, name)).toBe('Fictus')
  })

  it('re-wrapped under the newest root need the old one no more, and fields stay as they are', async () => {
    const { wrapped, key } = await before.newSubjectKey('anna')
    const sealed = await before.seal(key, 'Fictus', name)
    const rewrapped = await after.rewrapSubjectKey(wrapped, 'anna')
    const retired = create({ ...options, rootKeys: [secret(2)] }).forOrganisation('lender')
    expect(await retired.open(await retired.openSubjectKey(rewrapped, 'anna'), sealed, name)).toBe('Fictus')
    expect(await refusalOf(() => retired.openSubjectKey(wrapped, 'anna'))).toBe('unknown_key')
  })

  it('are wrapped under the root with the highest id, in whatever order roots are configured', async () => {
    for (const rootKeys of [
      [secret(1), secret(2)],
      [secret(2), secret(1)],
    ]) {
      const { wrapped } = await create({ ...options, rootKeys })
        .forOrganisation('lender')
        .newSubjectKey('anna')
      expect(Array.from(wrapped.slice(1, 3))).toEqual([0, 2])
    }
  })
}

export function describeEndpointHashes(create: CreateSealing) {
  const lender = create(options).forOrganisation('lender')

  it('has 16 bytes, equal only for one person, kind and value', async () => {
    const [{ key: anna, wrapped }, { key: bert }] = [
      await lender.newSubjectKey('anna'),
      await lender.newSubjectKey('bert'),
    ]
    const hash = async (key: SubjectKey, kind = 'phone', value = '+886912345678') =>
      hex(await lender.endpointHash(key, kind, value))
    expect(await hash(anna)).toHaveLength(32)
    expect(await hash(await lender.openSubjectKey(wrapped, 'anna'))).toBe(await hash(anna))
    const others = [await hash(bert), await hash(anna, 'workplace'), await hash(anna, 'phone', '+886912345679')]
    expect(new Set([...others, await hash(anna)]).size).toBe(4)
  })

  it('stays what it was when root and index keys are rotated and the old ones are gone', async () => {
    const { key, wrapped } = await lender.newSubjectKey('anna')
    const before = hex(await lender.endpointHash(key, 'phone', '+886912345678'))
    const rewrapped = await create(rotated).forOrganisation('lender').rewrapSubjectKey(wrapped, 'anna')
    const retired = create({ ...options, rootKeys: [secret(2)], indexKeys: [secret(2, 0x22)] }).forOrganisation(
      'lender',
    )
    const reopened = await retired.openSubjectKey(rewrapped, 'anna')
    expect(hex(await retired.endpointHash(reopened, 'phone', '+886912345678'))).toBe(before)
  })
}

export function describeBlindIndexes(create: CreateSealing) {
  const lender = create(options).forOrganisation('lender')
  const buyer = create(options).forOrganisation('buyer')

  it('a blind index has 16 bytes and is equal only for one organisation, field and value', async () => {
    const index = hex(await lender.blindIndex('phone', '+886990000001'))
    expect(index).toHaveLength(32)
    expect(hex(await create(options).forOrganisation('lender').blindIndex('phone', '+886990000001'))).toBe(index)
    expect(hex(await lender.blindIndex('phone', '+886990000002'))).not.toBe(index)
    expect(hex(await lender.blindIndex('email', '+886990000001'))).not.toBe(index)
    expect(hex(await buyer.blindIndex('phone', '+886990000001'))).not.toBe(index)
  })

  it('a blind index outlives the rotation of a root', async () => {
    const after = create(rotated).forOrganisation('lender')
    expect(hex(await after.blindIndex('phone', '1'))).toBe(hex(await lender.blindIndex('phone', '1')))
  })

  it('a search during the overlap of two index keys compares with both, newest first', async () => {
    const indexKeys = [...options.indexKeys, secret(2, 0x22)]
    const overlap = create({ ...options, indexKeys }).forOrganisation('lender')
    const [newest, older, ...rest] = (await overlap.blindIndexes('phone', '1')).map(hex)
    expect(rest).toEqual([])
    expect(newest).toBe(hex(await overlap.blindIndex('phone', '1')))
    expect(older).toBe(hex(await lender.blindIndex('phone', '1')))
    expect(newest).not.toBe(older)
  })
}

export function describeSubjectTags(create: CreateSealing) {
  const lender = create(options).forOrganisation('lender')
  const buyer = create(options).forOrganisation('buyer')

  it('a subject tag has 32 bytes and is one person everywhere, in one namespace', async () => {
    const tag = hex(await lender.subjectTag('TW-NID', 'A123456789'))
    expect(tag).toHaveLength(64)
    expect(hex(await buyer.subjectTag('TW-NID', 'A123456789'))).toBe(tag)
    expect(hex(await lender.subjectTag('TW-ARC', 'A123456789'))).not.toBe(tag)
    expect(hex(await lender.subjectTag('TW-NID', 'A123456780'))).not.toBe(tag)
  })

  it('a subject tag depends on the tag key alone', async () => {
    const tagOf = async (changed: Partial<SealingOptions>) =>
      hex(
        await create({ ...options, ...changed })
          .forOrganisation('lender')
          .subjectTag('TW-NID', 'A123456789'),
      )
    const tag = await tagOf({})
    expect(await tagOf({ rootKeys: [secret(9)], indexKeys: [secret(9)] })).toBe(tag)
    expect(await tagOf({ tagKeys: [secret(9)] })).not.toBe(tag)
    const overlap = create({ ...options, tagKeys: [secret(9), ...options.tagKeys] }).forOrganisation('lender')
    expect((await overlap.subjectTags('TW-NID', 'A123456789')).map(hex)).toEqual([
      await tagOf({ tagKeys: [secret(9)] }),
      tag,
    ])
  })
}
