import { concatBytes } from '@noble/hashes/utils.js'
import { emptyRoot, HASH_BYTES, type Hash, type HashAt, leafHash, nodeHash } from './tree-rules.ts'

/** Hashes of a full tile; a tile of one level above stands for as many of them (C2SP tlog-tiles). */
export const TILE_WIDTH = 256
const TILE_HEIGHT = 8

/** Above six levels of tiles there would be 2^56 leaves, more than a number counts. */
export const TILE_LEVEL_MAX = 5

/** Entries themselves, bundled as the leaves of a tile are. */
export const ENTRIES = -1

export interface Tile {
  readonly level: number
  readonly index: number
  readonly bytes: Uint8Array
}

/** How many of its hashes a tile has in a tree of `size` leaves: 256, fewer at the right edge, 0 where there is none. */
export function widthIn(size: number, { level, index }: Pick<Tile, 'level' | 'index'>): number {
  const hashes = Math.floor(size / TILE_WIDTH ** Math.max(level, 0))
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH))
}

/** A tile as C2SP tlog-tiles names it: `0/x001/x234/067.p/12`, or `entries/000`. */
export function tilePath({ level, index, width }: { level: number; index: number; width: number }): string {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? []
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/')
  return `${level === ENTRIES ? 'entries' : level}/${name}${width < TILE_WIDTH ? `.p/${width}` : ''}`
}

/** Which tile a path names; undefined where it is not spelt as `tilePath` spells it. */
export function parseTilePath(path: string): { level: number; index: number; width: number } | undefined {
  const [, at = '', name = '', partial] = /^(entries|\d)\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? []
  const level = at === 'entries' ? ENTRIES : Number(at || Number.NaN)
  const tile = { level, index: Number(name.replaceAll(/[x/]/g, '')), width: Number(partial ?? TILE_WIDTH) }
  return tilePath(tile) === path && tile.width > 0 && level <= TILE_LEVEL_MAX ? tile : undefined
}

/** The first `width` hashes, or entries, of a tile. */
export function narrowed({ level, bytes }: Tile, width: number): Uint8Array {
  if (level !== ENTRIES) return bytes.subarray(0, width * HASH_BYTES)
  let end = 0
  for (let entry = 0; entry < width && end < bytes.length; entry++) end += 2 + lengthAt(bytes, end)
  return bytes.subarray(0, end)
}

const lengthAt = (bytes: Uint8Array, at: number): number => (bytes[at] as number) * 256 + (bytes[at + 1] as number)

/** The entries of a bundle, in order. */
export function entriesOf(bundle: Uint8Array): Uint8Array[] {
  const entries: Uint8Array[] = []
  for (let at = 0; at < bundle.length; at += 2 + lengthAt(bundle, at)) {
    entries.push(bundle.subarray(at + 2, at + 2 + lengthAt(bundle, at)))
  }
  return entries
}

/** The hashes the given tiles hold. @throws RangeError where a tile that is asked for is not among them. */
export function hashesOf(tiles: readonly Tile[]): HashAt {
  const byPlace = new Map(tiles.map((tile) => [`${tile.level}/${tile.index}`, tile.bytes]))
  return (height, index) => {
    const level = Math.floor(height / TILE_HEIGHT)
    const count = 2 ** (height % TILE_HEIGHT)
    const first = index * count
    const bytes = byPlace.get(`${level}/${Math.floor(first / TILE_WIDTH)}`)
    const start = (first % TILE_WIDTH) * HASH_BYTES
    if (!bytes || bytes.length < start + count * HASH_BYTES) throw new RangeError(`no tile has ${height}/${index}`)
    return folded(hashesIn(bytes.subarray(start, start + count * HASH_BYTES)))
  }
}

export const hashesIn = (bytes: Uint8Array): Hash[] =>
  Array.from({ length: bytes.length / HASH_BYTES }, (_, at) => bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES))

