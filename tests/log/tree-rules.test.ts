import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginsWith,
  consistencyPath,
  emptyRoot,
  type Hash,
  type HashAt,
  includes,
  inclusionPath,
  leafHash,
  nodeHash,
  rootOf,
  same,
} from '../../src/log/tree-rules.ts'
import consistency from '../fixtures/rfc6962-consistency.json' with { type: 'json' }
import inclusion from '../fixtures/rfc6962-inclusion.json' with { type: 'json' }
import roots from '../fixtures/rfc6962-roots.json' with { type: 'json' }

const bytes = (base64: string | null) => new Uint8Array(Buffer.from(base64 ?? '', 'base64'))
const ofHex = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (hash: Hash) => Buffer.from(hash).toString('hex')

/** A tree held whole. */
const treeOf = (leaves: readonly Hash[]): HashAt => {
  const at: HashAt = (height, index) =>
    height === 0 ? (leaves[index] as Hash) : nodeHash(at(height - 1, index * 2), at(height - 1, index * 2 + 1))
  return at
}
const leavesOf = (size: number, salt = 0) =>
  Array.from({ length: size }, (_, index) => leafHash(new TextEncoder().encode(`${salt}-${index}`)))

describe('the vectors of transparency-dev/merkle', () => {
  test('of inclusion', () => {
    expect(inclusion.vectors).toHaveLength(98)
    for (const { leafIdx, treeSize, root, leafHash: leaf, proof, desc, wantErr } of inclusion.vectors) {
      const path = (proof ?? []).map(bytes)
      const shown = { index: leafIdx, size: treeSize, leaf: bytes(leaf), path, root: bytes(root) }
      expect(includes(shown), desc).toBe(!wantErr)
    }
  })

  test('of consistency', () => {
    expect(consistency.vectors).toHaveLength(98)
    for (const { size1, size2, root1, root2, proof, desc, wantErr } of consistency.vectors) {
      const former = { size: size1, root: bytes(root1) }
      const shown = { former, size: size2, root: bytes(root2), path: (proof ?? []).map(bytes) }
      expect(beginsWith(shown), desc).toBe(!wantErr)
    }
  })

  test('of roots', () => {
    const leaves = roots.leaves_hex.map((leaf) => leafHash(ofHex(leaf)))
    expect(leaves.map((_, index) => hex(rootOf(index + 1, treeOf(leaves))))).toEqual(roots.roots_hex_by_size)
    expect(hex(emptyRoot())).toBe(roots.hasher.emptyRoot)
    expect(hex(leafHash(new TextEncoder().encode('L123456')))).toBe(roots.hasher.leaf_ascii_L123456)
  })
})

const sizes = fc.integer({ min: 1, max: 600 })
const bounded = { numRuns: 60 }

describe('of any size', () => {
  test('every leaf is shown to be in its place, and no other leaf, place or root is', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (size, seed) => {
        const [leaves, index] = [leavesOf(size), seed % size]
        const at = treeOf(leaves)
        const shown = { index, size, leaf: leaves[index] as Hash, root: rootOf(size, at) }
        const path = inclusionPath(index, size, at)
        const [wrongLeaf, wrongRoot] = [leavesOf(1, 1)[0] as Hash, leavesOf(1, 2)[0] as Hash]
        return (
          includes({ ...shown, path }) &&
          !includes({ ...shown, path, leaf: wrongLeaf }) &&
          !includes({ ...shown, path, root: wrongRoot }) &&
          !includes({ ...shown, path: [...path, wrongLeaf] }) &&
          (path.length === 0 || !includes({ ...shown, path: path.slice(1) })) &&
          (size === 1 || !includes({ ...shown, path, index: (index + 1) % size }))
        )
      }),
      bounded,
    )
  })

  test('a tree is shown to begin with every former one, and with no other', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (size, seed) => {
        const former = (seed % size) + 1
        const at = treeOf(leavesOf(size))
        const shown = { size, root: rootOf(size, at), path: consistencyPath(former, size, at) }
        const honest = { size: former, root: rootOf(former, at) }
        const forged = { size: former, root: rootOf(former, treeOf(leavesOf(size, 1))) }
        return beginsWith({ ...shown, former: honest }) && !beginsWith({ ...shown, former: forged })
      }),
      bounded,
    )
  })

  test('a tree whose leaves were changed, dropped, inserted or reordered begins with the former one no longer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(), fc.nat({ max: 3 }), (size, seed, how) => {
        const leaves = leavesOf(size)
        const index = seed % (size - 1)
        const other = leavesOf(1, 9)[0] as Hash
        const forged = [
          leaves.with(index, other),
          [...leaves.toSpliced(index, 1), other],
          leaves.toSpliced(index, 0, other),
          leaves.with(index, leaves[index + 1] as Hash).with(index + 1, leaves[index] as Hash),
        ][how] as Hash[]
        const at = treeOf([...forged, ...leavesOf(20, 3)])
        const total = forged.length + 20
        const former = { size, root: rootOf(size, treeOf(leaves)) }
        const shown = { former, size: total, root: rootOf(total, at), path: consistencyPath(size, total, at) }
        return !same(former.root, rootOf(size, at)) && !beginsWith(shown)
      }),
      bounded,
    )
  })
})
