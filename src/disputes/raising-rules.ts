import type { AccountId } from '../accounts/model.ts'
import { type CalendarFacts, workingCalendar } from '../calendars/model.ts'
import { addDays, type CalendarDate, calendarDateAt } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { CollectorId } from '../licensing/collector-model.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { deadlines } from './clock-rules.ts'
import { clockFor } from './clocks.law.ts'
import {
  type ActivityId,
  type CaseFacts,
  CaseId,
  type CaseStatus,
  type CaseSubject,
  type CaseWay,
  type ConductCode,
  type DisputeKind,
} from './model.ts'
import { caseProblems as problems } from './problems.ts'
import { stopOf } from './stop-rules.ts'

/** How old a case may be when it is raised here. */
const AGE_DAYS_MAX = 730

/** The debt a case is about, as whoever raises it may see it. */
export interface CaseGround {
  readonly lenderId: OrganisationId
  readonly accountId: AccountId
  readonly jurisdiction: string
  readonly currency: string
  /** What is owed; to an agency, what was placed. Minor units. */
  readonly owed: bigint
  /** The placement it names, or else the one that holds the account. */
  readonly placementId: PlacementId | null
  readonly agencyId: OrganisationId | null
  readonly calendar: CalendarFacts
  /** The last day of the validation period; null where no notice that opens one went out. */
  readonly validationEndsOn: CalendarDate | null
}

export interface RaisedCase {
  readonly account?: unknown
  readonly placement?: unknown
  readonly way: CaseWay
  readonly reference?: string | undefined
  readonly receivedOn: CalendarDate
  readonly inWriting: boolean
  readonly kind?: DisputeKind | undefined
  readonly amount?: bigint | undefined
  readonly repeats?: CaseId | undefined
  readonly conduct?: readonly ConductCode[] | undefined
  readonly activities?: readonly ActivityId[] | undefined
}

interface Raising {
  readonly org: OrganisationId
  readonly world: string
  readonly now: Instant
  readonly newId: NewId
}

/** An earlier dispute that a duplicative one repeats. */
export interface Repeated {
  readonly accountId: AccountId | null
  readonly subject: CaseSubject
  readonly status: CaseStatus
}

export interface RaisingFacts {
  readonly ground: CaseGround | undefined
  readonly repeated?: Repeated | undefined
  /** Of a complaint: the caller's collector it is about. */
  readonly collectorId?: CollectorId | null
}

/** A new case, or why there can be none. */
export function raised(
  subject: CaseSubject,
  asked: RaisedCase,
  { ground, repeated, collectorId = null, org, world, now, newId }: RaisingFacts & Raising,
): Result<CaseFacts, Problem> {
  if ((asked.account === undefined) === (asked.placement === undefined)) {
    return refuse(problemAt(problems.subjectUnclear, 'account', 'Name an account or a placement, one of them.'))
  }
  if (!ground) {
    const field = asked.account === undefined ? 'placement' : 'account'
    return refuse(unresolved(field, `You have no such ${field}.`))
  }
  const calendar = workingCalendar(ground.calendar)
  const { receivedOn, amount } = asked
  const untimely = dayRefusal(receivedOn, calendarDateAt(now, calendar.timeZone))
  if (untimely) return refuse(untimely)
  if (amount !== undefined && amount > ground.owed) {
    return refuse(problemAt(problems.amountUnfit, 'amount', 'It is more than is owed.'))
  }
  const kind = subject === 'dispute' ? kindOf(asked, { ground, repeated }) : ok(null)
  if (!kind.ok) return kind
  const part = amount !== undefined && amount < ground.owed ? amount : null
  const clock = clockFor(subject, ground.jurisdiction, receivedOn)
  const { owed: _, calendar: __, validationEndsOn: ___, ...about } = ground
  return ok({
    ...{ ...about, id: newId(CaseId), world, subject, raisedBy: org, raisedAt: now, way: asked.way, named: null },
    ...{ reference: asked.reference ?? null, receivedOn, inWriting: asked.inWriting, kind: kind.value, amount: part },
    ...{ repeats: kind.value === 'duplicative' ? (asked.repeats ?? null) : null, conduct: asked.conduct ?? [] },
    ...{ collectorId, activities: asked.activities ?? [] },
    ...{
      status: 'open',
      ...stopOf({ ...about, subject, kind: kind.value, amount: part, clock: clock.id }),
      clock: clock.id,
    },
    ...{ ...deadlines(clock, receivedOn, calendar), ...unanswered },
  })
}

/** A case is raised within two years of its receipt. */
export const dayRefusal = (receivedOn: CalendarDate, today: CalendarDate): Problem | undefined =>
  receivedOn > today || receivedOn < addDays(today, -AGE_DAYS_MAX)
    ? problemAt(problems.dayUnfit, 'receivedOn', `It is not between two years ago and today, ${today}.`)
    : undefined

export const unanswered = {
  ...{ acknowledgedAt: null, extendedAt: null, overdueAt: null, answeredBy: null, answeredAt: null, answerCode: null },
  ...{ upheldAmount: null, verification: null, documents: [], findingId: null, escalatedTo: null, escalatedAt: null },
  ...{ escalateBy: null, remedy: null, remedyAmount: null, remediedAt: null, version: 1 },
} as const

const answeredStatuses: readonly CaseStatus[] = ['verified', 'rejected', 'upheld', 'upheld_in_part']

/** The kind of a dispute: what it says, held against the period of the validation notice (12 CFR 1006.34(b)(5)). */
export function kindOf(
  { kind, receivedOn, repeats }: Pick<RaisedCase, 'kind' | 'receivedOn' | 'repeats'>,
  { ground, repeated }: { readonly ground: CaseGround; readonly repeated: Repeated | undefined },
): Result<DisputeKind, Problem> {
  const isLate = ground.validationEndsOn !== null && receivedOn > ground.validationEndsOn
  const reckoned = isLate ? 'late' : 'in_period'
  if ((kind === 'duplicative') !== (repeats !== undefined)) {
    return refuse(
      problemAt(problems.kindUnfit, 'repeats', 'A duplicative dispute, and no other, names what it repeats.'),
    )
  }
  if (kind === 'duplicative') {
    if (!repeated || repeated.accountId !== ground.accountId)
      return refuse(unresolved('repeats', 'There is no such dispute.'))
    if (repeated.subject !== 'dispute' || !answeredStatuses.includes(repeated.status)) {
      return refuse(problemAt(problems.kindUnfit, 'repeats', `What it repeats is ${repeated.status}, not answered.`))
    }
    return ok(kind)
  }
  if (kind === undefined) return ok(reckoned)
  if ((kind === 'in_period' || kind === 'late') && kind !== reckoned) {
    const detail = `Received on ${receivedOn} it is ${reckoned}: the period ends on ${ground.validationEndsOn ?? 'no day yet'}.`
    return refuse(problemAt(problems.kindUnfit, 'kind', detail))
  }
  return ok(kind)
}

export const problemAt = (kind: ConstructorParameters<typeof Problem>[0], field: string, detail: string): Problem =>
  new Problem(kind, { detail, errors: [{ pointer: `#/${field}`, code: 'unfit', detail }] })
