import { boundedMap } from './bounded-map.ts'
import {
  BLIND_INDEX_BYTES,
  derivation,
  deriveKeyring,
  endpointInput,
  fieldContext,
  IV_BYTES,
  KEY_BYTES,
  type Keyring,
  keyFor,
  keyring,
  ORGANISATIONS_CACHED_MAX,
  organisationContext,
  type Place,
  readEnvelope,
  readSubjectKey,
  SealError,
  type SealingOptions,
  subjectContext,
  tagInput,
  text,
  utf8,
  writeEnvelope,
  writeSubjectKey,
} from './sealing-format.ts'

export { type KeyMaterial, keyNumberOf, type Place, SealError, type SealingOptions } from './sealing-format.ts'

type Awaitable<T> = T | Promise<T>
export type Bytes = Uint8Array<ArrayBuffer>

/** The key of one person's data at one organisation. It works only with the implementation that made it. */
export interface SubjectKey {
  /** Counts a subject's keys from 1; every field names the generation it is sealed under. */
  readonly generation: number
}

/** Ids of the keys that seal, index and tag from now on. */
export interface KeysInUse {
  readonly root: number
  readonly index: number
  readonly tag: number
}

/** What one organisation's data is sealed with. Opening throws SealError when the bytes do not belong. */
export interface OrganisationSealing {
  /** The keys in use: the newest root, index key and tag key, by their ids. */
  readonly keys: KeysInUse
  /** A fresh key for a subject, and its only stored form. Deleting `wrapped` everywhere erases what it sealed. */
  newSubjectKey(
    subjectId: string,
    generation?: number,
  ): Awaitable<{ readonly wrapped: Bytes; readonly key: SubjectKey }>
  openSubjectKey(wrapped: Uint8Array, subjectId: string): Awaitable<SubjectKey>
  /** The same key under the newest root; the fields sealed with it stay as they are. */
  rewrapSubjectKey(wrapped: Uint8Array, subjectId: string): Awaitable<Bytes>
  /** Seals a personal field: well-formed text, which the edge guarantees. */
  seal(key: SubjectKey, plaintext: string, place: Place): Awaitable<Bytes>
  open(key: SubjectKey, sealed: Uint8Array, place: Place): Awaitable<string>
  /**
   * 16 bytes that are equal where one person's endpoints are, and tell nothing once the person's key is destroyed. They hang on
   * that key alone: rotating the others changes nothing, and no two persons' hashes can be compared.
   */
  endpointHash(key: SubjectKey, kind: string, normalised: string): Awaitable<Bytes>
  /**
   * Seals under the organisation's own key, for what is no person's field: stored answers, credentials.
   * Random ivs allow 2^32 values an organisation and root (NIST SP 800-38D, 8.3); rotate the root before.
   */
  sealForOrganisation(bytes: Uint8Array, context: string): Awaitable<Bytes>
  openForOrganisation(sealed: Uint8Array, context: string): Awaitable<Bytes>
  /** 16 bytes that are equal where field and normal form are; what a row stores. */
  blindIndex(field: string, normalised: string): Awaitable<Bytes>
  /** The same under every configured index key, newest first: what a search compares with while keys overlap. */
  blindIndexes(field: string, normalised: string): Awaitable<readonly Bytes[]>
  /** 32 bytes that are equal for one person at every organisation. Never shown; read by `bridge` functions only. */
  subjectTag(namespace: string, canonical: string): Awaitable<Bytes>
  /** The same under every configured tag key, newest first. */
  subjectTags(namespace: string, canonical: string): Awaitable<readonly Bytes[]>
}

export interface Sealing {
  forOrganisation(orgId: string): OrganisationSealing
}

