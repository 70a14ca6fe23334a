import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { PlacementId } from '../../src/placements/model.ts'
import {
  type ContactRule,
  DisputeCaseId,
  type EndingCause,
  PlacementRecallId,
  type PlacementRecallState,
  type RecallClock,
  type RecallDecision,
  RecallId,
  type RecallMode,
  type RecallOwner,
  type RecallRowOutcome,
  type RecallRunState,
  type RecallSource,
  type RecallStep,
} from '../../src/placements/recall-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { betweenParties, bytes, day, id, instant, ownedBy, version } from './columns.ts'
import { placements } from './placements.ts'

const isMode = (column: PgColumn) => sql`${column} in ('pending','immediate')`
const isContactRule = (column: PgColumn) => sql`${column} in ('stop_at_once','finish_promised')`

/** A recall of many placements in one call, worked off by a job. The lender's own: it may reach several agencies. */
export const recalls = pgTable.withRLS(
  'recalls',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    id: id('id', RecallId).notNull(),
    reference: text('reference'),
    /** SHA-256 of what was asked for: the same question under the same reference is the same recall. */
    digest: bytes('digest').notNull(),
    state: text('state').$type<RecallRunState>().notNull(),
    source: jsonb('source').$type<RecallSource>().notNull(),
    mode: text('mode').$type<RecallMode>().notNull(),
    reason: text('reason').notNull(),
    contactRule: text('contact_rule').$type<ContactRule>().notNull(),
    recallOn: day('recall_on'),
    noticeDays: integer('notice_days'),
    note: bytes('note_sealed'),
    /** How far the running stage has come: a row number, or the last placement selected. */
    reached: text('reached'),
    total: integer('total').notNull().default(0),
    recalled: integer('recalled').notNull().default(0),
    alreadyRecalled: integer('already_recalled').notNull().default(0),
    failed: integer('failed').notNull().default(0),
    /** Placements that are again what they were, and rows whose turn never came, since the whole recall was withdrawn. */
    withdrawn: integer('withdrawn').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    uniqueIndex('recalls_reference').on(t.lenderId, t.reference).where(sql`${t.reference} is not null`),
    index('recalls_by_lender').on(t.lenderId, t.createdAt, t.id),
    check('recalls_state', sql`${t.state} in ('selecting','recalling','done','withdrawing','withdrawn')`),
    check('recalls_mode', isMode(t.mode)),
    check('recalls_contact_rule', isContactRule(t.contactRule)),
    ownedBy('recalls', t.lenderId),
  ],
)

/** One placement of a recall of many and what became of it. */
export const recallRows = pgTable.withRLS(
  'recall_rows',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    recallId: id('recall_id', RecallId).notNull(),
    number: integer('number').notNull(),
    /** How the lender named the placement, when it did: an id, or `ref:` and its reference. */
    given: text('given'),
    placementId: id('placement_id', PlacementId),
    outcome: text('outcome').$type<RecallRowOutcome>().notNull().default('waiting'),
    problem: text('problem'),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.recallId, t.number] }),
    foreignKey({ columns: [t.lenderId, t.recallId], foreignColumns: [recalls.lenderId, recalls.id] }),
    index('recall_rows_by_outcome').on(t.lenderId, t.recallId, t.outcome, t.number),
    index('recall_rows_by_placement').on(t.lenderId, t.recallId, t.placementId),
    check('recall_rows_outcome', sql`${t.outcome} in ('waiting','recalled','already_recalled','failed','withdrawn')`),
    ownedBy('recall_rows', t.lenderId),
  ],
)

