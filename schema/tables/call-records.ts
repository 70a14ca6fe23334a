import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { ContactPointId, PartyId } from '../../src/accounts/model.ts'
import {
  CallComparisonId,
  type CallComparisonState,
  type CallDifference,
  CallDifferenceId,
  CallRecordId,
  type CallResult,
  type ComparingPhase,
} from '../../src/call-records/model.ts'
import { type ActivityDirection, ActivityId, type Disposition } from '../../src/contacts/activity-model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { betweenParties, bridged, bytes, id, instant, ownedBy, version } from './columns.ts'
import { placements } from './placements.ts'

/** Calls as an agency's carrier recorded them. Only ever added to; numbers are not kept. */
export const callRecords = pgTable.withRLS(
  'call_records',
  {
    agencyId: id('agency_id', OrganisationId).notNull(),
    id: id('id', CallRecordId).notNull(),
    reference: text('reference').notNull(),
    direction: text('direction').$type<ActivityDirection>().notNull(),
    startedAt: instant('started_at').notNull(),
    result: text('result').$type<CallResult>().notNull(),
    talkSeconds: integer('talk_seconds').notNull(),
    recordingReference: text('recording_reference'),
    endpointId: id('endpoint_id', ContactPointId),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.id] }),
    unique('call_records_once').on(t.agencyId, t.startedAt, t.reference),
    index('call_records_by_time').on(t.agencyId, t.startedAt, t.id),
    index('call_records_by_endpoint').on(t.agencyId, t.endpointId, t.startedAt, t.id),
    index('call_records_recorded').on(t.startedAt, t.id).where(sql`${t.recordingReference} is not null`),
    check('call_records_direction', sql`${t.direction} in ('outbound','inbound')`),
    check('call_records_result', sql`${t.result} in ('answered','no_answer','busy','failed')`),
    ownedBy('call_records', t.agencyId),
    bridged('call_records', 'select'),
  ],
)

/** Whom the number of a call leads to, on which placements: as it was when the call was handed in. */
export const callRecordTargets = pgTable.withRLS(
  'call_record_targets',
  {
    agencyId: id('agency_id', OrganisationId).notNull(),
    callRecordId: id('call_record_id', CallRecordId).notNull(),
    lenderId: id('lender_id', OrganisationId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    contactPointId: id('contact_point_id', ContactPointId).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.callRecordId, t.lenderId, t.placementId, t.contactPointId] }),
    foreignKey({
      name: 'call_record_targets_record',
      columns: [t.agencyId, t.callRecordId],
      foreignColumns: [callRecords.agencyId, callRecords.id],
    }),
    foreignKey({
      name: 'call_record_targets_placement',
      columns: [t.lenderId, t.placementId],
      foreignColumns: [placements.lenderId, placements.id],
    }),
    ownedBy('call_record_targets', t.agencyId),
    bridged('call_record_targets', 'select'),
  ],
)

