import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { InspectionPurpose } from '../../src/inspections/model.ts'
import {
  type ExportFormat,
  type ExportPlace,
  type ExportState,
  SupervisionExportId,
} from '../../src/supervision/model.ts'
import { ReadingId, type ReadingKind } from '../../src/supervision/reading-model.ts'
import { TallyId } from '../../src/supervision/tally-model.ts'
import type { TemplateName } from '../../src/supervision/template-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { appRole, bridged, bytes, currentOrg, day, id, instant, ownedBy, version } from './columns.ts'

/** What a regulator asked for of a place, and what the answer hashed to. Never deleted. */
export const supervisionExports = pgTable.withRLS(
  'supervision_exports',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', SupervisionExportId).notNull(),
    template: text('template').$type<TemplateName>().notNull(),
    templateVersion: text('template_version').notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    purpose: text('purpose').$type<InspectionPurpose>().notNull(),
    from: instant('from_at').notNull(),
    to: instant('to_at').notNull(),
    asOf: instant('as_of').notNull(),
    format: text('format').$type<ExportFormat>().notNull(),
    state: text('state').$type<ExportState>().notNull(),
    questionDigest: text('question_digest').notNull(),
    key: bytes('key_sealed').notNull(),
    checkpoint: text('checkpoint'),
    place: jsonb('place').$type<ExportPlace>(),
    parts: integer('parts').notNull(),
    rows: integer('rows').notNull(),
    frontier: bytes('frontier').notNull(),
    root: bytes('root'),
    owners: jsonb('owners').$type<readonly OrganisationId[]>().notNull(),
    sealedUntil: instant('sealed_until'),
    disclosedAt: instant('disclosed_at'),
    finishedAt: instant('finished_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('supervision_exports_by_age').on(t.orgId, t.createdAt, t.id),
    index('supervision_exports_by_question').on(t.orgId, t.questionDigest),
    check('supervision_exports_state', sql`${t.state} in ('running','done','expired')`),
    ownedBy('supervision_exports', t.orgId),
    bridged('supervision_exports', 'select'),
  ],
)

/** A piece of the file of an export, sealed under the regulator's key, with the hashes of its rows. */
export const supervisionExportParts = pgTable.withRLS(
  'supervision_export_parts',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    exportId: id('export_id', SupervisionExportId).notNull(),
    number: integer('number').notNull(),
    rows: integer('rows').notNull(),
    content: bytes('content_sealed').notNull(),
    leaves: bytes('leaves').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.exportId, t.number] }),
    foreignKey({ columns: [t.orgId, t.exportId], foreignColumns: [supervisionExports.orgId, supervisionExports.id] }),
    ownedBy('supervision_export_parts', t.orgId),
  ],
)

/**
 * Every state of what examiners ask about that has states, from when it was recorded: an export is as of a moment. Written and read
 * inside `bridge` alone. It holds ids, codes, moments and amounts; what of a person can be erased is not in it.
 */
export const supervisedVersions = pgTable.withRLS(
  'supervised_versions',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    template: text('template').$type<TemplateName>().notNull(),
    /** Of the record: a case, an agreement, a treatment, a licence or a collector. */
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    world: text('world').notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    /** When its life began, and ended; null: it goes on. */
    at: instant('at').notNull(),
    until: instant('until_at'),
    /** Whose data it is. */
    owners: uuid('owners').array().notNull(),
    fields: jsonb('fields').$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.template, t.id, t.number] }),
    index('supervised_versions_by_place').on(t.template, t.jurisdiction, t.at, t.id),
    bridged('supervised_versions', 'all'),
  ],
)

/** How many rows each day had where a regulator regulates, as counted soon after it. Only ever added to. */
export const supervisionTallies = pgTable.withRLS(
  'supervision_tallies',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', TallyId).notNull(),
    template: text('template').$type<TemplateName>().notNull(),
    day: day('day').notNull(),
    until: instant('until_at').notNull(),
    commitment: text('commitment').notNull(),
    opening: text('opening').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('supervision_tallies_by_day').on(t.orgId, t.template, t.day, t.createdAt),
    index('supervision_tallies_taken').on(t.orgId, t.day, t.until),
    ownedBy('supervision_tallies', t.orgId),
  ],
)

/** Which regulator read data of an organisation, where, when and why. Written inside `bridge` alone; never changed. */
export const supervisionReadings = pgTable.withRLS(
  'supervision_readings',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', ReadingId).notNull(),
    kind: text('kind').$type<ReadingKind>().notNull(),
    regulatorId: id('regulator_id', OrganisationId).notNull(),
    regulator: text('regulator').notNull(),
    template: text('template').$type<TemplateName>().notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    purpose: text('purpose').$type<InspectionPurpose>().notNull(),
    from: instant('from_at'),
    to: instant('to_at'),
    asOf: instant('as_of'),
    until: instant('until_at'),
    readAt: instant('read_at').notNull(),
    toldAt: instant('told_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('supervision_readings_by_age').on(t.orgId, t.toldAt, t.id),
    check('supervision_readings_kind', sql`${t.kind} in ('export','inspection','statistic')`),
    pgPolicy('supervision_readings_own', { for: 'select', to: appRole, using: sql`${t.orgId} = ${currentOrg}` }),
    bridged('supervision_readings', 'insert'),
  ],
)
