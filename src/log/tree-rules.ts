import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'

/** 32 bytes: SHA-256. */
export type Hash = Uint8Array

/** The hash of the complete subtree that is the `index`-th of its height: its leaves are `index * 2^height` and following. */
export type HashAt = (height: number, index: number) => Hash

export const HASH_BYTES = 32

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** RFC 9162, section 2.1.1: leaves and nodes are told apart, or a node could be passed off as an entry. */
export const leafHash = (entry: Uint8Array): Hash => sha256(concatBytes(LEAF, entry))
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(concatBytes(NODE, left, right))
export const emptyRoot = (): Hash => sha256(new Uint8Array(0))

/** The largest power of two below `size`, which is where a tree of `size` leaves is split. `size` is 2 or more. */
function split(size: number): number {
  let half = 1
  while (half * 2 < size) half *= 2
  return half
}

/** The hash over the leaves from `from` up to, not including, `to`: a subtree of some tree that `at` knows. */
function rangeHash(from: number, to: number, at: HashAt): Hash {
  const size = to - from
  const height = Math.log2(size)
  if (Number.isInteger(height) && from % size === 0) return at(height, from / size)
  const middle = from + split(size)
  return nodeHash(rangeHash(from, middle, at), rangeHash(middle, to, at))
}

/** The root of the first `size` leaves. */
export const rootOf = (size: number, at: HashAt): Hash => (size === 0 ? emptyRoot() : rangeHash(0, size, at))

/** The audit path of a leaf, nearest first (RFC 9162, section 2.1.3.1). `index` is below `size`. */
export function inclusionPath(index: number, size: number, at: HashAt): Hash[] {
  const path: Hash[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const middle = from + split(to - from)
    path.push(index < middle ? rangeHash(middle, to, at) : rangeHash(from, middle, at))
    if (index < middle) to = middle
    else from = middle
  }
  return path.reverse()
}

/** What shows that a tree of `size` leaves begins with one of `former` (RFC 9162, section 2.1.4.1). `former` is 1 to `size`. */
export function consistencyPath(former: number, size: number, at: HashAt): Hash[] {
  const path: Hash[] = []
  let [from, to, whole] = [0, size, true]
  while (former < to) {
    const middle = from + split(to - from)
    path.push(former <= middle ? rangeHash(middle, to, at) : rangeHash(from, middle, at))
    if (former <= middle) to = middle
    else [from, whole] = [middle, false]
  }
  if (!whole) path.push(rangeHash(from, to, at))
  return path.reverse()
}

export interface Inclusion {
  readonly index: number
  readonly size: number
  readonly leaf: Hash
  readonly path: readonly Hash[]
  readonly root: Hash
}

/** Whether the leaf is at its place in the tree of that root (RFC 9162, section 2.1.3.2). */
export function includes({ index, size, leaf, path, root }: Inclusion): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || leaf.length !== HASH_BYTES) return false
  let [place, last, hash] = [index, size - 1, leaf]
  for (const next of path) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(next, hash)
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else hash = nodeHash(hash, next)
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && same(hash, root)
}

export interface Consistency {
  readonly former: { readonly size: number; readonly root: Hash }
  readonly size: number
  readonly root: Hash
  readonly path: readonly Hash[]
}

/** Whether the tree begins with the former one (RFC 9162, section 2.1.4.2). Of an empty tree nothing is shown. */
export function beginsWith({ former, size, root, path }: Consistency): boolean {
  if (!isCount(former.size) || !isCount(size) || former.size < 1 || former.size > size) return false
  if (former.size === size) return path.length === 0 && same(former.root, root)
  const isWhole = Number.isInteger(Math.log2(former.size))
  const [first, ...rest] = isWhole ? [former.root, ...path] : path
  if (!first || path.length === 0) return false
  let [place, last] = [former.size - 1, size - 1]
  while (place % 2 === 1) [place, last] = [half(place), half(last)]
  let [before, now] = [first, first]
  for (const next of rest) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      before = nodeHash(next, before)
      now = nodeHash(next, now)
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else now = nodeHash(now, next)
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && same(before, former.root) && same(now, root)
}

const half = (count: number): number => Math.floor(count / 2)
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

export const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