/** Sealing on WebCrypto, for every runtime. Throws when a key list is empty, repeats an id or holds a short key. */
export function createSealing(options: SealingOptions): Sealing {
  const roots = deriveKeyring(keyring('root', options.rootKeys), (bytes) => once(() => importSecret(bytes)))
  const indexes = deriveKeyring(keyring('index', options.indexKeys), (bytes) => once(() => importSecret(bytes)))
  const tagging = deriveKeyring(keyring('tag', options.tagKeys), (bytes) => once(() => importTagKey(bytes)))
  const organisations = boundedMap<string, OrganisationSealing>(ORGANISATIONS_CACHED_MAX)
  const keys = { root: roots[0].id, index: indexes[0].id, tag: tagging[0].id }
  const create = (org: string): OrganisationSealing => {
    const indexing = (field: string) =>
      deriveKeyring(indexes, (secret) => once(() => deriveHmac(secret, derivation.blindIndex(org, field))))
    return {
      keys,
      ...subjectSealing({ org, roots, randomBytes: options.randomBytes }),
      ...organisationSealing({ org, roots, randomBytes: options.randomBytes }),
      ...pseudonyms({ indexing, tagging }),
    }
  }
  return { forOrganisation: (org) => organisations.getOrCreate(org, () => create(org)) }
}

/** A key that is made on first use and kept. The key is kept and not its promise: workerd ties a promise to a request. */
type LazyKey = () => Promise<CryptoKey>

function once(make: LazyKey): LazyKey {
  let made: CryptoKey | undefined
  return async () => {
    made ??= await make()
    return made
  }
}

interface Ingredients {
  readonly org: string
  readonly roots: Keyring<LazyKey>
  readonly randomBytes: SealingOptions['randomBytes']
}

interface HeldSubjectKey extends SubjectKey {
  readonly key: CryptoKey
  readonly hashing: LazyKey
}

function subjectSealing({ org, roots, randomBytes }: Ingredients) {
  const wrapping = deriveKeyring(roots, (root) => once(() => deriveAes(root, derivation.wrapping(org))))
  const wrap = async (plain: Uint8Array, subjectId: string) => {
    const [{ id, key }] = wrapping
    const context = subjectContext(org, subjectId)
    return encrypt({ keyNumber: id, key: await key(), iv: randomBytes(IV_BYTES), plain, context })
  }
  const unwrap = async (wrapped: Uint8Array, subjectId: string) =>
    decrypt(await keyFor(wrapping, wrapped)(), wrapped, subjectContext(org, subjectId))
  const held = async (generation: number, bytes: Uint8Array): Promise<HeldSubjectKey> => ({
    generation,
    key: await importAes(bytes),
    hashing: once(() => deriveHmac(() => importSecret(bytes), derivation.endpoint(org))),
  })
  return {
    async newSubjectKey(subjectId: string, generation = 1) {
      const bytes = randomBytes(KEY_BYTES)
      const wrapped = await wrap(writeSubjectKey(generation, bytes), subjectId)
      return { wrapped, key: await held(generation, bytes) }
    },
    async openSubjectKey(wrapped: Uint8Array, subjectId: string) {
      const { generation, key } = readSubjectKey(await unwrap(wrapped, subjectId))
      return held(generation, key)
    },
    rewrapSubjectKey: async (wrapped: Uint8Array, subjectId: string) =>
      wrap(await unwrap(wrapped, subjectId), subjectId),
    async seal(subjectKey: SubjectKey, plaintext: string, place: Place) {
      const { generation: keyNumber, key } = subjectKey as HeldSubjectKey
      const context = fieldContext(org, place)
      return encrypt({ keyNumber, key, iv: randomBytes(IV_BYTES), plain: utf8(plaintext), context })
    },
    async open(subjectKey: SubjectKey, sealed: Uint8Array, place: Place) {
      const { generation, key } = subjectKey as HeldSubjectKey
      if (readEnvelope(sealed).keyNumber !== generation) throw new SealError('unknown_key')
      return text(await decrypt(key, sealed, fieldContext(org, place)))
    },
    async endpointHash(subjectKey: SubjectKey, kind: string, normalised: string) {
      const { hashing } = subjectKey as HeldSubjectKey
      return (await hmac(await hashing(), endpointInput(kind, normalised))).slice(0, BLIND_INDEX_BYTES)
    },
  }
}

