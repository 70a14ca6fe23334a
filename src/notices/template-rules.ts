import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { type FieldError, Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { MessageTemplate, StoredFinding, TemplateId, TemplateReason, TemplateState } from './model.ts'
import { type NoticeItem, type NoticeKind, noticeItems, noticeRuleFor } from './notice-kinds.law.ts'
import type { Finding, ScreenedChannel, ScreenedLanguage, Screening } from './screening-model.ts'
import { screeningProblems as problems } from './screening-problems.ts'
import { screen } from './screening-rules.ts'

const placeholder = /\{\{([a-z_]{1,40})\}\}/g
const anyBraces = /\{\{|\}\}/g

/** The placeholders of a text, each once. */
export const placeholdersOf = (body: string): readonly string[] => [
  ...new Set([...body.matchAll(placeholder)].map(([, name]) => name as string)),
]

export interface SubmittedTemplate {
  readonly reference: string
  readonly purpose: 'message' | NoticeKind
  readonly channel: ScreenedChannel
  readonly jurisdiction: string
  readonly language: ScreenedLanguage
  readonly body: string
}

interface Submitting {
  readonly id: TemplateId
  readonly author: OrganisationId
  readonly approver: OrganisationId
  readonly number: number
  readonly now: Instant
  readonly today: CalendarDate
}

/** A new version, screened; or every reason it cannot be one. */
export function submitted(template: SubmittedTemplate, by: Submitting): Result<MessageTemplate, Problem> {
  const screening = screenTemplate(template, by.today)
  const problem = unknownPlaceholders(template) ?? leftOut(template, by.today) ?? blocked(screening.findings)
  if (problem) return refuse(problem)
  return ok({
    ...template,
    ...{ authorId: by.author, approverId: by.approver, id: by.id, number: by.number },
    ...{ findings: screening.findings.map(stored), verdict: screening.verdict, rulesVersion: screening.rulesVersion },
    ...{ state: 'submitted', reason: null, lawyerReviewedOn: null, filedAs: null },
    ...{ submittedAt: by.now, decidedAt: null, version: 1 },
  })
}

export const stored = ({ suggestion: _, ...finding }: Finding): StoredFinding => finding

/** Placeholders stand for words of the platform and are looked at as their names, which offend nobody. */
const screenTemplate = (
  { body, channel, jurisdiction, language }: Pick<MessageTemplate, 'body' | 'channel' | 'jurisdiction' | 'language'>,
  on: CalendarDate,
): Screening =>
  screen(withSentences(body, language), {
    ...{ direction: 'outbound', channel, jurisdiction, language, timeBarred: false, on },
  })

/** A standing sentence counts as said where its placeholder stands, and moves no span. */
const withSentences = (body: string, language: ScreenedLanguage): string =>
  body.includes('{{collector_statement}}') && language === 'en' ? `${body}\nThis is from a debt collector.` : body

function unknownPlaceholders({ body }: SubmittedTemplate): Problem | undefined {
  const unknown = placeholdersOf(body).filter((name) => !Object.hasOwn(noticeItems, name))
  const dangling = (body.match(anyBraces)?.length ?? 0) !== 2 * [...body.matchAll(placeholder)].length
  if (unknown.length === 0 && !dangling) return undefined
  const errors = unknown.map((name) => error('unknown', `Nobody can fill {{${name}}}.`))
  const detail =
    unknown.length > 0 ? `There is no placeholder {{${unknown[0]}}}.` : 'A pair of braces holds no placeholder.'
  return new Problem(problems.placeholderUnknown, {
    ...{ detail, errors: errors.length > 0 ? errors.slice(0, 50) : [error('unknown', detail)] },
  })
}

function leftOut({ body, purpose, jurisdiction, channel }: SubmittedTemplate, on: CalendarDate): Problem | undefined {
  if (purpose === 'message') return undefined
  const there = placeholdersOf(body)
  const missing = requiredItems({ kind: purpose, jurisdiction, channel, on }).filter((item) => !there.includes(item))
  if (missing.length === 0) return undefined
  const errors = missing.map((item) => error('missing', `{{${item}}}: ${noticeItems[item].what}.`))
  return new Problem(problems.templateIncomplete, { detail: `It lacks {{${missing.join('}}, {{')}}}.`, errors })
}

/** What a notice of a kind must say where, by which channel and when it is sent. */
export function requiredItems(asked: {
  readonly kind: NoticeKind
  readonly jurisdiction: string
  readonly channel: ScreenedChannel
  readonly on: CalendarDate
}): readonly NoticeItem[] {
  const { items, kind } = noticeRuleFor(asked.kind, asked.jurisdiction, asked.on)
  // 12 CFR 1006.34(c)(3)(v)
  const electronic = kind === 'validation' && asked.jurisdiction.startsWith('US') && asked.channel !== 'letter'
  return electronic ? [...items, 'electronic_dispute'] : items
}

function blocked(findings: readonly Finding[]): Problem | undefined {
  const grave = findings.filter(({ severity }) => severity === 'block')
  const [first] = grave
  if (!first) return undefined
  const errors = grave.map(({ category, span, suggestion }) =>
    error(category, `${span ? `Characters ${span.from} to ${span.until}: ` : ''}${suggestion}`),
  )
  return new Problem(problems.templateBlocked, { detail: first.suggestion, errors })
}

const error = (code: string, detail: string): FieldError => ({ pointer: '#/body', code, detail })

interface Deciding {
  readonly org: OrganisationId
  readonly now: Instant
}

interface Filing {
  readonly lawyerReviewedOn?: CalendarDate | undefined
  readonly filedAs?: string | undefined
}

/** Approved once, by who approves it. Taiwan asks for a lawyer’s review and a filing first (TW-12-TEMPLATE). */
export function approved(
  template: MessageTemplate,
  { lawyerReviewedOn, filedAs }: Filing,
  { org, now }: Deciding,
): Result<MessageTemplate, Problem> {
  const unfit = obstacle(template, { org, from: 'submitted' })
  if (unfit) return refuse(unfit)
  const asks = template.jurisdiction.startsWith('TW') && template.purpose !== 'message'
  if (asks && (lawyerReviewedOn === undefined || filedAs === undefined)) {
    const field = lawyerReviewedOn === undefined ? 'lawyerReviewedOn' : 'filedAs'
    const detail = 'A template for Taiwan is reviewed by a lawyer and filed before it is used.'
    return refuse(
      new Problem(problems.reviewMissing, { detail, errors: [{ pointer: `#/${field}`, code: 'missing', detail }] }),
    )
  }
  return ok({
    ...moved(template, 'approved', now),
    ...{ lawyerReviewedOn: lawyerReviewedOn ?? null, filedAs: filedAs ?? null },
  })
}

export function rejected(
  template: MessageTemplate,
  reason: TemplateReason,
  by: Deciding,
): Result<MessageTemplate, Problem> {
  const unfit = obstacle(template, { org: by.org, from: 'submitted' })
  return unfit ? refuse(unfit) : ok({ ...moved(template, 'rejected', by.now), reason })
}

/** Author and approver alike may stop the use of a template. */
export function suspended(
  template: MessageTemplate,
  reason: TemplateReason,
  now: Instant,
): Result<MessageTemplate, Problem> {
  const unfit = obstacle(template, { org: template.approverId, from: 'approved' })
  return unfit ? refuse(unfit) : ok({ ...moved(template, 'suspended', now), reason })
}

export const replaced = (template: MessageTemplate, now: Instant): MessageTemplate => moved(template, 'replaced', now)

const moved = (template: MessageTemplate, state: TemplateState, now: Instant): MessageTemplate => ({
  ...{ ...template, state, decidedAt: now, version: template.version + 1 },
})

function obstacle(
  { state, approverId }: MessageTemplate,
  { org, from }: { readonly org: OrganisationId; readonly from: TemplateState },
): Problem | undefined {
  if (state !== from) return new Problem(problems.templateStateUnfit, { detail: `It is ${state}, not ${from}.` })
  return approverId === org ? undefined : new Problem(problems.wrongApprover)
}

/**
 * What becomes of an approved template under the rules of today: nothing, a note that it was looked at, or its
 * suspension where something is found that was not there when it was approved.
 */
export function rechecked(
  template: MessageTemplate,
  { today, now }: { readonly today: CalendarDate; readonly now: Instant },
): MessageTemplate | null {
  if (template.state !== 'approved') return null
  const { findings, verdict, rulesVersion } = screenTemplate(template, today)
  const known = new Set(template.findings.map(({ category, rule }) => `${category} ${rule}`))
  const fresh = findings.some(({ category, rule }) => !known.has(`${category} ${rule}`))
  const incomplete =
    template.purpose !== 'message' &&
    leftOut({ ...template, purpose: template.purpose as NoticeKind }, today) !== undefined
  if (fresh || incomplete) {
    const looked = {
      ...template,
      findings: findings.map(stored),
      verdict,
      rulesVersion,
      reason: 'rules_changed' as const,
    }
    return moved(looked, 'suspended', now)
  }
  return rulesVersion === template.rulesVersion ? null : { ...template, rulesVersion, version: template.version + 1 }
}
