import { and, eq, inArray, lte, or, type SQL, sql } from 'drizzle-orm'
import { placementRecalls } from '../../schema/tables/placement-recalls.ts'
import { placements } from '../../schema/tables/placements.ts'
import { type CalendarFacts, workingCalendar } from '../calendars/model.ts'
import type { Named } from '../kernel/input.ts'
import { RecallTerms } from '../mandates/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { PlacementId } from './model.ts'
import type { ObjectionGrounds } from './objection-rules.ts'
import {
  type Calendars,
  DisputeCaseId,
  type EndingCause,
  type PlacementRecall,
  PlacementRecallId,
  type PlacementRecallState,
  type RecallClock,
  type RecallId,
  type RecallOwner,
  type RecallStep,
} from './recall-model.ts'
import type { RecallFile } from './recall-rules.ts'
import { ReturnId } from './return-model.ts'
import { isPlacement } from './store.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? placementRecalls.lenderId : placementRecalls.agencyId, org)

export const recallNamed =
  (side: Side, id: PlacementRecallId): Statement<PlacementRecall[]> =>
  (db) =>
    db
      .select()
      .from(placementRecalls)
      .where(and(own(side), eq(placementRecalls.id, id)))
      .limit(1)

export const recallsWithIds =
  (side: Side, ids: readonly PlacementRecallId[]): Statement<PlacementRecall[]> =>
  (db) =>
    db
      .select()
      .from(placementRecalls)
      .where(and(own(side), anyOf(placementRecalls.id, ids.map(PlacementRecallId.toUuid))))

const ofRecall = and(
  eq(placementRecalls.lenderId, placements.lenderId),
  eq(placementRecalls.placementId, placements.id),
)

/** A recall with its placement, both locked: of two who would move them, the second sees what the first did. */
export const recallForChange =
  (side: Side, id: PlacementRecallId): Statement<RecallFile[]> =>
  (db) =>
    db
      .select({ recall: placementRecalls, placement: placements })
      .from(placements)
      .innerJoin(placementRecalls, ofRecall)
      .where(and(claimed, own(side), eq(placementRecalls.id, id)))
      .limit(1)
      .for('update')

/** What ended a placement, locked with it; the last, where it was reopened and ended again. Nothing while it is held. */
export const finalRecallForChange =
  (side: Side, placement: Named<'plc'>): Statement<RecallFile[]> =>
  (db) =>
    db
      .select({ recall: placementRecalls, placement: placements })
      .from(placements)
      .innerJoin(placementRecalls, ofRecall)
      .where(
        and(
          claimed,
          own(side),
          isPlacement(side, placement),
          inArray(placementRecalls.state, ['recalled', 'completed']),
          inArray(placements.status, ['recalled', 'returned', 'closed']),
        ),
      )
      .orderBy(sql`${placementRecalls.requestedAt} desc`)
      .limit(1)
      .for('update')

