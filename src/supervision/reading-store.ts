import { and, eq, sql } from 'drizzle-orm'
import { supervisionReadings as readings } from '../../schema/tables/supervision.ts'
import { anyOf, type Context, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type SupervisionExport, SupervisionExportId } from './model.ts'
import { type Reading, ReadingId, type ReadingKind } from './reading-model.ts'

type Own = Pick<Context, 'org'>

/** Notes for each owner of an export's rows that they were read. After the export is saved as disclosed. */
export const tellOwners = ({ id, owners }: Pick<SupervisionExport, 'id' | 'owners'>): Statement =>
  raw(sql`select bridge.tell_readings(${SupervisionExportId.toUuid(id)}::uuid,
    ${`{${owners.map(OrganisationId.toUuid).join(',')}}`}::uuid[])`)

export const readingsWithIds =
  ({ org }: Own, ids: readonly ReadingId[]): Statement<Reading[]> =>
  (db) =>
    db
      .select()
      .from(readings)
      .where(and(eq(readings.orgId, org), anyOf(readings.id, ids.map(ReadingId.toUuid))))

export const readingsOf =
  ({ org }: Own, kind: ReadingKind | undefined, keyset: Keyset): Statement<Reading[]> =>
  (db) =>
    db
      .select()
      .from(readings)
      .where(and(eq(readings.orgId, org), kind && eq(readings.kind, kind), keyset.where(readings.toldAt, readings.id)))
      .orderBy(...keyset.orderBy(readings.toldAt, readings.id))
      .limit(keyset.fetch)
