import type { Language } from '../kernel/language.ts'
import { packs } from './packs.ts'
import type { RuleKind } from './rule-model.ts'
import type { Titles } from './titled.ts'

/** What a rule says, in our words; undefined for a rule that is in no pack now. */
export type TitleOf = (ruleId: string) => string | undefined

interface Known {
  readonly title: string
  readonly kind: RuleKind
}

let rules: ReadonlyMap<string, Known> | undefined

/** A rule by its id; undefined where no pack has it now. */
export const knownRule = (ruleId: string): Known | undefined => {
  rules ??= new Map(packs.flatMap((pack) => pack.rules.map(({ id, title, kind }) => [id, { title, kind }] as const)))
  return rules.get(ruleId)
}

const english: TitleOf = (ruleId) => knownRule(ruleId)?.title

/** Only whoever reads Chinese waits for the words; who asks again has them. */
let chinese: Readonly<Record<string, Titles>> | undefined

/** What rules say, in a language. */
export async function titlesIn(language: Language): Promise<TitleOf> {
  if (language === 'en') return english
  chinese ??= (await import('#rule-titles')).ruleTitles
  const titles = chinese
  return (ruleId) => (Object.hasOwn(titles, ruleId) ? titles[ruleId]?.[language] : undefined)
}