/** The end of one placement, from the request, or from its return or close, to the purge. */
export const placementRecalls = pgTable.withRLS(
  'placement_recalls',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId).notNull(),
    id: id('id', PlacementRecallId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    recallId: id('recall_id', RecallId),
    cause: text('cause').$type<EndingCause>().notNull().default('recall'),
    state: text('state').$type<PlacementRecallState>().notNull(),
    mode: text('mode').$type<RecallMode>().notNull(),
    reason: text('reason').notNull(),
    contactRule: text('contact_rule').$type<ContactRule>().notNull(),
    note: bytes('note_sealed'),
    clock: jsonb('clock').$type<RecallClock>().notNull(),
    requestedAt: instant('requested_at').notNull(),
    recallAt: instant('recall_at').notNull(),
    objectBy: instant('object_by'),
    objection: text('objection'),
    objectionCase: id('objection_case_id', DisputeCaseId),
    /** Whether the file bore the objection out when it was made. */
    objectionSupported: boolean('objection_supported'),
    objectionNote: bytes('objection_note_sealed'),
    objectedAt: instant('objected_at'),
    decideBy: instant('decide_by'),
    decision: text('decision').$type<RecallDecision>(),
    decidedAt: instant('decided_at'),
    extensions: integer('extensions').notNull().default(0),
    withdrawnAt: instant('withdrawn_at'),
    overtakenAt: instant('overtaken_at'),
    recalledAt: instant('recalled_at'),
    attestBy: instant('attest_by').notNull(),
    ceasedAt: instant('ceased_at'),
    attestedAt: instant('attested_at'),
    attestor: bytes('attestor_sealed'),
    promisesOutstanding: integer('promises_outstanding'),
    graceUntil: instant('grace_until'),
    declaredAt: instant('declared_at'),
    paymentsReported: integer('payments_reported').notNull().default(0),
    paymentsOpen: integer('payments_open').notNull().default(0),
    confirmBy: instant('confirm_by'),
    purgeBy: instant('purge_by'),
    purgedAt: instant('purged_at'),
    nextStep: text('next_step').$type<RecallStep>(),
    nextOwner: text('next_owner').$type<RecallOwner>(),
    nextDueAt: instant('next_due_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.agencyId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    foreignKey({ columns: [t.lenderId, t.recallId], foreignColumns: [recalls.lenderId, recalls.id] }),
    uniqueIndex('placement_recalls_lender_id').on(t.lenderId, t.id),
    uniqueIndex('placement_recalls_agency_id').on(t.agencyId, t.id),
    uniqueIndex('placement_recalls_one_open')
      .on(t.lenderId, t.placementId)
      .where(sql`${t.state} in ('pending','objected')`),
    index('placement_recalls_by_lender').on(t.lenderId, t.requestedAt, t.id),
    index('placement_recalls_by_agency').on(t.agencyId, t.requestedAt, t.id),
    index('placement_recalls_by_recall').on(t.lenderId, t.recallId, t.requestedAt, t.id),
    index('placement_recalls_by_placement').on(t.lenderId, t.placementId, t.requestedAt, t.id),
    index('placement_recalls_by_agency_placement').on(t.agencyId, t.placementId, t.requestedAt, t.id),
    index('placement_recalls_due_by_lender').on(t.lenderId, t.nextDueAt).where(sql`${t.nextDueAt} is not null`),
    index('placement_recalls_due_by_agency').on(t.agencyId, t.nextDueAt).where(sql`${t.nextDueAt} is not null`),
    index('placement_recalls_pending').on(t.lenderId, t.recallId, t.recallAt).where(sql`${t.state} = 'pending'`),
    check(
      'placement_recalls_state',
      sql`${t.state} in ('pending','objected','withdrawn','overtaken','recalled','completed')`,
    ),
    check('placement_recalls_cause', sql`${t.cause} in ('recall','return','close')`),
    check('placement_recalls_mode', isMode(t.mode)),
    check('placement_recalls_contact_rule', isContactRule(t.contactRule)),
    check('placement_recalls_payments_open', sql`${t.paymentsOpen} >= 0`),
    check(
      'placement_recalls_final',
      sql`(${t.state} in ('recalled','completed')) = (${t.recalledAt} is not null) and (${t.state} = 'withdrawn') = (${t.withdrawnAt} is not null) and (${t.state} = 'overtaken') = (${t.overtakenAt} is not null)`,
    ),
    betweenParties('placement_recalls', t.lenderId, t.agencyId),
  ],
)
