import { knownRule, type TitleOf } from '../compliance/index.ts'
import type { Language } from '../kernel/language.ts'
import type { BorrowerContact } from './model.ts'
import { didWords, endWords, mayWords, reasonWords, rightWords, sentenceWords, type Told } from './words-dictionary.ts'

/** In which language, and what rules say in it. */
export interface Speech {
  readonly language: Language
  readonly titleOf: TitleOf
}

export interface SpokenRule {
  readonly ruleId: string
  readonly title: string
  /** What it is about, to the person it protects. */
  readonly reason: string
  readonly citation: string
  readonly verdict: string
}

/** The rules that spoke on a contact, the one that decided first. Of a rule that is in no pack now the citation is told. */
export const rulesOf = (
  { verdicts, ruledBy }: Pick<BorrowerContact, 'verdicts' | 'ruledBy'>,
  { language, titleOf }: Speech,
): readonly SpokenRule[] =>
  verdicts
    .map(({ ruleId, citation, verdict }) => {
      const rule = knownRule(ruleId)
      const reason = reasonWords[rule?.kind ?? 'gate'][language]
      return { ruleId, title: titleOf(ruleId) ?? rule?.title ?? citation, reason, citation, verdict }
    })
    .toSorted((a, b) => Number(b.ruleId === ruledBy) - Number(a.ruleId === ruledBy))

const fill = (told: Told, language: Language, put: Readonly<Record<string, string>>): string =>
  told[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => put[name] ?? '')

const under = (words: Readonly<Record<string, Told>>, key: string | null): Told | undefined =>
  key !== null && Object.hasOwn(words, key) ? words[key] : undefined

/** One sentence that needs no manual, in a language of the person's. */
export function inWords(contact: BorrowerContact, { language, titleOf }: Speech): string {
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
  const [ruling] = rulesOf(contact, { language, titleOf })
  if (!ruling) return fill(sentenceWords.refused, language, { who, act })
  // What the rule says; where that is not written in the language, what rules of its kind are about.
  const why = titleOf(ruling.ruleId) ?? (language === 'en' ? ruling.title : ruling.reason)
  return fill(sentenceWords.refusedBecause, language, { who, act, why, citation: ruling.citation })
}

/** What the person may do about it. */
export const rightsIn = (language: Language): readonly { readonly code: string; readonly text: string }[] =>
  Object.entries(rightWords).map(([code, told]) => ({ code, text: told[language] }))
