import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomFillSync,
} from 'node:crypto'
import { boundedMap } from '../store/bounded-map.ts'
import type { Bytes, OrganisationSealing, Sealing, SubjectKey } from '../store/sealing.ts'
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
  TAG_BYTES,
  tagInput,
  text,
  utf8,
  writeEnvelope,
  writeSubjectKey,
} from '../store/sealing-format.ts'

type Synchronous<T> = {
  [Name in keyof T]: T[Name] extends (...args: infer Args) => infer Returned
    ? (...args: Args) => Exclude<Returned, Promise<unknown>>
    : T[Name]
}

/** The same operations without promises: an import seals tens of thousands of rows in one go. */
export type NodeOrganisationSealing = Synchronous<OrganisationSealing>
export interface NodeSealing extends Sealing {
  forOrganisation(orgId: string): NodeOrganisationSealing
}

/** Sealing on node:crypto, byte for byte what the WebCrypto one writes and reads. Throws on the same configurations. */
export function createNodeSealing(options: SealingOptions): NodeSealing {
  const roots = keyring('root', options.rootKeys)
  const indexes = keyring('index', options.indexKeys)
  const tagging = deriveKeyring(keyring('tag', options.tagKeys), (bytes) => createSecretKey(bytes))
  const organisations = boundedMap<string, NodeOrganisationSealing>(ORGANISATIONS_CACHED_MAX)
  const keys = { root: roots[0].id, index: indexes[0].id, tag: tagging[0].id }
  const create = (org: string): NodeOrganisationSealing => ({
    keys,
    ...subjectSealing({ org, roots, randomBytes: options.randomBytes }),
    ...organisationSealing({ org, roots, randomBytes: options.randomBytes }),
    ...pseudonyms({ org, indexes, tagging }),
  })
  return { forOrganisation: (org) => organisations.getOrCreate(org, () => create(org)) }
}

const RANDOM_POOL_BYTES = 8_192

/** Random bytes drawn from the system in blocks: one call a block instead of one a value. No byte is given twice. */
export function pooledRandomBytes(): SealingOptions['randomBytes'] {
  let pool = new Uint8Array(0)
  let used = 0
  return (length) => {
    if (length > RANDOM_POOL_BYTES) return randomFillSync(new Uint8Array(length))
    if (used + length > pool.length) {
      pool = randomFillSync(new Uint8Array(RANDOM_POOL_BYTES))
      used = 0
    }
    used += length
    return pool.slice(used - length, used)
  }
}

interface Ingredients {
  readonly org: string
  readonly roots: Keyring<Uint8Array>
  readonly randomBytes: SealingOptions['randomBytes']
}

interface HeldSubjectKey extends SubjectKey {
  readonly key: KeyObject
}

function subjectSealing({ org, roots, randomBytes }: Ingredients) {
  const wrapping = deriveKeyring(roots, (root) => derive(root, derivation.wrapping(org)))
  const wrap = (plain: Uint8Array, subjectId: string) => {
    const [{ id, key }] = wrapping
    return encrypt({ keyNumber: id, key, iv: randomBytes(IV_BYTES), plain, context: subjectContext(org, subjectId) })
  }
  const unwrap = (wrapped: Uint8Array, subjectId: string) =>
    decrypt(keyFor(wrapping, wrapped), wrapped, subjectContext(org, subjectId))
  return {
    newSubjectKey(subjectId: string, generation = 1) {
      const bytes = randomBytes(KEY_BYTES)
      const key: HeldSubjectKey = { generation, key: createSecretKey(bytes) }
      return { wrapped: wrap(writeSubjectKey(generation, bytes), subjectId), key }
    },
    openSubjectKey(wrapped: Uint8Array, subjectId: string): HeldSubjectKey {
      const { generation, key } = readSubjectKey(unwrap(wrapped, subjectId))
      return { generation, key: createSecretKey(key) }
    },
    rewrapSubjectKey: (wrapped: Uint8Array, subjectId: string) => wrap(unwrap(wrapped, subjectId), subjectId),
    seal(subjectKey: SubjectKey, plaintext: string, place: Place) {
      const { generation: keyNumber, key } = subjectKey as HeldSubjectKey
      const context = fieldContext(org, place)
      return encrypt({ keyNumber, key, iv: randomBytes(IV_BYTES), plain: utf8(plaintext), context })
    },
    open(subjectKey: SubjectKey, sealed: Uint8Array, place: Place) {
      const { generation, key } = subjectKey as HeldSubjectKey
      if (readEnvelope(sealed).keyNumber !== generation) throw new SealError('unknown_key')
      return text(decrypt(key, sealed, fieldContext(org, place)))
    },
    endpointHash(subjectKey: SubjectKey, kind: string, normalised: string) {
      const { key } = subjectKey as HeldSubjectKey
      return hmac(derive(key, derivation.endpoint(org)), endpointInput(kind, normalised)).slice(0, BLIND_INDEX_BYTES)
    },
  }
}

