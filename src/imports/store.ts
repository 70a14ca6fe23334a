import { and, asc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import { importRows, imports } from '../../schema/tables/imports.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { ForeignLayout, ForeignLayouts } from './foreign-layouts.ts'
import { type ImportFile, ImportId, type ImportState, type RowOutcome, type StagedRow } from './model.ts'
import type { JudgedRow } from './rules.ts'

type Owner = Pick<Context, 'org'>

const is = ({ org }: Owner, name: Named<'imp'>): SQL | undefined =>
  and(eq(imports.orgId, org), 'id' in name ? eq(imports.id, name.id) : eq(imports.reference, name.reference))

export const importNamed =
  (owner: Owner, name: Named<'imp'>): Statement<ImportFile[]> =>
  (db) =>
    db.select().from(imports).where(is(owner, name)).limit(1)

/** Several of them, in no order. */
export const importsWithIds =
  ({ org }: Owner, ids: readonly ImportId[]): Statement<ImportFile[]> =>
  (db) =>
    db
      .select()
      .from(imports)
      .where(and(eq(imports.orgId, org), anyOf(imports.id, ids.map(ImportId.toUuid))))

/** The same, locked against every other step of the import until this transaction ends. */
export const importForChange =
  (owner: Owner, name: Named<'imp'>): Statement<ImportFile[]> =>
  (db) =>
    db
      .select()
      .from(imports)
      .where(and(claimed, is(owner, name)))
      .limit(1)
      .for('update')

export interface ImportFilter {
  readonly state?: readonly ImportState[] | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const importsOf =
  ({ org }: Owner, filter: ImportFilter, keyset: Keyset): Statement<ImportFile[]> =>
  (db) =>
    db
      .select()
      .from(imports)
      .where(
        and(
          eq(imports.orgId, org),
          keyset.where(imports.createdAt, imports.id, filter.createdAt),
          filter.state ? keyset.among(imports.state, filter.state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(imports.createdAt, imports.id))
      .limit(keyset.fetch)

/** The layout an import asks for; none where it asks for none. */
export const layoutAsked = (
  owner: Owner,
  layouts: ForeignLayouts,
  name: Named<'flo'> | undefined,
): Statement<ForeignLayout[]> => (name ? layouts.named(owner, name) : raw(sql`select 1 where false`))

export const insertImport =
  ({ org }: Owner, file: ImportFile): Statement =>
  (db) =>
    db.insert(imports).values({ orgId: org, ...file })

export const saveImport =
  ({ org }: Owner, { id, ...file }: ImportFile): Statement =>
  (db) =>
    db
      .update(imports)
      .set({
        state: file.state,
        upload: file.upload,
        expectedRows: file.expectedRows,
        foundTotals: file.foundTotals,
        processed: file.processed,
        succeeded: file.succeeded,
        failed: file.failed,
        problem: file.problem,
        uploadedAt: file.uploadedAt,
        endedAt: file.endedAt,
        version: file.version,
      })
      .where(and(eq(imports.orgId, org), eq(imports.id, id)))

/** The rows of the upload that counts. */
const rowsOfUpload = ({ org }: Owner, name: Named<'imp'>): SQL | undefined =>
  and(
    eq(importRows.orgId, org),
    eq(importRows.importId, sql`(select ${imports.id} from ${imports} where ${is({ org }, name)})`),
    eq(importRows.upload, sql`(select ${imports.upload} from ${imports} where ${is({ org }, name)})`),
  )

const staged = {
  row: importRows.row,
  outcome: importRows.outcome,
  naturalKey: importRows.naturalKey,
  original: importRows.original,
  problem: importRows.problem,
  subjectId: importRows.subjectId,
  already: importRows.already,
}

/** Rows in the order of the file, after one of them. */
export const rowsAfter =
  (
    owner: Owner,
    name: Named<'imp'>,
    wanted: { after: number; limit: number; outcome?: readonly RowOutcome[] | undefined },
  ): Statement<StagedRow[]> =>
  (db) =>
    db
      .select(staged)
      .from(importRows)
      .where(
        and(
          rowsOfUpload(owner, name),
          gt(importRows.row, wanted.after),
          wanted.outcome ? inArray(importRows.outcome, [...wanted.outcome]) : undefined,
        ),
      )
      .orderBy(asc(importRows.row))
      .limit(wanted.limit)

/** The rows that have not been processed, from the first. */
export const rowsPending =
  ({ org }: Owner, id: ImportId, limit: number): Statement<StagedRow[]> =>
  (db) =>
    db
      .select(staged)
      .from(importRows)
      .where(
        and(
          rowsOfUpload({ org }, { id }),
          gt(importRows.row, sql`(select ${imports.processed} from ${imports} where ${is({ org }, { id })})`),
        ),
      )
      .orderBy(asc(importRows.row))
      .limit(limit)

/** Takes rows in; none of them twice. */
export const stageRows = (
  { org }: Owner,
  { id, upload, rows }: { id: ImportId; upload: number; rows: readonly StagedRow[] },
): Statement[] => {
  const [first, ...others] = rows.map(({ naturalKey, ...row }) => ({
    ...{ orgId: org, importId: id, upload, naturalKey },
    ...row,
  }))
  return first ? [insertMany(importRows, [first, ...others])] : []
}

export const deleteRows =
  ({ org }: Owner, id: ImportId): Statement =>
  (db) =>
    db.delete(importRows).where(and(eq(importRows.orgId, org), eq(importRows.importId, id)))

/** Forgets what rows held. Their fate stays. */
export const forgetOriginals =
  ({ org }: Owner, id: ImportId): Statement =>
  (db) =>
    db
      .update(importRows)
      .set({ original: null })
      .where(and(eq(importRows.orgId, org), eq(importRows.importId, id), sql`${importRows.original} is not null`))

/** Fails every row whose key an earlier good row of the file has. */
export const failDuplicates = ({ org }: Owner, { id, upload }: Pick<ImportFile, 'id' | 'upload'>): Statement =>
  raw(sql`
    with keyed as (
      select row_number, min(row_number) over (partition by natural_key) as first
      from import_rows
      where org_id = ${OrganisationId.toUuid(org)} and import_id = ${ImportId.toUuid(id)} and upload = ${upload}
        and outcome = 'pending' and natural_key is not null
    ), again as materialized (select row_number, first from keyed where first < row_number)
    update import_rows r
    set outcome = 'failed', problem = jsonb_build_object('code', 'duplicate_row',
      'detail', 'Row ' || a.first || ' of the file is about the same.', 'errors', '[]'::jsonb)
    from again a
    where r.org_id = ${OrganisationId.toUuid(org)} and r.import_id = ${ImportId.toUuid(id)} and r.upload = ${upload}
      and r.row_number = a.row_number`)

/**
 * Notes the fates of rows. What a row held goes with its success. Rows just staged have no statistics: the planner
 * would take one for all of them and compare every fate with every row.
 */
export const noteFates = (
  owner: Owner,
  file: Pick<ImportFile, 'id' | 'upload'>,
  rows: readonly JudgedRow[],
): Statement[] => [
  raw(sql`set local enable_nestloop = off`),
  updateFates(owner, file, rows),
  raw(sql`set local enable_nestloop = on`),
]

const updateFates = (
  { org }: Owner,
  { id, upload }: Pick<ImportFile, 'id' | 'upload'>,
  rows: readonly JudgedRow[],
): Statement =>
  raw(sql`
    update import_rows r
    set outcome = f.outcome, problem = f.problem, subject_id = f."subjectId", already = f.already,
      original_sealed = case when f.outcome = 'failed' then r.original_sealed end
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as f("row" int, outcome text, problem jsonb, "subjectId" text, already boolean)
    where r.org_id = ${OrganisationId.toUuid(org)} and r.import_id = ${ImportId.toUuid(id)} and r.upload = ${upload}
      and r.row_number = f."row" and r.row_number between ${rows[0]?.row ?? 0} and ${rows.at(-1)?.row ?? 0}`)

/** Statements between which nothing stays: a dry run goes the same way and turns round at its end. */
export const undone = (statements: readonly Statement[]): Statement[] =>
  statements.length === 0 ? [] : [raw(sql`savepoint dry_run`), ...statements, raw(sql`rollback to savepoint dry_run`)]
