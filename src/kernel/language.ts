/** The languages we have words in, as BCP 47 tags. */
export const languages = ['en', 'zh-Hant', 'zh-Hans'] as const
export type Language = (typeof languages)[number]

/** The language of ours nearest to a preferred one (BCP 47); English for those we have no words in. */
export function languageFor(preferred: string | null | undefined): Language {
  const tag = preferred?.toLowerCase() ?? ''
  if (!/^zh\b/.test(tag)) return 'en'
  return /^zh-(hans|cn|sg|my)\b/.test(tag) ? 'zh-Hans' : 'zh-Hant'
}

/** The same of a tag of `Accept-Language`; undefined where we have no words in it. */
export const spokenLanguage = (tag: string): Language | undefined =>
  /^(zh|en)\b/i.test(tag) ? languageFor(tag) : undefined
