import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  type PgColumn,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { AccountId } from '../../src/accounts/model.ts'
import {
  type ActivityId,
  type AnswerCode,
  CaseId,
  CaseNoteId,
  type CaseStatus,
  type CaseStop,
  type CaseSubject,
  type CaseWay,
  type ConductCode,
  type DisputeKind,
  type EscalationBody,
  type PartyRole,
  type RemedyCode,
  type VerificationKind,
} from '../../src/disputes/model.ts'
import { CollectorId, FindingId } from '../../src/licensing/collector-model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import {
  amount,
  appRole,
  bridged,
  bytes,
  currentOrg,
  currentWorld,
  day,
  id,
  instant,
  supervised,
  version,
} from './columns.ts'
import { placements } from './placements.ts'

/** Has a part in the case now. */
const takesPart = (lenderId: PgColumn, caseId: PgColumn) => sql`exists (
  select 1 from dispute_parties p where p.org_id = ${currentOrg} and p.case_id = ${caseId} and p.lender_id = ${lenderId}
    and p.until_at is null)`

/** Read by its lender, whoever raised it or has a part in it, and a regulator of where the debt lies; changed by the first two. */
const policiesOf = (t: Record<'lenderId' | 'id' | 'world' | 'accountId' | 'raisedBy' | 'jurisdiction', PgColumn>) => [
  pgPolicy('dispute_cases_read', {
    for: 'select',
    to: appRole,
    using: sql`${t.lenderId} = ${currentOrg} or ${t.raisedBy} = ${currentOrg} or ${takesPart(t.lenderId, t.id)}`,
  }),
  pgPolicy('dispute_cases_regulator', {
    for: 'select',
    to: appRole,
    using: sql`${t.world} = ${currentWorld} and exists (
      select 1 from organisations o where o.id = ${currentOrg} and o.kind = 'regulator'
        and (${t.jurisdiction} = any (o.jurisdictions) or split_part(${t.jurisdiction}, '-', 1) = any (o.jurisdictions)))`,
  }),
  pgPolicy('dispute_cases_raise', {
    for: 'insert',
    to: appRole,
    withCheck: sql`${t.raisedBy} = ${currentOrg} and (${t.lenderId} = ${currentOrg} or exists (
      select 1 from placements p where p.lender_id = ${t.lenderId} and p.account_id = ${t.accountId}
        and p.agency_id = ${currentOrg})
      or ${t.accountId} is null and ${t.world} = ${currentWorld} and exists (
        select 1 from organisations o where o.id = ${currentOrg} and o.kind = 'adviser'))`,
  }),
  pgPolicy('dispute_cases_change', {
    for: 'update',
    to: appRole,
    using: sql`${t.lenderId} = ${currentOrg} or ${takesPart(t.lenderId, t.id)}`,
    withCheck: sql`${t.lenderId} = ${currentOrg} or ${takesPart(t.lenderId, t.id)}`,
  }),
]

