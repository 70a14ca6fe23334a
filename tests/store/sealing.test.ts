import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import { boundedMap } from '../../src/store/bounded-map.ts'
import { createSealing } from '../../src/store/sealing.ts'
import { describeSealing } from './sealing-conformance.ts'
import { name, options } from './sealing-secrets.ts'

describeSealing('WebCrypto', createSealing)

// The stored format, recomputed by another library: a change here makes every stored value unreadable.
it('derives indexes and tags as HKDF and HMAC of RFC 5869 and RFC 2104 say', async () => {
  const lender = createSealing(options).forOrganisation('lender')
  const info = utf8ToBytes('concordat-sealing-1|blind-index|lender|phone')
  const key = hkdf(sha256, new Uint8Array(32).fill(0x21), new Uint8Array(0), info, 32)
  const index = hmac(sha256, key, utf8ToBytes('+886990000001')).slice(0, 16)
  expect(bytesToHex(await lender.blindIndex('phone', '+886990000001'))).toBe(bytesToHex(index))
  const tag = hmac(sha256, new Uint8Array(32).fill(0x41), utf8ToBytes('TW-NID|A123456789'))
  expect(bytesToHex(await lender.subjectTag('TW-NID', 'A123456789'))).toBe(bytesToHex(tag))
})

it('opens what was stored under layout 1', async () => {
  const lender = createSealing(options).forOrganisation('lender')
  const key = await lender.openSubjectKey(hexToBytes(stored.wrapped), 'anna')
  expect(await lender.open(key, hexToBytes(stored.name), name)).toBe('Fictus Borrower 00017')
})

it('forgets the organisation unused longest, never the one just used', () => {
  const map = boundedMap<string, object>(2)
  const first = map.getOrCreate('a', () => ({}))
  map.getOrCreate('b', () => ({}))
  expect(map.getOrCreate('a', () => ({}))).toBe(first)
  map.getOrCreate('c', () => ({}))
  expect(map.size).toBe(2)
  expect(map.getOrCreate('a', () => ({}))).toBe(first)
  const again = {}
  expect(map.getOrCreate('b', () => again)).toBe(again)
})

const stored = {
  wrapped:
    '010001a0a1a2a3a4a5a6a7a8a9aaab60dc18bb803da0ae50df74e07531759d55ab616298ed5aaf4e3f0f793fd3f435647e1cac187b74332e437668dd169d5e5379',
  name: '010001b0b1b2b3b4b5b6b7b8b9babbdf3c39df99be9b1d288ae5cdba38fae2b40c79e3229e37758f5137bc1f5960809ae500f966',
}
