import type { CalendarFacts } from '../calendars/model.ts'
import { workingCalendar } from '../calendars/model.ts'
import { addDays, calendarDateAt, daysBetween, startOfDay } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, type ProblemKind } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { endOfBusinessDays } from '../kernel/working-calendar.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { withinAuthority } from './authority-rules.ts'
import type { Ground } from './ground.ts'
import {
  type Agreement,
  AgreementId,
  type AgreementKind,
  agreementTransitions,
  type EndCode,
  kindTable,
  type ScheduleTerms,
} from './model.ts'
import { agreementProblems as problems } from './problems.ts'
import { scheduleOf } from './schedule-rules.ts'

type Decided = Result<Agreement, Problem>

export interface Acting {
  readonly org: OrganisationId
  readonly now: Instant
  readonly newId: NewId
}

/** Working days of the lender in which an offer is answered. */
const ANSWER_DAYS = 5
/** How far ahead the first instalment may lie, in days. */
const FIRST_DAYS_MAX = 366

export interface Asked {
  readonly kind: AgreementKind
  readonly total: bigint
  readonly terms: ScheduleTerms
  readonly graceDays: number
  readonly cureDays: number
  readonly reference?: string | undefined
  readonly supersedes?: AgreementId | undefined
}

const refused = (kind: ProblemKind, pointer: string, detail: string) =>
  refuse(new Problem(kind, { detail, errors: [{ pointer: `#/${pointer}`, code: kind.code, detail }] }))

/** What of the debt may be agreed on: what is owed and not disputed. */
export const agreeable = ({ balance, disputed }: Pick<Ground, 'balance' | 'disputed'>): bigint =>
  disputed === 'whole' ? 0n : balance - disputed

/** Why nothing can be agreed about this debt now. */
function groundRefusal(ground: Ground, { kind, supersedes }: Pick<Asked, 'kind' | 'supersedes'>): Problem | null {
  if (ground.disputed === 'whole') return new Problem(problems.debtDisputed)
  if (agreeable(ground) <= 0n) return new Problem(problems.nothingOwed)
  if (ground.pending !== null) return new Problem(problems.pending)
  if (ground.active !== null && ground.active !== supersedes) return new Problem(problems.running)
  if (ground.active === null && supersedes !== undefined) return new Problem(problems.running)
  return kind === 'interest_waiver' && ground.interest <= 0n ? new Problem(problems.nothingOwed) : null
}

/** Whether the total gives up what its kind may give up. */
function totalRefusal(ground: Ground, { kind, total }: Pick<Asked, 'kind' | 'total'>): Result<bigint, Problem> {
  const owed = agreeable(ground)
  const waived = owed - total
  const { waives } = kindTable[kind]
  if (waived < 0n) return refused(problems.totalUnfit, 'total', `No more than the ${owed} owed and not disputed.`)
  if (waives === 'nothing' && waived !== 0n) {
    return refused(problems.totalUnfit, 'total', `This kind gives up nothing: ${owed} are owed and not disputed.`)
  }
  if (waives !== 'nothing' && waived === 0n) return refused(problems.totalUnfit, 'total', 'This kind gives up a part.')
  if (waives === 'interest' && waived > ground.interest) {
    return refused(problems.totalUnfit, 'total', `Of interest, ${ground.interest} are owed.`)
  }
  return ok(waived)
}

/** The instalments, on days that fit today. */
function scheduled(total: bigint, terms: ScheduleTerms, { calendar, now }: { calendar: CalendarFacts; now: Instant }) {
  const today = calendarDateAt(now, calendar.timeZone)
  const ahead = daysBetween(today, terms.firstOn)
  if (ahead < 0 || ahead > FIRST_DAYS_MAX) {
    return refused(
      problems.scheduleUnfit,
      'schedule/firstOn',
      'Today or within a year from today, in the lender’s zone.',
    )
  }
  const schedule = scheduleOf(total, terms, workingCalendar(calendar))
  if (schedule.ok) return schedule
  const { field, detail } = schedule.refusal
  return refused(problems.scheduleUnfit, field === 'total' ? 'total' : `schedule/${field}`, detail)
}

const answerBy = (now: Instant, calendar: CalendarFacts): Instant =>
  endOfBusinessDays(now, ANSWER_DAYS, workingCalendar(calendar))

/** An agreement begins: at once where the mandate lends the authority, or else once the lender has answered. */
export function propose(ground: Ground, asked: Asked, { org, now, newId }: Acting): Decided {
  const refusal = groundRefusal(ground, asked)
  if (refusal) return refuse(refusal)
  const waived = totalRefusal(ground, asked)
  if (!waived.ok) return waived
  const schedule = scheduled(asked.total, asked.terms, { calendar: ground.calendar, now })
  if (!schedule.ok) return schedule
  const { lenderId, agencyId, placementId, accountId, partyId, currency } = ground
  const { kind, total, graceDays, cureDays, reference = null, supersedes = null } = asked
  const proposed: Agreement = {
    ...{ lenderId, id: newId(AgreementId), agencyId, placementId, accountId, partyId, kind, currency, total },
    ...{ status: 'proposed', endCode: null, owed: agreeable(ground), waived: waived.value, paid: 0n },
    ...{
      schedule: schedule.value,
      offer: 1,
      proposedBy: org,
      offeredBy: org,
      reference,
      graceDays,
      cureDays,
      supersedes,
    },
    ...{ answerBy: null, startedAt: null, startedOn: null, cureUntil: null, endedAt: null, lookAt: null },
    waiverId: null,
    ...{ jointAgreementId: null, createdAt: now, version: 1 },
  }
  const on = calendarDateAt(now, ground.calendar.timeZone)
  const beyond = withinAuthority({ ...proposed, on }, org === lenderId ? null : ground.authority)
  if (beyond === null && org !== lenderId) return ok(started(proposed, ground.calendar, now))
  // The lender's word alone binds nobody: whoever speaks with the borrower answers it. Without an agency it is the borrower's.
  if (org === lenderId && agencyId === null) return ok(started(proposed, ground.calendar, now))
  const by = answerBy(now, ground.calendar)
  return ok({ ...proposed, answerBy: by, lookAt: by })
}