function organisationSealing({ org, roots, randomBytes }: Ingredients) {
  const own = deriveKeyring(roots, (root) => once(() => deriveAes(root, derivation.organisation(org))))
  return {
    async sealForOrganisation(plain: Uint8Array, context: string) {
      const [{ id, key }] = own
      const bound = organisationContext(org, context)
      return encrypt({ keyNumber: id, key: await key(), iv: randomBytes(IV_BYTES), plain, context: bound })
    },
    openForOrganisation: async (sealed: Uint8Array, context: string) =>
      decrypt(await keyFor(own, sealed)(), sealed, organisationContext(org, context)),
  }
}

interface PseudonymKeys {
  readonly indexing: (field: string) => Keyring<LazyKey>
  readonly tagging: Keyring<LazyKey>
}

function pseudonyms({ indexing, tagging }: PseudonymKeys) {
  // Fields are named by code, never by callers, so this map is as small as the schema.
  const fields = new Map<string, Keyring<LazyKey>>()
  const keysOf = (field: string) => {
    const keys = fields.get(field) ?? indexing(field)
    fields.set(field, keys)
    return keys
  }
  const index = async (key: LazyKey, normalised: string) =>
    (await hmac(await key(), utf8(normalised))).slice(0, BLIND_INDEX_BYTES)
  const tag = async (key: LazyKey, namespace: string, canonical: string) =>
    hmac(await key(), tagInput(namespace, canonical))
  return {
    blindIndex: (field: string, normalised: string) => index(keysOf(field)[0].key, normalised),
    blindIndexes: (field: string, normalised: string) =>
      Promise.all(keysOf(field).map(({ key }) => index(key, normalised))),
    subjectTag: (namespace: string, canonical: string) => tag(tagging[0].key, namespace, canonical),
    subjectTags: (namespace: string, canonical: string) =>
      Promise.all(tagging.map(({ key }) => tag(key, namespace, canonical))),
  }
}

const source = (bytes: Uint8Array) => bytes as BufferSource
const HMAC = { name: 'HMAC', hash: 'SHA-256', length: 256 }

const importSecret = (bytes: Uint8Array) => crypto.subtle.importKey('raw', source(bytes), 'HKDF', false, ['deriveKey'])
const importTagKey = (bytes: Uint8Array) => crypto.subtle.importKey('raw', source(bytes), HMAC, false, ['sign'])
const importAes = (bytes: Uint8Array) =>
  crypto.subtle.importKey('raw', source(bytes), 'AES-GCM', false, ['encrypt', 'decrypt'])

const hkdf = (info: Uint8Array<ArrayBuffer>) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info })
const deriveAes = async (secret: LazyKey, info: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.deriveKey(hkdf(info), await secret(), { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
const deriveHmac = async (secret: LazyKey, info: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.deriveKey(hkdf(info), await secret(), HMAC, false, ['sign'])

const hmac = async (key: CryptoKey, data: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign('HMAC', key, data))

interface Encryption {
  readonly keyNumber: number
  readonly key: CryptoKey
  readonly iv: Uint8Array
  readonly plain: Uint8Array
  readonly context: Bytes
}

async function encrypt({ keyNumber, key, iv, plain, context }: Encryption): Promise<Bytes> {
  const algorithm = { name: 'AES-GCM', iv: source(iv), additionalData: context }
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, source(plain)))
  return writeEnvelope({ keyNumber, iv, sealed })
}

async function decrypt(key: CryptoKey, bytes: Uint8Array, context: Bytes): Promise<Bytes> {
  const { iv, sealed } = readEnvelope(bytes)
  try {
    const algorithm = { name: 'AES-GCM', iv: source(iv), additionalData: context }
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, source(sealed)))
  } catch {
    throw new SealError('does_not_open')
  }
}