/** The calls of a period against the contacts by telephone of the same time, and how far comparing has come. */
export const callComparisons = pgTable.withRLS(
  'call_comparisons',
  {
    agencyId: id('agency_id', OrganisationId).notNull(),
    id: id('id', CallComparisonId).notNull(),
    from: instant('from_at').notNull(),
    until: instant('until_at').notNull(),
    toleranceSeconds: integer('tolerance_seconds').notNull(),
    talkToleranceSeconds: integer('talk_tolerance_seconds').notNull(),
    state: text('state').$type<CallComparisonState>().notNull(),
    phase: text('phase').$type<ComparingPhase>().notNull(),
    comparedTo: text('compared_to'),
    calls: integer('calls').notNull(),
    contacts: integer('contacts').notNull(),
    matched: integer('matched').notNull(),
    differences: integer('differences').notNull(),
    unanswered: integer('unanswered').notNull(),
    createdAt: instant('created_at').notNull(),
    comparedAt: instant('compared_at'),
    endedAt: instant('ended_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.id] }),
    index('call_comparisons_by_age').on(t.agencyId, t.createdAt, t.id),
    uniqueIndex('call_comparisons_one').on(t.agencyId, t.from, t.until).where(sql`${t.state} <> 'superseded'`),
    check('call_comparisons_state', sql`${t.state} in ('comparing','compared','settled','superseded')`),
    check('call_comparisons_phase', sql`${t.phase} in ('known','unknown','contacts','over')`),
    check('call_comparisons_period', sql`${t.from} < ${t.until}`),
    check('call_comparisons_unanswered', sql`${t.unanswered} between 0 and ${t.differences}`),
    ownedBy('call_comparisons', t.agencyId),
  ],
)

/** Calls and contacts that are the same, by one comparison. */
export const callMatches = pgTable.withRLS(
  'call_matches',
  {
    agencyId: id('agency_id', OrganisationId).notNull(),
    comparisonId: id('comparison_id', CallComparisonId).notNull(),
    callRecordId: id('call_record_id', CallRecordId).notNull(),
    activityId: id('activity_id', ActivityId).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.comparisonId, t.callRecordId] }),
    unique('call_matches_one_contact').on(t.agencyId, t.comparisonId, t.activityId),
    foreignKey({
      name: 'call_matches_comparison',
      columns: [t.agencyId, t.comparisonId],
      foreignColumns: [callComparisons.agencyId, callComparisons.id],
    }),
    ownedBy('call_matches', t.agencyId),
  ],
)

/** What differs. A lender reads what concerns its own placements; `lender_id` is null where that is nobody's. */
export const callDifferences = pgTable.withRLS(
  'call_differences',
  {
    agencyId: id('agency_id', OrganisationId).notNull(),
    lenderId: id('lender_id', OrganisationId),
    id: id('id', CallDifferenceId).notNull(),
    comparisonId: id('comparison_id', CallComparisonId).notNull(),
    kind: text('kind').$type<CallDifference['kind']>().notNull(),
    callRecordId: id('call_record_id', CallRecordId),
    activityId: id('activity_id', ActivityId),
    placementId: id('placement_id', PlacementId),
    direction: text('direction').$type<ActivityDirection>().notNull(),
    happenedAt: instant('happened_at').notNull(),
    result: text('result').$type<CallResult>(),
    disposition: text('disposition').$type<Disposition>(),
    talkCarrier: integer('talk_carrier'),
    talkRecorded: integer('talk_recorded'),
    state: text('state').$type<CallDifference['state']>().notNull(),
    code: text('code').$type<CallDifference['code']>(),
    note: bytes('note_sealed'),
    createdAt: instant('created_at').notNull(),
    answeredAt: instant('answered_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.agencyId, t.id] }),
    foreignKey({
      name: 'call_differences_comparison',
      columns: [t.agencyId, t.comparisonId],
      foreignColumns: [callComparisons.agencyId, callComparisons.id],
    }),
    foreignKey({
      name: 'call_differences_placement',
      columns: [t.lenderId, t.placementId],
      foreignColumns: [placements.lenderId, placements.id],
    }),
    index('call_differences_by_age').on(t.agencyId, t.createdAt, t.id),
    index('call_differences_by_comparison').on(t.agencyId, t.comparisonId, t.createdAt, t.id),
    index('call_differences_of_lender').on(t.lenderId, t.createdAt, t.id),
    index('call_differences_of_lender_placement').on(t.lenderId, t.placementId, t.createdAt, t.id),
    check(
      'call_differences_kind',
      sql`${t.kind} in ('call_without_activity','call_to_unknown_number','activity_without_call','result_differs','talk_differs')`,
    ),
    check('call_differences_state', sql`${t.state} in ('open','accepted','contested','superseded')`),
    check('call_differences_sides', sql`num_nonnulls(${t.callRecordId}, ${t.activityId}) > 0`),
    check('call_differences_note', sql`${t.note} is null or ${t.lenderId} is not null`),
    betweenParties('call_differences', t.lenderId, t.agencyId),
  ],
)
