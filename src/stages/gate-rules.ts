import { type CalendarDate, daysBetween } from '../kernel/calendar-date.ts'
import { epochMs, type Instant } from '../kernel/instant.ts'
import { type NoticeKind, noticeRules } from '../notices/notice-kinds.law.ts'
import type {
  CaseHistory,
  Gate,
  GateKind,
  GateVerdict,
  Moment,
  Span,
  StageCase,
  StageName,
  StageTerms,
} from './model.ts'

const DAY_MS = 86_400_000

/** A gate judged: a pure function of the gate, the file and the moment. */
type Judge = (gate: Gate, asked: Asked) => Omit<GateVerdict, 'gate'>

interface Asked {
  readonly stage: StageName
  readonly history: CaseHistory
  readonly moment: Moment
}

const runs = ({ from, until }: Span, { at }: Moment): boolean => from <= at && (until === null || until > at)

const since = (days: number, { at }: Moment): number => epochMs(at) - days * DAY_MS

const within = (at: Instant, days: number, moment: Moment): boolean =>
  at <= moment.at && epochMs(at) > since(days, moment)

const atLeast = (found: number, required: number) => ({ passed: found >= required, required, found, about: null })

const none = (found: number) => ({ passed: found === 0, required: 0, found, about: null })

/** The day the account fell due and was not paid since, as known for that day; null where nothing is past due. */
export const pastDueSince = ({ pastDue }: CaseHistory, today: CalendarDate): CalendarDate | null =>
  pastDue.find((episode) => episode.since <= today && (episode.until === null || episode.until > today))?.since ?? null

/** What was owed at the end of a day, in minor units. */
const balanceOn = ({ balance, postings }: CaseHistory, today: CalendarDate): number =>
  postings.reduce((owed, [on, amount]) => (on > today ? owed - amount : owed), balance)

type Sent = CaseHistory['notices'][number]

const isAnswered = ({ answeredOn }: Sent, today: CalendarDate): boolean => answeredOn !== null && answeredOn <= today

/** An answered notice waits for the end of its further period, which may not be known yet. */
const isOver = (notice: Sent, today: CalendarDate): boolean => {
  const { periodEndsOn, furtherEndsOn } = notice
  return isAnswered(notice, today)
    ? furtherEndsOn !== null && furtherEndsOn < today
    : periodEndsOn === null || periodEndsOn < today
}

/** A notice of the kind went out, and every period it opened is over. */
const periodEnded = ({ notices }: CaseHistory, kind: NoticeKind, { today }: Moment): boolean =>
  notices.some((notice) => notice.kind === kind && notice.sentOn <= today && isOver(notice, today))

/** When the law of a place wants a notice before what a stage does. */
const comesBefore: Readonly<Record<StageName, readonly string[]>> = {
  reminder: [],
  phone: ['before_work'],
  field_visit: ['before_work', 'before_visit'],
  litigation: ['before_work', 'before_claim', 'five_days_after_first_contact'],
}

/** The notices the law of a place wants before a stage; rules in shadow are not among them. A warning follows an answer alone. */
export const noticesBefore = (
  stage: StageName,
  { jurisdiction, notices }: Pick<CaseHistory, 'jurisdiction' | 'notices'>,
  today: CalendarDate,
): readonly NoticeKind[] => [
  ...new Set(
    noticeRules
      .filter(
        (rule) =>
          rule.force === 'enforced' &&
          rule.due !== null &&
          comesBefore[stage].includes(rule.due) &&
          rule.jurisdiction === jurisdiction.slice(0, 2) &&
          rule.from <= today &&
          (rule.kind !== 'claim_warning' || notices.some((notice) => isAnswered(notice, today))),
      )
      .map(({ kind }) => kind),
  ),
]

