import { and, asc, eq, gt } from 'drizzle-orm'
import { supervisionExports as exports, supervisionExportParts as parts } from '../../schema/tables/supervision.ts'
import { anyOf, type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import { type ExportPart, type SupervisionExport, SupervisionExportId } from './model.ts'

type Own = Pick<Context, 'org'>

const isOwn = ({ org }: Own, id: SupervisionExportId) => and(eq(exports.orgId, org), eq(exports.id, id))

export const exportNamed =
  (own: Own, id: SupervisionExportId): Statement<SupervisionExport[]> =>
  (db) =>
    db.select().from(exports).where(isOwn(own, id)).limit(1)

export const exportForChange =
  (own: Own, id: SupervisionExportId): Statement<SupervisionExport[]> =>
  (db) =>
    db
      .select()
      .from(exports)
      .where(and(claimed, isOwn(own, id)))
      .limit(1)
      .for('update')

export const exportsWithIds =
  ({ org }: Own, ids: readonly SupervisionExportId[]): Statement<SupervisionExport[]> =>
  (db) =>
    db
      .select()
      .from(exports)
      .where(and(eq(exports.orgId, org), anyOf(exports.id, ids.map(SupervisionExportId.toUuid))))

export const exportsOf =
  ({ org }: Own, keyset: Keyset): Statement<SupervisionExport[]> =>
  (db) =>
    db
      .select()
      .from(exports)
      .where(and(eq(exports.orgId, org), keyset.where(exports.createdAt, exports.id)))
      .orderBy(...keyset.orderBy(exports.createdAt, exports.id))
      .limit(keyset.fetch)

/** Exports of the same question that are kept, the oldest first: what they were made with is used again. */
export const exportsOfQuestion =
  ({ org }: Own, digest: string): Statement<Pick<SupervisionExport, 'key' | 'checkpoint' | 'state'>[]> =>
  (db) =>
    db
      .select({ key: exports.key, checkpoint: exports.checkpoint, state: exports.state })
      .from(exports)
      .where(and(eq(exports.orgId, org), eq(exports.questionDigest, digest)))
      .orderBy(asc(exports.createdAt), asc(exports.id))
      .limit(20)

export const insertExport =
  (file: SupervisionExport): Statement =>
  (db) =>
    db.insert(exports).values({ ...file })

export const saveExport =
  (file: SupervisionExport): Statement =>
  (db) => {
    const { state, key, place, rows, frontier, root, owners, disclosedAt, finishedAt, version } = file
    return db
      .update(exports)
      .set({ state, key, place, parts: file.parts, rows, frontier, root, owners, disclosedAt, finishedAt, version })
      .where(isOwn({ org: file.orgId }, file.id))
  }

/** Without their content, which is large. */
export type ListedPart = Pick<ExportPart, 'number' | 'rows' | 'createdAt'>

export const partsOf =
  (
    { org }: Own,
    id: SupervisionExportId,
    { after, limit }: { after: number; limit: number },
  ): Statement<ListedPart[]> =>
  (db) =>
    db
      .select({ number: parts.number, rows: parts.rows, createdAt: parts.createdAt })
      .from(parts)
      .where(and(eq(parts.orgId, org), eq(parts.exportId, id), gt(parts.number, after)))
      .orderBy(asc(parts.number))
      .limit(limit)

export const partNumbered =
  ({ org }: Own, id: SupervisionExportId, number: number): Statement<ExportPart[]> =>
  (db) =>
    db
      .select()
      .from(parts)
      .where(and(eq(parts.orgId, org), eq(parts.exportId, id), eq(parts.number, number)))
      .limit(1)

export const insertPart =
  (part: ExportPart): Statement =>
  (db) =>
    db.insert(parts).values({ ...part })

export const deleteParts =
  ({ org }: Own, id: SupervisionExportId): Statement =>
  (db) =>
    db.delete(parts).where(and(eq(parts.orgId, org), eq(parts.exportId, id)))
