import { utf8ToBytes } from '@noble/hashes/utils.js'
import { emptyRoot, HASH_BYTES, type Hash, leafHash, nodeHash } from '../log/tree-rules.ts'

/** The hash of a row as the file has it, its salt in it: without the row nobody can tell whether they guessed it. */
export const rowHash = (line: string): Hash => leafHash(utf8ToBytes(line))

const hashesIn = (bytes: Uint8Array): Hash[] =>
  Array.from({ length: bytes.length / HASH_BYTES }, (_, at) => bytes.slice(at * HASH_BYTES, (at + 1) * HASH_BYTES))

const joined = (hashes: readonly Hash[]): Uint8Array => {
  const bytes = new Uint8Array(hashes.length * HASH_BYTES)
  for (const [at, hash] of hashes.entries()) bytes.set(hash, at * HASH_BYTES)
  return bytes
}

/** The frontier of a tree of `size` rows after more of them: one root for each complete subtree, the largest first. */
export function grown(frontier: Uint8Array, size: number, leaves: Uint8Array): Uint8Array {
  const roots = hashesIn(frontier)
  for (const [at, leaf] of hashesIn(leaves).entries()) {
    let hash = leaf
    for (let rest = size + at; rest % 2 === 1; rest = (rest - 1) / 2) hash = nodeHash(roots.pop() as Hash, hash)
    roots.push(hash)
  }
  return joined(roots)
}

/** The root of the tree (RFC 9162, section 2.1.1) that a frontier is of. */
export function rootOfFrontier(frontier: Uint8Array): Hash {
  const roots = hashesIn(frontier)
  return roots.reduceRight<Hash | null>((right, left) => (right ? nodeHash(left, right) : left), null) ?? emptyRoot()
}
