import { type Language, spokenLanguage } from '../kernel/language.ts'
import { inputOf, type Operation } from './operation.ts'

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

/** The first of these languages that we have words in; undefined where nothing is wanted, or nothing we have. */
export const languageWanted = (header: string | undefined): Language | undefined =>
  header === undefined
    ? undefined
    : languagesWanted(header)
        .map(spokenLanguage)
        .find((language) => language !== undefined)

/** Whether an operation answers in words of a language the caller may choose. */
export const isSpoken = (operation: Operation): boolean => operation.spoken === true

/** Whether the caller may name the language in a parameter, too. */
export const namesLanguage = (operation: Operation): boolean =>
  isSpoken(operation) &&
  operation.kind === 'query' &&
  operation.method === 'get' &&
  Object.hasOwn(inputOf(operation).shape, 'language')

/**
 * For an answer in words: puts the language the caller reads into the parameters where none is named there, and answers the
 * headers that say so. Where no language wanted is one there are words in nobody is refused.
 */
export function negotiated(
  operation: Operation,
  parameters: URLSearchParams,
  wanted: Language | undefined,
): Readonly<Record<string, string>> {
  if (!isSpoken(operation)) return {}
  const isNamed = namesLanguage(operation)
  if (isNamed && wanted !== undefined && !parameters.has('language')) parameters.set('language', wanted)
  const spoken = isNamed ? parameters.get('language') : (wanted ?? 'en')
  return { vary: 'Accept-Language', ...(spoken ? { 'content-language': spoken } : {}) }
}
