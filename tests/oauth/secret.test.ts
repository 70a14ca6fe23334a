import { createHash, getRandomValues } from 'node:crypto'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  apiKeyHint,
  generateApiKey,
  generateClientSecret,
  hashesEqual,
  hashSecret,
  parseApiKey,
  secretMatches,
} from '../../src/oauth/secret.ts'
import { kindOf } from './actors.ts'

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 })
const base62 = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz']

describe('an API key', () => {
  it('has the announced form and passes its own checksum, whatever the random bytes', () => {
    fc.assert(
      fc.property(bytes32, (random) => {
        const key = generateApiKey(() => random)
        expect(key).toMatch(/^ccd_test_[0-9A-Za-z]{36}$/)
        expect(parseApiKey(key)).toEqual({ ok: true, value: key })
      }),
    )
  })

  it('ends in the CRC-32 of zlib over everything before, in base62', () => {
    fc.assert(
      fc.property(bytes32, (random) => {
        const key = generateApiKey(() => random)
        const checksum = [...key.slice(-6)].reduce((total, digit) => total * 62 + base62.indexOf(digit), 0)
        expect(checksum).toBe(crc32(key.slice(0, -6)))
      }),
    )
  })

  it('with any one character exchanged is a typing error, seen without the database', () => {
    const places = fc.integer({ min: 9, max: 44 })
    fc.assert(
      fc.property(bytes32, places, fc.constantFrom(...base62), (random, place, character) => {
        const key = generateApiKey(() => random)
        fc.pre(key[place] !== character)
        expect(kindOf(parseApiKey(key.slice(0, place) + character + key.slice(place + 1)))).toBe('wrong_checksum')
      }),
    )
  })

  it('with two neighbours swapped is a typing error', () => {
    fc.assert(
      fc.property(bytes32, fc.integer({ min: 9, max: 43 }), (random, place) => {
        const key = generateApiKey(() => random)
        fc.pre(key[place] !== key[place + 1])
        const swapped = `${key.slice(0, place)}${key[place + 1]}${key[place]}${key.slice(place + 2)}`
        expect(kindOf(parseApiKey(swapped))).toBe('wrong_checksum')
      }),
    )
  })

  it('of another length, prefix or alphabet is none', () => {
    const key = generateApiKey((length) => getRandomValues(new Uint8Array(length)))
    const others = [
      key.slice(0, -1),
      `${key}0`,
      ` ${key}`,
      `${key}\n`,
      key.replace('test', 'live'),
      key.toUpperCase(),
      '',
    ]
    for (const text of others) expect(kindOf(parseApiKey(text))).toBe('malformed_api_key')
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !parseApiKey(text).ok))
  })

  it('depends on every random byte, and repeats in no sample', () => {
    const zeros = generateApiKey((length) => new Uint8Array(length))
    for (let place = 0; place < 32; place++) {
      const key = generateApiKey((length) => new Uint8Array(length).fill(1, place, place + 1))
      expect(key).not.toBe(zeros)
    }
    const sample = Array.from({ length: 1000 }, () =>
      generateApiKey((length) => getRandomValues(new Uint8Array(length))),
    )
    expect(new Set(sample).size).toBe(1000)
  })

  it('uses every character of its alphabet about equally often', () => {
    const sample = Array.from({ length: 4000 }, (_, index) =>
      generateApiKey(() => new Uint8Array(createHash('sha256').update(String(index)).digest())).slice(9, 39),
    ).join('')
    const expected = sample.length / 62
    // Chi-squared with 61 degrees of freedom stays below 120 with probability 1 - 1e-5; the sample is fixed.
    const chiSquared = base62.reduce(
      (sum, letter) => sum + (sample.split(letter).length - 1 - expected) ** 2 / expected,
      0,
    )
    expect(chiSquared).toBeLessThan(120)
  })

  it('is listed by its prefix and four characters only', () => {
    expect(apiKeyHint(generateApiKey((length) => new Uint8Array(length)))).toBe('ccd_test_0000')
  })
})

describe('a secret at rest', () => {
  it('is its SHA-256', async () => {
    const secret = generateClientSecret((length) => getRandomValues(new Uint8Array(length)))
    expect(secret).toMatch(/^ccs_test_[0-9A-Za-z]{36}$/)
    expect(Buffer.from(await hashSecret(secret)).toString('hex')).toBe(
      createHash('sha256').update(secret).digest('hex'),
    )
  })

  it('matches itself and nothing else, and no missing client', async () => {
    const stored = await hashSecret('right')
    expect(await secretMatches('right', stored)).toBe(true)
    expect(await secretMatches('right', Buffer.from(stored))).toBe(true)
    expect(await secretMatches('wrong', stored)).toBe(false)
    expect(await secretMatches('', stored)).toBe(false)
    expect(await secretMatches('right', null)).toBe(false)
  })

  it('compares as bytes do', () => {
    fc.assert(
      fc.property(bytes32, bytes32, (a, b) => {
        expect(hashesEqual(a, b)).toBe(Buffer.compare(a, b) === 0)
        expect(hashesEqual(a, Uint8Array.from(a))).toBe(true)
        expect(hashesEqual(a, a.slice(1))).toBe(false)
      }),
    )
  })
})
