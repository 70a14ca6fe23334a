import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { CallListId, type CallListOutcome, type CallListState } from '../../src/contacts/call-list-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { id, instant, ownedBy, version } from './columns.ts'

/** A day's contacts, asked about all at once, and how far the answer has come. */
export const callLists = pgTable.withRLS(
  'call_lists',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', CallListId).notNull(),
    at: instant('at').notNull(),
    items: integer('items').notNull(),
    decided: integer('decided').notNull(),
    allowed: integer('allowed').notNull(),
    denied: integer('denied').notNull(),
    unclear: integer('unclear').notNull(),
    state: text('state').$type<CallListState>().notNull(),
    createdAt: instant('created_at').notNull(),
    decidedAt: instant('decided_at'),
    endsAt: instant('ends_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('call_lists_by_age').on(t.orgId, t.createdAt, t.id),
    check('call_lists_state', sql`${t.state} in ('deciding','decided')`),
    check('call_lists_sum', sql`${t.decided} = ${t.allowed} + ${t.denied} + ${t.unclear}`),
    ownedBy('call_lists', t.orgId),
  ],
)

/** One contact of a list: what is asked until it is decided, and what was found. */
export const callListItems = pgTable.withRLS(
  'call_list_items',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    listId: id('list_id', CallListId).notNull(),
    item: integer('item').notNull(),
    request: jsonb('request'),
    asked: jsonb('asked'),
    outcome: text('outcome').$type<CallListOutcome>(),
    ruledBy: text('ruled_by'),
    nextAllowedAt: instant('next_allowed_at'),
    problem: text('problem'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.listId, t.item] }),
    foreignKey({
      name: 'call_list_items_list',
      columns: [t.orgId, t.listId],
      foreignColumns: [callLists.orgId, callLists.id],
    }),
    check('call_list_items_outcome', sql`${t.outcome} in ('allow','deny','unclear')`),
    ownedBy('call_list_items', t.orgId),
  ],
)
