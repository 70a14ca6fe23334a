import { equalBytes } from '@noble/curves/utils.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { ok, type Result, refuse } from '../kernel/result.ts'

declare const brand: unique symbol

/** A sandbox credential in clear: shown once, stored as its hash. */
export type ApiKey = string & { readonly [brand]: 'ApiKey' }
export type ClientSecret = string & { readonly [brand]: 'ClientSecret' }

export type ApiKeyRefusal = { readonly kind: 'malformed_api_key' } | { readonly kind: 'wrong_checksum' }

/** Cryptographically random bytes; `runtime` passes the platform's source. */
export type RandomBytes = (length: number) => Uint8Array

export const API_KEY_PREFIX = 'ccd_test_'
const CLIENT_SECRET_PREFIX = 'ccs_test_'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const RANDOM_CHARS = 30
const CHECKSUM_CHARS = 6
const form = new RegExp(`^${API_KEY_PREFIX}[0-9A-Za-z]{${RANDOM_CHARS + CHECKSUM_CHARS}}$`)

/** `ccd_test_`, 30 random base62 characters (178 bits), and a base62 CRC-32 of it all that scanners for leaks test. */
export const generateApiKey = (randomBytes: RandomBytes): ApiKey => mint(API_KEY_PREFIX, randomBytes) as ApiKey

/** A sandbox client secret in the same form, under its own prefix. */
export const generateClientSecret = (randomBytes: RandomBytes): ClientSecret =>
  mint(CLIENT_SECRET_PREFIX, randomBytes) as ClientSecret

function mint(prefix: string, randomBytes: RandomBytes): string {
  // 256 bits reduced to 62^30 favour no key by more than 2^-77.
  const number = randomBytes(32).reduce((total, byte) => (total << 8n) | BigInt(byte), 0n)
  const body = prefix + base62(number % 62n ** BigInt(RANDOM_CHARS), RANDOM_CHARS)
  return body + checksum(body)
}

/** An API key that was not mistyped or cut off: known without asking the database, and no proof that it exists. */
export function parseApiKey(text: string): Result<ApiKey, ApiKeyRefusal> {
  if (!form.test(text)) return refuse({ kind: 'malformed_api_key' })
  const body = text.slice(0, -CHECKSUM_CHARS)
  return text === body + checksum(body) ? ok(text as ApiKey) : refuse({ kind: 'wrong_checksum' })
}

/** What a list shows of a key: prefix and the first 4 random characters. */
export const apiKeyHint = (key: ApiKey): string => key.slice(0, API_KEY_PREFIX.length + 4)

/** What is stored: SHA-256, 32 bytes. Enough for secrets of 178 random bits, and for no others. */
export const hashSecret = async (secret: string): Promise<Uint8Array<ArrayBuffer>> =>
  sha256(utf8ToBytes(secret)) as Uint8Array<ArrayBuffer>

/** Whether two hashes are equal, in a time that does not depend on where they differ. */
export const hashesEqual = (a: Uint8Array, b: Uint8Array): boolean => equalBytes(a, b)

/** Whether a presented secret is the one stored. A missing client is compared with nothing, in the same time. */
export const secretMatches = async (presented: string, stored: Uint8Array | null): Promise<boolean> =>
  hashesEqual(await hashSecret(presented), stored ?? new Uint8Array(32)) && stored !== null

const checksum = (body: string) => base62(BigInt(crc32(body)), CHECKSUM_CHARS)

function base62(number: bigint, length: number): string {
  let rest = number
  let text = ''
  for (let place = 0; place < length; place++) {
    text = alphabet.charAt(Number(rest % 62n)) + text
    rest /= 62n
  }
  return text
}

/** CRC-32 as in IEEE 802.3 and gzip (RFC 1952 section 8). The platform of Workers has none. */
function crc32(text: string): number {
  let crc = 0xffffffff
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
