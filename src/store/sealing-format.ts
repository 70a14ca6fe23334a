/**
 * The bytes of sealed data, the same for every implementation: `layout 1 ‖ key number 2 ‖ iv 12 ‖ ciphertext ‖ tag 16`,
 * AES-256-GCM. The key number is a root's id, or under a subject's key its generation.
 */
export const LAYOUT = 1
export const IV_BYTES = 12
export const TAG_BYTES = 16
export const HEADER_BYTES = 3
export const KEY_BYTES = 32
export const BLIND_INDEX_BYTES = 16

/** Organisations whose derived keys stay in memory; the one unused longest is derived again when it returns. */
export const ORGANISATIONS_CACHED_MAX = 1_000

/** A secret of 32 bytes. `id` is 1 to 65535 and never reused; the highest is the newest. */
export interface KeyMaterial {
  readonly id: number
  readonly bytes: Uint8Array
}

export interface SealingOptions {
  /** Encrypt: each organisation's keys derive from these. */
  readonly rootKeys: readonly KeyMaterial[]
  /** Blind indexes only, so that rotating a root leaves every index as it is. */
  readonly indexKeys: readonly KeyMaterial[]
  /** Subject tags only. */
  readonly tagKeys: readonly KeyMaterial[]
  /** `length` bytes of a cryptographic source. */
  readonly randomBytes: (length: number) => Uint8Array
}

/** Where a sealed value lives. It opens nowhere else. */
export interface Place {
  readonly table: string
  readonly column: string
  readonly row: string
}

/**
 * A stored value that does not open: cut, moved to another place, altered, or sealed under a key no longer configured.
 * Never a user's mistake.
 */
export class SealError extends Error {
  readonly reason: 'malformed' | 'unknown_key' | 'does_not_open'

  constructor(reason: SealError['reason']) {
    super(`sealed value: ${reason}`)
    this.name = 'SealError'
    this.reason = reason
  }
}

export interface Envelope {
  readonly keyNumber: number
  readonly iv: Uint8Array
  readonly sealed: Uint8Array
}

/** Header and iv before the ciphertext with its tag. */
export function writeEnvelope({ keyNumber, iv, sealed }: Envelope): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES + IV_BYTES + sealed.length)
  bytes[0] = LAYOUT
  bytes[1] = keyNumber >> 8
  bytes[2] = keyNumber & 0xff
  bytes.set(iv, HEADER_BYTES)
  bytes.set(sealed, HEADER_BYTES + IV_BYTES)
  return bytes
}

export function readEnvelope(bytes: Uint8Array): Envelope {
  if (bytes[0] !== LAYOUT || bytes.length < HEADER_BYTES + IV_BYTES + TAG_BYTES) throw new SealError('malformed')
  return {
    keyNumber: keyNumberOf(bytes),
    iv: bytes.subarray(HEADER_BYTES, HEADER_BYTES + IV_BYTES),
    sealed: bytes.subarray(HEADER_BYTES + IV_BYTES),
  }
}

/** The root a wrapped key is sealed under: what a rotation looks for. */
export const keyNumberOf = (bytes: Uint8Array) => ((bytes[1] ?? 0) << 8) | (bytes[2] ?? 0)

/** A subject's key as it is wrapped: `generation 2 ‖ key 32`. */
export function writeSubjectKey(generation: number, key: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 + KEY_BYTES)
  bytes[0] = generation >> 8
  bytes[1] = generation & 0xff
  bytes.set(key, 2)
  return bytes
}

export function readSubjectKey(bytes: Uint8Array): { readonly generation: number; readonly key: Uint8Array } {
  if (bytes.length !== 2 + KEY_BYTES) throw new SealError('malformed')
  return { generation: ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0), key: bytes.subarray(2) }
}

const encoder = new TextEncoder()
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
export const text = (bytes: Uint8Array): string => strictUtf8.decode(bytes)

// Escaped parts never hold the separator, so two different places never give the same bytes.
const joined = (...parts: readonly string[]) => utf8(parts.map(encodeURIComponent).join('|'))

/** Associated data: what a ciphertext is bound to besides its key. */
export const fieldContext = (org: string, { table, column, row }: Place) => joined('field', org, table, column, row)
export const subjectContext = (org: string, subject: string) => joined('subject', org, subject)
export const organisationContext = (org: string, context: string) => joined('organisation', org, context)

/** HKDF-SHA-256 (RFC 5869) info of each derived key; the salt is empty because the secrets are uniformly random. */
export const derivation = {
  wrapping: (org: string) => joined('concordat-sealing-1', 'wrapping', org),
  organisation: (org: string) => joined('concordat-sealing-1', 'organisation', org),
  blindIndex: (org: string, field: string) => joined('concordat-sealing-1', 'blind-index', org, field),
  /** From the key of a person. */
  endpoint: (org: string) => joined('concordat-sealing-1', 'endpoint', org),
}

/** What a subject tag is computed over; the exchange's own function takes the same bytes. */
export const tagInput = (namespace: string, canonical: string) => utf8(`${namespace}|${canonical}`)

/** What the hash of an endpoint is computed over. */
export const endpointInput = (kind: string, normalised: string) => utf8(`${kind}|${normalised}`)

/** The keys of one role, newest first: the first seals, any opens. */
export type Keyring<Key> = readonly [HeldKey<Key>, ...HeldKey<Key>[]]
export interface HeldKey<Key> {
  readonly id: number
  readonly key: Key
}

/** Throws on a configuration under which sealed data could not be opened again. */
export function keyring(role: string, keys: readonly KeyMaterial[]): Keyring<Uint8Array> {
  for (const { id, bytes } of keys) {
    if (!Number.isInteger(id) || id < 1 || id > 0xffff) throw new Error(`${role} key id ${id} is not 1 to 65535`)
    if (bytes.length !== KEY_BYTES)
      throw new Error(`${role} key ${id} has ${bytes.length} bytes instead of ${KEY_BYTES}`)
  }
  if (new Set(keys.map(({ id }) => id)).size !== keys.length) throw new Error(`two ${role} keys have one id`)
  const [newest, ...older] = keys.map(({ id, bytes }) => ({ id, key: bytes })).sort((a, b) => b.id - a.id)
  if (newest === undefined) throw new Error(`no ${role} key is configured`)
  return [newest, ...older]
}

export function deriveKeyring<From, To>([newest, ...older]: Keyring<From>, derive: (key: From) => To): Keyring<To> {
  const derived = ({ id, key }: HeldKey<From>) => ({ id, key: derive(key) })
  return [derived(newest), ...older.map(derived)]
}

/** The key an envelope names. */
export function keyFor<Key>(ring: Keyring<Key>, sealed: Uint8Array): Key {
  const named = ring.find(({ id }) => id === keyNumberOf(sealed))
  if (named === undefined) throw new SealError('unknown_key')
  return named.key
}
