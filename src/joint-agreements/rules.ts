import { agreeable } from '../agreements/agreement-rules.ts'
import type { Ground } from '../agreements/index.ts'
import type { ScheduleTerms } from '../agreements/model.ts'
import { scheduleOf } from '../agreements/schedule-rules.ts'
import { type CalendarFacts, workingCalendar } from '../calendars/model.ts'
import { SHARED_IN } from '../compliance/index.ts'
import { type CalendarDate, calendarDateAt, daysBetween } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, type ProblemKind } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { endOfBusinessDays, endOfDays } from '../kernel/working-calendar.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { apportioned, dividedSchedule } from './division-rules.ts'
import {
  type ChosenJointEndCode,
  type JointAgreement,
  JointAgreementId,
  type JointKind,
  type JointShare,
  JointShareId,
  type JointStatus,
  jointTransitions,
} from './model.ts'
import { jointProblems as problems } from './problems.ts'
import { type Regime, regimes } from './regimes.law.ts'

export interface Acting {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
}

/** How far ahead the first instalment may lie, in days. */
const FIRST_DAYS_MAX = 366

export const unfit = (kind: ProblemKind, field: string, detail: string) =>
  refuse(new Problem(kind, { detail, errors: [{ pointer: `#/${field}`, code: 'unfit', detail }] }))

export interface Opening {
  readonly regime: Regime
  readonly creditors: readonly OrganisationId[]
  readonly shareMin?: number | undefined
  readonly claimDays: number
  readonly application: { readonly receivedOn: CalendarDate; readonly sha256: string }
  readonly reference?: string | undefined
}

function placeRefusal(jurisdiction: string, regime: Regime): Problem | null {
  const country = jurisdiction.slice(0, 2)
  if (!SHARED_IN.includes(country)) return new Problem(problems.placeUnfit)
  const { countries } = regimes[regime]
  return countries && !countries.includes(country) ? new Problem(problems.placeUnfit) : null
}

/** The lead's own share: its word is given with what it does. */
export const ownShare = (plan: JointAgreement, claim: bigint, { now, newId }: Acting): JointShare => ({
  ...{ leadId: plan.leadId, creditorId: plan.leadId, id: newId(JointShareId), jointAgreementId: plan.id },
  ...{ accountId: plan.accountId, partyId: plan.partyId, state: 'claimed', refusalCode: null, claim, total: null },
  ...{ paid: 0n, schedule: [], agreementId: null, claimedAt: now, answeredAt: null, toldAt: now },
  ...{ createdAt: now, version: 1 },
})

/** A borrower applied to the lead, and named creditors. Who of them knows the borrower the database finds, and tells no one else. */
export function opened(
  ground: Ground,
  { asked, jurisdiction }: { readonly asked: Opening; readonly jurisdiction: string },
  acting: Acting,
): Result<{ readonly plan: JointAgreement; readonly share: JointShare }, Problem> {
  const { org, now, newId } = acting
  const { regime, creditors, application, claimDays, reference = null } = asked
  const refusal = placeRefusal(jurisdiction, regime)
  if (refusal) return refuse(refusal)
  const claim = agreeable(ground)
  if (claim <= 0n) return refuse(new Problem(problems.nothingOwed))
  if (application.receivedOn > calendarDateAt(now, ground.calendar.timeZone)) {
    return unfit(problems.dayUnfit, 'application/receivedOn', 'It lies in the future.')
  }
  const { shareMin, silence, openDays } = regimes[regime]
  const plan: JointAgreement = {
    ...{ leadId: org, id: newId(JointAgreementId), accountId: ground.accountId, partyId: ground.partyId, jurisdiction },
    ...{ currency: ground.currency, regime, shareMin: Math.max(shareMin, asked.shareMin ?? 0), silence },
    ...{ status: 'gathering', endCode: null, appliedOn: application.receivedOn, applicationSha256: application.sha256 },
    ...{ invited: creditors, kind: null, claimed: 0n, total: 0n, paid: 0n, schedule: [], graceDays: 0, cureDays: 0 },
    ...{ reference, claimsBy: endOfBusinessDays(now, claimDays, workingCalendar(ground.calendar)), answerBy: null },
    ...{ startedAt: null, startedOn: null, cureUntil: null, endedAt: null },
    ...{ lookAt: endOfDays(now, openDays, ground.calendar), changedAt: now, createdAt: now, version: 1 },
  }
  return ok({ plan, share: ownShare(plan, claim, acting) })
}

export interface Terms {
  readonly kind: JointKind
  readonly total: bigint
  readonly schedule: ScheduleTerms
  readonly graceDays: number
  readonly cureDays: number
  readonly answerDays: number
}

export function moved({ status }: JointAgreement, command: string): Problem | null {
  const leads = jointTransitions.some((line) => line.command === command && line.from === status)
  return leads ? null : new Problem(problems.statusUnfit, { detail: `The joint agreement is ${status}.` })
}

