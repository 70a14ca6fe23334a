import { packs } from '../compliance/index.ts'
import type { BorrowerContact, ViewLanguage } from './model.ts'
import { ruleTitles } from './rule-titles.ts'
import { didWords, endWords, mayWords, reasonWords, rightWords, sentenceWords, type Told } from './words-dictionary.ts'

/** The language of ours nearest to a preferred one (BCP 47); English for those we have no words in. */
export function languageFor(preferred: string | null | undefined): ViewLanguage {
  const tag = preferred?.toLowerCase() ?? ''
  if (!/^zh\b/.test(tag)) return 'en'
  return /^zh-(hans|cn|sg|my)\b/.test(tag) ? 'zh-Hans' : 'zh-Hant'
}

/** The same of a tag of `Accept-Language`; undefined where we have no words in it. */
export const spokenLanguage = (tag: string): ViewLanguage | undefined =>
  /^(zh|en)\b/i.test(tag) ? languageFor(tag) : undefined

interface Known {
  readonly title: string
  readonly kind: keyof typeof reasonWords
}

let rules: ReadonlyMap<string, Known> | undefined

const knownRule = (ruleId: string): Known | undefined => {
  rules ??= new Map(packs.flatMap((pack) => pack.rules.map(({ id, title, kind }) => [id, { title, kind }] as const)))
  return rules.get(ruleId)
}

/** What a rule says, in a language. */
const titleIn = (ruleId: string, language: ViewLanguage): string | undefined =>
  language === 'en' ? knownRule(ruleId)?.title : ruleTitles.get(ruleId)?.[language]

export interface SpokenRule {
  readonly ruleId: string
  readonly title: string
  /** What it is about, to the person it protects. */
  readonly reason: string
  readonly citation: string
  readonly verdict: string
}

/** The rules that spoke on a contact, the one that decided first. What a rule of the gate itself says is its citation. */
export const rulesOf = (
  { verdicts, ruledBy }: Pick<BorrowerContact, 'verdicts' | 'ruledBy'>,
  language: ViewLanguage,
): readonly SpokenRule[] =>
  verdicts
    .map(({ ruleId, citation, verdict }) => {
      const rule = knownRule(ruleId)
      const reason = reasonWords[rule?.kind ?? 'gate'][language]
      return { ruleId, title: titleIn(ruleId, language) ?? rule?.title ?? citation, reason, citation, verdict }
    })
    .toSorted((a, b) => Number(b.ruleId === ruledBy) - Number(a.ruleId === ruledBy))

const fill = (told: Told, language: ViewLanguage, put: Readonly<Record<string, string>>): string =>
  told[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => put[name] ?? '')

const under = (words: Readonly<Record<string, Told>>, key: string | null): Told | undefined =>
  key !== null && Object.hasOwn(words, key) ? words[key] : undefined

/** One sentence that needs no manual, in a language of the person's. */
export function inWords(contact: BorrowerContact, language: ViewLanguage): string {
  const { kind, by, lender, byId, lenderId, channel, direction, disposition, outcome } = contact
  const isOwn = byId === lenderId
  const put = { by, lender }
  const who = isOwn ? lender : fill(sentenceWords.agent, language, put)
  if (kind === 'activity') {
    if (direction === 'inbound') {
      const reached = isOwn ? lender : fill(sentenceWords.inboundAgent, language, put)
      return fill(sentenceWords.inbound, language, { who: reached })
    }
    const act = (under(didWords, channel) ?? didWords.other)[language]
    return fill(sentenceWords.did, language, { who, act, end: under(endWords, disposition)?.[language] ?? '' })
  }
  const act = (under(mayWords, channel) ?? mayWords.other)[language]
  if (outcome === 'allow') return fill(sentenceWords.allowed, language, { who, act })
  const [ruling] = rulesOf(contact, language)
  if (!ruling) return fill(sentenceWords.refused, language, { who, act })
  // What the rule says; where that is not written in the language, what rules of its kind are about.
  const why = titleIn(ruling.ruleId, language) ?? (language === 'en' ? ruling.title : ruling.reason)
  return fill(sentenceWords.refusedBecause, language, { who, act, why, citation: ruling.citation })
}

/** What the person may do about it. */
export const rightsIn = (language: ViewLanguage): readonly { readonly code: string; readonly text: string }[] =>
  Object.entries(rightWords).map(([code, told]) => ({ code, text: told[language] }))
