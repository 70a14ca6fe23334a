import { and, eq, lt, type SQL, sql } from 'drizzle-orm'
import {
  collectorAppraisals,
  collectorBars,
  collectorCertificates,
  collectorFindings,
  collectors,
  collectorTrainings,
} from '../../schema/tables/collectors.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import { type Context, claimed, insertMany, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type Bar,
  type BarId,
  CertificateId,
  CollectorId,
  type Finding,
  type SealedCollector,
} from './collector-model.ts'
import { type CollectorFilter, isCollector, type Reader } from './collector-store.ts'

export type Certificate = typeof collectorCertificates.$inferSelect
export type Training = typeof collectorTrainings.$inferSelect
export type Appraisal = typeof collectorAppraisals.$inferSelect

export const insertCertificates = (rows: readonly Certificate[]): Statement[] => {
  const [first, ...others] = rows
  return first ? [insertMany(collectorCertificates, [first, ...others])] : []
}
export const insertTraining =
  (row: Training): Statement =>
  (db) =>
    db.insert(collectorTrainings).values(row)
export const insertAppraisal =
  (row: Appraisal): Statement =>
  (db) =>
    db.insert(collectorAppraisals).values(row)
export const insertBar =
  (row: Bar): Statement =>
  (db) =>
    db.insert(collectorBars).values(row)

/** What a record shows of each kind, newest first. */
const SHOWN_MAX = 200

