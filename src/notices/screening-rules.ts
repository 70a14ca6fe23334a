import { chineseInbound, chineseOutbound, chineseSuit } from './chinese.law.ts'
import { englishInbound, englishOutbound, englishSuit } from './english.law.ts'
import { type Normalised, normalise } from './normalised.ts'
import { promisedTimes } from './screened-hours.ts'
import {
  disclosuresRequired,
  hoursOf,
  isLimited,
  lawOf,
  limitedContent,
  SCREENING_RULES_VERSION,
} from './screening.law.ts'
import {
  FINDINGS_MAX,
  type Finding,
  type Phrase,
  type ScreenedLanguage,
  type Screening,
  type ScreeningContext,
  type Verdict,
} from './screening-model.ts'
import { suggestions } from './suggestions.law.ts'

/** What is looked at before a phrase to see that it is denied or quoted. */
const BEFORE = 60

interface Compiled {
  readonly phrase: Phrase
  readonly pattern: RegExp
  readonly unlessBefore: RegExp | null
}

const compiled = (phrases: readonly Phrase[]): readonly Compiled[] =>
  phrases.map((phrase) => ({
    phrase,
    pattern: new RegExp(phrase.pattern, 'gu'),
    unlessBefore: phrase.unlessBefore === undefined ? null : new RegExp(phrase.unlessBefore, 'u'),
  }))

const outbound = compiled([...englishOutbound, ...chineseOutbound])
const inbound = compiled([...englishInbound, ...chineseInbound])
const suits = compiled([...englishSuit, ...chineseSuit])

type Raw = Pick<Finding, 'category' | 'rule' | 'severity'> & { readonly from: number; readonly until: number }

/**
 * What a text does that it should not, in the order of the text, overlapping findings of one category as one. Pure and
 * deterministic; time grows with the length of the text. It suggests; a person decides.
 */
export function screen(text: string, context: ScreeningContext): Screening {
  const normalised = normalise(text)
  const language = context.language ?? languageOf(text)
  const spoken = inOrder(rawFindings(normalised, context)).map((raw): Finding => {
    const { category, rule, severity, from, until } = raw
    return {
      ...{ category, rule, severity, law: lawFor(category, context), suggestion: suggestions[category][language] },
      span: spanOf(normalised, from, until),
    }
  })
  const findings = [...spoken, ...missing(normalised, context, language), ...unlimited(normalised, context)].slice(
    0,
    FINDINGS_MAX,
  )
  return { rulesVersion: SCREENING_RULES_VERSION, language, findings, verdict: verdictOf(findings) }
}

/** Chinese where a tenth of the text is; traditional where more of its characters are than are only simplified. */
export function languageOf(text: string): ScreenedLanguage {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  if (han * 10 < text.length) return 'en'
  const traditional = text.match(/[這個們說還錢來對請會學過時電話麼讓繳帳貸費臺灣國現實關開門]/gu)?.length ?? 0
  const simplified = text.match(/[这个们说还钱来对请会学过时电话么让缴账贷费台湾国现实关开门]/gu)?.length ?? 0
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans'
}

function rawFindings(normalised: Normalised, context: ScreeningContext): Raw[] {
  if (context.direction === 'inbound') return matches(normalised.text, inbound)
  return [
    ...matches(normalised.text, outbound),
    ...(context.timeBarred ? matches(normalised.text, suits) : []),
    ...outsideHours(normalised.text, context),
  ]
}

function matches(text: string, phrases: readonly Compiled[]): Raw[] {
  const found: Raw[] = []
  for (const { phrase, pattern, unlessBefore } of phrases) {
    for (const match of text.matchAll(pattern)) {
      const { index: from } = match
      if (match[0] === '' || unlessBefore?.test(text.slice(Math.max(0, from - BEFORE), from))) continue
      found.push({
        category: phrase.category,
        rule: phrase.id,
        severity: phrase.severity,
        from,
        until: from + match[0].length,
      })
      if (found.length >= FINDINGS_MAX * 4) return found
    }
  }
  return found
}

function outsideHours(text: string, { jurisdiction }: ScreeningContext): Raw[] {
  const [opens, closes] =
    hoursOf[jurisdiction?.slice(0, 2) ?? 'standing'] ?? (hoursOf.standing as readonly [number, number])
  return promisedTimes(text)
    .filter(({ hour }) => hour < opens || hour >= closes)
    .map(({ from, until }) => ({ category: 'outside_hours', rule: 'hours', severity: 'block', from, until }))
}

/** Sorted; what overlaps within a category is one finding, named after the first. */
function inOrder(found: readonly Raw[]): Raw[] {
  const merged: Raw[] = []
  for (const raw of found.toSorted((a, b) => a.from - b.from || b.until - a.until)) {
    const at = merged.findIndex(({ category, until }) => category === raw.category && until > raw.from)
    const known = merged[at]
    if (!known) merged.push(raw)
    else if (raw.until > known.until) merged[at] = { ...known, until: raw.until }
  }
  return merged
}

function spanOf({ origin }: Normalised, from: number, until: number): { from: number; until: number } {
  return { from: origin[from] as number, until: (origin[until - 1] as number) + 1 }
}

const lawFor = (category: Finding['category'], { jurisdiction }: ScreeningContext): readonly string[] =>
  lawOf[jurisdiction?.slice(0, 2) ?? '']?.[category] ?? []

function missing({ text }: Normalised, context: ScreeningContext, language: ScreenedLanguage): Finding[] {
  if (context.direction === 'inbound') return []
  return disclosuresRequired(context)
    .filter(({ says }) => !new RegExp(says, 'u').test(text))
    .map(({ id, law, severity, missing: what }) => ({
      ...{ category: 'missing_disclosure', rule: id, law: [law], severity, span: null },
      suggestion: language === 'en' ? `Say ${what}.` : suggestions.missing_disclosure[language],
    }))
}

/** What makes a voicemail more than a message of limited content: a person weighs whether it was meant as one. */
function unlimited(normalised: Normalised, context: ScreeningContext): Finding[] {
  if (context.direction === 'inbound' || !isLimited(context)) return []
  const { rule, law, suggestion } = limitedContent
  const found = { rule, law: [law], severity: 'review' as const }
  const tells = [...normalised.text.matchAll(new RegExp(limitedContent.tells, 'gu'))].map(
    ({ index, 0: words }): Finding => ({
      ...{ ...found, category: 'third_party_disclosure', suggestion: suggestion.tells },
      span: spanOf(normalised, index, index + words.length),
    }),
  )
  if (new RegExp(limitedContent.number, 'u').test(normalised.text)) return tells
  return [...tells, { ...found, category: 'missing_disclosure', suggestion: suggestion.number, span: null }]
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'block')) return 'block'
  return findings.length > 0 ? 'review' : 'clean'
}
