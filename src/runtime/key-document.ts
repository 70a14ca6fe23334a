import { base64url } from 'jose'
import { z } from 'zod'
import type { KeyMaterial as EvaluatorSeed } from '../exchange/evaluator-model.ts'
import { addSeconds, type Instant, parseInstant } from '../kernel/instant.ts'
import type { SigningKey } from '../oauth/model.ts'
import { generateSigningKey, importSigningKey, rotated, type StoredSigningKey } from '../oauth/signing-keys.ts'
import type { KeyMaterial } from '../store/sealing.ts'
import { ConfigurationError } from './config.ts'

const KEY_BYTES = 32
const HIGHEST_ID = 65_535

const Secret = z.object({
  id: z.int().min(1).max(HIGHEST_ID),
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  createdAt: z.string().refine((text) => parseInstant(text) !== undefined),
})
const Secrets = z
  .array(Secret)
  .min(1)
  .max(100)
  .refine((held) => new Set(held.map(({ id }) => id)).size === held.length)

/** Read whole by importSigningKey; here only what a list of keys is told apart by. */
const Signing = z.looseObject({ kid: z.string() })

const KeyDocument = z.object({
  /** `local`: made by a start in local mode, refused in production. */
  origin: z.enum(['local', 'operator']),
  tokenSigning: z.array(Signing).min(1).max(100),
  root: Secrets,
  index: Secrets,
  tag: Secrets,
  cursor: Secrets,
  log: Secrets.optional(),
  evaluator: Secrets.optional(),
  matcher: Secrets.optional(),
})

type StoredSecret = z.output<typeof Secret>

/** Every key of a deployment, as the key file and CONCORDAT_KEYS hold them. */
export interface KeyDocument {
  readonly origin: 'local' | 'operator'
  /** Sign access tokens (ES256). */
  readonly tokenSigning: readonly StoredSigningKey[]
  /** Encrypt every organisation's data. */
  readonly root: readonly StoredSecret[]
  /** Blind indexes: what encrypted fields are found by. */
  readonly index: readonly StoredSecret[]
  /** Subject tags: one person at several organisations. */
  readonly tag: readonly StoredSecret[]
  /** Sign the cursors of lists. */
  readonly cursor: readonly StoredSecret[]
  /** Sign checkpoints of the transparency log (Ed25519). Older files have none, and then there are no checkpoints. */
  readonly log?: readonly StoredSecret[] | undefined
  /** What the exchange's keys of every epoch are derived from. Older files have none, and then nothing is evaluated. */
  readonly evaluator?: readonly StoredSecret[] | undefined
  /** What tokens are stored under. Older files have none, and then nothing is contributed. */
  readonly matcher?: readonly StoredSecret[] | undefined
}

export const keyRoles = ['token-signing', 'root', 'index', 'tag', 'cursor', 'log', 'evaluator', 'matcher'] as const
export type KeyRole = (typeof keyRoles)[number]

/** Where a role's keys lie in the document. */
const members = {
  root: 'root',
  index: 'index',
  tag: 'tag',
  cursor: 'cursor',
  log: 'log',
  evaluator: 'evaluator',
  matcher: 'matcher',
} as const
export type SecretRole = keyof typeof members

export interface Making {
  readonly now: Instant
  readonly randomBytes: (length: number) => Uint8Array
}

const secretOf = (id: number, { now, randomBytes }: Making): StoredSecret => ({
  id,
  key: base64url.encode(randomBytes(KEY_BYTES)),
  createdAt: now,
})

/** A first set of keys, one of each role, in use from now on. */
export async function createKeyDocument(origin: KeyDocument['origin'], making: Making): Promise<KeyDocument> {
  return {
    origin,
    tokenSigning: [await generateSigningKey({ notBefore: making.now, retireAt: null })],
    root: [secretOf(1, making)],
    index: [secretOf(1, making)],
    tag: [secretOf(1, making)],
    cursor: [secretOf(1, making)],
    log: [secretOf(1, making)],
    evaluator: [secretOf(1, making)],
    matcher: [secretOf(1, making)],
  }
}

