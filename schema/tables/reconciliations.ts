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
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { MandateId } from '../../src/mandates/model.ts'
import { PlacementId, type PlacementStatus } from '../../src/placements/model.ts'
import {
  type Abandonment,
  type Accepting,
  DifferenceId,
  type DifferenceKind,
  type DifferenceState,
  type LineOutcome,
  ReconciliationId,
  type ReconciliationState,
  type SideName,
  type StatedStatus,
} from '../../src/reconciliation/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { amount, betweenParties, bridged, bytes, day, id, instant, version } from './columns.ts'
import { mandates } from './mandates.ts'
import { placements } from './placements.ts'

/** What an agency states it holds under a mandate at the end of a day, and how far comparing it has come. */
export const reconciliations = pgTable.withRLS(
  'reconciliations',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    mandateId: id('mandate_id', MandateId).notNull(),
    id: id('id', ReconciliationId).notNull(),
    openedBy: text('opened_by').$type<SideName>().notNull(),
    lenderReference: text('lender_reference'),
    agencyReference: text('agency_reference'),
    asOf: day('as_of').notNull(),
    asOfEnd: instant('as_of_end').notNull(),
    currency: text('currency').notNull(),
    state: text('state').$type<ReconciliationState>().notNull(),
    expectedCount: integer('expected_count'),
    expectedAmount: amount('expected_amount'),
    lineCount: integer('line_count').notNull().default(0),
    lineAmount: amount('line_amount').notNull(),
    lastNumber: integer('last_number').notNull().default(0),
    comparedTo: integer('compared_to').notNull().default(0),
    sweptTo: text('swept_to'),
    differences: integer('differences').notNull().default(0),
    unanswered: integer('unanswered').notNull().default(0),
    withheld: integer('withheld').notNull().default(0),
    accepting: jsonb('accepting').$type<Accepting>(),
    dueAt: instant('due_at'),
    submittedAt: instant('submitted_at'),
    comparedAt: instant('compared_at'),
    endedAt: instant('ended_at'),
    abandonment: text('abandonment').$type<Abandonment>(),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({
      columns: [t.lenderId, t.agencyId, t.mandateId],
      foreignColumns: [mandates.lenderId, mandates.agencyId, mandates.id],
    }),
    uniqueIndex('reconciliations_agency_id').on(t.agencyId, t.id),
    uniqueIndex('reconciliations_lender_reference')
      .on(t.lenderId, t.lenderReference)
      .where(sql`${t.lenderReference} is not null`),
    uniqueIndex('reconciliations_agency_reference')
      .on(t.agencyId, t.agencyReference)
      .where(sql`${t.agencyReference} is not null`),
    index('reconciliations_by_lender').on(t.lenderId, t.createdAt, t.id),
    index('reconciliations_by_agency').on(t.agencyId, t.createdAt, t.id),
    index('reconciliations_by_mandate').on(t.lenderId, t.mandateId, t.asOf),
    check(
      'reconciliations_state',
      sql`${t.state} in ('open','submitted','comparing','compared','settled','abandoned','superseded')`,
    ),
    check('reconciliations_opened_by', sql`${t.openedBy} in ('lender','agency')`),
    check('reconciliations_abandonment', sql`${t.abandonment} in ('taken_back','lapsed')`),
    check(
      'reconciliations_ended',
      sql`(${t.endedAt} is null) = (${t.state} in ('open','submitted','comparing','compared'))`,
    ),
    check('reconciliations_unanswered', sql`${t.unanswered} between 0 and ${t.differences}`),
    betweenParties('reconciliations', t.lenderId, t.agencyId),
    bridged('reconciliations', 'select'),
  ],
)

