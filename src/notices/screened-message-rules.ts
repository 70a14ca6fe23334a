import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { type MessageScreening, ScreeningId, type ScreeningReason } from './model.ts'
import type { Direction, ScreenedChannel, ScreenedLanguage } from './screening-model.ts'
import { screeningProblems } from './screening-problems.ts'
import { screen } from './screening-rules.ts'
import { stored } from './template-rules.ts'

/** How long the words of a message are kept. */
export const RETENTION_DAYS = 30

export interface AskedMessage {
  readonly text: string
  readonly direction: Direction
  readonly channel: ScreenedChannel
  readonly language?: ScreenedLanguage | undefined
  readonly jurisdiction?: string | undefined
  readonly placement?: unknown
  readonly account?: unknown
  readonly template?: unknown
  readonly activity?: unknown
}

/** What a message is about, where it names something of the caller's. */
export interface MessageSubject {
  /** Its place among the messages, from 0. */
  readonly row: number
  readonly placementId: PlacementId | null
  readonly jurisdiction: string
  readonly limitationExpiry: CalendarDate | null
}

/** The template and the contact a message names, as far as the caller has them. */
export interface ScreenedTarget
  extends Pick<MessageScreening, 'templateId' | 'activityId' | 'collectorId' | 'happenedAt'> {
  /** Its place among the messages, from 0. */
  readonly row: number
}

const noTarget = { templateId: null, activityId: null, collectorId: null, happenedAt: null }

/** A screened message with its words, which are sealed on the way to the row. */
export interface Screened {
  readonly screening: Omit<MessageScreening, 'text'>
  readonly text: string
}

interface Screening {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
  readonly today: CalendarDate
}

/** All of them, or none where one names what the caller does not have. */
export function screenedAll(
  messages: readonly AskedMessage[],
  { subjects, targets }: { readonly subjects: readonly MessageSubject[]; readonly targets: readonly ScreenedTarget[] },
  { at, ...by }: Screening & { readonly at: (row: number) => string },
): Result<readonly Screened[], Problem> {
  const byRow = new Map(subjects.map((subject) => [subject.row, subject]))
  const targetOf = new Map(targets.map(({ row, ...target }) => [row, target]))
  const done: Screened[] = []
  for (const [row, message] of messages.entries()) {
    const subject = byRow.get(row)
    if (!subject && message.placement) return refuse(unresolved(`${at(row)}placement`, 'You have no such placement.'))
    if (!subject && message.account) return refuse(unresolved(`${at(row)}account`, 'You have no such account.'))
    const target = targetOf.get(row) ?? noTarget
    if (message.template && !target.templateId)
      return refuse(unresolved(`${at(row)}template`, 'You have no such template.'))
    if (message.activity && !target.activityId)
      return refuse(unresolved(`${at(row)}activity`, 'You have no such record of a contact.'))
    done.push(screened(message, { subject, target }, by))
  }
  return ok(done)
}

function screened(
  message: AskedMessage,
  { subject, target }: { subject: MessageSubject | undefined; target: Omit<ScreenedTarget, 'row'> },
  by: Screening,
): Screened {
  const { text, direction, channel, language = null } = message
  const jurisdiction = message.jurisdiction ?? subject?.jurisdiction ?? null
  const timeBarred = subject?.limitationExpiry != null && subject.limitationExpiry < by.today
  const seen = screen(text, { direction, channel, jurisdiction, language, timeBarred, on: by.today })
  return {
    text,
    screening: {
      ...{ orgId: by.org, id: by.newId(ScreeningId), placementId: subject?.placementId ?? null },
      ...{ direction, channel, jurisdiction, language: seen.language, timeBarred },
      ...{ findings: seen.findings.map(stored), verdict: seen.verdict, rulesVersion: seen.rulesVersion },
      ...{ ...target, decision: null, reason: null, decidedAt: null, findingId: null },
      ...{ expiresAt: addHours(by.now, 24 * RETENTION_DAYS), createdAt: by.now, version: 1 },
    },
  }
}

/** A person’s word on what was found, once. */
export function decided(
  screening: MessageScreening,
  { decision, reason }: { readonly decision: 'release' | 'reject'; readonly reason: ScreeningReason },
  now: Instant,
): Result<MessageScreening, Problem> {
  if (screening.decision !== null) return refuse(new Problem(screeningProblems.decided))
  if (screening.verdict === 'clean') return refuse(new Problem(screeningProblems.nothingToDecide))
  return ok({
    ...{ ...screening, decision: decision === 'release' ? 'released' : 'rejected', reason, decidedAt: now },
    version: screening.version + 1,
  })
}
