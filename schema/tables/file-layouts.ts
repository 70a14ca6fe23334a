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
import { FileCheckId, type FileCheckState, LayoutId } from '../../src/file-layouts/model.ts'
import type { LayoutDefinition } from '../../src/file-layouts/terms.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { id, instant, ownedBy, version } from './columns.ts'
import { organisations } from './tenancy.ts'

/** How a partner's files are read as a kind of import. */
export const fileLayouts = pgTable.withRLS(
  'file_layouts',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', LayoutId).notNull(),
    reference: text('reference'),
    name: text('name').notNull(),
    kind: text('kind').notNull(),
    number: integer('number').notNull(),
    retiredAt: instant('retired_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId], foreignColumns: [organisations.id] }),
    unique('file_layouts_reference').on(t.orgId, t.reference),
    index('file_layouts_by_age').on(t.orgId, t.createdAt, t.id),
    ownedBy('file_layouts', t.orgId),
  ],
)

/** The versions of a layout. Written once. */
export const fileLayoutVersions = pgTable.withRLS(
  'file_layout_versions',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    layoutId: id('layout_id', LayoutId).notNull(),
    number: integer('number').notNull(),
    definition: jsonb('definition').$type<LayoutDefinition>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.layoutId, t.number] }),
    foreignKey({ columns: [t.orgId, t.layoutId], foreignColumns: [fileLayouts.orgId, fileLayouts.id] }),
    ownedBy('file_layout_versions', t.orgId),
  ],
)

/** A file held against a layout. Of the file nothing is kept but what is wrong with it. */
export const fileChecks = pgTable.withRLS(
  'file_checks',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', FileCheckId).notNull(),
    layoutId: id('layout_id', LayoutId).notNull(),
    layoutNumber: integer('layout_number').notNull(),
    kind: text('kind').notNull(),
    state: text('state').$type<FileCheckState>().notNull(),
    passes: boolean('passes'),
    lines: integer('lines').notNull().default(0),
    rows: integer('rows').notNull().default(0),
    findings: integer('findings').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    checkedAt: instant('checked_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({
      columns: [t.orgId, t.layoutId, t.layoutNumber],
      foreignColumns: [fileLayoutVersions.orgId, fileLayoutVersions.layoutId, fileLayoutVersions.number],
    }),
    index('file_checks_by_age').on(t.orgId, t.createdAt, t.id),
    check('file_checks_state', sql`${t.state} in ('awaiting_file','checked')`),
    ownedBy('file_checks', t.orgId),
  ],
)

export const fileCheckFindings = pgTable.withRLS(
  'file_check_findings',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    checkId: id('check_id', FileCheckId).notNull(),
    number: integer('number').notNull(),
    line: integer('line').notNull(),
    record: text('record'),
    column: text('column_place'),
    field: text('field'),
    code: text('code').notNull(),
    detail: text('detail').notNull(),
    expected: text('expected'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.checkId, t.number] }),
    foreignKey({ columns: [t.orgId, t.checkId], foreignColumns: [fileChecks.orgId, fileChecks.id] }),
    ownedBy('file_check_findings', t.orgId),
  ],
)
