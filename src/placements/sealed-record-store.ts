import { and, eq, sql } from 'drizzle-orm'
import type { CaseFileParty } from '../../schema/tables/case-files.ts'
import { placements } from '../../schema/tables/placements.ts'
import { sealedRecordOpenings } from '../../schema/tables/sealed-records.ts'
import type { Named } from '../kernel/input.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import type { SharingScope } from '../mandates/index.ts'
import { type Context, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Placement, PlacementId } from './model.ts'
import { sealedUntil } from './retention-rules.ts'
import type { SealedRecordOpening } from './sealed-record-model.ts'
import { isPlacement } from './store.ts'

type Side = Pick<Context, 'org' | 'lends'>
type Ended = Pick<Placement, 'lenderId' | 'id' | 'jurisdiction'>

/**
 * Takes the case files of placements that have just ended away from their former holders, and keeps what they said as
 * sealed records. One statement however many; all of one lender.
 */
export const sealCaseFiles = (ended: readonly [Ended, ...Ended[]], now: Instant): Statement => {
  const records = ended.map(({ id, jurisdiction }) => ({
    id: PlacementId.toUuid(id),
    until: sealedUntil(jurisdiction, now),
  }))
  return raw(sql`
    select bridge.seal_case_files(${OrganisationId.toUuid(ended[0].lenderId)}::uuid,
      ${JSON.stringify(records)}::text::jsonb, ${now}::timestamptz)`)
}

/** The job that destroys the sealed records of an organisation whose time is over: one an organisation, always the same. */
export const RECORD_RETIRE = 'sealed_record.retire'
const RECORD_RETIRE_ID = '00000000-0000-7000-8000-000000000020'

/** Records destroyed in one transaction. */
const RETIRED_AT_ONCE = 2_000

/** Sees to it that records sealed now are destroyed when their time is over, whichever side of them this is. */
export const awaitRetirement = (
  ended: readonly [Ended, ...Ended[]],
  { org, now }: Pick<Context, 'org' | 'now'>,
): Statement => {
  const first = ended.map(({ jurisdiction }) => sealedUntil(jurisdiction, now)).reduce((a, b) => (a < b ? a : b))
  return raw(sql`
    insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
    values (${OrganisationId.toUuid(org)}::uuid, ${RECORD_RETIRE_ID}::uuid, ${RECORD_RETIRE}, ${org}, ${first}, ${now})
    on conflict (org_id, id) do update set state = 'due', due_at = excluded.due_at, attempts = 0, version = jobs.version + 1
    where jobs.state = 'done'`)
}

/** When the first of the organisation’s records is to be destroyed; null where it has none. */
export const retirementDue: Statement<{ at: Instant | null }[]> = async (db) => {
  const rows = await raw<{ at: string | null }>(sql`select bridge.sealed_records_due() as at`)(db)
  return rows.map(({ at }) => ({ at: at === null ? null : instantFromDatabase(at) }))
}

export const retireRecords = ({ now }: Pick<Context, 'now'>): Statement =>
  raw(sql`select bridge.retire_sealed_records(${now}::timestamptz, ${RETIRED_AT_ONCE})`)

export interface SealedRecord {
  readonly sourceId: OrganisationId
  readonly scopes: readonly SharingScope[]
  readonly account: Readonly<Record<string, unknown>>
  readonly parties: readonly CaseFileParty[]
  readonly sealedAt: Instant
  readonly retainedUntil: Instant
}

interface Row {
  readonly source_id: string
  readonly scopes: SharingScope[]
  readonly account: Record<string, unknown>
  readonly parties: CaseFileParty[]
  readonly sealed_at: string
  readonly retained_until: string
}

/** The sealed record of a placement the agency once held, while it is kept. */
export const sealedRecordOf =
  (context: Pick<Context, 'org' | 'lends' | 'now'>, name: Named<'plc'>): Statement<SealedRecord[]> =>
  async (db) => {
    const rows = await raw<Row>(sql`
      select r.* from ${placements},
        bridge.open_sealed_record(${placements.id}, ${context.now}::timestamptz) r
      where ${isPlacement(context, name)}`)(db)
    return rows.map(({ source_id, sealed_at, retained_until, ...row }) => ({
      ...row,
      sourceId: OrganisationId.fromUuid(source_id),
      sealedAt: instantFromDatabase(sealed_at),
      retainedUntil: instantFromDatabase(retained_until),
    }))
  }

export const insertOpening =
  (opening: SealedRecordOpening): Statement =>
  (db) =>
    db.insert(sealedRecordOpenings).values({ ...opening })

export const openingsOf =
  (side: Side, name: Named<'plc'>, keyset: Keyset): Statement<SealedRecordOpening[]> =>
  (db) => {
    const t = sealedRecordOpenings
    return db
      .select()
      .from(t)
      .where(
        and(
          eq(side.lends ? t.lenderId : t.agencyId, side.org),
          eq(t.placementId, sql`(select ${placements.id} from ${placements} where ${isPlacement(side, name)})`),
          keyset.where(t.openedAt, t.id),
        ),
      )
      .orderBy(...keyset.orderBy(t.openedAt, t.id))
      .limit(keyset.fetch)
  }
