import { addDays, type CalendarDate, calendarDateAt, daysBetween } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem, type ProblemKind } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import {
  type ContactLimit,
  type EndCode,
  type Protection,
  ProtectionId,
  type ProtectionSpan,
  type RequiredTreatment,
  type SignalKind,
  type Subject,
} from './model.ts'
import { protectionProblems as problems } from './problems.ts'
import { type ProtectionTerms, termsOf } from './terms.law.ts'

const PAST_DAYS_MAX = 5 * 366
const AHEAD_DAYS_MAX = 366

interface Evidence {
  readonly reference?: string | undefined
  readonly sha256?: string | undefined
}

/** A protection as somebody asks for it. */
export interface Wanted {
  readonly kind: SignalKind
  readonly treatment: RequiredTreatment
  readonly limit?: ContactLimit | undefined
  readonly from?: Instant | undefined
  readonly until?: Instant | undefined
  readonly reviewOn?: CalendarDate | undefined
  readonly evidence: Evidence
  readonly referredTo?: string | undefined
  readonly reference?: string | undefined
}

interface Registering {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
  /** Of whoever registers it. */
  readonly zone: string
}

/** A new protection of a person, or the first thing that is wrong with it. Ends and reviews follow the terms of its kind. */
export function registered(wanted: Wanted, subject: Subject, context: Registering): Result<Protection, Problem> {
  const { org, now, newId, zone } = context
  const terms = termsOf(wanted.kind, subject.jurisdiction)
  const from = wanted.from ?? now
  const until = wanted.until ?? lastOf(from, terms)
  const today = calendarDateAt(now, zone)
  const reviewOn = wanted.reviewOn ?? reviewAfter(today, terms)
  const begins = calendarDateAt(from, zone)
  const problem =
    (begins < addDays(today, -PAST_DAYS_MAX) || begins > addDays(today, AHEAD_DAYS_MAX)
      ? at(problems.intervalUnfit, 'from', 'It begins at most five years past and one year ahead.')
      : undefined) ??
    treatmentProblem(wanted, terms) ??
    untilProblem({ from, until, now }, terms) ??
    reviewProblem({ reviewOn, today }, 'reviewOn')
  if (problem) return refuse(problem)
  const { kind, treatment, limit, evidence, referredTo = null, reference = null } = wanted
  return ok({
    ...{ ...subject, orgId: org, id: newId(ProtectionId), reference, kind, treatment, ...limits(limit) },
    ...{
      freezesInterest: terms.stops?.parts.includes('interest') ?? false,
      freezesFees: terms.stops?.parts.includes('fees') ?? false,
    },
    ...{ from, until, reviewOn, reviewedAt: null, ...evidenceOf(evidence), referredTo },
    ...{ status: 'running', registeredAt: now, endedAt: null, endCode: null, version: 1 },
  })
}

const limits = (limit: ContactLimit | undefined) => ({
  limitContacts: limit?.contacts ?? null,
  limitDays: limit?.days ?? null,
})

const evidenceOf = ({ reference, sha256 }: Evidence) => ({
  evidenceReference: reference ?? null,
  evidenceSha256: sha256 ?? null,
})

const lastOf = (from: Instant, { maxDays }: ProtectionTerms): Instant | null =>
  maxDays === null ? null : addHours(from, maxDays * 24)

const reviewAfter = (today: CalendarDate, { reviewDays }: ProtectionTerms) => addDays(today, reviewDays)

const at = (kind: ProblemKind, field: string, detail: string) =>
  new Problem(kind, { detail, errors: [{ pointer: `#/${field}`, code: 'unfit', detail }] })

function treatmentProblem(
  { kind, treatment, limit }: Pick<Wanted, 'kind' | 'treatment' | 'limit'>,
  { treatments, citation }: ProtectionTerms,
): Problem | undefined {
  if (treatments && !treatments.includes(treatment)) {
    return at(problems.treatmentUnfit, 'treatment', `A ${kind} asks for ${treatments.join(' or ')} (${citation}).`)
  }
  if (limit && treatment !== 'reduced_frequency') {
    return at(problems.treatmentUnfit, 'limit', 'Only `reduced_frequency` has a limit.')
  }
  return undefined
}

function untilProblem(
  { from, until, now }: { from: Instant; until: Instant | null; now: Instant },
  terms: ProtectionTerms,
): Problem | undefined {
  const last = lastOf(from, terms)
  if (until !== null && (until <= from || until <= now)) {
    return at(problems.intervalUnfit, 'until', 'It ends after it begins, and after now.')
  }
  if (last !== null && (until === null || until > last)) {
    return at(problems.intervalUnfit, 'until', `It ends by ${last} (${terms.citation}).`)
  }
  return undefined
}

