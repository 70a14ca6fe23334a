import type { Operation } from './operation.ts'

/** What a caller may say of languages, as far as it is read: more is not refused, only passed over. */
const RANGES_MAX = 20
const LENGTH_MAX = 500

/** Languages of `Accept-Language`, the most wanted first (RFC 9110, 12.5.4); what cannot be read is passed over. */
export function languagesWanted(header: string | null): readonly string[] {
  if (header === null) return []
  return header
    .slice(0, LENGTH_MAX)
    .split(',', RANGES_MAX)
    .flatMap((range) => {
      const [, tag, quality = '1'] =
        /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*$/i.exec(range) ?? []
      return tag === undefined || Number(quality) === 0 ? [] : [{ tag, quality: Math.min(Number(quality), 1) }]
    })
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}

/**
 * For an answer in words: puts the language of `Accept-Language` into the parameters where none is named there, and answers the
 * headers that say so. Where no language wanted is one there are words in, nothing is put in and nobody is refused.
 */
export function negotiated(
  { languageOf }: { readonly languageOf?: ((tag: string) => string | undefined) | undefined },
  parameters: URLSearchParams,
  header: string | undefined,
): Readonly<Record<string, string>> {
  if (!languageOf) return {}
  const found = languagesWanted(header ?? null)
    .map(languageOf)
    .find((language) => language !== undefined)
  if (!parameters.has('language') && found !== undefined) parameters.set('language', found)
  const spoken = parameters.get('language')
  return { vary: 'Accept-Language', ...(spoken ? { 'content-language': spoken } : {}) }
}

/** Whether an operation answers in words of a language the caller may choose. */
export const isSpoken = (operation: Operation): boolean =>
  operation.kind === 'query' && operation.languageOf !== undefined
