import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { messageTemplates } from '../../schema/tables/messages.ts'
import { notices } from '../../schema/tables/notices.ts'
import { MandateId } from '../mandates/index.ts'
import { PlacementBatchId } from '../placements/index.ts'
import { type Context, insertMany, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type LetterTarget, openedTarget } from './letter-facts.ts'
import { rowsFor } from './letter-store.ts'
import type { MessageTemplate } from './model.ts'
import { type Notice, NoticeId } from './notice-model.ts'
import {
  type Addressees,
  addsPeople,
  type NoticeRun,
  NoticeRunId,
  type NoticeSelection,
  noticeableStatuses,
  RUN_PLACEMENTS_MAX,
} from './notice-run-model.ts'
import { CHUNK_ROWS, type NoticeFate } from './notice-run-rules.ts'

type Side = Pick<Context, 'org' | 'lends'>

const uuid = ({ org }: Pick<Context, 'org'>): SQL => sql`${OrganisationId.toUuid(org)}::uuid`
const runUuid = (id: NoticeRunId): SQL => sql`${NoticeRunId.toUuid(id)}::uuid`

/** In the order in which letters go to them, which is that of their names. */
const rolesOf = (to: Addressees | undefined): SQL =>
  to === 'everybody_liable' ? sql`('borrower', 'co_borrower', 'guarantor')` : sql`('borrower', 'co_borrower')`

/** Everybody who is written to about the debt of placement `id` of `lender_id` from the start, in the order in which letters go to them. */
const owing = (side: Side, p: SQL, to: Addressees | undefined): SQL =>
  side.lends
    ? sql`
        select l.party_id, l.role, row_number() over (order by l.role, l.added_at, l.party_id) as n
        from account_parties l where l.org_id = ${uuid(side)} and l.account_id = ${p}.account_id and l.ended_at is null
          and l.role in ${rolesOf(to)}`
    : sql`
        select (e.j ->> 'partyId')::uuid as party_id, e.j ->> 'role' as role, row_number() over (order by e.j ->> 'role', e.n) as n
        from case_files c, jsonb_array_elements(c.parties) with ordinality e(j, n)
        where c.viewer_id = ${uuid(side)} and c.placement_id = ${p}.id and e.j ->> 'role' in ${rolesOf(to)}`

/** A row more for each person who is written to about the debt of a row besides the first borrower; then the run goes on. */
export const addPeople = (side: Side, run: NoticeRun): Statement =>
  raw(sql`
    with others as materialized (
      select w.placement_id, o.party_id, row_number() over (order by w.number, o.n) as n
      from notice_run_rows w
      join placements p on ${side.lends ? sql`p.lender_id` : sql`p.agency_id`} = ${uuid(side)} and p.id = w.placement_id
      cross join lateral (${owing(side, sql`p`, run.source.to)} offset 0) o
      where w.org_id = ${uuid(side)} and w.run_id = ${runUuid(run.id)} and not (o.n = 1 and o.role = 'borrower')
    ), added as (
      insert into notice_run_rows (org_id, run_id, number, placement_id, party_id)
      select ${uuid(side)}, ${runUuid(run.id)}, s.total + others.n, others.placement_id, others.party_id
      from others, notice_runs s where s.org_id = ${uuid(side)} and s.id = ${runUuid(run.id)}
    )
    update notice_runs r set total = r.total + (select count(*) from others), state = 'issuing', version = r.version + 1
    where r.org_id = ${uuid(side)} and r.id = ${runUuid(run.id)}`)

type Filtered = Extract<NoticeRun['source'], { readonly kind: 'filter' }>

/** Selects the oldest placements of which somebody was not told yet into rows, and says in the run how many there are: one statement. */
export const selectPlacements = (side: Side, run: NoticeRun, { filter: selection, to }: Filtered): Statement =>
  raw(sql`
    with picked as (
      select p.id, row_number() over (order by p.created_at, p.id) as n
      from (
        select p.id, p.created_at from placements p
        where ${side.lends ? sql`p.lender_id` : sql`p.agency_id`} = ${uuid(side)} and ${selected(selection)}
          and ${addsPeople(to) ? sql`exists (select from (${owing(side, sql`p`, to)}) o where ${untold(side, run, sql`and n.party_id = o.party_id`)})` : untold(side, run)}
        order by p.created_at, p.id limit ${RUN_PLACEMENTS_MAX}
      ) p
    ), added as (
      insert into notice_run_rows (org_id, run_id, number, placement_id)
      select ${uuid(side)}, ${runUuid(run.id)}, n, picked.id from picked
    )
    update notice_runs r set total = (select count(*) from picked),
      state = ${addsPeople(to) ? 'selecting' : 'issuing'}, version = r.version + 1
    where r.org_id = ${uuid(side)} and r.id = ${runUuid(run.id)}`)

