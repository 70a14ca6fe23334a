import { type CalendarFacts, workingCalendar } from '../calendars/model.ts'
import { type CalendarDate, calendarDateAt } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import { placingKinds } from '../tenancy/model.ts'
import { deadlines } from './clock-rules.ts'
import { clockFor } from './clocks.law.ts'
import { type CaseFacts, CaseId, type CaseSubject, type CaseWay, type ConductCode, type DisputeKind } from './model.ts'
import { caseProblems as problems } from './problems.ts'
import { type CaseGround, dayRefusal, kindOf, problemAt, unanswered } from './raising-rules.ts'
import { stopOf } from './stop-rules.ts'

export interface ReferredCase {
  readonly lender: OrganisationId
  readonly subject: CaseSubject
  readonly debt: string
  readonly jurisdiction: string
  readonly way: CaseWay
  readonly receivedOn: CalendarDate
  readonly reference?: string | undefined
  readonly kind?: DisputeKind | undefined
  readonly conduct?: readonly ConductCode[] | undefined
}

interface Referring {
  readonly org: OrganisationId
  readonly orgKind: OrganisationKind
  readonly world: string
  readonly now: Instant
  readonly newId: NewId
  /** The adviser's own, until the lender's is asked. */
  readonly calendar: CalendarFacts
  /** Of the directory; undefined where the lender is nobody there. */
  readonly lender: { readonly kind: OrganisationKind } | undefined
}

/** A case an adviser sends a lender. Whether there is such a debt it does not learn: the lender looks for it. */
export function referred(asked: ReferredCase, referring: Referring): Result<CaseFacts, Problem> {
  const { org, orgKind, world, now, newId, lender } = referring
  if (orgKind !== 'adviser') return refuse(new Problem(problems.adviserRefers))
  if (!lender || !placingKinds.includes(lender.kind)) return refuse(unresolved('lender', 'There is no such lender.'))
  const { subject, receivedOn, jurisdiction } = asked
  if ((subject === 'complaint') !== (asked.conduct !== undefined) || (subject === 'complaint' && asked.kind)) {
    return refuse(
      problemAt(problems.kindUnfit, 'conduct', 'A complaint says what conduct it is about, a dispute its kind.'),
    )
  }
  const calendar = workingCalendar(referring.calendar)
  const untimely = dayRefusal(receivedOn, calendarDateAt(now, calendar.timeZone))
  if (untimely) return refuse(untimely)
  const clock = clockFor(subject, jurisdiction, receivedOn)
  return ok({
    ...{ lenderId: asked.lender, id: newId(CaseId), world, subject, accountId: null, named: asked.debt, jurisdiction },
    ...{ placementId: null, agencyId: null, raisedBy: org, raisedAt: now, way: asked.way, receivedOn, inWriting: true },
    ...{ reference: asked.reference ?? null, kind: subject === 'dispute' ? (asked.kind ?? 'in_period') : null },
    ...{ currency: null, amount: null, repeats: null, conduct: asked.conduct ?? [], status: 'open' },
    ...{ collectorId: null, activities: [] },
    ...{ stops: 'nothing', stoppedAmount: null, clock: clock.id, ...deadlines(clock, receivedOn, calendar) },
    ...unanswered,
  })
}

/** The debt it is about, as the lender finds it: from now on it is a case like any other. */
export function matched(
  found: CaseFacts,
  ground: CaseGround | undefined,
  org: OrganisationId,
): Result<CaseFacts, Problem> {
  if (org !== found.lenderId) return refuse(new Problem(problems.notYours))
  if (found.accountId !== null || found.answeredAt !== null) {
    const detail = found.accountId === null ? `The case is ${found.status}.` : 'The debt it is about is known.'
    return refuse(new Problem(problems.statusUnfit, { detail }))
  }
  if (!ground) return refuse(unresolved('account', 'You have no such account.'))
  const said = found.kind === 'identity' || found.kind === 'original_creditor' ? found.kind : undefined
  const kind =
    found.subject === 'dispute'
      ? kindOf({ kind: said, receivedOn: found.receivedOn, repeats: undefined }, { ground, repeated: undefined })
      : ok(null)
  if (!kind.ok) return kind
  const { accountId, placementId, agencyId, currency, jurisdiction } = ground
  const clock = clockFor(found.subject, jurisdiction, found.receivedOn)
  const about = { accountId, placementId, agencyId, currency, kind: kind.value, clock: clock.id }
  return ok({
    ...{ ...found, ...about, ...stopOf({ ...found, ...about }) },
    ...deadlines(clock, found.receivedOn, workingCalendar(ground.calendar)),
    version: found.version + 1,
  })
}