function organisationSealing({ org, roots, randomBytes }: Ingredients) {
  const own = deriveKeyring(roots, (root) => derive(root, derivation.organisation(org)))
  return {
    sealForOrganisation(plain: Uint8Array, context: string) {
      const [{ id, key }] = own
      const bound = organisationContext(org, context)
      return encrypt({ keyNumber: id, key, iv: randomBytes(IV_BYTES), plain, context: bound })
    },
    openForOrganisation: (sealed: Uint8Array, context: string) =>
      decrypt(keyFor(own, sealed), sealed, organisationContext(org, context)),
  }
}

interface PseudonymKeys {
  readonly org: string
  readonly indexes: Keyring<Uint8Array>
  readonly tagging: Keyring<KeyObject>
}

function pseudonyms({ org, indexes, tagging }: PseudonymKeys) {
  const fields = new Map<string, Keyring<KeyObject>>()
  const keysOf = (field: string) => {
    const keys = fields.get(field) ?? deriveKeyring(indexes, (key) => derive(key, derivation.blindIndex(org, field)))
    fields.set(field, keys)
    return keys
  }
  const index = (key: KeyObject, normalised: string) => hmac(key, utf8(normalised)).slice(0, BLIND_INDEX_BYTES)
  const tag = (key: KeyObject, namespace: string, canonical: string) => hmac(key, tagInput(namespace, canonical))
  return {
    blindIndex: (field: string, normalised: string) => index(keysOf(field)[0].key, normalised),
    blindIndexes: (field: string, normalised: string) => keysOf(field).map(({ key }) => index(key, normalised)),
    subjectTag: (namespace: string, canonical: string) => tag(tagging[0].key, namespace, canonical),
    subjectTags: (namespace: string, canonical: string) => tagging.map(({ key }) => tag(key, namespace, canonical)),
  }
}

const derive = (secret: Uint8Array | KeyObject, info: Uint8Array) =>
  createSecretKey(new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(0), info, KEY_BYTES)))

const hmac = (key: KeyObject, data: Uint8Array): Bytes =>
  new Uint8Array(createHmac('sha256', key).update(data).digest())

interface Encryption {
  readonly keyNumber: number
  readonly key: KeyObject
  readonly iv: Uint8Array
  readonly plain: Uint8Array
  readonly context: Uint8Array
}

function encrypt({ keyNumber, key, iv, plain, context }: Encryption): Bytes {
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES }).setAAD(context)
  const sealed = new Uint8Array(plain.length + TAG_BYTES)
  sealed.set(cipher.update(plain))
  cipher.final()
  sealed.set(cipher.getAuthTag(), plain.length)
  return writeEnvelope({ keyNumber, iv, sealed })
}

function decrypt(key: KeyObject, bytes: Uint8Array, context: Uint8Array): Bytes {
  const { iv, sealed } = readEnvelope(bytes)
  const tagFrom = sealed.length - TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
  decipher.setAAD(context).setAuthTag(sealed.subarray(tagFrom))
  const plain = decipher.update(sealed.subarray(0, tagFrom))
  try {
    decipher.final()
  } catch {
    throw new SealError('does_not_open')
  }
  return new Uint8Array(plain)
}
