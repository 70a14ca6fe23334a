import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { ExchangeMemberId } from '../../src/exchange/member-model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { day, id, ownedBy } from './columns.ts'

/** How many of something a member did, by day (UTC). The bound holds whoever races whom. */
const memberDays = <Name extends string>(name: Name) =>
  pgTable.withRLS(
    name,
    {
      orgId: id('org_id', OrganisationId).notNull(),
      memberId: id('member_id', ExchangeMemberId).notNull(),
      on: day('on_day').notNull(),
      made: integer('made').notNull(),
      allowed: integer('allowed').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.orgId, t.memberId, t.on] }),
      check(`${name}_within`, sql`${t.made} between 1 and ${t.allowed}`),
      ownedBy(name, t.orgId),
    ],
  )

export const exchangeInquiryDays = memberDays('exchange_inquiry_days')

/** Safety signals. */
export const exchangeSignalDays = memberDays('exchange_signal_days')

/** What advisers object to for clients. */
export const exchangeClientObjectionDays = memberDays('exchange_client_objection_days')