/** The root over hashes of equally high subtrees; as many as a power of two. */
function folded(hashes: readonly Hash[]): Hash {
  if (hashes.length === 1) return hashes[0] as Hash
  const middle = hashes.length / 2
  return nodeHash(folded(hashes.slice(0, middle)), folded(hashes.slice(middle)))
}

/** The tiles that proofs about leaf `index` of a tree of `size` leaves may need: its own path, and the right edge. */
export function tilesFor(index: number, size: number): { level: number; index: number }[] {
  const places = new Map<string, { level: number; index: number }>()
  for (let level = 0; TILE_WIDTH ** level <= size; level++) {
    const last = Math.floor((Math.floor(size / TILE_WIDTH ** level) - 1) / TILE_WIDTH)
    for (const at of [Math.min(Math.floor(index / TILE_WIDTH ** (level + 1)), last), last])
      places.set(`${level}/${at}`, { level, index: at })
  }
  return [...places.values()]
}

/** What a log must know of itself to go on: how long it is, and the tiles of its right edge that are not full. */
export interface Edge {
  readonly size: number
  readonly tiles: readonly Tile[]
}

export interface Grown {
  readonly size: number
  readonly root: Hash
  /** Every tile and bundle that is new or longer than it was. */
  readonly tiles: readonly Tile[]
}

/** The log with more entries, each shorter than 64 KiB. Only what the entries touch is computed. */
export function grown(edge: Edge, entries: readonly Uint8Array[]): Grown {
  const at = (level: number) => edge.tiles.find((tile) => tile.level === level)?.bytes ?? new Uint8Array(0)
  const levels = Array.from({ length: TILE_LEVEL_MAX + 1 }, (_, level) => hashesIn(at(level)))
  const places = levels.map((_, level) => Math.floor(edge.size / TILE_WIDTH ** (level + 1)))
  const touched = new Set<number>()
  const tiles: Tile[] = bundled(edge, entries, at(ENTRIES))
  const push = (level: number, hash: Hash) => {
    const hashes = levels[level] as Hash[]
    hashes.push(hash)
    touched.add(level)
    if (hashes.length < TILE_WIDTH) return
    tiles.push({ level, index: places[level] as number, bytes: concatBytes(...hashes) })
    places[level] = (places[level] as number) + 1
    touched.delete(level)
    levels[level] = []
    push(level + 1, folded(hashes))
  }
  for (const entry of entries) push(0, leafHash(entry))
  for (const level of touched)
    tiles.push({ level, index: places[level] as number, bytes: concatBytes(...(levels[level] as Hash[])) })
  return { size: edge.size + entries.length, root: rootOver(levels), tiles }
}

/** The root over the hashes of the right edge, lowest level first. */
function rootOver(levels: readonly (readonly Hash[])[]): Hash {
  let root: Hash | undefined
  for (const hashes of levels) {
    for (let [end, width] = [hashes.length, 1]; end > 0; width *= 2) {
      if (end % (width * 2) === 0) continue
      const subtree = folded(hashes.slice(end - width, end))
      root = root ? nodeHash(subtree, root) : subtree
      end -= width
    }
  }
  return root ?? emptyRoot()
}

function bundled(edge: Edge, entries: readonly Uint8Array[], open: Uint8Array): Tile[] {
  const tiles: Tile[] = []
  let [parts, count, index] = [[open], edge.size % TILE_WIDTH, Math.floor(edge.size / TILE_WIDTH)]
  const close = () => tiles.push({ level: ENTRIES, index, bytes: concatBytes(...parts) })
  for (const entry of entries) {
    parts.push(Uint8Array.of(entry.length >> 8, entry.length & 255), entry)
    count += 1
    if (count < TILE_WIDTH) continue
    close()
    ;[parts, count, index] = [[], 0, index + 1]
  }
  if (count > 0 && entries.length > 0) close()
  return tiles
}
