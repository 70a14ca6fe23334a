import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { MandateId } from '../../src/mandates/model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import {
  BreachId,
  type BreachStatus,
  type ContestCode,
  type ContestDecision,
  PlacementReportId,
  type ReportCode,
  type StandardKind,
} from '../../src/work-standards/model.ts'
import { betweenParties, bridged, bytes, day, id, instant, ownedBy, version } from './columns.ts'
import { placements } from './placements.ts'

/**
 * When to look next at what a placement's clocks say, one row for each that was ever offered (see the trigger
 * `watch_placements`); null once its clocks are over. The clocks themselves are reckoned from the placement, its holds and its reports.
 */
export const workTimers = pgTable.withRLS(
  'work_timers',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    lookAt: instant('look_at'),
    /** The start of the clock of each kind that was judged last. */
    judgedAcknowledge: instant('judged_acknowledge'),
    judgedFirstAction: instant('judged_first_action'),
    judgedReport: instant('judged_report'),
    judgedReturn: instant('judged_return'),
    /** Of the clocks that run: when each started and is due, as of the last look; null while it is paused, or missed. */
    reportFrom: instant('report_from'),
    reportDueAt: instant('report_due_at'),
    returnFrom: instant('return_from'),
    returnDueAt: instant('return_due_at'),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.placementId] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    index('work_timers_due').on(t.lenderId, t.lookAt, t.placementId).where(sql`${t.lookAt} is not null`),
    index('work_timers_report').on(t.agencyId, t.reportDueAt, t.placementId).where(sql`${t.reportDueAt} is not null`),
    index('work_timers_return').on(t.agencyId, t.returnDueAt, t.placementId).where(sql`${t.returnDueAt} is not null`),
    betweenParties('work_timers', t.lenderId, t.agencyId),
  ],
)

/** How far a lender's questions have been judged, by due time, and what it was paid directly, by when it was recorded; ties by id. */
export const workRuns = pgTable.withRLS(
  'work_runs',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    queriesDueTo: instant('queries_due_to').notNull(),
    queriesTo: uuid('queries_to').notNull(),
    paymentsRecordedTo: instant('payments_recorded_to'),
    paymentsTo: uuid('payments_to'),
  },
  (t) => [primaryKey({ columns: [t.lenderId] }), ownedBy('work_runs', t.lenderId)],
)

