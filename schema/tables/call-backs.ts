import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { AccountId, ContactPointId, PartyId } from '../../src/accounts/model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import {
  ActivityId,
  type CallBackCause,
  CallBackId,
  type CallBackStatus,
} from '../../src/preferences/call-back-model.ts'
import type { PreferenceChannel } from '../../src/preferences/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { betweenParties, bridged, id, instant, version } from './columns.ts'
import { parties } from './parties.ts'
import { placements } from './placements.ts'

/** When a person asked to be contacted, of whom, and what came of it. */
export const callBacks = pgTable.withRLS(
  'call_backs',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    id: id('id', CallBackId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    placementId: id('placement_id', PlacementId),
    askedOf: id('asked_of', OrganisationId).notNull(),
    channel: text('channel').$type<PreferenceChannel>().notNull(),
    contactPointId: id('contact_point_id', ContactPointId),
    askedAt: instant('asked_at').notNull(),
    from: instant('from_at').notNull(),
    until: instant('until_at').notNull(),
    status: text('status').$type<CallBackStatus>().notNull(),
    activityId: id('activity_id', ActivityId),
    closedAt: instant('closed_at'),
    cancelledBy: text('cancelled_by').$type<CallBackCause>(),
    dueToldAt: instant('due_told_at'),
    recordedAt: instant('recorded_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({ columns: [t.lenderId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    index('call_backs_by_lender').on(t.lenderId, t.from, t.id),
    index('call_backs_by_agency').on(t.agencyId, t.from, t.id),
    index('call_backs_agreed_by_lender').on(t.lenderId, t.from, t.id).where(sql`${t.status} = 'agreed'`),
    index('call_backs_agreed_by_agency').on(t.agencyId, t.from, t.id).where(sql`${t.status} = 'agreed'`),
    index('call_backs_by_person').on(t.lenderId, t.partyId, t.recordedAt, t.id),
    check(
      'call_backs_channel',
      sql`${t.channel} in ('phone','voicemail','sms','email','messaging','fax','letter','visit')`,
    ),
    check('call_backs_status', sql`${t.status} in ('agreed','done','missed','cancelled')`),
    check('call_backs_closed', sql`(${t.status} = 'agreed') = (${t.closedAt} is null)`),
    check('call_backs_cancelled_by', sql`${t.cancelledBy} in ('organisation','treatment')`),
    check('call_backs_interval', sql`${t.until} > ${t.from}`),
    betweenParties('call_backs', t.lenderId, t.agencyId),
    bridged('call_backs', 'all'),
  ],
)
