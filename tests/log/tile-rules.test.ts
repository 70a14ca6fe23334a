import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkpointText,
  isSignedBy,
  noteSigner,
  parseCheckpoint,
  parseNote,
  parseVerifier,
} from '../../src/log/note.ts'
import {
  type Edge,
  ENTRIES,
  entriesOf,
  type Grown,
  grown,
  hashesOf,
  narrowed,
  parseTilePath,
  type Tile,
  tilePath,
  tilesFor,
  widthIn,
} from '../../src/log/tile-rules.ts'
import {
  beginsWith,
  consistencyPath,
  includes,
  inclusionPath,
  leafHash,
  rootOf,
  same,
} from '../../src/log/tree-rules.ts'
import signedNote from '../fixtures/c2sp-signed-note.json' with { type: 'json' }
import fixture from '../fixtures/self-tlog-300.json' with { type: 'json' }

const entry = (index: number) => new TextEncoder().encode(`entry-${index}`)
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, index) => entry(from + index))
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const empty: Edge = { size: 0, tiles: [] }

/** A log as the database keeps it: every tile at its place, as long as it got. */
function logOf(batches: readonly number[]) {
  const tiles = new Map<string, Tile>()
  let [edge, last]: [Edge, Grown | undefined] = [empty, undefined]
  for (const batch of batches) {
    last = grown(edge, upTo(batch, edge.size))
    for (const tile of last.tiles) tiles.set(`${tile.level}/${tile.index}`, tile)
    const { size } = last
    const open = (tile: Tile) => widthIn(size, tile) < 256
    edge = { size, tiles: [...tiles.values()].filter(open) }
  }
  return { size: edge.size, root: (last as Grown).root, tiles }
}

describe('the log of 300 entries', () => {
  const { size, root, tiles } = logOf([100, 155, 2, 42, 1])
  const at = hashesOf([...tiles.values()])

  test('has the roots and tiles of the fixture, however it was grown', () => {
    expect(hex(root)).toBe(fixture.roots_hex['300'])
    for (const [former, known] of Object.entries(fixture.roots_hex)) expect(hex(rootOf(Number(former), at))).toBe(known)
    for (const [path, digest] of Object.entries(fixture.tiles_sha256)) {
      const named = parseTilePath(path)
      const tile = tiles.get(`${named?.level}/${named?.index}`) as Tile
      const bytes = narrowed(tile, named?.width as number)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest)
    }
    const bundles = [0, 1].flatMap((index) => entriesOf((tiles.get(`${ENTRIES}/${index}`) as Tile).bytes))
    expect(bundles).toEqual(upTo(300))
    expect(entriesOf(narrowed(tiles.get(`${ENTRIES}/1`) as Tile, 3))).toEqual(upTo(3, 256))
  })

  test('has the proofs of the fixture', () => {
    const base64 = (path: readonly Uint8Array[]) => path.map((hash) => Buffer.from(hash).toString('base64'))
    for (const { index, size, proof_b64 } of fixture.inclusion)
      expect(base64(inclusionPath(index, size, at))).toEqual(proof_b64)
    for (const { size1, size2, proof_b64 } of fixture.consistency)
      expect(base64(consistencyPath(size1, size2, at))).toEqual(proof_b64)
  })

  test('signs the checkpoints of the fixture', async () => {
    const [name = ''] = fixture.vkey.split('+')
    const signer = await noteSigner(name, Buffer.from(fixture.ed25519_seed_hex, 'hex'))
    expect(signer.verifier).toBe(fixture.vkey)
    const text = checkpointText({ origin: name, size, root })
    expect(`${text}\n${await signer.sign(text)}`).toBe(fixture.checkpoint_300)
    expect(parseCheckpoint(text)).toEqual({ origin: name, size, root })
  })
})

describe('notes', () => {
  test('verify as the example of the specification does, and not when a letter is another', async () => {
    const verifier = parseVerifier(signedNote.vkey)
    const verified = async (note: string) => {
      const parsed = parseNote(note)
      return parsed !== undefined && verifier !== undefined && (await isSignedBy(parsed, verifier))
    }
    expect(await verified(signedNote.note)).toBe(true)
    expect(await verified(signedNote.note.replace('example message', 'exemple message'))).toBe(false)
    expect(await verified(signedNote.note.replace('Uw2QOkn8', 'Uw2QOkn9'))).toBe(false)
    expect(parseVerifier(signedNote.vkey.replace('530d903a', '530d903b'))).toBeUndefined()
    expect(parseNote('no signatures\n')).toBeUndefined()
  })

  test('of a witness carry the time they were signed at', async () => {
    const signer = await noteSigner('witness.example', new Uint8Array(32).fill(3), () => 1_800_000_000_000)
    const note = parseNote(`text\n\n${await signer.sign('text\n')}`)
    const verifier = parseVerifier(signer.verifier)
    expect(note && verifier && (await isSignedBy(note, verifier))).toBe(true)
    expect(note?.signatures[0]?.bytes).toHaveLength(76)
  })
})

describe('tiles', () => {
  test('are named as the specification names them', () => {
    const { index, path } = signedNote.tile_math.path_example
    expect(tilePath({ level: 0, index, width: 256 })).toBe(`0/${path}`)
    expect(parseTilePath(`0/${path}.p/12`)).toEqual({ level: 0, index, width: 12 })
    for (const wrong of ['0/1', '0/x000/001', '0/000.p/0', '0/000.p/256', '9/000', 'entries/0000', '../000', '0/000/'])
      expect(parseTilePath(wrong), wrong).toBeUndefined()
    expect(widthIn(70_000, { level: 0, index: 273 })).toBe(112)
    expect(widthIn(70_000, { level: 1, index: 1 })).toBe(17)
    expect(widthIn(70_000, { level: 2, index: 0 })).toBe(1)
  })

  test('of any log, however grown, give every proof from the few that are named for it', () => {
    const batches = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(batches, fc.nat(), fc.nat(), (parts, some, other) => {
        const { size, root, tiles } = logOf(parts)
        const [index, former] = [some % size, (other % size) + 1]
        const from = (leaf: number) =>
          hashesOf(tilesFor(leaf, size).map(({ level, index }) => tiles.get(`${level}/${index}`) as Tile))
        const path = inclusionPath(index, size, from(index))
        const begun = from(former - 1)
        const earlier = { size: former, root: rootOf(former, hashesOf([...tiles.values()])) }
        return (
          same(root, rootOf(size, hashesOf([...tiles.values()]))) &&
          includes({ index, size, leaf: leafHash(entry(index)), path, root }) &&
          beginsWith({ former: earlier, size, root, path: consistencyPath(former, size, begun) })
        )
      }),
      { numRuns: 40 },
    )
  })

  test('of a log of millions are a handful', () => {
    expect(tilesFor(999_999, 20_000_000).length).toBeLessThanOrEqual(8)
  })
})
