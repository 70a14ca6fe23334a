import { type Bytes, HASH_BYTES } from './tree.ts'

/** What is off about a line. Lines are counted from 1, as an editor does; rows from 1, as the export has them. */
export interface LineDifference {
  readonly kind: 'changed' | 'dropped' | 'inserted' | 'reordered'
  /** Where it stands in the file; for a dropped one, the line before which it belongs. */
  readonly line: number
  /** Which row of the export it is; null where the export has no such row. */
  readonly row: number | null
}

/**
 * What changed between the rows an export has and the lines a file shows, from the hash of each, 32 bytes behind one another.
 * Rows in their order are what most lines agree on; a line out of it is reordered, however it got there.
 */
export function differencesBetween(export_: Bytes, file: Bytes, head: number): readonly LineDifference[] {
  const [rows, lines] = [hashesOf(export_), hashesOf(file)]
  const rowOf = new Map(rows.map((hash, row) => [hash, row]))
  const met = new Set<number>()
  const found = lines.map((hash) => {
    const row = rowOf.get(hash)
    if (row === undefined || met.has(row)) return null
    met.add(row)
    return row
  })
  const kept = keptInOrder(found)
  const differences: LineDifference[] = []
  let [row, line] = [0, 0]
  for (const at of [...kept, lines.length]) {
    const end = at === lines.length ? rows.length : (found[at] as number)
    const missing = range(row, end).filter((each) => !met.has(each))
    for (; line < at; line++) {
      const placed = found[line]
      if (placed !== null && placed !== undefined) {
        differences.push({ kind: 'reordered', line: line + head, row: placed + 1 })
        continue
      }
      const replaced = missing.shift()
      if (replaced === undefined) differences.push({ kind: 'inserted', line: line + head, row: null })
      else differences.push({ kind: 'changed', line: line + head, row: replaced + 1 })
    }
    for (const each of missing) differences.push({ kind: 'dropped', line: at + head, row: each + 1 })
    ;[row, line] = [end + 1, at + 1]
  }
  return differences
}

/** Places of the longest run of lines whose rows only grow: what stands where it belongs. */
function keptInOrder(found: readonly (number | null)[]): readonly number[] {
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  for (const [line, row] of found.entries()) {
    if (row === null) continue
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((found[ends[middle] as number] as number) < row) low = middle + 1
      else high = middle
    }
    before.set(line, ends[low - 1])
    ends[low] = line
  }
  const kept: number[] = []
  for (let line = ends.at(-1); line !== undefined; line = before.get(line)) kept.push(line)
  return kept.reverse()
}

function hashesOf(all: Bytes): string[] {
  const hashes: string[] = []
  for (let at = 0; at < all.length; at += HASH_BYTES) {
    hashes.push(String.fromCharCode(...all.subarray(at, at + HASH_BYTES)))
  }
  return hashes
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
