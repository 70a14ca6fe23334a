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
import { AccountId, ContactPointId, type ContactPointKind, PartyId } from '../../src/accounts/model.ts'
import {
  type ActivityChannel,
  type ActivityDirection,
  type ActivityFlag,
  ActivityId,
  type CorrectionKind,
  type DebtDiscussed,
  type DelinquencyCause,
  type Disposition,
  type RecordingRetention,
} from '../../src/contacts/activity-model.ts'
import { DecisionId } from '../../src/contacts/decision-model.ts'
import { PermitId } from '../../src/contacts/permit-model.ts'
import { PromiseId } from '../../src/contacts/promise-model.ts'
import { CollectorId } from '../../src/licensing/collector-model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { amount, betweenParties, bridged, bytes, day, id, instant, supervised } from './columns.ts'
import { parties } from './parties.ts'
import { placements } from './placements.ts'

/** Every contact, in either direction. Only ever added to; split by month of `happened_at` (see the activities migration). */
export const activities = pgTable.withRLS(
  'activities',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    id: id('id', ActivityId).notNull(),
    reference: text('reference'),
    placementId: id('placement_id', PlacementId),
    accountId: id('account_id', AccountId).notNull(),
    debts: jsonb('debts').$type<readonly DebtDiscussed[]>(),
    partyId: id('party_id', PartyId).notNull(),
    contactPointId: id('contact_point_id', ContactPointId),
    endpointKind: text('endpoint_kind').$type<ContactPointKind>(),
    endpointHash: bytes('endpoint_hash'),
    jurisdiction: text('jurisdiction').notNull(),
    direction: text('direction').$type<ActivityDirection>().notNull(),
    channel: text('channel').$type<ActivityChannel>().notNull(),
    disposition: text('disposition').$type<Disposition>().notNull(),
    rightParty: boolean('right_party'),
    happenedAt: instant('happened_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: id('recorded_by', OrganisationId).notNull(),
    collectorId: id('collector_id', CollectorId),
    language: text('language'),
    talkSeconds: integer('talk_seconds'),
    cause: text('cause').$type<DelinquencyCause>(),
    promiseAmount: amount('promise_amount'),
    promiseCurrency: text('promise_currency'),
    promiseDue: day('promise_due'),
    promiseId: id('promise_id', PromiseId),
    recordingSha256: text('recording_sha256'),
    recordingRetention: text('recording_retention').$type<RecordingRetention>(),
    recordingUntil: day('recording_until'),
    template: text('template'),
    decisionId: id('decision_id', DecisionId),
    permitId: id('permit_id', PermitId),
    flags: text('flags').array().$type<ActivityFlag>().notNull(),
    corrects: id('corrects', ActivityId),
    correction: text('correction').$type<CorrectionKind>(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.happenedAt, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({ columns: [t.lenderId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    // A correction keeps the moment of what it corrects, so both stand in one partition.
    foreignKey({
      name: 'activities_corrects',
      columns: [t.lenderId, t.happenedAt, t.corrects],
      foreignColumns: [t.lenderId, t.happenedAt, t.id],
    }),
    unique('activities_corrected_once').on(t.lenderId, t.happenedAt, t.corrects),
    unique('activities_once').on(t.lenderId, t.happenedAt, t.recordedBy, t.reference),
    index('activities_by_id').on(t.id),
    index('activities_by_agency').on(t.agencyId, t.happenedAt, t.id),
    index('activities_by_account').on(t.lenderId, t.accountId, t.happenedAt, t.id),
    index('activities_by_person').on(t.lenderId, t.partyId, t.happenedAt, t.id),
    index('activities_by_agency_person').on(t.agencyId, t.partyId, t.happenedAt, t.id),
    index('activities_by_placement').on(t.lenderId, t.placementId, t.happenedAt, t.id),
    index('activities_by_agency_placement').on(t.agencyId, t.placementId, t.happenedAt, t.id),
    index('activities_promises').on(t.agencyId, t.promiseDue, t.id).where(sql`${t.promiseDue} is not null`),
    index('activities_by_collector').on(t.recordedBy, t.collectorId, t.happenedAt, t.id),
    index('activities_wrong_numbers')
      .on(t.lenderId, t.partyId, t.contactPointId, t.recordedAt)
      .where(sql`${t.correction} = 'wrong_number'`),
    index('activities_by_jurisdiction').on(t.jurisdiction, t.happenedAt),
    check('activities_direction', sql`${t.direction} in ('outbound','inbound')`),
    check(
      'activities_channel',
      sql`${t.channel} in ('phone','voicemail','sms','email','messaging','fax','letter','visit')`,
    ),
    check('activities_recorder', sql`${t.recordedBy} = coalesce(${t.agencyId}, ${t.lenderId})`),
    check('activities_placed', sql`(${t.agencyId} is null) = (${t.placementId} is null)`),
    check('activities_correction', sql`(${t.corrects} is null) = (${t.correction} is null)`),
    check('activities_endpoint', sql`(${t.endpointKind} is null) = (${t.endpointHash} is null)`),
    check('activities_promise', sql`num_nonnulls(${t.promiseAmount}, ${t.promiseCurrency}, ${t.promiseDue}) in (0, 3)`),
    check(
      'activities_recording',
      sql`num_nonnulls(${t.recordingSha256}, ${t.recordingRetention}, ${t.recordingUntil}) in (0, 3)`,
    ),
    betweenParties('activities', t.lenderId, t.agencyId),
    supervised('activities', t.jurisdiction),
    bridged('activities', 'select'),
  ],
)
