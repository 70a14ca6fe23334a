import { and, eq, type SQL, sql } from 'drizzle-orm'
import { reconciliations } from '../../schema/tables/reconciliations.ts'
import { type CalendarFacts, workingCalendar } from '../calendars/model.ts'
import { JobId } from '../jobs/index.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { isMandate, MandateId } from '../mandates/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { DifferenceId, type Reconciliation, ReconciliationId, type ReconciliationState } from './model.ts'
import type { Calendars, Grounds } from './rules.ts'

export type Side = Pick<Context, 'org' | 'lends'>
type Timed = Side & Pick<Context, 'now'>

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? reconciliations.lenderId : reconciliations.agencyId, org)

export const isReconciliation = (side: Side, name: Named<'rcn'>): SQL | undefined =>
  'id' in name
    ? and(own(side), eq(reconciliations.id, name.id))
    : and(own(side), eq(side.lends ? reconciliations.lenderReference : reconciliations.agencyReference, name.reference))

interface CalendarsRow {
  readonly lender: CalendarFacts
  readonly agency: CalendarFacts
}

/** When the sides of a mandate or a reconciliation work, around now. */
const calendarsIn = (table: SQL, now: Instant): SQL => sql`
  bridge.working_calendar_of(${table}.lender_id, ${now.slice(0, 10)}::date - 1) as lender,
  bridge.working_calendar_of(${table}.agency_id, ${now.slice(0, 10)}::date - 1) as agency`

const calendars = ({ lender, agency }: CalendarsRow): Calendars => ({
  lender: workingCalendar(lender),
  agency: workingCalendar(agency),
})

interface GroundsRow extends CalendarsRow {
  readonly mandate_id: string
  readonly lender_id: string
  readonly agency_id: string
  readonly currency: string | null
}

/** What a statement under a mandate is opened on; without a currency while no terms are in force. */
export const groundsOf =
  (side: Timed, name: Named<'mnd'>): Statement<(Omit<Grounds, 'currency'> & { currency: string | null })[]> =>
  async (db) => {
    const rows = await raw<GroundsRow>(sql`
      select mandates.id as mandate_id, mandates.lender_id, mandates.agency_id, v.terms ->> 'currency' as currency,
        ${calendarsIn(sql`mandates`, side.now)}
      from mandates left join mandate_versions v on v.lender_id = mandates.lender_id and v.agency_id = mandates.agency_id
        and v.mandate_id = mandates.id and v.number = mandates.in_force
      where ${isMandate(side, name)}`)(db)
    return rows.map((row) => ({
      mandateId: MandateId.fromUuid(row.mandate_id),
      lenderId: OrganisationId.fromUuid(row.lender_id),
      agencyId: OrganisationId.fromUuid(row.agency_id),
      currency: row.currency,
      ...calendars(row),
    }))
  }

const calendarsWhere =
  (is: SQL | undefined, now: Instant): Statement<Calendars[]> =>
  async (db) =>
    (
      await raw<CalendarsRow>(sql`select ${calendarsIn(sql`reconciliations`, now)} from reconciliations where ${is}`)(
        db,
      )
    ).map(calendars)

/** When each side of a reconciliation works. */
export const calendarsOf = (side: Timed, name: Named<'rcn'>): Statement<Calendars[]> =>
  calendarsWhere(isReconciliation(side, name), side.now)

/** The same, of the reconciliation a difference was found by. */
export const calendarsOfDifference = (side: Timed, id: DifferenceId): Statement<Calendars[]> =>
  calendarsWhere(
    and(
      own(side),
      sql`${reconciliations.id} = (select d.reconciliation_id from reconciliation_differences d
        where d.${side.lends ? sql`lender_id` : sql`agency_id`} = ${OrganisationId.toUuid(side.org)}::uuid
          and d.id = ${DifferenceId.toUuid(id)}::uuid)`,
    ),
    side.now,
  )

export const reconciliationNamed =
  (side: Side, name: Named<'rcn'>): Statement<Reconciliation[]> =>
  (db) =>
    db.select().from(reconciliations).where(isReconciliation(side, name)).limit(1)

export const reconciliationsWithIds =
  (side: Side, ids: readonly ReconciliationId[]): Statement<Reconciliation[]> =>
  (db) =>
    db
      .select()
      .from(reconciliations)
      .where(and(own(side), anyOf(reconciliations.id, ids.map(ReconciliationId.toUuid))))