export const certificatesOf =
  (
    { org }: Reader,
    filter: {
      kind?: readonly string[] | undefined
      expiresBefore?: CalendarDate | undefined
      createdAt?: CollectorFilter['createdAt']
    },
    keyset: Keyset,
  ): Statement<Certificate[]> =>
  (db) =>
    db
      .select()
      .from(collectorCertificates)
      .where(
        and(
          eq(collectorCertificates.orgId, org),
          keyset.where(collectorCertificates.createdAt, collectorCertificates.id, filter.createdAt),
          filter.kind ? keyset.among(collectorCertificates.kind, filter.kind) : undefined,
          filter.expiresBefore ? lt(collectorCertificates.expiresOn, filter.expiresBefore) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(collectorCertificates.createdAt, collectorCertificates.id))
      .limit(keyset.fetch)

/** The rows of a collector that the reader sees, of a table of what hangs on one. */
const hanging = (reader: Reader, name: Named<'col'>, table: { orgId: SQL; collectorId: SQL }): SQL => sql`
  (${table.orgId}, ${table.collectorId}) in (select ${collectors.orgId}, ${collectors.id} from ${collectors}
    where ${isCollector(reader, name)})`

const on = (table: { orgId: unknown; collectorId: unknown }) => ({
  orgId: sql`${table.orgId}`,
  collectorId: sql`${table.collectorId}`,
})

/** Everything the register says about a collector, the latest of each kind. */
export const recordOf = (reader: Reader, name: Named<'col'>) => ({
  certificates: ((db) =>
    db
      .select()
      .from(collectorCertificates)
      .where(hanging(reader, name, on(collectorCertificates)))
      .orderBy(sql`${collectorCertificates.issuedOn} desc`)
      .limit(SHOWN_MAX)) as Statement<Certificate[]>,
  trainings: ((db) =>
    db
      .select()
      .from(collectorTrainings)
      .where(hanging(reader, name, on(collectorTrainings)))
      .orderBy(sql`${collectorTrainings.onDay} desc`)
      .limit(SHOWN_MAX)) as Statement<Training[]>,
  appraisals: ((db) =>
    db
      .select()
      .from(collectorAppraisals)
      .where(hanging(reader, name, on(collectorAppraisals)))
      .orderBy(sql`${collectorAppraisals.year} desc`)
      .limit(SHOWN_MAX)) as Statement<Appraisal[]>,
  findings: ((db) =>
    db
      .select()
      .from(collectorFindings)
      .where(hanging(reader, name, on(collectorFindings)))
      .orderBy(sql`${collectorFindings.reportedAt} desc`)
      .limit(SHOWN_MAX)) as Statement<Finding[]>,
  bars: ((db) =>
    db
      .select()
      .from(collectorBars)
      .where(hanging(reader, name, on(collectorBars)))
      .orderBy(sql`${collectorBars.fromAt} desc`)
      .limit(SHOWN_MAX)) as Statement<Bar[]>,
})

export const barForChange =
  (reader: Reader, name: Named<'col'>, bar: BarId): Statement<Bar[]> =>
  (db) =>
    db
      .select()
      .from(collectorBars)
      .where(and(claimed, hanging(reader, name, on(collectorBars)), eq(collectorBars.id, bar)))
      .limit(1)
      .for('update')

export const saveBar =
  ({ orgId, id, liftedAt, version }: Bar): Statement =>
  (db) =>
    db
      .update(collectorBars)
      .set({ liftedAt, version })
      .where(and(eq(collectorBars.orgId, orgId), eq(collectorBars.id, id)))

export interface CertificateTarget {
  /** Its place among the rows, from 0. */
  readonly row: number
  readonly orgId: OrganisationId
  readonly collectorId: CollectorId
  readonly jurisdiction: string
  /** The same certificate is recorded already. */
  readonly taken: CertificateId | null
}

/** The collector each row names, and the certificate where it is there: one statement for any number of rows. */
export const certificateTargets =
  (
    { org }: Pick<Context, 'org'>,
    rows: readonly { readonly collector: string; readonly kind: string; readonly number: string }[],
  ): Statement<CertificateTarget[]> =>
  async (db) => {
    const own = sql`${OrganisationId.toUuid(org)}::uuid`
    const asked = rows.map(({ collector, kind, number }, n) => ({ n, collector, kind, number }))
    const found = await raw<{ n: number; id: string; jurisdiction: string; taken: string | null }>(sql`
      select r.n, c.id, c.jurisdiction, (select k.id from collector_certificates k
        where k.org_id = ${own} and k.collector_id = c.id and k.kind = r.kind and k.number = r.number limit 1) as taken
      from jsonb_to_recordset(${JSON.stringify(asked)}::text::jsonb) as r(n int, collector text, kind text, number text)
      cross join lateral (
        select o.id, o.jurisdiction from collectors o where o.org_id = ${own} and o.reference = r.collector offset 0) c`)(
      db,
    )
    return found.map(({ n, id, jurisdiction, taken }) => ({
      ...{ row: n, orgId: org, collectorId: CollectorId.fromUuid(id), jurisdiction },
      taken: taken === null ? null : CertificateId.fromUuid(taken),
    }))
  }

/** An upheld finding or an overseer's bar that stands against an own collector, if any. */
export const standsAgainst = ({ org }: Pick<Context, 'org'>, name: Named<'col'>): Statement<{ found: boolean }[]> =>
  raw(sql`
    select true as found from collectors c
    where c.org_id = ${OrganisationId.toUuid(org)}::uuid
      and ${'id' in name ? sql`c.id = ${CollectorId.toUuid(name.id)}::uuid` : sql`c.reference = ${name.reference}`}
      and (exists (select from collector_findings f
          where f.org_id = c.org_id and f.collector_id = c.id and f.status = 'upheld')
        or exists (select from collector_bars b
          where b.org_id = c.org_id and b.collector_id = c.id and b.by_overseer and b.lifted_at is null))`)

export const saveErasure =
  ({
    orgId,
    id,
    wrappedKey,
    name,
    identity,
    identityBlind,
    indexKey,
    tag,
    tagKey,
    version,
  }: SealedCollector): Statement =>
  (db) =>
    db
      .update(collectors)
      .set({ wrappedKey, name, identity, identityBlind, indexKey, tag, tagKey, version })
      .where(and(eq(collectors.orgId, orgId), eq(collectors.id, id)))
