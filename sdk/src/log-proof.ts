import { type Bytes, fromBase64, half, hex, includes, nodeOf, same, sha256, utf8 } from './tree.ts'

/** Why something about the transparency log does not hold. Keep what you were shown: it is evidence. */
export class LogVerificationError extends Error {
  readonly code:
    | 'malformed'
    | 'unknown_key'
    | 'bad_signature'
    | 'other_event'
    | 'not_in_log'
    | 'wrong_actor'
    | 'not_grown'

  constructor(code: LogVerificationError['code']) {
    super(`The log does not show it: ${code.replaceAll('_', ' ')}`)
    this.name = 'LogVerificationError'
    this.code = code
  }
}

/** A checkpoint whose signature holds. Keep the newest: later ones must begin with it. */
export interface LogCheckpoint {
  readonly origin: string
  readonly size: number
  readonly root: Bytes
}

/** What `GET /v1/events/{event}/proof` answers. */
export interface EventProof {
  readonly event: string
  readonly index: number
  readonly size: number
  readonly text: string
  readonly salt: string
  readonly actor: { readonly text: string; readonly salt: string } | null
  readonly actorCommitment: string
  readonly path: readonly string[]
  readonly checkpoint: string
}

/** What the log holds of an event, once that is shown. */
export interface ProvenEvent {
  readonly event: Readonly<Record<string, unknown>>
  readonly actor: Readonly<Record<string, unknown>> | null
  readonly index: number
  readonly checkpoint: LogCheckpoint
}

/**
 * Verifies a checkpoint (C2SP tlog-checkpoint) by the log's key, one of the lines of `/log/keys` that you noted when you began.
 * @throws LogVerificationError where it is none, or not signed by that key.
 */
export async function verifyCheckpoint(note: string, logKey: string): Promise<LogCheckpoint> {
  const key = await keyOf(logKey, SIGNATURE)
  const text = textOf(note)
  const [, origin = '', size = '', root = ''] =
    /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*$/.exec(text) ?? []
  if (!root) fail('malformed')
  return (await isSigned(note, key)) ? { origin, size: Number(size), root: bytes(root) } : fail('bad_signature')
}

/**
 * Which of the witnesses cosigned a checkpoint (C2SP tlog-cosignature), by their lines such as `npm run witness` prints. Whether the
 * log signed it `verifyCheckpoint` says.
 * @throws LogVerificationError `unknown_key` for a line that is no witness's.
 */
export async function cosignersOf(note: string, witnesses: readonly string[]): Promise<string[]> {
  const asked = witnesses.map(async (line) => ((await isSigned(note, await keyOf(line, COSIGNATURE))) ? [line] : []))
  return (await Promise.all(asked)).flat()
}

/** Ed25519 as C2SP signed-note numbers it, and as a witness's. */
const [SIGNATURE, COSIGNATURE] = [1, 4]

interface VerifierKey {
  readonly name: string
  readonly id: Bytes
  readonly algorithm: number
  readonly key: CryptoKey
}

async function keyOf(line: string, algorithm: number): Promise<VerifierKey> {
  const [, name = '', id = '', encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{44})$/.exec(line) ?? []
  const raw = bytes(encoded)
  if (raw.length !== 33 || raw[0] !== algorithm) fail('unknown_key')
  const keyHash = (await sha256(utf8(`${name}\n`), raw)).slice(0, 4)
  if (hex(keyHash) !== id) fail('unknown_key')
  const key = await crypto.subtle.importKey('raw', raw.slice(1), 'Ed25519', false, ['verify'])
  return { name, id: keyHash, algorithm, key }
}

const textOf = (note: string): string => note.slice(0, note.lastIndexOf('\n\n') + 1)

