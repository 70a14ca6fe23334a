/** `mandate.propose` and `placement_batch` as one camel-case word. */
export const camel = (text: string): string =>
  text.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '')

export const pascal = (text: string): string => camel(text).replace(/^./, (first) => first.toUpperCase())

/** What one element of a list is called: `tiers` holds a `tier`, `statuses` a `status`, `parties` a `party`. */
export function singular(plural: string): string {
  if (/ies$/.test(plural)) return plural.replace(/ies$/, 'y')
  if (/(ss|us|x|ch|sh)es$/.test(plural)) return plural.replace(/es$/, '')
  return plural.replace(/([^su])s$/, '$1')
}

/** Enum values keep the word REST uses where GraphQL can spell it. */
export const enumValue = (text: string): string => {
  const spelt = text.replaceAll(/[^A-Za-z0-9_]/g, '_')
  return /^\d|^(true|false|null)$/.test(spelt) ? `_${spelt}` : spelt
}
