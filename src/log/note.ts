import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64, fromBase64 } from '../kernel/base64.ts'
import type { Hash } from './tree-rules.ts'

/** Ed25519 as C2SP signed-note numbers it, and a cosignature of a witness over a checkpoint with its time. */
const SIGNATURE = 1
const COSIGNATURE = 4

/** Before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410, section 7). */
const PKCS8 = Uint8Array.from(atob('MC4CAQAwBQYDK2VwBCIEIA=='), (char) => char.charCodeAt(0))

/** A key that signs notes under a name. */
export interface NoteSigner {
  readonly name: string
  /** `name+hash+key`, which others verify with (C2SP signed-note). */
  readonly verifier: string
  /** The line to put under a text. */
  sign(text: string): Promise<string>
}

export interface NoteVerifier {
  readonly name: string
  readonly id: Uint8Array
  readonly algorithm: number
  readonly key: Uint8Array
}

/** A signer of a 32-byte seed. With a clock it cosigns as a witness does, saying when. */
export async function noteSigner(name: string, seed: Uint8Array, clockMs?: () => number): Promise<NoteSigner> {
  const pkcs8 = concatBytes(PKCS8, seed) as BufferSource
  const whole = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign'])
  const { x } = (await crypto.subtle.exportKey('jwk', whole)) as { x: string }
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign'])
  const algorithm = clockMs ? COSIGNATURE : SIGNATURE
  const publicKey = fromBase64(x.replaceAll('-', '+').replaceAll('_', '/'))
  const id = keyId(name, algorithm, publicKey)
  const sign = async (text: string) => {
    const at = clockMs ? Math.floor(clockMs() / 1000) : undefined
    const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', key, signed(text, at)))
    return `— ${name} ${base64(concatBytes(id, at === undefined ? new Uint8Array(0) : timestamp(at), signature))}\n`
  }
  return { name, verifier: `${name}+${hex(id)}+${base64(Uint8Array.of(algorithm, ...publicKey))}`, sign }
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const keyId = (name: string, algorithm: number, key: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(algorithm), key)).slice(0, 4)

/** What is signed: the text, and by a witness the time before it (C2SP tlog-cosignature). */
const signed = (text: string, at?: number) =>
  utf8ToBytes(at === undefined ? text : `cosignature/v1\ntime ${at}\n${text}`) as BufferSource

function timestamp(seconds: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(seconds))
  return bytes
}

/** The key a verifier line names; undefined where it does not hold together. */
export function parseVerifier(line: string): NoteVerifier | undefined {
  const [, name = '', id = '', encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{44})$/.exec(line) ?? []
  if (!encoded) return undefined
  const [algorithm = 0, ...key] = fromBase64(encoded)
  const found = { name, id: keyId(name, algorithm, Uint8Array.from(key)), algorithm, key: Uint8Array.from(key) }
  return hex(found.id) === id && [SIGNATURE, COSIGNATURE].includes(algorithm) ? found : undefined
}

export interface SignedNote {
  /** With its last line break. */
  readonly text: string
  readonly signatures: readonly { readonly name: string; readonly bytes: Uint8Array; readonly line: string }[]
}

/** A note taken apart; undefined where it is none. */
export function parseNote(note: string): SignedNote | undefined {
  const end = note.lastIndexOf('\n\n')
  const lines = note.slice(end + 2).match(/[^\n]*\n/g) ?? []
  if (end < 1 || lines.length === 0 || lines.length > 100 || !note.endsWith('\n')) return undefined
  const signatures = lines.map((line) => {
    const [, name = '', encoded = ''] = /^— (\S+) ([A-Za-z0-9+/]+={0,2})\n$/.exec(line) ?? []
    return { name, bytes: encoded.length % 4 === 0 ? fromBase64(encoded) : new Uint8Array(0), line }
  })
  if (signatures.some(({ bytes }) => bytes.length < 5)) return undefined
  return { text: note.slice(0, end + 1), signatures }
}

/** Whether one of the signatures under a note is the verifier's. */
export async function isSignedBy({ text, signatures }: SignedNote, verifier: NoteVerifier): Promise<boolean> {
  const { name, id, key: raw, algorithm } = verifier
  const key = await crypto.subtle.importKey('raw', raw as BufferSource, 'Ed25519', false, ['verify'])
  for (const { bytes } of signatures.filter((one) => one.name === name && hex(one.bytes.slice(0, 4)) === hex(id))) {
    const isCosigned = algorithm === COSIGNATURE
    if (bytes.length !== (isCosigned ? 76 : 68)) continue
    const at = isCosigned ? Number(new DataView(bytes.buffer, bytes.byteOffset + 4, 8).getBigUint64(0)) : undefined
    const signature = bytes.slice(isCosigned ? 12 : 4) as BufferSource
    if (await crypto.subtle.verify('Ed25519', key, signature, signed(text, at))) return true
  }
  return false
}

export interface Checkpoint {
  readonly origin: string
  readonly size: number
  readonly root: Hash
}

export const checkpointText = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${base64(root)}\n`

/** What a checkpoint's text says (C2SP tlog-checkpoint); undefined where it is none. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [, origin = '', size = '', root = ''] =
    /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*$/.exec(text) ?? []
  if (!root || !Number.isSafeInteger(Number(size))) return undefined
  return { origin, size: Number(size), root: fromBase64(root) }
}