/** A witness signs the time before the text, and says it before its signature. */
async function isSigned(note: string, { name, id, algorithm, key }: VerifierKey): Promise<boolean> {
  const text = textOf(note)
  const start = algorithm === COSIGNATURE ? 12 : 4
  for (const line of note.slice(text.length + 1).split('\n')) {
    const [, signer, signature = ''] = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? []
    const signed = bytes(signature)
    if (signer !== name || signed.length !== start + 64 || !same(signed.slice(0, 4), id)) continue
    const at = algorithm === COSIGNATURE ? new DataView(signed.buffer).getBigUint64(4) : undefined
    const said = utf8(at === undefined ? text : `cosignature/v1\ntime ${at}\n${text}`)
    if (await crypto.subtle.verify('Ed25519', key, signed.slice(start), said)) return true
  }
  return false
}

/**
 * Verifies that an event is in the log as it is told, without asking anybody: its text, its place, and the signed checkpoint.
 * @throws LogVerificationError where anything about it is off.
 */
export async function verifyEvent(proof: EventProof, logKey: string): Promise<ProvenEvent> {
  const checkpoint = await verifyCheckpoint(proof.checkpoint, logKey)
  const event = parsed(proof.text)
  if (event.id !== uuidOf(proof.event)) fail('other_event')
  const [salt, actorCommitment] = [bytes(proof.salt), bytes(proof.actorCommitment)]
  const entry = await sha256(salt, await sha256(utf8(proof.text)), actorCommitment)
  const leaf = await sha256(Uint8Array.of(0), entry)
  const { index, size } = proof
  const shown = { index, size, leaf, path: proof.path.map(bytes) }
  if (salt.length !== 16 || size !== checkpoint.size || !(await includes(shown, checkpoint.root))) fail('not_in_log')
  if (!proof.actor) return { event, actor: null, index, checkpoint }
  const who = await sha256(bytes(proof.actor.salt), await sha256(utf8(proof.actor.text)))
  if (!same(who, actorCommitment)) fail('wrong_actor')
  return { event, actor: parsed(proof.actor.text), index, checkpoint }
}

/**
 * Verifies that a later checkpoint begins with the one you hold: nothing before it was changed, dropped, put in between or
 * reordered (RFC 9162, section 2.1.4.2). `path` is that of `GET /v1/log/consistency`.
 * @throws LogVerificationError `not_grown` where it does not: keep both checkpoints, they prove it.
 */
export async function verifyGrowth(held: LogCheckpoint, later: LogCheckpoint, path: readonly string[]): Promise<void> {
  if (held.origin !== later.origin || held.size < 1 || held.size > later.size) fail('not_grown')
  if (held.size === later.size) return same(held.root, later.root) && path.length === 0 ? undefined : fail('not_grown')
  const hashes = path.map(bytes)
  const [first, ...rest] = Number.isInteger(Math.log2(held.size)) ? [held.root, ...hashes] : hashes
  let [place, last] = [held.size - 1, later.size - 1]
  while (place % 2 === 1) [place, last] = [half(place), half(last)]
  if (!first || hashes.length === 0) return fail('not_grown')
  let [before, now] = [first, first]
  for (const next of rest) {
    if (last === 0 || next.length !== 32) fail('not_grown')
    if (place % 2 === 1 || place === last) {
      before = await nodeOf(next, before)
      now = await nodeOf(next, now)
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else now = await nodeOf(now, next)
    ;[place, last] = [half(place), half(last)]
  }
  if (last !== 0 || !same(before, held.root) || !same(now, later.root)) fail('not_grown')
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>
  } catch {
    // Unreadable, as below.
  }
  return fail('malformed')
}

/** The UUID an id such as `evt_01k...` stands for. */
function uuidOf(id: string): string {
  const letters = '0123456789abcdefghjkmnpqrstvwxyz'
  const values = [...id.slice(id.lastIndexOf('_') + 1)].map((letter) => letters.indexOf(letter))
  if (values.length !== 26 || values.includes(-1)) fail('malformed')
  const bits = values.reduce((sum, value) => sum * 32n + BigInt(value), 0n)
  return bits
    .toString(16)
    .padStart(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

const bytes = (base64: string): Bytes => fromBase64(base64) ?? fail('malformed')

function fail(code: LogVerificationError['code']): never {
  throw new LogVerificationError(code)
}