/** The document a text holds; undefined when it is not one. */
export function parseKeyDocument(text: string): KeyDocument | undefined {
  try {
    return KeyDocument.parse(JSON.parse(text)) as unknown as KeyDocument
  } catch {
    return undefined
  }
}

/**
 * The document with a newer key of one role. A token-signing key is published at once and signs `leadSeconds` later;
 * its predecessors are believed until their last token has ended. Of the other roles the newest key is used at once
 * and the older ones keep opening what they sealed.
 */
export async function withRotated(
  document: KeyDocument,
  { role, leadSeconds, ...making }: Making & { role: KeyRole; leadSeconds: number },
): Promise<KeyDocument> {
  if (role === 'token-signing') {
    const successor = await generateSigningKey({ notBefore: addSeconds(making.now, leadSeconds), retireAt: null })
    return { ...document, tokenSigning: rotated(document.tokenSigning, successor, making.now) }
  }
  const member = members[role]
  const held = document[member] ?? []
  const newest = Math.max(0, ...held.map(({ id }) => id))
  return { ...document, [member]: [...held, secretOf(newest + 1, making)] }
}

/**
 * The document without an older key of a role. Whether anything still needs it is for the caller to know.
 * @throws ConfigurationError when there is no such key, or when it is the one in use.
 */
export function dropped(document: KeyDocument, { role, id }: { role: SecretRole; id: number }): KeyDocument {
  const held = document[role] ?? []
  if (!held.some((key) => key.id === id)) throw new ConfigurationError(`There is no ${role} key ${id}.`)
  if (id === Math.max(...held.map((key) => key.id)))
    throw new ConfigurationError(`The ${role} key ${id} is the one in use: rotate the role first.`)
  return { ...document, [role]: held.filter((key) => key.id !== id) }
}

/** Keys as the service uses them; private ones cannot be read out again. */
export interface ServiceKeys {
  readonly tokenSigning: readonly SigningKey[]
  readonly root: readonly KeyMaterial[]
  readonly index: readonly KeyMaterial[]
  readonly tag: readonly KeyMaterial[]
  /** Newest first: the first signs, any is believed. */
  readonly cursor: readonly [CryptoKey, ...CryptoKey[]]
  /** Newest first; all sign. */
  readonly log: readonly KeyMaterial[]
  /** Given to the evaluator alone. */
  readonly evaluator: readonly EvaluatorSeed[]
  /** Given to the matcher alone. */
  readonly matcher: readonly KeyMaterial[]
}

/** @throws when a signing key is not whole: its id, and what is wrong. */
export async function importKeys(document: KeyDocument): Promise<ServiceKeys> {
  const signing = await Promise.all(
    document.tokenSigning.map(async (stored) => {
      const imported = await importSigningKey(stored)
      if (!imported.ok) throw new Error(`The token-signing key ${stored.kid} is unusable: ${imported.refusal.kind}.`)
      return imported.value
    }),
  )
  const material = (held: readonly StoredSecret[]) =>
    held.map(({ id, key }) => ({ id, bytes: new Uint8Array(base64url.decode(key)) }))
  const cursors = material(document.cursor).toSorted((a, b) => b.id - a.id)
  return {
    tokenSigning: signing,
    root: material(document.root),
    index: material(document.index),
    tag: material(document.tag),
    cursor: (await Promise.all(cursors.map(({ bytes }) => cursorKey(bytes)))) as [CryptoKey, ...CryptoKey[]],
    log: material(document.log ?? []).toSorted((a, b) => b.id - a.id),
    matcher: material(document.matcher ?? []),
    evaluator: (document.evaluator ?? []).map(({ id, key, createdAt }) => ({
      ...{ id, bytes: new Uint8Array(base64url.decode(key)), createdAt: createdAt as Instant },
    })),
  }
}

const cursorKey = (bytes: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
