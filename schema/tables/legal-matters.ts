import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { AccountId, CostId } from '../../src/accounts/model.ts'
import type { CostBasis } from '../../src/legal-matters/costs.law.ts'
import {
  type CloseCode,
  type EnforcementKind,
  LegalMatterId,
  type MatterStage,
  type Runner,
} from '../../src/legal-matters/model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accountCosts, accounts } from './accounts.ts'
import {
  amount,
  appRole,
  betweenParties,
  bridged,
  bridgeRole,
  currentOrg,
  day,
  id,
  instant,
  version,
} from './columns.ts'

/** A claim about one debt, before and in court. The database moves it to whoever holds the debt next. */
export const legalMatters = pgTable.withRLS(
  'legal_matters',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    placementId: id('placement_id', PlacementId),
    id: id('id', LegalMatterId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    currency: text('currency').notNull(),
    openedBy: id('opened_by', OrganisationId).notNull(),
    runBy: text('run_by').$type<Runner>().notNull(),
    lawFirm: text('law_firm'),
    reference: text('reference'),
    stage: text('stage').$type<MatterStage>().notNull(),
    letterOn: day('letter_on').notNull(),
    court: text('court'),
    claimNumber: text('claim_number'),
    filedOn: day('filed_on'),
    claimed: amount('claimed'),
    judgmentOn: day('judgment_on'),
    awarded: amount('awarded'),
    costsAwarded: amount('costs_awarded'),
    judgmentRate: integer('judgment_rate'),
    costsOrdered: amount('costs_ordered').notNull(),
    costsCharged: amount('costs_charged').notNull(),
    enforcement: text('enforcement').$type<EnforcementKind>(),
    enforcedOn: day('enforced_on'),
    closeCode: text('close_code').$type<CloseCode>(),
    closedAt: instant('closed_at'),
    openedAt: instant('opened_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    uniqueIndex('legal_matters_running').on(t.lenderId, t.accountId).where(sql`${t.stage} <> 'closed'`),
    uniqueIndex('legal_matters_reference')
      .on(t.lenderId, t.openedBy, t.reference)
      .where(sql`${t.reference} is not null`),
    index('legal_matters_by_lender').on(t.lenderId, t.openedAt, t.id),
    index('legal_matters_by_account').on(t.lenderId, t.accountId),
    index('legal_matters_by_agency').on(t.agencyId, t.openedAt, t.id),
    check('legal_matters_stage', sql`${t.stage} in ('letter_of_claim','filed','judgment','enforcement','closed')`),
    check('legal_matters_run_by', sql`${t.runBy} = 'lender' or (${t.runBy} = 'agency' and ${t.agencyId} is not null)`),
    check(
      'legal_matters_filed',
      sql`(${t.filedOn} is null) = (${t.court} is null) and (${t.filedOn} is null) = (${t.claimed} is null)`,
    ),
    check(
      'legal_matters_judged',
      sql`(${t.judgmentOn} is null) = (${t.awarded} is null) and (${t.judgmentOn} is null) = (${t.costsAwarded} is null)`,
    ),
    check(
      'legal_matters_costs',
      sql`${t.costsOrdered} between 0 and coalesce(${t.costsAwarded}, 0) and ${t.costsOrdered} <= ${t.costsCharged}`,
    ),
    check('legal_matters_closed', sql`(${t.stage} = 'closed') = (${t.closedAt} is not null)`),
    betweenParties('legal_matters', t.lenderId, t.agencyId),
    bridged('legal_matters', 'select'),
    pgPolicy('legal_matters_follow', { for: 'update', to: bridgeRole, using: sql`true`, withCheck: sql`true` }),
  ],
)

/** What was charged to the borrower in a matter, and by what right. Only ever added to. */
export const legalCosts = pgTable.withRLS(
  'legal_costs',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    legalMatterId: id('legal_matter_id', LegalMatterId).notNull(),
    costId: id('cost_id', CostId).notNull(),
    basis: text('basis').$type<CostBasis>().notNull(),
    amount: amount('amount').notNull(),
    incurredOn: day('incurred_on').notNull(),
    citation: text('citation').notNull(),
    chargedAt: instant('charged_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.costId] }),
    foreignKey({ columns: [t.lenderId, t.legalMatterId], foreignColumns: [legalMatters.lenderId, legalMatters.id] }),
    foreignKey({ columns: [t.lenderId, t.costId], foreignColumns: [accountCosts.orgId, accountCosts.id] }),
    index('legal_costs_of').on(t.lenderId, t.legalMatterId, t.chargedAt, t.costId),
    check('legal_costs_basis', sql`${t.basis} in ('statute','court_order','contract') and ${t.amount} > 0`),
    pgPolicy('legal_costs_read', {
      for: 'select',
      to: appRole,
      using: sql`exists (select from legal_matters m where m.lender_id = ${t.lenderId} and m.id = ${t.legalMatterId})`,
    }),
    pgPolicy('legal_costs_make', { for: 'insert', to: appRole, withCheck: sql`${t.lenderId} = ${currentOrg}` }),
  ],
)
