import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import {
  type FoundTotals,
  type ImportFormat,
  ImportId,
  type ImportMode,
  type ImportState,
  LayoutId,
  type RowOutcome,
  type RowProblem,
} from '../../src/imports/model.ts'
import { ClientId, OrganisationId } from '../../src/tenancy/model.ts'
import { amount, bytes, id, instant, ownedBy, version } from './columns.ts'
import { fileLayoutVersions } from './file-layouts.ts'
import { organisations } from './tenancy.ts'

export const imports = pgTable.withRLS(
  'imports',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ImportId).notNull(),
    kind: text('kind').notNull(),
    reference: text('reference'),
    format: text('format').$type<ImportFormat>().notNull(),
    layoutId: id('layout_id', LayoutId),
    layoutNumber: integer('layout_number'),
    mode: text('mode').$type<ImportMode>().notNull(),
    dryRun: boolean('dry_run').notNull(),
    state: text('state').$type<ImportState>().notNull(),
    expectedRows: integer('expected_rows').notNull(),
    expectedAmount: amount('expected_amount'),
    expectedCurrency: text('expected_currency'),
    upload: integer('upload').notNull().default(0),
    foundTotals: jsonb('found_totals').$type<FoundTotals>(),
    processed: integer('processed').notNull().default(0),
    succeeded: integer('succeeded').notNull().default(0),
    failed: integer('failed').notNull().default(0),
    problem: text('problem'),
    createdBy: id('created_by', ClientId),
    createdAt: instant('created_at').notNull(),
    uploadedAt: instant('uploaded_at'),
    endedAt: instant('ended_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [organisations.id] }),
    foreignKey({
      columns: [t.orgId, t.layoutId, t.layoutNumber],
      foreignColumns: [fileLayoutVersions.orgId, fileLayoutVersions.layoutId, fileLayoutVersions.number],
    }),
    unique('imports_reference').on(t.orgId, t.reference),
    index('imports_by_age').on(t.orgId, t.createdAt, t.id),
    check('imports_format', sql`${t.format} in ('csv','ndjson','camt','nacha')`),
    check('imports_mode', sql`${t.mode} in ('best_effort','all_or_nothing')`),
    check(
      'imports_state',
      sql`${t.state} in ('awaiting_upload','validating','processing','completed','failed','aborted')`,
    ),
    check('imports_progress', sql`${t.succeeded} + ${t.failed} <= ${t.processed}`),
    ownedBy('imports', t.orgId),
  ],
)

/** Rows on their way in. What a row held is sealed for the organisation and deleted once the row has succeeded. */
export const importRows = pgTable.withRLS(
  'import_rows',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    importId: id('import_id', ImportId).notNull(),
    upload: integer('upload').notNull(),
    row: integer('row_number').notNull(),
    outcome: text('outcome').$type<RowOutcome>().notNull(),
    naturalKey: text('natural_key'),
    original: bytes('original_sealed'),
    problem: jsonb('problem').$type<RowProblem>(),
    subjectId: text('subject_id'),
    already: boolean('already').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.importId, t.upload, t.row] }),
    foreignKey({ columns: [t.orgId, t.importId], foreignColumns: [imports.orgId, imports.id] }),
    check('import_rows_outcome', sql`${t.outcome} in ('pending','succeeded','failed')`),
    ownedBy('import_rows', t.orgId),
  ],
)