/** The same, locked: lines and answers go through one reconciliation one after the other. */
export const reconciliationForChange =
  (side: Side, name: Named<'rcn'>): Statement<Reconciliation[]> =>
  (db) =>
    db
      .select()
      .from(reconciliations)
      .where(and(claimed, isReconciliation(side, name)))
      .limit(1)
      .for('update')

/** Any of these names, by id or by the side's own reference. */
export function isAmong(side: Side, names: readonly Named<'rcn'>[]): SQL | undefined {
  const ids = names.flatMap((name) => ('id' in name ? [ReconciliationId.toUuid(name.id)] : []))
  const references = names.flatMap((name) => ('reference' in name ? [name.reference] : []))
  const reference = side.lends ? reconciliations.lenderReference : reconciliations.agencyReference
  return and(
    own(side),
    sql`(${anyOf(reconciliations.id, ids)} or ${reference} = any(${sql.param(references)}::text[]))`,
  )
}

/** Several of them, locked in the order of their ids. */
export const reconciliationsForChange =
  (side: Side, names: readonly Named<'rcn'>[]): Statement<Reconciliation[]> =>
  (db) =>
    db
      .select()
      .from(reconciliations)
      .where(and(claimed, isAmong(side, names)))
      .orderBy(reconciliations.id)
      .for('update')

/**
 * A statement and every other of its mandate, day and currency that has not ended, locked in the order of their ids:
 * of two submitted at once the later supersedes the earlier.
 */
export const withRivals =
  (side: Side, name: Named<'rcn'>): Statement<Reconciliation[]> =>
  (db) => {
    const column = (of: SQL) => sql`(select ${of} from ${reconciliations} where ${isReconciliation(side, name)})`
    return db
      .select()
      .from(reconciliations)
      .where(
        and(
          claimed,
          own(side),
          eq(reconciliations.lenderId, column(sql`${reconciliations.lenderId}`)),
          eq(reconciliations.mandateId, column(sql`${reconciliations.mandateId}`)),
          eq(reconciliations.asOf, column(sql`${reconciliations.asOf}`)),
          eq(reconciliations.currency, column(sql`${reconciliations.currency}`)),
        ),
      )
      .orderBy(reconciliations.id)
      .for('update')
  }

export interface ReconciliationFilter {
  readonly state?: readonly ReconciliationState[] | undefined
  readonly mandate?: MandateId | undefined
  readonly counterparty?: OrganisationId | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const reconciliationsOf =
  (
    side: Side,
    { state, mandate, counterparty, createdAt }: ReconciliationFilter,
    keyset: Keyset,
  ): Statement<Reconciliation[]> =>
  (db) =>
    db
      .select()
      .from(reconciliations)
      .where(
        and(
          own(side),
          counterparty ? eq(side.lends ? reconciliations.agencyId : reconciliations.lenderId, counterparty) : undefined,
          mandate ? eq(reconciliations.mandateId, mandate) : undefined,
          keyset.where(reconciliations.createdAt, reconciliations.id, createdAt),
          state ? keyset.among(reconciliations.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(reconciliations.createdAt, reconciliations.id))
      .limit(keyset.fetch)

export const insertReconciliation =
  (reconciliation: Reconciliation): Statement =>
  (db) =>
    db.insert(reconciliations).values({ ...reconciliation })

export const saveReconciliation =
  (reconciliation: Reconciliation): Statement =>
  (db) => {
    const { lenderId, agencyId: _, mandateId: __, id, ...changed } = reconciliation
    return db
      .update(reconciliations)
      .set(changed)
      .where(and(eq(reconciliations.lenderId, lenderId), eq(reconciliations.id, id)))
  }

/** Has the lender, whose accounts they are, compare a statement: the agency cannot put work into its queue itself. */
export const scheduleComparison = (
  { lenderId, id }: Pick<Reconciliation, 'lenderId' | 'id'>,
  { now, newId }: { now: Instant; newId: Context['newId'] },
): Statement =>
  raw(sql`
    select bridge.schedule_comparison(${OrganisationId.toUuid(lenderId)}::uuid, ${ReconciliationId.toUuid(id)}::uuid,
      ${JobId.toUuid(newId(JobId))}::uuid, ${now}::timestamptz)`)