const reviewProblem = ({ reviewOn, today }: { reviewOn: CalendarDate; today: CalendarDate }, field: string) =>
  reviewOn > today && daysBetween(today, reviewOn) <= AHEAD_DAYS_MAX
    ? undefined
    : at(problems.intervalUnfit, field, 'A review is after today and within a year.')

export interface Revision {
  readonly treatment?: RequiredTreatment | undefined
  readonly limit?: ContactLimit | undefined
  /** Null: without an end. */
  readonly until?: Instant | null | undefined
  readonly evidence?: Evidence | undefined
  readonly referredTo?: string | undefined
}

const running = (protection: Protection): Problem | undefined =>
  protection.status === 'running'
    ? undefined
    : new Problem(problems.notRunning, { detail: `It is ${protection.status}.` })

const next = ({ version }: Protection) => ({ version: version + 1 })

/** Another treatment, or an end that is sooner or later, within the terms of its kind. */
export function revised(protection: Protection, revision: Revision, now: Instant): Result<Protection, Problem> {
  const terms = termsOf(protection.kind, protection.jurisdiction)
  const treatment = revision.treatment ?? protection.treatment
  const until = revision.until === undefined ? protection.until : revision.until
  const problem =
    running(protection) ??
    treatmentProblem({ kind: protection.kind, treatment, limit: revision.limit }, terms) ??
    (revision.until === undefined ? undefined : untilProblem({ from: protection.from, until, now }, terms))
  if (problem) return refuse(problem)
  const keepsLimit = treatment === 'reduced_frequency' && !revision.limit
  return ok({
    ...{ ...protection, treatment, until, referredTo: revision.referredTo ?? protection.referredTo },
    ...(keepsLimit ? {} : limits(revision.limit)),
    ...(revision.evidence ? evidenceOf(revision.evidence) : {}),
    ...next(protection),
  })
}

/** Somebody looked: it is still needed. */
export function reviewed(
  protection: Protection,
  { nextReviewOn, evidence }: { nextReviewOn?: CalendarDate | undefined; evidence?: Evidence | undefined },
  { now, zone }: { now: Instant; zone: string },
): Result<Protection, Problem> {
  const today = calendarDateAt(now, zone)
  const reviewOn = nextReviewOn ?? reviewAfter(today, termsOf(protection.kind, protection.jurisdiction))
  const problem = running(protection) ?? reviewProblem({ reviewOn, today }, 'nextReviewOn')
  if (problem) return refuse(problem)
  return ok({
    ...{ ...protection, reviewOn, reviewedAt: now, ...(evidence ? evidenceOf(evidence) : {}) },
    ...next(protection),
  })
}

/** Later of two moments. */
const later = (one: Instant, other: Instant): Instant => (one > other ? one : other)

/** It is over from now; one that has not begun never was. */
export function ended(
  protection: Protection,
  { code, evidence }: { code: EndCode; evidence: Evidence },
  now: Instant,
): Result<Protection, Problem> {
  const problem = running(protection)
  if (problem) return refuse(problem)
  const { from, until } = protection
  const over = later(from, until !== null && until < now ? until : now)
  return ok({
    ...{ ...protection, status: 'ended', until: over, endedAt: now, endCode: code, ...evidenceOf(evidence) },
    ...next(protection),
  })
}

/** It was a mistake: it never was. What was decided meanwhile stays as it was decided. */
export function withdrawn(protection: Protection, now: Instant): Result<Protection, Problem> {
  const problem = running(protection)
  if (problem) return refuse(problem)
  return ok({ ...protection, status: 'withdrawn', until: protection.from, endedAt: now, ...next(protection) })
}

/** Its time is over; null where it was ended before, or runs on. */
export const expired = (protection: Protection, now: Instant): Protection | null =>
  protection.status === 'running' && protection.until !== null && protection.until <= now
    ? { ...protection, status: 'expired', endedAt: now, ...next(protection) }
    : null

/** Whether it is in force while another of its kind is: each from its first moment until just before its last. */
export const overlapsAny = (one: ProtectionSpan, others: readonly ProtectionSpan[]): boolean =>
  others.some(
    ({ kind, from, until }) =>
      kind === one.kind && (until === null || one.from < until) && (one.until === null || from < one.until),
  )
