import { addMonths, addYears, type CalendarDate } from '../kernel/calendar-date.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { type CollectorRule, collectorRules } from './certificates.law.ts'
import type { BarReason, CertificateKind, CollectorChannel } from './collector-model.ts'
import { covers } from './rules.ts'

/** Everything about a person that bears on whether they may contact a borrower. Days are the employer's. */
export interface CollectorFacts {
  readonly employedFrom: CalendarDate
  readonly employedUntil: CalendarDate | null
  readonly consentedOn: CalendarDate | null
  readonly graduate: boolean | null
  readonly certificates: readonly {
    readonly kind: CertificateKind
    readonly issuedOn: CalendarDate
    readonly expiresOn: CalendarDate | null
  }[]
  readonly trainings: readonly { readonly on: CalendarDate; readonly minutes: number }[]
  /** In force or to come, of the employer and of overseers wherever the person was barred. */
  readonly bars: readonly { readonly reason: BarReason; readonly from: Instant; readonly until: Instant | null }[]
}

export const shortcomingCodes = [
  'not_employed',
  'barred',
  'certificate_missing',
  'certificate_expired',
  'training_short',
  'training_stale',
  'consent_missing',
] as const

/** One thing that stands in the way, and the rule that asks for it; null where none but the register does. */
export interface Shortcoming {
  readonly code: (typeof shortcomingCodes)[number]
  readonly rule: string | null
  readonly certificate: CertificateKind | null
}

export interface Standing {
  readonly ok: boolean
  readonly missing: readonly Shortcoming[]
  /** What rules that are not sure enough to be enforced would ask for. */
  readonly shadow: readonly Shortcoming[]
}

/** The employer's facts with the bars that follow the person, as moments. */
export const factsOf = ({
  facts,
  elsewhere,
}: {
  readonly facts: CollectorFacts
  /** Null to whoever is not the employer. */
  readonly elsewhere: Pick<CollectorFacts, 'bars'> | null
}): CollectorFacts => ({
  ...facts,
  bars: [...facts.bars, ...(elsewhere?.bars ?? [])].map(({ reason, from, until }) => ({
    ...{ reason, from: instantFromDatabase(from), until: until && instantFromDatabase(until) },
  })),
})

interface Asked {
  readonly channel: CollectorChannel
  readonly jurisdiction: string
  readonly at: Instant
  /** The day it is where the employer counts days. */
  readonly today: CalendarDate
}

/** Whether a person may contact a borrower by a channel in a jurisdiction at a moment, and what is missing. */
export function standing(
  facts: CollectorFacts,
  asked: Asked,
  rules: readonly CollectorRule[] = collectorRules,
): Standing {
  const applying = rules.filter((rule) => applies(rule, asked))
  const missingFor = (mode: CollectorRule['mode']) =>
    applying.filter((rule) => rule.mode === mode).flatMap((rule) => shortOf(rule, facts, asked.today))
  const missing = [...ofRegister(facts, asked), ...missingFor('enforced')]
  return { ok: missing.length === 0, missing, shadow: missingFor('shadow') }
}

const applies = ({ jurisdiction, effective, channels }: CollectorRule, asked: Asked): boolean =>
  covers(jurisdiction, asked.jurisdiction) &&
  effective <= asked.today &&
  (channels === 'all' || channels.includes(asked.channel))

const shortcoming = (
  code: Shortcoming['code'],
  { rule, certificate = null }: { rule: string | null; certificate?: CertificateKind | null | undefined },
): Shortcoming => ({ code, rule, certificate })

function ofRegister({ employedFrom, employedUntil, bars }: CollectorFacts, { at, today }: Asked): Shortcoming[] {
  const employed = employedFrom <= today && (employedUntil === null || today < employedUntil)
  const barred = bars.some(({ from, until }) => from <= at && (until === null || at < until))
  return [
    ...(employed ? [] : [shortcoming('not_employed', { rule: null })]),
    ...(barred ? [shortcoming('barred', { rule: null })] : []),
  ]
}

function shortOf(rule: CollectorRule, facts: CollectorFacts, today: CalendarDate): Shortcoming[] {
  const minutes = facts.trainings.filter(({ on }) => on <= today).reduce((sum, training) => sum + training.minutes, 0)
  const wanted = rule.trainingMinutes?.[facts.graduate === true ? 'graduate' : 'others'] ?? 0
  const lately = facts.trainings.some(({ on }) => on <= today && today < addYears(on, 1))
  const name = { rule: rule.rule }
  return [
    ...certificateShort(rule, facts, today),
    ...(minutes < wanted ? [shortcoming('training_short', name)] : []),
    ...(rule.yearlyTraining && !lately ? [shortcoming('training_stale', name)] : []),
    ...(rule.writtenConsent && (facts.consentedOn === null || facts.consentedOn > today)
      ? [shortcoming('consent_missing', name)]
      : []),
  ]
}

function certificateShort(
  { rule, certificate, graceMonths = 0 }: CollectorRule,
  { certificates, employedFrom }: CollectorFacts,
  today: CalendarDate,
): Shortcoming[] {
  if (certificate === undefined) return []
  const issued = certificates.filter(({ kind, issuedOn }) => kind === certificate && issuedOn <= today)
  if (issued.some(({ expiresOn }) => expiresOn === null || today < expiresOn)) return []
  if (issued.length > 0) return [shortcoming('certificate_expired', { rule, certificate })]
  return today < addMonths(employedFrom, graceMonths) ? [] : [shortcoming('certificate_missing', { rule, certificate })]
}
