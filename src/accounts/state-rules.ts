import { stateZones } from './state-zones.law.ts'

/** State and ZIP code, or province and postal code, where an address ends with them, but for the name of the country. */
const endings = {
  US: /\b([A-Z]{2})[\s,.]+\d{5}(?:-\d{4})?[\s,.]*(?:U\.?S\.?A?\.?|UNITED STATES(?: OF AMERICA)?)?$/,
  CA: /\b([A-Z]{2})[\s,.]+[ABCEGHJ-NPRSTVXY]\d[A-Z][\s-]?\d[A-Z]\d[\s,.]*(?:CANADA)?$/,
} as const

const countries = ['US', 'CA'] as const

/** Read once, by the first address that is asked about. */
let zonesByState: ReadonlyMap<string, readonly string[]> | undefined

const table = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    countries.flatMap((country) =>
      Object.entries(stateZones[country]).flatMap(([zones, states]) =>
        states.split(' ').map((state) => [`${country}-${state}`, zones.split(' ')] as const),
      ),
    ),
  )

/**
 * The IANA zones of the state or province that a postal address of the United States or Canada ends with, in capitals or
 * not. None where it names neither, or `country` (ISO 3166-1 alpha-2) is another one.
 */
export function zonesOfAddress(address: string, country: string | null): readonly string[] {
  zonesByState ??= table()
  const text = address.normalize('NFKC').trim().toUpperCase()
  for (const each of countries) {
    if (country !== null && country !== each) continue
    const state = endings[each].exec(text)?.[1]
    const zones = state && zonesByState.get(`${each}-${state}`)
    if (zones) return zones
  }
  return []
}
