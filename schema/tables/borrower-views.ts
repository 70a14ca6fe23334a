import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgPolicy, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { PartyId } from '../../src/accounts/model.ts'
import { BorrowerViewId, type ViewPurpose } from '../../src/borrower-views/model.ts'
import { CaseId } from '../../src/disputes/model.ts'
import type { Language } from '../../src/kernel/language.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { appRole, bridged, currentOrg, id, instant } from './columns.ts'
import { parties } from './parties.ts'

/** Who looked at who contacted a person, and why. Read by who looked and by the creditor; only ever added to. */
export const borrowerViews = pgTable.withRLS(
  'borrower_views',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    lenderId: id('lender_id', OrganisationId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    id: id('id', BorrowerViewId).notNull(),
    purpose: text('purpose').$type<ViewPurpose>().notNull(),
    caseId: id('case_id', CaseId),
    language: text('language').$type<Language>().notNull().default('en'),
    openedAt: instant('opened_at').notNull(),
    until: instant('until_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    index('borrower_views_by_asker').on(t.orgId, t.openedAt, t.id),
    index('borrower_views_by_lender').on(t.lenderId, t.openedAt, t.id),
    check(
      'borrower_views_purpose',
      sql`${t.purpose} in ('borrower_asked','complaint','dispute','supervision','legal_proceedings')`,
    ),
    check('borrower_views_language', sql`${t.language} in ('en','zh-Hant','zh-Hans')`),
    check('borrower_views_case', sql`(${t.caseId} is null) = (${t.orgId} = ${t.lenderId})`),
    pgPolicy('borrower_views_seen', {
      for: 'select',
      to: appRole,
      using: sql`${t.orgId} = ${currentOrg} or ${t.lenderId} = ${currentOrg}`,
    }),
    pgPolicy('borrower_views_insert', { for: 'insert', to: appRole, withCheck: sql`${t.orgId} = ${currentOrg}` }),
    pgPolicy('borrower_views_update', { for: 'update', to: appRole, using: sql`false`, withCheck: sql`false` }),
    pgPolicy('borrower_views_delete', { for: 'delete', to: appRole, using: sql`false` }),
    bridged('borrower_views', 'select'),
  ],
)
