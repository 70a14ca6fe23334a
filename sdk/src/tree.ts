export type Bytes = Uint8Array<ArrayBuffer>

/** SHA-256. WebCrypto unless a caller has a faster one: Node's own answers at once, which is several times the speed. */
export type Digest = (bytes: Bytes) => Uint8Array | Promise<Uint8Array>

export const HASH_BYTES = 32

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

export const joined = (...parts: readonly Uint8Array[]): Bytes => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export const webDigest: Digest = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

export const sha256 = async (...parts: readonly Uint8Array[]): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', joined(...parts)))

/** RFC 9162, section 2.1.1: leaves and nodes are told apart, or a node could be passed off as an entry. */
const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)
export const entryOf = (bytes: Uint8Array): Bytes => joined(LEAF, bytes)
export const nodeOf = (left: Uint8Array, right: Uint8Array): Promise<Bytes> => sha256(NODE, left, right)

export const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])

export const half = (count: number): number => Math.floor(count / 2)

export const hex = (of: Uint8Array): string => [...of].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export const base64 = (of: Uint8Array): string => btoa(String.fromCharCode(...of))

/** Undefined where the text is no base64. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}

export interface Inclusion {
  readonly index: number
  readonly size: number
  readonly leaf: Uint8Array
  readonly path: readonly Uint8Array[]
}

/** Whether the leaf is at its place in the tree of that root (RFC 9162, section 2.1.3.2). */
export async function includes({ index, size, leaf, path }: Inclusion, root: Uint8Array): Promise<boolean> {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false
  let [place, last, hash] = [index, size - 1, leaf]
  for (const next of path) {
    if (last === 0 || next.length !== HASH_BYTES) return false
    if (place % 2 === 1 || place === last) {
      hash = await nodeOf(next, hash)
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else hash = await nodeOf(hash, next)
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && same(hash, root)
}

/** Hashes asked for at a time: enough that none is waited for alone, few enough to be held. */
const AT_ONCE = 2_048

/** Digests of many pieces, one behind the other. */
export async function digestsOf(pieces: readonly Bytes[], digest: Digest): Promise<Bytes> {
  const all = new Uint8Array(pieces.length * HASH_BYTES)
  for (let from = 0; from < pieces.length; from += AT_ONCE) {
    const answers = pieces.slice(from, from + AT_ONCE).map(digest)
    const hashes = answers.some((answer) => answer instanceof Promise) ? await Promise.all(answers) : answers
    for (const [at, hash] of hashes.entries()) all.set(hash as Uint8Array, (from + at) * HASH_BYTES)
  }
  return all
}

/** Every level of the tree over these leaves, the leaves first: hashes behind one another, 32 bytes each. */
export async function levelsOf(leaves: Bytes, digest: Digest): Promise<readonly Bytes[]> {
  const levels = [leaves]
  for (let below = leaves; below.length > HASH_BYTES; ) {
    const pairs: Bytes[] = []
    for (let at = 0; at + HASH_BYTES < below.length; at += 2 * HASH_BYTES) {
      pairs.push(joined(NODE, below.subarray(at, at + 2 * HASH_BYTES)))
    }
    const odd = below.length % (2 * HASH_BYTES) === 0 ? new Uint8Array() : below.slice(-HASH_BYTES)
    below = joined(await digestsOf(pairs, digest), odd)
    levels.push(below)
  }
  return levels
}

/** The root of the tree over these leaves (RFC 9162, section 2.1.1). */
export async function rootOf(leaves: Bytes, digest: Digest): Promise<Uint8Array> {
  const root = (await levelsOf(leaves, digest)).at(-1) as Bytes
  return root.length === 0 ? digest(new Uint8Array()) : root
}

/** What shows that a leaf is in the tree (RFC 9162, section 2.1.3.1), from its levels. */
export function pathOf(levels: readonly Bytes[], index: number): Uint8Array[] {
  const path: Uint8Array[] = []
  let place = index
  for (const level of levels.slice(0, -1)) {
    const beside = place % 2 === 0 ? place + 1 : place - 1
    const hash = level.slice(beside * HASH_BYTES, (beside + 1) * HASH_BYTES)
    if (hash.length > 0) path.push(hash)
    place = half(place)
  }
  return path
}
