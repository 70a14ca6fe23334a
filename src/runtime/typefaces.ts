import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A typeface with Latin and Chinese letters comes in slices, each with the ranges of code points it has. */
const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/chocolate-classical-sans/package.json'))
const FACE = 'chocolate-classical-sans'

interface Slice {
  readonly name: string
  readonly from: number
  readonly to: number
}

let slices: readonly Slice[] | undefined

function allSlices(): readonly Slice[] {
  if (slices) return slices
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'))
  const read = Object.entries(ranges).flatMap(([key, list]) =>
    list.split(',').map((range) => {
      const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
      return {
        name: key.replace(/^\[(\d+)\]$/, '$1'),
        from: Number.parseInt(from, 16),
        to: Number.parseInt(to, 16),
      }
    }),
  )
  // Latin first: several slices have digits.
  slices = read.toSorted((a, b) => Number(b.name === 'latin') - Number(a.name === 'latin'))
  return slices
}

const found = new Map<number, string | undefined>()

/** The slice that has a letter; undefined where none has it. */
export function sliceOf(codePoint: number): string | undefined {
  if (found.has(codePoint)) return found.get(codePoint)
  const name = allSlices().find(({ from, to }) => codePoint >= from && codePoint <= to)?.name
  found.set(codePoint, name)
  return name
}

export const sliceFile = (name: string): string => join(folder, 'files', `${FACE}-${name}-400-normal.woff`)
