import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { type ClientObjection, ClientObjectionId } from '../../src/contributions/client-objection-model.ts'
import type { ProductClass, RecordDisputeReason } from '../../src/contributions/model.ts'
import { ExchangeObjectionId } from '../../src/contributions/objection-model.ts'
import { ExchangeId, ExchangeMemberId } from '../../src/exchange/member-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { betweenParties, bridged, day, id, instant, version } from './columns.ts'

/** What advisers objected to for clients. `org_id` is the adviser; whom it is about is forgotten once the exchange has looked. */
export const exchangeClientObjections = pgTable.withRLS(
  'exchange_client_objections',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    operatorId: id('operator_id', OrganisationId).notNull(),
    id: id('id', ClientObjectionId).notNull(),
    memberId: id('member_id', ExchangeMemberId).notNull(),
    exchangeId: id('exchange_id', ExchangeId).notNull(),
    product: text('product').$type<ProductClass>().notNull(),
    reason: text('reason').$type<RecordDisputeReason>().notNull(),
    receivedOn: day('received_on').notNull(),
    endsOn: day('ends_on').notNull(),
    authoritySha256: text('authority_sha256').notNull(),
    evidenceSha256: text('evidence_sha256').notNull(),
    subjects: jsonb('subjects').$type<ClientObjection['subjects']>(),
    objectionId: id('objection_id', ExchangeObjectionId),
    outcomes: jsonb('outcomes').$type<ClientObjection['outcomes']>(),
    releasedAt: instant('released_at'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('exchange_client_objections_by_age').on(t.orgId, t.createdAt, t.id),
    index('exchange_client_objections_by_operator').on(t.operatorId, t.createdAt, t.id),
    check('exchange_client_objections_forgotten', sql`(${t.subjects} is null) = (${t.objectionId} is not null)`),
    check('exchange_client_objections_told', sql`(${t.outcomes} is null) = (${t.releasedAt} is null)`),
    betweenParties('exchange_client_objections', t.orgId, t.operatorId),
    bridged('exchange_client_objections', 'select'),
  ],
)