export interface RecallFilter {
  readonly recall?: RecallId | undefined
  readonly placement?: PlacementId | undefined
  readonly counterparty?: OrganisationId | undefined
  readonly cause?: readonly EndingCause[] | undefined
  readonly state?: readonly PlacementRecallState[] | undefined
  readonly step?: readonly RecallStep[] | undefined
  readonly owner?: readonly RecallOwner[] | undefined
  readonly overdue?: boolean | undefined
  readonly dueBefore?: string | undefined
  readonly requestedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const recallsOf =
  (side: Pick<Context, 'org' | 'lends' | 'now'>, filter: RecallFilter, keyset: Keyset): Statement<PlacementRecall[]> =>
  (db) => {
    const t = placementRecalls
    const { recall, placement, counterparty, cause, state, step, owner, overdue, dueBefore, requestedAt } = filter
    return db
      .select()
      .from(t)
      .where(
        and(
          own(side),
          // Which placements were recalled together is the lender’s own record.
          recall ? eq(t.recallId, recall) : undefined,
          placement ? eq(t.placementId, placement) : undefined,
          counterparty ? eq(side.lends ? t.agencyId : t.lenderId, counterparty) : undefined,
          cause ? inArray(t.cause, [...cause]) : undefined,
          state ? inArray(t.state, [...state]) : undefined,
          step ? inArray(t.nextStep, [...step]) : undefined,
          owner ? inArray(t.nextOwner, [...owner]) : undefined,
          overdue === undefined ? undefined : overdueIs(overdue, side.now),
          dueBefore ? sql`${t.nextDueAt} < ${dueBefore}` : undefined,
          keyset.where(t.requestedAt, t.id, requestedAt),
        ),
      )
      .orderBy(...keyset.orderBy(t.requestedAt, t.id))
      .limit(keyset.fetch)
  }

const overdueIs = (overdue: boolean, now: Context['now']): SQL | undefined =>
  overdue
    ? lte(placementRecalls.nextDueAt, now)
    : or(sql`${placementRecalls.nextDueAt} is null`, sql`${placementRecalls.nextDueAt} > ${now}`)

export interface ClockRow {
  readonly terms: unknown
  readonly tail: number
  readonly lender: CalendarFacts
  readonly agency: CalendarFacts
}

/** The terms of a recall and when its two sides work. */
export interface RecallTime {
  readonly clock: RecallClock
  readonly calendars: Calendars
}

export const timeOf = ({ terms, tail, ...facts }: ClockRow): RecallTime => {
  const calendars = calendarsOf(facts)
  const { lender, agency } = calendars
  const zones = { lenderZone: lender.timeZone, agencyZone: agency.timeZone }
  return { clock: { ...RecallTerms.parse(terms ?? {}), tailDays: tail, ...zones }, calendars }
}

export const calendarsOf = ({ lender, agency }: Pick<ClockRow, 'lender' | 'agency'>): Calendars => ({
  lender: workingCalendar(lender),
  agency: workingCalendar(agency),
})

/** The calendars of two sides from yesterday on, of whatever a statement selects them by. */
export const calendarColumns = ({ now }: Pick<Context, 'now'>, lender: SQL, agency: SQL): SQL => sql`
  bridge.working_calendar_of(${lender}, ${now.slice(0, 10)}::date - 1) as lender,
  bridge.working_calendar_of(${agency}, ${now.slice(0, 10)}::date - 1) as agency`

/** What of the terms a clock is made of: of the version frozen onto the placement. */
export const termColumns = sql`v.terms -> 'recall' as terms,
  coalesce((v.terms -> 'commission' ->> 'tailDays')::integer, 0) as tail`

/** The time by which a recall of a placement runs. */
export const recallTime = (side: Side & Pick<Context, 'now'>, name: Named<'plc'>): Statement<RecallTime[]> =>
  timeWhere(side, isPlacement(side, name))

/** The time by which the end of a placement runs that is returned. */
export const returnTime = (side: Side & Pick<Context, 'now'>, id: ReturnId): Statement<RecallTime[]> => {
  return timeWhere(
    side,
    sql`${side.lends ? placements.lenderId : placements.agencyId} = ${OrganisationId.toUuid(side.org)}::uuid and ${placements.id} = (
      select r.placement_id from placement_returns r
      where ${side.lends ? sql`r.lender_id` : sql`r.agency_id`} = ${OrganisationId.toUuid(side.org)}::uuid
        and r.id = ${ReturnId.toUuid(id)}::uuid)`,
  )
}

const timeWhere =
  (side: Side & Pick<Context, 'now'>, where: SQL | undefined): Statement<RecallTime[]> =>
  async (db) => {
    const rows = await raw<ClockRow>(sql`
      select ${termColumns}, ${calendarColumns(side, sql`${placements.lenderId}`, sql`${placements.mandateAgencyId}`)}
      from ${placements} join mandate_versions v on v.lender_id = ${placements.lenderId}
        and v.agency_id = ${placements.mandateAgencyId} and v.mandate_id = ${placements.mandateId}
        and v.number = ${placements.mandateVersion}
      where ${where}`)(db)
    return rows.map(timeOf)
  }

/** When the two sides of a recall work. */
export const recallCalendars =
  (side: Side & Pick<Context, 'now'>, id: PlacementRecallId): Statement<Calendars[]> =>
  async (db) => {
    const t = placementRecalls
    const rows = await raw<Pick<ClockRow, 'lender' | 'agency'>>(sql`
      select ${calendarColumns(side, sql`${t.lenderId}`, sql`${t.agencyId}`)} from ${t}
      where ${and(own(side), eq(t.id, id))}`)(db)
    return rows.map(calendarsOf)
  }

export const insertRecall =
  (recall: PlacementRecall): Statement =>
  (db) =>
    db.insert(placementRecalls).values({ ...recall })

/** What the file says that an objection to this recall may rest on. */
export const objectionGrounds =
  (side: Side & Pick<Context, 'now'>, recall: PlacementRecallId): Statement<ObjectionGrounds[]> =>
  async (db) => {
    const rows = await raw<{ grounds: ObjectionGrounds | null }>(sql`
      select bridge.objection_grounds((select r.placement_id from placement_recalls r
        where r.agency_id = ${OrganisationId.toUuid(side.org)}::uuid and r.id = ${PlacementRecallId.toUuid(recall)}::uuid),
        ${side.now}::timestamptz) as grounds`)(db)
    return rows.flatMap(({ grounds }) => grounds ?? [])
  }

/** An open dispute about the account of a recall, which the agency has a part in. */
export const disputeOfRecall = (
  side: Side,
  recall: PlacementRecallId,
  dispute: DisputeCaseId,
): Statement<{ id: string }[]> =>
  raw(sql`
    select c.id from placement_recalls r
    join placements p on p.lender_id = r.lender_id and p.id = r.placement_id
    join dispute_cases c on c.lender_id = p.lender_id and c.account_id = p.account_id
    where r.agency_id = ${OrganisationId.toUuid(side.org)}::uuid and r.id = ${PlacementRecallId.toUuid(recall)}::uuid
      and c.id = ${DisputeCaseId.toUuid(dispute)}::uuid and c.subject = 'dispute' and c.answered_at is null`)

/** Where none is named. */
export const noDispute: Statement<{ id: string }[]> = raw(sql`select null where false`)

export const saveRecall =
  (recall: PlacementRecall): Statement =>
  (db) => {
    const { lenderId, agencyId, id, placementId: _, recallId: __, ...changed } = recall
    const t = placementRecalls
    return db
      .update(t)
      .set(changed)
      .where(and(eq(t.lenderId, lenderId), eq(t.agencyId, agencyId), eq(t.id, id)))
  }
