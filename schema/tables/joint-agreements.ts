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
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { AccountId, PartyId } from '../../src/accounts/model.ts'
import { AgreementId, JointAgreementId } from '../../src/agreements/model.ts'
import {
  type JointEndCode,
  type JointKind,
  JointShareId,
  type JointStatus,
  type RefusalCode,
  type ShareState,
} from '../../src/joint-agreements/model.ts'
import type { Regime, Silence } from '../../src/joint-agreements/regimes.law.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import type { StoredSchedule } from './agreements.ts'
import { amount, appRole, bridged, bridgeRole, currentOrg, day, id, instant, ownedBy, version } from './columns.ts'

/** One plan of a borrower with several creditors: the lead's. A creditor with a share in it reads it. */
export const jointAgreements = pgTable.withRLS(
  'joint_agreements',
  {
    leadId: id('lender_id', OrganisationId).notNull(),
    id: id('id', JointAgreementId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    currency: text('currency').notNull(),
    regime: text('regime').$type<Regime>().notNull(),
    shareMin: integer('share_min').notNull(),
    silence: text('silence').$type<Silence>().notNull(),
    status: text('status').$type<JointStatus>().notNull(),
    endCode: text('end_code').$type<JointEndCode>(),
    appliedOn: day('applied_on').notNull(),
    applicationSha256: text('application_sha256').notNull(),
    invited: jsonb('invited').$type<readonly string[]>().notNull(),
    kind: text('kind').$type<JointKind>(),
    claimed: amount('claimed').notNull(),
    total: amount('total').notNull(),
    paid: amount('paid').notNull(),
    schedule: jsonb('schedule').$type<StoredSchedule>().notNull(),
    graceDays: integer('grace_days').notNull(),
    cureDays: integer('cure_days').notNull(),
    reference: text('reference'),
    claimsBy: instant('claims_by').notNull(),
    answerBy: instant('answer_by'),
    startedAt: instant('started_at'),
    startedOn: day('started_on'),
    cureUntil: day('cure_until'),
    endedAt: instant('ended_at'),
    lookAt: instant('look_at'),
    changedAt: instant('changed_at').notNull(),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.leadId, t.id] }),
    foreignKey({ columns: [t.leadId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    uniqueIndex('joint_agreements_reference').on(t.leadId, t.reference).where(sql`${t.reference} is not null`),
    index('joint_agreements_by_lead').on(t.leadId, t.createdAt, t.id),
    index('joint_agreements_by_person').on(t.leadId, t.partyId, t.createdAt, t.id),
    check(
      'joint_agreements_status',
      sql`${t.status} in ('gathering','proposed','active','completed','broken','cancelled')`,
    ),
    check('joint_agreements_silence', sql`${t.silence} in ('accepts','refuses')`),
    check('joint_agreements_share_min', sql`${t.shareMin} between 0 and 10000`),
    check('joint_agreements_total', sql`${t.total} between 0 and ${t.claimed} and ${t.paid} between 0 and ${t.total}`),
    check('joint_agreements_sum', sql`coalesce(concordat.schedule_total(${t.schedule}), 0) = ${t.total}`),
    check('joint_agreements_started', sql`(${t.startedAt} is null) = (${t.startedOn} is null)`),
    check(
      'joint_agreements_ended',
      sql`(${t.status} in ('completed','broken','cancelled')) = (${t.endedAt} is not null)`,
    ),
    ownedBy('joint_agreements', t.leadId),
    bridged('joint_agreements', 'select'),
    pgPolicy('joint_agreements_creditor', {
      for: 'select',
      to: appRole,
      using: sql`exists (select from joint_agreement_shares s where s.org_id = ${currentOrg}
        and s.lender_id = ${t.leadId} and s.joint_agreement_id = ${t.id})`,
    }),
  ],
)

/** What one creditor has in it. The lead reads it from the moment the creditor claims; before, it knows of none. */
export const jointAgreementShares = pgTable.withRLS(
  'joint_agreement_shares',
  {
    leadId: id('lender_id', OrganisationId).notNull(),
    creditorId: id('org_id', OrganisationId).notNull(),
    id: id('id', JointShareId).notNull(),
    jointAgreementId: id('joint_agreement_id', JointAgreementId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    state: text('state').$type<ShareState>().notNull(),
    refusalCode: text('refusal_code').$type<RefusalCode>(),
    claim: amount('claim'),
    total: amount('total'),
    paid: amount('paid').notNull(),
    schedule: jsonb('schedule').$type<StoredSchedule>().notNull(),
    agreementId: id('agreement_id', AgreementId),
    claimedAt: instant('claimed_at'),
    answeredAt: instant('answered_at'),
    toldAt: instant('told_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.leadId, t.id] }),
    foreignKey({
      columns: [t.leadId, t.jointAgreementId],
      foreignColumns: [jointAgreements.leadId, jointAgreements.id],
    }),
    foreignKey({ columns: [t.creditorId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    uniqueIndex('joint_agreement_shares_account')
      .on(t.creditorId, t.accountId)
      .where(sql`${t.state} in ('claimed','offered','accepted')`),
    index('joint_agreement_shares_of').on(t.leadId, t.jointAgreementId),
    index('joint_agreement_shares_by_creditor').on(t.creditorId, t.createdAt, t.id),
    check(
      'joint_agreement_shares_state',
      sql`${t.state} in ('invited','declined','claimed','offered','accepted','refused','ended')`,
    ),
    check('joint_agreement_shares_claim', sql`(${t.claim} is null) = (${t.claimedAt} is null) and ${t.claim} > 0`),
    check(
      'joint_agreement_shares_total',
      sql`${t.total} is null or (${t.total} between 1 and ${t.claim} and concordat.schedule_total(${t.schedule}) = ${t.total})`,
    ),
    check('joint_agreement_shares_paid', sql`${t.paid} >= 0 and ${t.paid} <= coalesce(${t.total}, 0)`),
    pgPolicy('joint_agreement_shares_read', {
      for: 'select',
      to: appRole,
      using: sql`${t.creditorId} = ${currentOrg} or (${t.leadId} = ${currentOrg} and ${t.claimedAt} is not null)`,
    }),
    pgPolicy('joint_agreement_shares_make', {
      for: 'insert',
      to: appRole,
      withCheck: sql`${t.creditorId} = ${currentOrg} and ${t.leadId} = ${currentOrg}`,
    }),
    pgPolicy('joint_agreement_shares_change', {
      for: 'update',
      to: appRole,
      using: sql`${t.creditorId} = ${currentOrg} or (${t.leadId} = ${currentOrg} and ${t.claimedAt} is not null)`,
      withCheck: sql`${t.creditorId} = ${currentOrg} or (${t.leadId} = ${currentOrg} and ${t.claimedAt} is not null)`,
    }),
    bridged('joint_agreement_shares', 'select'),
    pgPolicy('joint_agreement_shares_invite', { for: 'insert', to: bridgeRole, withCheck: sql`true` }),
  ],
)
