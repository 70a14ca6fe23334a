import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, type ProblemKind, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { MessageTemplate } from './model.ts'
import { type NoticeItem, type NoticeKind, noticeItems, noticeRuleFor } from './notice-kinds.law.ts'
import { type Notice, NoticeId } from './notice-model.ts'
import { noticeProblems as problems } from './notice-problems.ts'
import { periodEnd, presumedReceipt } from './period-rules.ts'
import type { ScreenedChannel, ScreenedLanguage } from './screening-model.ts'
import { placeholdersOf, requiredItems } from './template-rules.ts'

/** How long after it was sent a notice may still be recorded. */
const AGE_DAYS_MAX = 730

export interface ReportedNotice {
  readonly account?: unknown
  readonly placement?: unknown
  readonly agency?: OrganisationId | undefined
  readonly kind: NoticeKind
  readonly channel: ScreenedChannel
  readonly language: ScreenedLanguage
  readonly template?: unknown
  readonly items?: readonly NoticeItem[] | undefined
  readonly documentSha256?: string | undefined
  readonly sentOn: CalendarDate
  readonly evidence?: string | undefined
  readonly reference?: string | undefined
}

/** What the notice is about, where it names something of the caller's. */
export interface NoticeTarget
  extends Pick<Notice, 'lenderId' | 'agencyId' | 'accountId' | 'placementId' | 'jurisdiction'> {
  readonly partyId: Notice['partyId'] | null
  readonly preferredLanguage: string | null
  /** The agency that is named works for the lender. */
  readonly agencyKnown: boolean
}

export interface Recording {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
  readonly today: CalendarDate
}

/** The notice as it is kept, with the end of the period it opens; or the first thing that is wrong with it. */
export function recorded(
  given: ReportedNotice,
  { target, template }: { readonly target: NoticeTarget | undefined; readonly template: MessageTemplate | undefined },
  { org, now, newId, today }: Recording,
): Result<Notice, Problem> {
  const named = nameable(given, target, template)
  if (!named.ok) return named
  const { partyId, preferredLanguage, lenderId, accountId, placementId, jurisdiction, agencyId } = named.value
  const about = { lenderId, accountId, placementId, jurisdiction, agencyId }
  const items = [...new Set([...(given.items ?? []), ...(template ? itemsOf(template) : [])])]
  const place = { jurisdiction: about.jurisdiction, kind: given.kind, channel: given.channel, on: given.sentOn }
  const problem =
    dayProblem(given.sentOn, today) ??
    channelProblem(place) ??
    languageProblem(given.language, preferredLanguage) ??
    templateProblem(given, template, about.jurisdiction) ??
    itemsProblem(requiredItems(place).filter((item) => !items.includes(item)))
  if (problem) return refuse(problem)
  const { rule, period } = noticeRuleFor(given.kind, about.jurisdiction, given.sentOn)
  return ok({
    ...{ ...about, partyId, agencyId: given.agency ?? about.agencyId, id: newId(NoticeId), issuedBy: org },
    ...{ reference: given.reference ?? null, kind: given.kind, rule, channel: given.channel, language: given.language },
    ...{ templateId: template?.id ?? null, documentSha256: given.documentSha256 ?? null, items },
    ...{
      sentOn: given.sentOn,
      periodEndsOn: periodEnd(period, given.sentOn),
      delivery: 'dispatched',
      deliveryOn: null,
    },
    ...{ evidence: given.evidence ?? null, presumedOn: presumedReceipt(period, given.sentOn), runId: null },
    ...{ proof: null, returnReason: null, reply: null, replyOn: null, documentsOn: null, furtherEndsOn: null },
    ...{ recordedAt: now, version: 1 },
  })
}

type Named = NoticeTarget & { readonly partyId: Notice['partyId'] }

function nameable(
  { account, placement, agency, template: wanted }: ReportedNotice,
  target: NoticeTarget | undefined,
  template: MessageTemplate | undefined,
): Result<Named, Problem> {
  if ((account === undefined) === (placement === undefined)) {
    return refuse(at(problems.subjectUnclear, 'account', 'Name an account or a placement, one of them.'))
  }
  if (!target) {
    return refuse(
      account
        ? unresolved('account', 'You have no such account.')
        : unresolved('placement', 'You hold no such placement.'),
    )
  }
  if (!target.partyId) return refuse(unresolved('party', 'No such person is on the account.'))
  if (agency && !target.agencyKnown) return refuse(unresolved('agency', 'No mandate joins you with this agency.'))
  if (wanted && !template) return refuse(unresolved('template', 'You have no such template.'))
  return ok({ ...target, partyId: target.partyId })
}

const itemsOf = ({ body }: MessageTemplate): readonly NoticeItem[] =>
  placeholdersOf(body).filter((name): name is NoticeItem => Object.hasOwn(noticeItems, name))

export const at = (kind: ProblemKind, field: string, detail: string, code = 'unfit') =>
  new Problem(kind, { detail, errors: [{ pointer: `#/${field}`, code, detail }] })

function dayProblem(sentOn: CalendarDate, today: CalendarDate): Problem | undefined {
  const oldest = addDays(today, -AGE_DAYS_MAX)
  if (sentOn <= today && sentOn >= oldest) return undefined
  return at(problems.dayUnfit, 'sentOn', `${sentOn} is not between ${oldest} and today, ${today}.`)
}

function channelProblem(place: { jurisdiction: string; kind: NoticeKind; channel: ScreenedChannel; on: CalendarDate }) {
  const { channels, rule } = noticeRuleFor(place.kind, place.jurisdiction, place.on)
  if (channels.includes(place.channel)) return undefined
  const why = rule ? ` (${rule})` : ''
  return at(problems.channelUnfit, 'channel', `It is given by ${channels.join(' or ')}${why}, not by ${place.channel}.`)
}

/** `zh-TW` is traditional, `zh-CN` simplified; what is in no language we know binds nothing. */
export function boundLanguage(preferred: string | null): ScreenedLanguage | null {
  if (preferred === null) return null
  if (/^en\b/i.test(preferred)) return 'en'
  if (!/^zh\b/i.test(preferred)) return null
  return /hant|tw|hk|mo/i.test(preferred) ? 'zh-Hant' : 'zh-Hans'
}

function languageProblem(language: ScreenedLanguage, preferred: string | null): Problem | undefined {
  const bound = boundLanguage(preferred)
  if (bound === null || bound === language) return undefined
  return at(problems.languageUnfit, 'language', `The person prefers ${preferred}: send it in ${bound}.`)
}

function templateProblem(
  { kind, channel, language }: ReportedNotice,
  template: MessageTemplate | undefined,
  jurisdiction: string,
): Problem | undefined {
  if (!template) return undefined
  const { state, purpose, channel: by, language: spoken, jurisdiction: where } = template
  const fits =
    purpose === kind && by === channel && spoken === language && where.slice(0, 2) === jurisdiction.slice(0, 2)
  if (fits && state === 'approved') return undefined
  return at(
    problems.templateUnfit,
    'template',
    fits ? `It is ${state}.` : `It is for ${purpose} by ${by} in ${spoken}, ${where}.`,
  )
}

function itemsProblem(missing: readonly NoticeItem[]): Problem | undefined {
  if (missing.length === 0) return undefined
  const errors = missing.map((item) => ({
    pointer: '#/items',
    code: 'missing',
    detail: `${item}: ${noticeItems[item].what}.`,
  }))
  return new Problem(problems.itemsMissing, { detail: `It does not state ${missing.join(', ')}.`, errors })
}