/** The morning after the grace of the first instalment that is not paid; none where others keep the clock. */
export function nextLook({ schedule, paid, graceDays, jointAgreementId }: Agreement, timeZone: string): Instant | null {
  if (jointAgreementId !== null) return null
  let due = 0n
  for (const { dueOn, amount } of schedule) {
    due += amount
    if (due > paid) return startOfDay(addDays(dueOn, graceDays + 1), timeZone)
  }
  return null
}

export function started(found: Agreement, { timeZone }: CalendarFacts, now: Instant): Agreement {
  const next: Agreement = {
    ...{ ...found, status: 'active', answerBy: null },
    ...{ startedAt: now, startedOn: calendarDateAt(now, timeZone) },
  }
  return { ...next, lookAt: nextLook(next, timeZone) }
}

export const changed = (found: Agreement, changes: Partial<Agreement>): Agreement => ({
  ...found,
  ...changes,
  version: found.version + 1,
})

function moved(found: Agreement, command: string): Problem | null {
  const leads = agreementTransitions.some((line) => line.command === command && line.from === found.status)
  return leads ? null : new Problem(problems.statusUnfit, { detail: `The agreement is ${found.status}.` })
}

/** What follows a joint agreement ends with that, for all creditors. */
export const alone = (found: Agreement | undefined): Problem | null =>
  found && found.jointAgreementId !== null ? new Problem(problems.joint) : null

/** The lender answers what an agency offered, whoever holds the debt since; the agency what its lender offered. */
const answers = ({ offeredBy, lenderId }: Agreement, org: OrganisationId): Problem | null =>
  (offeredBy === lenderId) === (org === lenderId) ? new Problem(problems.notYours) : null

export const ended = (found: Agreement, end: { status: Agreement['status']; endCode: EndCode | null; now: Instant }) =>
  changed(found, {
    ...{ status: end.status, endCode: end.endCode, endedAt: end.now },
    ...{ answerBy: null, cureUntil: null, lookAt: null },
  })

/** The offer on the table is taken. What it supersedes ends in the same moment. */
export function accept(
  found: Agreement,
  facts: { readonly calendar: CalendarFacts; readonly superseded: Agreement | undefined },
  { org, now }: Pick<Acting, 'org' | 'now'>,
): Result<{ readonly next: Agreement; readonly superseded: Agreement | null }, Problem> {
  const refusal = moved(found, 'agreement.accept') ?? answers(found, org)
  if (refusal) return refuse(refusal)
  const { calendar, superseded } = facts
  if (found.schedule.some(({ dueOn }) => dueOn < calendarDateAt(now, calendar.timeZone))) {
    return refuse(new Problem(problems.offerStale))
  }
  return ok({ next: changed(started(found, calendar, now), {}), superseded: replaced(superseded, now) })
}

/** The agreement another takes the place of. */
export const replaced = (found: Agreement | undefined, now: Instant): Agreement | null =>
  found?.status === 'active' ? ended(found, { status: 'superseded', endCode: 'superseded', now }) : null

/** The other side answers with other instalments. */
export function counter(
  found: Agreement,
  given: { readonly total: bigint; readonly terms: ScheduleTerms; readonly ground: Ground },
  { org, now }: Pick<Acting, 'org' | 'now'>,
): Decided {
  const refusal = moved(found, 'agreement.counter') ?? answers(found, org)
  if (refusal) return refuse(refusal)
  const { ground, total, terms } = given
  if (ground.disputed === 'whole') return refuse(new Problem(problems.debtDisputed))
  const waived = totalRefusal(ground, { kind: found.kind, total })
  if (!waived.ok) return waived
  const schedule = scheduled(total, terms, { calendar: ground.calendar, now })
  if (!schedule.ok) return schedule
  const by = answerBy(now, ground.calendar)
  return ok(
    changed(found, {
      ...{ status: 'countered', offer: found.offer + 1, offeredBy: org, schedule: schedule.value },
      ...{ owed: agreeable(ground), total, waived: waived.value, answerBy: by, lookAt: by },
    }),
  )
}

export function refuseOffer(found: Agreement, endCode: EndCode, { org, now }: Pick<Acting, 'org' | 'now'>): Decided {
  const refusal = moved(found, 'agreement.refuse') ?? answers(found, org)
  return refusal ? refuse(refusal) : ok(ended(found, { status: 'cancelled', endCode, now }))
}

/** Either side ends it, for the borrower or for itself: the debt is owed again as it stands. */
export function cancel(found: Agreement, endCode: EndCode, { now }: Pick<Acting, 'now'>): Decided {
  const refusal = moved(found, 'agreement.cancel') ?? alone(found)
  return refusal ? refuse(refusal) : ok(ended(found, { status: 'cancelled', endCode, now }))
}
