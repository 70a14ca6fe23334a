import type { CalendarDate } from '../kernel/calendar-date.ts'

/** What a message can be found to do. */
export const findingCategories = [
  'insult',
  'threat',
  'false_authority',
  'third_party_disclosure',
  'family_pressure',
  'shaming',
  'credit_threat',
  'outside_hours',
  'time_barred_suit',
  'missing_disclosure',
  'self_harm',
] as const
export type FindingCategory = (typeof findingCategories)[number]

/** How grave a finding is: `block` should not go out, `review` is for a person to weigh, `advice` is good manners. */
export const severities = ['advice', 'review', 'block'] as const
export type Severity = (typeof severities)[number]

/** What the findings suggest. A person decides. */
export const verdicts = ['clean', 'review', 'block'] as const
export type Verdict = (typeof verdicts)[number]

export const screenedLanguages = ['en', 'zh-Hans', 'zh-Hant'] as const
export type ScreenedLanguage = (typeof screenedLanguages)[number]

export const directions = ['outbound', 'inbound'] as const
export type Direction = (typeof directions)[number]

export const screenedChannels = ['phone', 'sms', 'email', 'letter', 'visit', 'messaging', 'voicemail'] as const
export type ScreenedChannel = (typeof screenedChannels)[number]

/** Text longer than this is refused: code points of UTF-16 units, whichever is more. */
export const TEXT_MAX = 10_000

/** Findings reported of one text; more would help nobody. */
export const FINDINGS_MAX = 50

/** What is known about a message besides its words. */
export interface ScreeningContext {
  readonly direction: Direction
  readonly channel: ScreenedChannel
  /** ISO 3166; null where nothing is known: then no disclosure is asked for. */
  readonly jurisdiction: string | null
  readonly language: ScreenedLanguage | null
  /** The debt is too old to sue for. */
  readonly timeBarred: boolean
  readonly on: CalendarDate
}

export interface Finding {
  readonly category: FindingCategory
  /** The phrase rule that spoke, stable within a version of the table. */
  readonly rule: string
  /** Rules of law it may offend, as the rule table names them. */
  readonly law: readonly string[]
  readonly severity: Severity
  /** Where, in code points of the text, half-open; null where something is missing. */
  readonly span: { readonly from: number; readonly until: number } | null
  readonly suggestion: string
}

export interface Screening {
  readonly rulesVersion: string
  readonly language: ScreenedLanguage
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
}

/** A phrase that is found, as data: a pattern over normalised text, every repetition of which is bounded. */
export interface Phrase {
  readonly id: string
  readonly category: FindingCategory
  readonly severity: Severity
  readonly pattern: string
  /** Tested on the words right before it: politeness, quotation, reassurance. */
  readonly unlessBefore?: string
}
