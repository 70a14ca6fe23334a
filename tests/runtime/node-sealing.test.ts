import { describe, expect, it, test } from 'vitest'
import { createNodeSealing, pooledRandomBytes } from '../../src/runtime/node-sealing.ts'
import { createSealing, type SealingOptions } from '../../src/store/sealing.ts'
import { describeSealing } from '../store/sealing-conformance.ts'
import { type CreateSealing, name, options, rotated } from '../store/sealing-secrets.ts'

describeSealing('node:crypto', createNodeSealing)

const implementations: [string, CreateSealing, CreateSealing][] = [
  ['WebCrypto', createSealing, createNodeSealing],
  ['node:crypto', createNodeSealing, createSealing],
]

describe.each(implementations)('what %s wrote, the other one reads', (_, write, read) => {
  const writer = write(rotated).forOrganisation('lender')
  const reader = read(rotated).forOrganisation('lender')

  it('subject keys and fields', async () => {
    const { wrapped, key } = await writer.newSubjectKey('anna', 3)
    const sealed = await writer.seal(key, '陳測試', name)
    const opened = await reader.openSubjectKey(wrapped, 'anna')
    expect(await reader.open(opened, sealed, name)).toBe('陳測試')
    const rewrapped = await reader.rewrapSubjectKey(wrapped, 'anna')
    expect(await writer.open(await writer.openSubjectKey(rewrapped, 'anna'), sealed, name)).toBe('陳測試')
  })

  it('hashes of endpoints, byte for byte', async () => {
    const { wrapped, key } = await writer.newSubjectKey('anna')
    const opened = await reader.openSubjectKey(wrapped, 'anna')
    expect(await reader.endpointHash(opened, 'phone', '+886990000001')).toEqual(
      await writer.endpointHash(key, 'phone', '+886990000001'),
    )
  })

  it('values under the organisation’s own key', async () => {
    const sealed = await writer.sealForOrganisation(new Uint8Array([1, 2, 3]), 'stored')
    expect(await reader.openForOrganisation(sealed, 'stored')).toEqual(new Uint8Array([1, 2, 3]))
  })

  it('blind indexes and subject tags, byte for byte', async () => {
    expect(await reader.blindIndexes('phone', '+886990000001')).toEqual(
      await writer.blindIndexes('phone', '+886990000001'),
    )
    expect(await reader.subjectTags('TW-NID', 'A123456789')).toEqual(await writer.subjectTags('TW-NID', 'A123456789'))
  })
})

it('given the same random bytes, both write the same bytes', async () => {
  const counting = (): SealingOptions => {
    let next = 0
    return { ...rotated, randomBytes: (length) => Uint8Array.from({ length }, () => next++) }
  }
  const written = async (create: CreateSealing) => {
    const lender = create(counting()).forOrganisation('lender')
    const { wrapped, key } = await lender.newSubjectKey('anna')
    const own = await lender.sealForOrganisation(new Uint8Array(5), 'stored')
    return [wrapped, await lender.seal(key, 'Fictus', name), own]
  }
  expect(await written(createNodeSealing)).toEqual(await written(createSealing))
})

it('answers without promises', () => {
  const lender = createNodeSealing(options).forOrganisation('lender')
  const { key } = lender.newSubjectKey('anna')
  expect(lender.open(key, lender.seal(key, 'Fictus', name), name)).toBe('Fictus')
})

describe('pooled random bytes', () => {
  test.each([12, 32, 8_191, 8_192, 8_193])('gives %i bytes when asked', (length) => {
    expect(pooledRandomBytes()(length)).toHaveLength(length)
  })
  it('never gives the same bytes twice, across many blocks', () => {
    const draw = pooledRandomBytes()
    const seen = new Set(Array.from({ length: 5_000 }, () => Buffer.from(draw(12)).toString('hex')))
    expect(seen.size).toBe(5_000)
  })
  it('gives bytes that later draws do not change', () => {
    const draw = pooledRandomBytes()
    const first = draw(16)
    const copy = first.slice()
    for (let i = 0; i < 2_000; i++) draw(16).fill(0)
    expect(first).toEqual(copy)
  })
})
