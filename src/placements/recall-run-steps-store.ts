import { and, eq, inArray, lte, min, type SQL, sql } from 'drizzle-orm'
import { placementRecalls } from '../../schema/tables/placement-recalls.ts'
import { placements } from '../../schema/tables/placements.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { MandateId } from '../mandates/index.ts'
import { type Context, claimed, insertMany, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { CHUNK_ROWS } from './batch-rules.ts'
import { savePlacements } from './many-store.ts'
import { type Placement, PlacementBatchId, PlacementId } from './model.ts'
import {
  type Calendars,
  type PlacementRecall,
  PlacementRecallId,
  type PlacementSelection,
  type Recall,
  RecallId,
} from './recall-model.ts'
import type { RecallFile } from './recall-rules.ts'
import { type RecallFate, type RecallRow, selectable } from './recall-run-rules.ts'
import { type ClockRow, calendarColumns, calendarsOf, type RecallTime, termColumns, timeOf } from './recall-store.ts'

type Own = Pick<Context, 'org'>

const SELECTED_ROWS = 10_000

/** Selects the next placements into rows, oldest first, and says in the run how far it came: one statement. */
export const selectPlacements = (run: Recall, selection: PlacementSelection): Statement => {
  const [lender, id] = [sql`${OrganisationId.toUuid(run.lenderId)}::uuid`, sql`${RecallId.toUuid(run.id)}::uuid`]
  const after = run.reached?.split('|')
  return raw(sql`
    with picked as (
      select p.id, p.created_at::text || '|' || p.id::text as mark, row_number() over (order by p.created_at, p.id) as n
      from (
        select p.id, p.created_at from placements p
        where p.lender_id = ${lender} and ${selected(selection)}
          ${after ? sql`and (p.created_at, p.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
        order by p.created_at, p.id limit ${SELECTED_ROWS}
      ) p
    ), added as (
      insert into recall_rows (lender_id, recall_id, number, placement_id)
      select ${lender}, ${id}, ${run.total}::integer + n, picked.id from picked
    ), last as (
      select count(*)::integer as rows, max(n) as n from picked
    )
    update recalls r set
      total = r.total + last.rows,
      state = case when last.rows < ${SELECTED_ROWS} then 'recalling' else r.state end,
      reached = case when last.rows < ${SELECTED_ROWS} then '0' else (select p.mark from picked p where p.n = last.n) end,
      version = r.version + 1
    from last where r.lender_id = ${lender} and r.id = ${id}`)
}

const selected = ({ mandate, agency, batch, status, acceptedBefore }: PlacementSelection): SQL =>
  sql.join(
    [
      inArray(sql`p.status`, [...selectable(status)]),
      mandate ? sql`p.mandate_id = ${MandateId.toUuid(mandate)}::uuid` : sql`true`,
      agency ? sql`p.agency_id = ${OrganisationId.toUuid(agency)}::uuid` : sql`true`,
      batch ? sql`p.batch_id = ${PlacementBatchId.toUuid(batch)}::uuid` : sql`true`,
      acceptedBefore ? sql`p.accepted_at < ${acceptedBefore}::timestamptz` : sql`true`,
    ],
    sql` and `,
  )

/** A step knows the run by id alone; how far the run has come is read under its lock. */
const chunkOf = (org: OrganisationId, id: RecallId): SQL => {
  const [lender, run] = [sql`${OrganisationId.toUuid(org)}::uuid`, sql`${RecallId.toUuid(id)}::uuid`]
  const reached = sql`(select r.reached::integer from recalls r where r.lender_id = ${lender} and r.id = ${run}
    and r.state in ('recalling', 'withdrawing'))`
  return sql`r.lender_id = ${lender} and r.recall_id = ${run} and r.number > ${reached}
    and r.number <= ${reached} + ${CHUNK_ROWS}`
}

export const chunkRecallRows =
  ({ org }: Own, id: RecallId): Statement<RecallRow[]> =>
  async (db) => {
    const rows = await raw<{ number: number; placement_id: string | null; outcome: RecallRow['outcome'] }>(sql`
      select r.number, r.placement_id, r.outcome from recall_rows r where ${chunkOf(org, id)} order by r.number`)(db)
    return rows.map(({ number, placement_id, outcome }) => ({
      number,
      outcome,
      placementId: placement_id === null ? null : PlacementId.fromUuid(placement_id),
    }))
  }

/** The placements of the rows next in line, as an array. */
export const inChunk = (org: OrganisationId, id: RecallId): SQL =>
  sql`array(select r.placement_id from recall_rows r where ${chunkOf(org, id)} and r.placement_id is not null)`

/** The placements of those rows, locked. A draft is no agency's, so it is no placement to recall. */
export const chunkPlacementsToRecall =
  ({ org }: Own, id: RecallId): Statement<Placement[]> =>
  (db) =>
    db
      .select()
      .from(placements)
      .where(and(claimed, eq(placements.lenderId, org), sql`${placements.id} = any (${inChunk(org, id)})`))
      .orderBy(placements.id)
      .for('update')

/** The times of the mandate versions those placements were made under. */
export const chunkTimes =
  (context: Pick<Context, 'org' | 'now'>, id: RecallId): Statement<{ key: string; time: RecallTime }[]> =>
  async (db) => {
    const lender = sql`${OrganisationId.toUuid(context.org)}::uuid`
    const rows = await raw<ClockRow & { mandate: string; number: number }>(sql`
      select m.mandate, m.number, ${termColumns}, ${calendarColumns(context, lender, sql`m.agency`)}
      from (
        select distinct p.mandate_agency_id as agency, p.mandate_id as mandate, p.mandate_version as number
        from placements p where p.lender_id = ${lender} and p.id = any (${inChunk(context.org, id)})
      ) m
      join mandate_versions v on v.lender_id = ${lender} and v.agency_id = m.agency and v.mandate_id = m.mandate
        and v.number = m.number`)(db)
    return rows.map(({ mandate, number, ...row }) => ({
      key: `${MandateId.fromUuid(mandate)} ${number}`,
      time: timeOf(row),
    }))
  }

export const timeKey = ({ mandateId, mandateVersion }: Placement): string => `${mandateId} ${mandateVersion}`

/** Writes the recalls of a chunk and what became of each row. */
export const insertRecalls = (
  run: Recall,
  files: readonly RecallFile[],
  fates: readonly RecallFate[],
): readonly Statement[] => {
  const [first, ...rest] = files.map(({ recall }) => ({ ...recall }))
  return [
    ...savePlacements(
      run.lenderId,
      files.map(({ placement }) => placement),
    ),
    ...(first ? [insertMany(placementRecalls, [first, ...rest])] : []),
    saveFates(run, fates),
  ]
}

/** What became of rows of a run. */
export const saveFates = (run: Recall, fates: readonly RecallFate[]): Statement =>
  raw(sql`
    update recall_rows r set outcome = f.outcome, problem = f.problem
    from json_to_recordset(${JSON.stringify(fates)}::text::json) as f(number integer, outcome text, problem text)
    where r.lender_id = ${OrganisationId.toUuid(run.lenderId)}::uuid and r.recall_id = ${RecallId.toUuid(run.id)}::uuid
      and r.number = f.number`)

/** The pending recalls of a run whose day has come, a chunk of them in the order of their placements. */
const dueOf = (org: OrganisationId, id: RecallId, now: Instant) =>
  and(...pendingOf(org, id), lte(placementRecalls.recallAt, now))

/** The placements of a run that are due, locked. By their keys and not by a join, which a table just filled does badly. */
export const duePlacements =
  ({ org, now }: Pick<Context, 'org' | 'now'>, id: RecallId): Statement<Placement[]> =>
  (db) => {
    const due = db
      .select({ id: placementRecalls.placementId })
      .from(placementRecalls)
      .where(dueOf(org, id, now))
      .orderBy(placementRecalls.placementId)
      .limit(CHUNK_ROWS)
    return db
      .select()
      .from(placements)
      .where(and(claimed, eq(placements.lenderId, org), sql`${placements.id} = any (array(${due}))`))
      .orderBy(placements.id)
      .for('update')
  }

/** Their recalls, locked after them. */
export const dueRecalls =
  ({ org, now }: Pick<Context, 'org' | 'now'>, id: RecallId): Statement<PlacementRecall[]> =>
  (db) =>
    db
      .select()
      .from(placementRecalls)
      .where(and(claimed, dueOf(org, id, now)))
      .orderBy(placementRecalls.placementId)
      .limit(CHUNK_ROWS)
      .for('update')

const pendingOf = (org: OrganisationId, id: RecallId) => [
  eq(placementRecalls.lenderId, org),
  eq(placementRecalls.recallId, id),
  eq(placementRecalls.state, 'pending'),
]

/** When the next of those that are not due yet comes due. */
export const nextDay =
  ({ org, now }: Pick<Context, 'org' | 'now'>, id: RecallId): Statement<{ at: Instant | null }[]> =>
  async (db) => {
    const rows = await db
      .select({ at: min(placementRecalls.recallAt) })
      .from(placementRecalls)
      .where(and(...pendingOf(org, id), sql`${placementRecalls.recallAt} > ${now}`))
    return rows.map(({ at }) => ({ at: at && !at.includes('T') ? instantFromDatabase(at) : at }))
  }

/** Saves recalls that became final together. */
export const saveFinal = (recalls: readonly PlacementRecall[]): readonly Statement[] => {
  const [first] = recalls
  if (!first) return []
  const rows = recalls.map((recall) => ({ ...recall, id: PlacementRecallId.toUuid(recall.id), note: null }))
  return [
    raw(sql`
      update placement_recalls r set state = f.state, recalled_at = f."recalledAt", object_by = null,
        attest_by = f."attestBy", grace_until = f."graceUntil", purge_by = f."purgeBy", next_step = f."nextStep",
        next_owner = f."nextOwner", next_due_at = f."nextDueAt", version = f.version
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as f(id uuid, state text, "recalledAt" timestamptz,
        "attestBy" timestamptz, "graceUntil" timestamptz, "purgeBy" timestamptz, "nextStep" text, "nextOwner" text,
        "nextDueAt" timestamptz, version integer)
      where r.lender_id = ${OrganisationId.toUuid(first.lenderId)}::uuid and r.id = f.id`),
  ]
}

/** When the two sides of the recalls due work, by agency. */
export const dueCalendars =
  (
    context: Pick<Context, 'org' | 'now'>,
    id: RecallId,
  ): Statement<{ agency: OrganisationId; calendars: Calendars }[]> =>
  async (db) => {
    const lender = sql`${OrganisationId.toUuid(context.org)}::uuid`
    const rows = await raw<Pick<ClockRow, 'lender' | 'agency'> & { id: string }>(sql`
      select m.id, ${calendarColumns(context, lender, sql`m.id`)}
      from (
        select distinct r.agency_id as id from placement_recalls r
        where r.lender_id = ${lender} and r.recall_id = ${RecallId.toUuid(id)}::uuid and r.state = 'pending'
          and r.recall_at <= ${context.now}
      ) m`)(db)
    return rows.map(({ id: agency, ...row }) => ({
      agency: OrganisationId.fromUuid(agency),
      calendars: calendarsOf(row),
    }))
  }
