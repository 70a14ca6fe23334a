import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { AccountId, PartyId } from '../../src/accounts/model.ts'
import { TemplateId } from '../../src/notices/model.ts'
import type { NoticeItem, NoticeKind } from '../../src/notices/notice-kinds.law.ts'
import { type Delivery, NoticeId } from '../../src/notices/notice-model.ts'
import type { ScreenedChannel, ScreenedLanguage } from '../../src/notices/screening-model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { betweenParties, bridged, day, id, instant, version } from './columns.ts'
import { parties } from './parties.ts'
import { placements } from './placements.ts'

/** Evidence of what borrowers were told in writing: what it stated and what became of it, never the words. */
export const notices = pgTable.withRLS(
  'notices',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    id: id('id', NoticeId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    placementId: id('placement_id', PlacementId),
    issuedBy: id('issued_by', OrganisationId).notNull(),
    reference: text('reference'),
    kind: text('kind').$type<NoticeKind>().notNull(),
    jurisdiction: text('jurisdiction').notNull(),
    rule: text('rule'),
    channel: text('channel').$type<ScreenedChannel>().notNull(),
    language: text('language').$type<ScreenedLanguage>().notNull(),
    templateId: id('template_id', TemplateId),
    documentSha256: text('document_sha256'),
    items: text('items').$type<NoticeItem>().array().notNull(),
    sentOn: day('sent_on').notNull(),
    periodEndsOn: day('period_ends_on'),
    delivery: text('delivery').$type<Delivery>().notNull(),
    deliveryOn: day('delivery_on'),
    evidence: text('evidence'),
    recordedAt: instant('recorded_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({ columns: [t.lenderId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    uniqueIndex('notices_reference').on(t.lenderId, t.issuedBy, t.reference).where(sql`${t.reference} is not null`),
    index('notices_by_lender').on(t.lenderId, t.recordedAt, t.id),
    index('notices_by_agency').on(t.agencyId, t.recordedAt, t.id),
    index('notices_by_account').on(t.lenderId, t.accountId, t.kind),
    check('notices_delivery', sql`${t.delivery} in ('dispatched','delivered','undeliverable')`),
    check('notices_delivered', sql`(${t.delivery} = 'dispatched') = (${t.deliveryOn} is null)`),
    check('notices_issuer', sql`${t.issuedBy} = ${t.lenderId} or ${t.issuedBy} = ${t.agencyId}`),
    betweenParties('notices', t.lenderId, t.agencyId),
    bridged('notices', 'select'),
  ],
)