/** One line the agency states. What the agency may learn of the outcome stands beside what the lender may. */
export const reconciliationLines = pgTable.withRLS(
  'reconciliation_lines',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    reconciliationId: id('reconciliation_id', ReconciliationId).notNull(),
    key: text('key').notNull(),
    number: integer('number').notNull(),
    given: text('given').notNull(),
    /** The placement the line names by id; by reference it is looked up when compared. */
    givenId: id('given_id', PlacementId),
    balance: amount('balance').notNull(),
    status: text('status').$type<StatedStatus>(),
    lastPaymentOn: day('last_payment_on'),
    lastPaymentAmount: amount('last_payment_amount'),
    placementId: id('placement_id', PlacementId),
    outcome: text('outcome').$type<LineOutcome>(),
    outcomeShared: text('outcome_shared').$type<LineOutcome>(),
    statusHere: text('status_here').$type<PlacementStatus>(),
    balanceHere: amount('balance_here'),
    sharesBalance: boolean('shares_balance').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.reconciliationId, t.key] }),
    foreignKey({
      columns: [t.lenderId, t.reconciliationId],
      foreignColumns: [reconciliations.lenderId, reconciliations.id],
    }),
    uniqueIndex('reconciliation_lines_by_number').on(t.lenderId, t.reconciliationId, t.number),
    uniqueIndex('reconciliation_lines_by_agency').on(t.agencyId, t.reconciliationId, t.number),
    index('reconciliation_lines_by_placement')
      .on(t.lenderId, t.reconciliationId, t.placementId)
      .where(sql`${t.placementId} is not null`),
    check(
      'reconciliation_lines_status',
      sql`${t.status} in ('accepted','active','on_hold','recall_pending','objected','return_requested','recalled','returned','closed')`,
    ),
    check(
      'reconciliation_lines_outcome',
      sql`${t.outcome} in ('matched','differs','missing_here','duplicate','unknown_reference')`,
    ),
    betweenParties('reconciliation_lines', t.lenderId, t.agencyId),
  ],
)

/** One difference between a statement and the platform. `agency_id` is null where the agency may not know of it. */
export const reconciliationDifferences = pgTable.withRLS(
  'reconciliation_differences',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    statedBy: id('stated_by', OrganisationId).notNull(),
    reconciliationId: id('reconciliation_id', ReconciliationId).notNull(),
    id: id('id', DifferenceId).notNull(),
    kind: text('kind').$type<DifferenceKind>().notNull(),
    lineKey: text('line_key'),
    given: text('given'),
    placementId: id('placement_id', PlacementId),
    balanceStated: amount('balance_stated'),
    balanceHere: amount('balance_here'),
    statusStated: text('status_stated').$type<StatedStatus>(),
    statusHere: text('status_here').$type<PlacementStatus>(),
    lastPaymentOn: day('last_payment_on'),
    lastPaymentAmount: amount('last_payment_amount'),
    sharesBalance: boolean('shares_balance').notNull(),
    state: text('state').$type<DifferenceState>().notNull(),
    corrects: text('corrects').$type<SideName>(),
    code: text('code'),
    contestedBy: text('contested_by').$type<SideName>(),
    contestCode: text('contest_code'),
    contestNote: bytes('contest_note_sealed'),
    answerBy: instant('answer_by'),
    endedAt: instant('ended_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({
      columns: [t.lenderId, t.reconciliationId],
      foreignColumns: [reconciliations.lenderId, reconciliations.id],
    }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    uniqueIndex('reconciliation_differences_agency_id').on(t.agencyId, t.id),
    index('reconciliation_differences_by_lender').on(t.lenderId, t.reconciliationId, t.createdAt, t.id),
    index('reconciliation_differences_by_agency').on(t.agencyId, t.reconciliationId, t.createdAt, t.id),
    check(
      'reconciliation_differences_kind',
      sql`${t.kind} in ('missing_here','missing_there','balance','status','duplicate','unknown_reference')`,
    ),
    check('reconciliation_differences_state', sql`${t.state} in ('open','contested','accepted','standing','lapsed')`),
    check(
      'reconciliation_differences_sides',
      sql`${t.corrects} in ('lender','agency') and ${t.contestedBy} in ('lender','agency')`,
    ),
    check('reconciliation_differences_shown_to', sql`${t.agencyId} is null or ${t.agencyId} = ${t.statedBy}`),
    check('reconciliation_differences_accepted', sql`(${t.state} = 'accepted') = (${t.corrects} is not null)`),
    betweenParties('reconciliation_differences', t.lenderId, t.agencyId),
  ],
)
