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
import { claimed, insertMany, type Keyset, type Statement } from '../store/index.ts'
import type { Bar, BarId, Finding } from './collector-model.ts'
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
