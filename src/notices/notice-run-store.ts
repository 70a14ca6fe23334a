import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { noticeRunRows, noticeRuns } from '../../schema/tables/notices.ts'
import type { PartyId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type NoticeRowOutcome, type NoticeRun, NoticeRunId, type NoticeRunState } from './notice-run-model.ts'
import type { NoticeFate } from './notice-run-rules.ts'
import type { LetterValue } from './rendering-rules.ts'

type Own = Pick<Context, 'org'>

/** A run is its issuer's own; nobody else has any. */
export const isRun = ({ org }: Own, name: Named<'nrn'>): SQL | undefined =>
  and(eq(noticeRuns.orgId, org), 'id' in name ? eq(noticeRuns.id, name.id) : eq(noticeRuns.reference, name.reference))

export const runNamed =
  (own: Own, name: Named<'nrn'>): Statement<NoticeRun[]> =>
  (db) =>
    db.select().from(noticeRuns).where(isRun(own, name)).limit(1)

export const runsWithIds =
  ({ org }: Own, ids: readonly NoticeRunId[]): Statement<NoticeRun[]> =>
  (db) =>
    db
      .select()
      .from(noticeRuns)
      .where(and(eq(noticeRuns.orgId, org), anyOf(noticeRuns.id, ids.map(NoticeRunId.toUuid))))

const placeOfValues = ({ id }: Pick<NoticeRun, 'id'>) => `notice_runs|values_sealed|${NoticeRunId.toUuid(id)}`

/** What the issuer gave, sealed: it may name people. */
export const sealValues = (
  run: Pick<NoticeRun, 'id' | 'orgId'>,
  values: readonly LetterValue[],
  { sealing }: Pick<Context, 'sealing'>,
): Promise<Uint8Array> | Uint8Array =>
  sealing
    .forOrganisation(run.orgId)
    .sealForOrganisation(new TextEncoder().encode(JSON.stringify(values)), placeOfValues(run))

export interface OpenRun {
  readonly run: NoticeRun
  readonly values: readonly LetterValue[]
}

/** The run, locked, with what it says: it is worked on by one step at a time. */
export const runForChange =
  (context: Own & Pick<Context, 'sealing'>, id: NoticeRunId): Statement<OpenRun[]> =>
  async (db) => {
    const rows = await db
      .select()
      .from(noticeRuns)
      .where(and(claimed, isRun(context, { id })))
      .limit(1)
      .for('update')
    return Promise.all(rows.map(async (run) => ({ run, values: await openValues(run, context) })))
  }

async function openValues(run: NoticeRun, { sealing }: Pick<Context, 'sealing'>): Promise<readonly LetterValue[]> {
  if (run.values.length === 0) return []
  const opened = await sealing.forOrganisation(run.orgId).openForOrganisation(run.values, placeOfValues(run))
  return JSON.parse(new TextDecoder().decode(opened)) as LetterValue[]
}

/** Of two who send a run under one reference, the second waits here and sees what the first did. */
export const lockReference = ({ org }: Own, reference: string | undefined): Statement =>
  raw(sql`
    select pg_advisory_xact_lock(hashtextextended(${`${org} ${reference}`}, 64))
    where ${claimed} and ${reference !== undefined}::boolean`)

export interface RunFilter {
  readonly state?: readonly NoticeRunState[] | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const runsOf =
  ({ org }: Own, { state, createdAt }: RunFilter, keyset: Keyset): Statement<NoticeRun[]> =>
  (db) =>
    db
      .select()
      .from(noticeRuns)
      .where(
        and(
          eq(noticeRuns.orgId, org),
          keyset.where(noticeRuns.createdAt, noticeRuns.id, createdAt),
          state ? keyset.among(noticeRuns.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(noticeRuns.createdAt, noticeRuns.id))
      .limit(keyset.fetch)

export type StoredNoticeRow = NoticeFate & {
  readonly given: string | null
  readonly placementId: PlacementId | null
  readonly partyId: PartyId | null
}

/** Rows of a run in order, after a row number. */
export const runRowsOf =
  (
    own: Own,
    { noticeRun, outcome }: { noticeRun: Named<'nrn'>; outcome?: readonly NoticeRowOutcome[] | undefined },
    { after, fetch, among }: { after: number; fetch: number; among: Keyset['among'] },
  ): Statement<StoredNoticeRow[]> =>
  (db) =>
    db
      .select({
        ...{ number: noticeRunRows.number, given: noticeRunRows.given, placementId: noticeRunRows.placementId },
        partyId: noticeRunRows.partyId,
        ...{ outcome: noticeRunRows.outcome, problem: noticeRunRows.problem, detail: noticeRunRows.detail },
        noticeId: noticeRunRows.noticeId,
      })
      .from(noticeRunRows)
      .where(
        and(
          eq(noticeRunRows.orgId, own.org),
          eq(noticeRunRows.runId, runIdOf(own, noticeRun)),
          gt(noticeRunRows.number, after),
          outcome ? among(noticeRunRows.outcome, outcome) : undefined,
        ),
      )
      .orderBy(asc(noticeRunRows.number))
      .limit(fetch)

export const runIdOf = (own: Own, name: Named<'nrn'>): SQL =>
  sql`(select ${noticeRuns.id} from ${noticeRuns} where ${isRun(own, name)})`

export const insertRun =
  (run: NoticeRun): Statement =>
  (db) =>
    db.insert(noticeRuns).values({ ...run })

export const saveRun =
  (run: NoticeRun): Statement =>
  (db) => {
    const { orgId, id, ...changed } = run
    return db
      .update(noticeRuns)
      .set(changed)
      .where(and(eq(noticeRuns.orgId, orgId), eq(noticeRuns.id, id)))
  }

export interface GivenPlacement {
  readonly number: number
  readonly given: string
  /** As uuid; null for a placement named by reference. */
  readonly id: string | null
  readonly reference: string | null
}

/** The rows of a run of named placements; a reference is looked up among the issuer's own. */
export const insertGivenPlacements = (
  { orgId, id }: NoticeRun,
  placements: readonly GivenPlacement[],
  { lends }: Pick<Context, 'lends'>,
): Statement => {
  const org = sql`${OrganisationId.toUuid(orgId)}::uuid`
  const named = lends
    ? sql`p.lender_id = ${org} and p.lender_reference = g.reference`
    : sql`p.agency_id = ${org} and p.agency_reference = g.reference`
  return raw(sql`
    insert into notice_run_rows (org_id, run_id, number, given, placement_id)
    select ${org}, ${NoticeRunId.toUuid(id)}::uuid, g.number, g.given, case when g.id is null then p.id else g.id end
    from json_to_recordset(${JSON.stringify(placements)}::text::json)
      as g(number integer, given text, id uuid, reference text)
    left join lateral (select p.id from placements p where ${named} limit 1) p on true`)
}

export const givenPlacement = (name: Named<'plc'>, index: number): GivenPlacement =>
  'id' in name
    ? { number: index + 1, given: name.id, id: PlacementId.toUuid(name.id), reference: null }
    : { number: index + 1, given: `ref:${name.reference}`, id: null, reference: name.reference }