export const changed = (plan: JointAgreement, now: Instant, changes: Partial<JointAgreement>): JointAgreement => ({
  ...plan,
  ...changes,
  changedAt: now,
  version: plan.version + 1,
})

export const revised = (share: JointShare, changes: Partial<JointShare>): JointShare => ({
  ...share,
  ...changes,
  version: share.version + 1,
})

/** Whether everybody the borrower named has said what it is owed. */
const allClaimed = ({ invited }: JointAgreement, shares: readonly JointShare[]) =>
  invited.every((creditor) => shares.some(({ creditorId }) => creditorId === creditor))

const partOfIt: readonly JointShare['state'][] = ['claimed', 'offered', 'accepted', 'refused']

function instalmentsOf({ total, schedule }: Terms, { calendar, now }: { calendar: CalendarFacts; now: Instant }) {
  const ahead = daysBetween(calendarDateAt(now, calendar.timeZone), schedule.firstOn)
  if (ahead < 0 || ahead > FIRST_DAYS_MAX) {
    return unfit(problems.scheduleUnfit, 'schedule/firstOn', 'Today or within a year from today, in your own zone.')
  }
  const made = scheduleOf(total, schedule, workingCalendar(calendar))
  if (made.ok) return made
  const { field, detail } = made.refusal
  return field === 'total'
    ? unfit(problems.totalUnfit, 'total', detail)
    : unfit(problems.scheduleUnfit, `schedule/${field}`, detail)
}

function totalRefusal({ kind, total }: Terms, claimed: bigint) {
  if (kind === 'settlement' ? total < claimed : total === claimed) return null
  const detail = `${claimed} are claimed. ${kind === 'settlement' ? 'A settlement is less.' : 'This kind pays all of it.'}`
  return unfit(problems.totalUnfit, 'total', detail)
}

/** The lead's terms, divided among those who claimed. Answers to terms before them no longer count. */
export function proposed(
  plan: JointAgreement,
  { asked, shares, calendar }: { asked: Terms; shares: readonly JointShare[]; calendar: CalendarFacts },
  { now }: Pick<Acting, 'now'>,
): Result<{ readonly plan: JointAgreement; readonly shares: readonly JointShare[] }, Problem> {
  const refusal = moved(plan, 'joint_agreement.propose')
  if (refusal) return refuse(refusal)
  if (now < plan.claimsBy && !allClaimed(plan, shares)) return refuse(new Problem(problems.claimsOpen))
  const parts = shares.filter(({ state }) => partOfIt.includes(state))
  if (parts.every(({ creditorId }) => creditorId === plan.leadId)) return refuse(new Problem(problems.creditorsMissing))
  const claims = parts.map(({ claim }) => claim ?? 0n)
  const claimed = claims.reduce((sum, claim) => sum + claim, 0n)
  const unfitTotal = totalRefusal(asked, claimed)
  if (unfitTotal) return unfitTotal
  const made = instalmentsOf(asked, { calendar, now })
  if (!made.ok) return made
  const totals = apportioned(asked.total, claims)
  if (totals.some((total) => total === 0n)) {
    return unfit(problems.totalUnfit, 'total', 'Too little for each creditor to get something.')
  }
  const rows = dividedSchedule(
    made.value.map(({ amount }) => amount),
    totals,
  )
  const answerBy = endOfBusinessDays(now, asked.answerDays, workingCalendar(calendar))
  const { kind, total, graceDays, cureDays } = asked
  return ok({
    plan: changed(plan, now, {
      ...{ status: 'proposed', kind, claimed, total, schedule: made.value, graceDays, cureDays },
      ...{ answerBy, lookAt: answerBy },
    }),
    shares: parts.map((share, n) =>
      revised(share, {
        state: share.creditorId === plan.leadId ? 'accepted' : 'offered',
        ...{ refusalCode: null, answeredAt: null, total: totals[n] ?? 0n },
        schedule: made.value.map(({ dueOn }, at) => ({ dueOn, amount: rows[n]?.[at] ?? 0n })),
      }),
    ),
  })
}

export const over = (
  plan: JointAgreement,
  now: Instant,
  { status, endCode }: Pick<JointAgreement, 'endCode'> & { status: JointStatus },
): JointAgreement =>
  changed(plan, now, { status, endCode, endedAt: now, answerBy: null, cureUntil: null, lookAt: null })

/** The lead ends it, for the borrower or for the creditors. */
export function end(plan: JointAgreement, code: ChosenJointEndCode, now: Instant): Result<JointAgreement, Problem> {
  const refusal = moved(plan, 'joint_agreement.end')
  return refusal ? refuse(refusal) : ok(over(plan, now, { status: 'cancelled', endCode: code }))
}