/** A clock that ran out, and what became of it. */
export const workBreaches = pgTable.withRLS(
  'work_breaches',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    id: id('id', BreachId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    mandateId: id('mandate_id', MandateId).notNull(),
    kind: text('kind').$type<StandardKind>().notNull(),
    /** The query that was to be answered, or the payment that was to be recorded; the placement itself otherwise. */
    subjectId: uuid('subject_id').notNull(),
    owedBy: id('owed_by', OrganisationId).notNull(),
    startedAt: instant('started_at').notNull(),
    dueAt: instant('due_at').notNull(),
    foundAt: instant('found_at').notNull(),
    cureBy: instant('cure_by').notNull(),
    contestBy: instant('contest_by').notNull(),
    status: text('status').$type<BreachStatus>().notNull(),
    metAt: instant('met_at'),
    closedAt: instant('closed_at'),
    /** The day, where it is owed, on which the cure period ended without a cure. */
    uncuredOn: day('uncured_on'),
    contestedAt: instant('contested_at'),
    contestCode: text('contest_code').$type<ContestCode>(),
    contestNote: bytes('contest_note_sealed'),
    decideBy: instant('decide_by'),
    decision: text('decision').$type<ContestDecision>(),
    decisionNote: bytes('decision_note_sealed'),
    decidedAt: instant('decided_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    uniqueIndex('work_breaches_lender_id').on(t.lenderId, t.id),
    uniqueIndex('work_breaches_agency_id').on(t.agencyId, t.id),
    uniqueIndex('work_breaches_once').on(t.lenderId, t.kind, t.subjectId, t.startedAt),
    index('work_breaches_by_lender').on(t.lenderId, t.dueAt, t.id),
    index('work_breaches_by_agency').on(t.agencyId, t.dueAt, t.id),
    index('work_breaches_by_lender_agency').on(t.lenderId, t.agencyId, t.dueAt, t.id),
    index('work_breaches_by_agency_lender').on(t.agencyId, t.lenderId, t.dueAt, t.id),
    index('work_breaches_by_lender_status').on(t.lenderId, t.status, t.dueAt, t.id),
    index('work_breaches_by_agency_status').on(t.agencyId, t.status, t.dueAt, t.id),
    index('work_breaches_by_placement').on(t.lenderId, t.placementId, t.dueAt, t.id),
    index('work_breaches_by_agency_placement').on(t.agencyId, t.placementId, t.dueAt, t.id),
    index('work_breaches_late_by_lender').on(t.lenderId, t.dueAt, t.id).where(isLate(t)),
    index('work_breaches_late_by_agency').on(t.agencyId, t.dueAt, t.id).where(isLate(t)),
    index('work_breaches_late_by_lender_agency').on(t.lenderId, t.agencyId, t.kind, t.dueAt).where(isLate(t)),
    index('work_breaches_late_by_agency_lender').on(t.agencyId, t.lenderId, t.kind, t.dueAt).where(isLate(t)),
    index('work_breaches_undecided').on(t.lenderId, t.decideBy).where(sql`${t.status} = 'contested'`),
    index('work_breaches_undecided_by_agency').on(t.agencyId, t.decideBy).where(sql`${t.status} = 'contested'`),
    index('work_breaches_uncured')
      .on(t.lenderId, t.agencyId, t.mandateId, t.uncuredOn)
      .where(sql`${t.uncuredOn} is not null`),
    check(
      'work_breaches_kind',
      sql`${t.kind} in ('acknowledge','first_action','answer_query','report','return','report_payment')`,
    ),
    check('work_breaches_status', sql`${t.status} in ('open','cured','uncured','closed','contested','annulled')`),
    check('work_breaches_owed_by', sql`${t.owedBy} in (${t.lenderId}, ${t.agencyId})`),
    check('work_breaches_decision', sql`${t.decision} in ('upheld','refused','lapsed')`),
    betweenParties('work_breaches', t.lenderId, t.agencyId),
  ],
)

/** Not done, not over and not annulled: what somebody is late with. */
function isLate(t: { readonly metAt: unknown; readonly closedAt: unknown; readonly status: unknown }) {
  return sql`${t.metAt} is null and ${t.closedAt} is null and ${t.status} in ('open','uncured','contested')`
}

/** How many clocks of a kind that fell due in a month were met, and how many missed. */
export const workTallies = pgTable.withRLS(
  'work_tallies',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    kind: text('kind').$type<StandardKind>().notNull(),
    /** The first day of the month of the due time, in UTC. */
    month: date('month').notNull(),
    met: integer('met').notNull(),
    missed: integer('missed').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.month, t.kind] }),
    index('work_tallies_by_agency').on(t.agencyId, t.lenderId, t.month, t.kind),
    check('work_tallies_counts', sql`${t.met} >= 0 and ${t.missed} >= 0`),
    betweenParties('work_tallies', t.lenderId, t.agencyId),
  ],
)

/** What the agency says of where a placement stands. */
export const placementReports = pgTable.withRLS(
  'placement_reports',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    id: id('id', PlacementReportId).notNull(),
    reference: text('reference'),
    code: text('code').$type<ReportCode>().notNull(),
    note: bytes('note_sealed'),
    postedAt: instant('posted_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    uniqueIndex('placement_reports_reference').on(t.agencyId, t.reference).where(sql`${t.reference} is not null`),
    uniqueIndex('placement_reports_lender_id').on(t.lenderId, t.id),
    uniqueIndex('placement_reports_agency_id').on(t.agencyId, t.id),
    index('placement_reports_by_lender').on(t.lenderId, t.postedAt, t.id),
    index('placement_reports_by_agency').on(t.agencyId, t.postedAt, t.id),
    index('placement_reports_by_placement').on(t.lenderId, t.placementId, t.postedAt, t.id),
    index('placement_reports_by_agency_placement').on(t.agencyId, t.placementId, t.postedAt, t.id),
    betweenParties('placement_reports', t.lenderId, t.agencyId),
    bridged('placement_reports', 'select'),
  ],
)