const untold = (side: Side, run: NoticeRun, also: SQL = sql``): SQL => sql`not exists (
  select from notices n where n.lender_id = p.lender_id and n.account_id = p.account_id and n.kind = ${run.kind}
    and n.issued_by = ${uuid(side)} and n.agency_id = p.agency_id and n.delivery <> 'undeliverable' ${also})`

const selected = ({ mandate, lender, agency, batch, status, jurisdiction }: NoticeSelection): SQL =>
  sql.join(
    [
      inArray(sql`p.status`, [...(status ?? noticeableStatuses)]),
      ...(mandate ? [sql`p.mandate_id = ${MandateId.toUuid(mandate)}::uuid`] : []),
      ...(lender ? [sql`p.lender_id = ${OrganisationId.toUuid(lender)}::uuid`] : []),
      ...(agency ? [sql`p.agency_id = ${OrganisationId.toUuid(agency)}::uuid`] : []),
      ...(batch ? [sql`p.batch_id = ${PlacementBatchId.toUuid(batch)}::uuid`] : []),
      ...(jurisdiction ? [sql`p.jurisdiction = ${jurisdiction}`] : []),
    ],
    sql` and `,
  )

/** One step of an issuer at a time: two runs for one placement must not tell its borrower twice. */
export const lockIssuing = ({ org }: Pick<Context, 'org'>): Statement =>
  raw(sql`select pg_advisory_xact_lock(hashtextextended(${org}, 65))`)

/** A step knows the run by id alone; how far it has come is read under its lock. */
const chunkOf = (side: Side, id: NoticeRunId): SQL => {
  const reached = sql`(select s.reached from notice_runs s where s.org_id = ${uuid(side)} and s.id = ${runUuid(id)}
    and s.state = 'issuing')`
  return sql`w.org_id = ${uuid(side)} and w.run_id = ${runUuid(id)} and w.number > ${reached}
    and w.number <= ${reached} + ${CHUNK_ROWS}`
}

export const chunkRows =
  (side: Side, id: NoticeRunId): Statement<number[]> =>
  async (db) => {
    const rows = await raw<{ number: number }>(sql`
      select w.number from notice_run_rows w where ${chunkOf(side, id)} order by w.number`)(db)
    return rows.map(({ number }) => number)
  }

/** What the rows next in line are about, and who of them was told before. */
export const chunkTargets =
  (context: Side & Pick<Context, 'sealing'>, id: NoticeRunId): Statement<LetterTarget[]> =>
  async (db) => {
    const rows = sql`
      select w.number as n, null::uuid as account_id, null::text as account_ref, w.placement_id,
        null::text as placement_ref, w.party_id, null::text as party_ref, null::uuid as agency_id
      from notice_run_rows w where ${chunkOf(context, id)} and w.placement_id is not null`
    const same = sql`n.party_id = f.party and n.delivery <> 'undeliverable' and n.agency_id is not distinct from f.agency
      and n.kind = (select s.kind from notice_runs s where s.org_id = ${uuid(context)} and s.id = ${runUuid(id)})`
    const found = await rowsFor(context, { rows, same })(db)
    return Promise.all(found.map((row) => openedTarget(row, context)))
  }

/** The version the run writes by, as it stands now. */
export const templateOfRun =
  (side: Side, id: NoticeRunId): Statement<MessageTemplate[]> =>
  (db) =>
    db
      .select()
      .from(messageTemplates)
      .where(
        and(
          or(eq(messageTemplates.authorId, side.org), eq(messageTemplates.approverId, side.org)),
          eq(
            messageTemplates.id,
            sql`(select s.template_id from notice_runs s where s.org_id = ${uuid(side)} and s.id = ${runUuid(id)})`,
          ),
        ),
      )
      .limit(1)

export const insertNotices = (rows: readonly Notice[]): Statement[] => {
  const [first, ...others] = rows.map((notice) => ({ ...notice, items: [...notice.items] }))
  return first ? [insertMany(notices, [first, ...others])] : []
}

/** What became of rows of a run. */
export const saveFates = (run: NoticeRun, fates: readonly NoticeFate[]): Statement => {
  const rows = fates.map((fate) => ({ ...fate, notice: fate.noticeId && NoticeId.toUuid(fate.noticeId) }))
  return raw(sql`
    update notice_run_rows r set outcome = f.outcome, problem = f.problem, detail = f.detail, notice_id = f.notice
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as f(number integer, outcome text, problem text, detail text, notice uuid)
    where r.org_id = ${uuid({ org: run.orgId })} and r.run_id = ${runUuid(run.id)} and r.number = f.number`)
}