const judges: Readonly<Record<GateKind, Judge>> = {
  days_past_due: ({ days = 0 }, { history, moment: { today } }) => {
    const start = pastDueSince(history, today)
    return atLeast(start === null ? 0 : daysBetween(start, today), days)
  },
  attempts: ({ count = 0, days = 0, channels }, { history, moment }) =>
    atLeast(
      history.attempts.filter(
        ([at, channel]) => within(at, days, moment) && (channels === undefined || channels.includes(channel)),
      ).length,
      count,
    ),
  unresponsive: ({ days = 0 }, { history, moment }) =>
    none(history.engagements.filter(([at]) => within(at, days, moment)).length),
  notice_period_ended: ({ notice }, { history, moment }) => ({
    ...{ passed: notice !== undefined && periodEnded(history, notice, moment), required: null, found: null },
    about: notice ?? null,
  }),
  jurisdictional_notice: (_, { stage, history, moment }) => {
    const wanted = noticesBefore(stage, history, moment.today)
    const missing = wanted.filter((kind) => !periodEnded(history, kind, moment))
    return { ...none(missing.length), about: missing[0] ?? null }
  },
  no_open_dispute: (_, { history, moment }) => none(history.disputes.filter((span) => runs(span, moment)).length),
  no_protection: (_, { history, moment }) => none(history.protections.filter((span) => runs(span, moment)).length),
  no_open_promise: (_, { history, moment: { at, today } }) =>
    none(history.promises.filter((promise) => promise.at <= at && promise.due >= today).length),
  balance: ({ amount = 0, currency }, { history, moment: { today } }) => {
    const verdict = atLeast(balanceOn(history, today), amount)
    return { ...verdict, passed: verdict.passed && history.currency === currency, about: currency ?? null }
  },
  certified_collector: ({ certificate }, { history }) => ({
    passed: certificate !== undefined && history.certificates.includes(certificate),
    ...{ required: null, found: null, about: certificate ?? null },
  }),
  lender_approval: (_, { stage, history, moment }) => ({
    passed: history.approvals.some((approval) => approval.stage === stage && runs(approval, moment)),
    ...{ required: null, found: null, about: stage },
  }),
}

export const judgeGate = (gate: Gate, asked: Asked): GateVerdict => ({
  gate: gate.kind,
  ...judges[gate.kind](gate, asked),
})

/** What no policy can leave out: litigation has its lender's approval, and a debt that may not be sued for is not. */
const always: Readonly<Partial<Record<StageName, readonly Gate[]>>> = { litigation: [{ kind: 'lender_approval' }] }

/** Every gate into a stage, those of the house too. */
export const gatesInto = ({ stage, gates }: StageTerms): readonly Gate[] => [
  ...gates,
  ...(always[stage] ?? []).filter(({ kind }) => !gates.some((gate) => gate.kind === kind)),
]

/** The stage a case is in, with the terms of it and of the next. */
export interface Standing {
  readonly found: Pick<StageCase, 'stage' | 'stageSince'>
  readonly current: StageTerms
  readonly target: StageTerms
}

/**
 * Every gate between a case and a harder stage, judged on what the file says at a moment: the case may go where all of
 * them are passed. Sources: the policy; 12 CFR 1006.26(b) for `not_time_barred`.
 */
export function judgeGates(
  { found, current, target }: Standing,
  { history, moment }: Omit<Asked, 'stage'>,
): readonly GateVerdict[] {
  const days = Math.floor((epochMs(moment.at) - epochMs(found.stageSince)) / DAY_MS)
  const barred = history.limitationEndsOn !== null && history.limitationEndsOn < moment.today
  return [
    { gate: 'placement_active', passed: history.active, required: null, found: null, about: null },
    { gate: 'minimum_days', ...atLeast(days, current.minimumDays) },
    ...(target.stage === 'litigation'
      ? [{ gate: 'not_time_barred' as const, passed: !barred, required: null, found: null, about: null }]
      : []),
    ...gatesInto(target).map((gate) => judgeGate(gate, { stage: target.stage, history, moment })),
  ]
}

export const allPassed = (verdicts: readonly GateVerdict[]): boolean => verdicts.every(({ passed }) => passed)

/** What gates found, for a reader: an agency is told whether the debt meets a gate, not what the lender's file says of it. */
export const verdictsFor = (
  verdicts: readonly GateVerdict[],
  { lends }: { readonly lends: boolean },
): readonly GateVerdict[] =>
  lends
    ? verdicts
    : verdicts.map((verdict) =>
        verdict.gate === 'balance' || verdict.gate === 'days_past_due' ? { ...verdict, found: null } : verdict,
      )