/** Disputes about debts and complaints about conduct: one record for lender, agency, adviser and regulator. */
export const disputeCases = pgTable.withRLS(
  'dispute_cases',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    id: id('id', CaseId).notNull(),
    world: text('world').notNull(),
    subject: text('subject').$type<CaseSubject>().notNull(),
    accountId: id('account_id', AccountId),
    named: text('named_as'),
    jurisdiction: text('jurisdiction').notNull(),
    placementId: id('placement_id', PlacementId),
    agencyId: id('concerned_id', OrganisationId),
    raisedBy: id('raised_by', OrganisationId).notNull(),
    raisedAt: instant('raised_at').notNull(),
    way: text('way').$type<CaseWay>().notNull(),
    reference: text('reference'),
    receivedOn: day('received_on').notNull(),
    inWriting: boolean('in_writing').notNull(),
    statement: bytes('statement_sealed'),
    kind: text('kind').$type<DisputeKind>(),
    currency: text('currency'),
    amount: amount('amount'),
    repeats: id('repeats', CaseId),
    conduct: text('conduct').$type<ConductCode>().array().notNull(),
    collectorId: id('collector_id', CollectorId),
    activities: text('activities').$type<ActivityId>().array().notNull(),
    status: text('status').$type<CaseStatus>().notNull(),
    stops: text('stops').$type<CaseStop>().notNull(),
    stoppedAmount: amount('stopped_amount'),
    clock: text('clock').notNull(),
    acknowledgeBy: instant('acknowledge_by'),
    acknowledgedAt: instant('acknowledged_at'),
    answerBy: instant('answer_by'),
    extendedAt: instant('extended_at'),
    overdueAt: instant('overdue_at'),
    answeredBy: id('answered_by', OrganisationId),
    answeredAt: instant('answered_at'),
    answerCode: text('answer_code').$type<AnswerCode>(),
    upheldAmount: amount('upheld_amount'),
    reasons: bytes('reasons_sealed'),
    verification: text('verification').$type<VerificationKind>(),
    documents: text('documents').array().notNull(),
    findingId: id('finding_id', FindingId),
    escalatedTo: text('escalated_to').$type<EscalationBody>(),
    escalatedAt: instant('escalated_at'),
    escalateBy: instant('escalate_by'),
    remedy: text('remedy').$type<RemedyCode>(),
    remedyAmount: amount('remedy_amount'),
    remediedAt: instant('remedied_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    foreignKey({ columns: [t.lenderId, t.repeats], foreignColumns: [t.lenderId, t.id] }),
    uniqueIndex('dispute_cases_reference')
      .on(t.lenderId, t.raisedBy, t.reference)
      .where(sql`${t.reference} is not null`),
    index('dispute_cases_by_lender').on(t.lenderId, t.raisedAt, t.id),
    index('dispute_cases_by_account').on(t.lenderId, t.accountId, t.raisedAt, t.id),
    index('dispute_cases_that_stop').on(t.lenderId, t.accountId).where(sql`${t.stops} <> 'nothing'`),
    index('dispute_cases_open').on(t.lenderId, t.answerBy, t.id).where(sql`${t.answeredAt} is null`),
    index('dispute_cases_by_jurisdiction').on(t.world, t.jurisdiction, t.raisedAt, t.id),
    index('dispute_cases_by_raiser').on(t.raisedBy, t.raisedAt, t.id),
    index('dispute_cases_by_id').on(t.id),
    check('dispute_cases_subject', sql`${t.subject} in ('dispute','complaint')`),
    check('dispute_cases_kind', sql`(${t.subject} = 'dispute') = (${t.kind} is not null)`),
    check('dispute_cases_conduct', sql`(${t.subject} = 'complaint') = (cardinality(${t.conduct}) > 0)`),
    check(
      'dispute_cases_status',
      sql`${t.status} in ('open','acknowledged','escalated','verified','upheld','upheld_in_part','rejected','withdrawn','moved')`,
    ),
    check('dispute_cases_stops', sql`${t.stops} in ('debt','part','nothing')`),
    check('dispute_cases_part', sql`(${t.stops} = 'part') = (${t.stoppedAmount} is not null)`),
    check('dispute_cases_named', sql`${t.accountId} is not null or ${t.named} is not null`),
    check('dispute_cases_amount', sql`${t.amount} > 0`),
    check('dispute_cases_repeats', sql`(${t.repeats} is not null) = (${t.kind} is not distinct from 'duplicative')`),
    ...policiesOf(t),
    bridged('dispute_cases', 'select'),
    supervised('dispute_cases', t.jurisdiction),
  ],
)

/** Who has a part in a case. An agency has one in a dispute while it holds the debt, in a complaint about it for good. */
export const disputeParties = pgTable.withRLS(
  'dispute_parties',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    lenderId: id('lender_id', OrganisationId).notNull(),
    caseId: id('case_id', CaseId).notNull(),
    role: text('role').$type<PartyRole>().notNull(),
    from: instant('from_at').notNull(),
    until: instant('until_at'),
    raisedAt: instant('raised_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.caseId] }),
    foreignKey({ columns: [t.lenderId, t.caseId], foreignColumns: [disputeCases.lenderId, disputeCases.id] }),
    index('dispute_parties_of_case').on(t.lenderId, t.caseId),
    index('dispute_parties_by_age').on(t.orgId, t.raisedAt, t.caseId).where(sql`${t.until} is null`),
    check('dispute_parties_role', sql`${t.role} in ('lender','agency','adviser','ombudsman','regulator')`),
    pgPolicy('dispute_parties_read', {
      for: 'select',
      to: appRole,
      using: sql`${t.orgId} = ${currentOrg} or ${t.lenderId} = ${currentOrg}`,
    }),
    bridged('dispute_parties', 'all'),
  ],
)

/** What each side keeps about a case for itself. Sealed under the lender's key, whose rotation reaches it; no door shows it to others. */
export const disputeNotes = pgTable.withRLS(
  'dispute_notes',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    lenderId: id('lender_id', OrganisationId).notNull(),
    caseId: id('case_id', CaseId).notNull(),
    id: id('id', CaseNoteId).notNull(),
    note: bytes('note_sealed').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.caseId], foreignColumns: [disputeCases.lenderId, disputeCases.id] }),
    index('dispute_notes_by_case').on(t.orgId, t.caseId, t.writtenAt, t.id),
    index('dispute_notes_by_lender').on(t.lenderId, t.id),
    pgPolicy('dispute_notes_read', {
      for: 'select',
      to: appRole,
      using: sql`${t.orgId} = ${currentOrg} or ${t.lenderId} = ${currentOrg}`,
    }),
    pgPolicy('dispute_notes_write', {
      for: 'insert',
      to: appRole,
      withCheck: sql`${t.orgId} = ${currentOrg} and exists (
        select 1 from dispute_cases c where c.lender_id = ${t.lenderId} and c.id = ${t.caseId})`,
    }),
    pgPolicy('dispute_notes_reseal', {
      for: 'update',
      to: appRole,
      using: sql`${t.lenderId} = ${currentOrg}`,
      withCheck: sql`${t.lenderId} = ${currentOrg}`,
    }),
  ],
)
