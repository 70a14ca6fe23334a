import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { AccountId, ContactPointId, type ContactPointKind, PartyId } from '../../src/accounts/model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import {
  type ConsentBasis,
  type ConsentCovers,
  type ConsentLink,
  type ConsentNotice,
  type PreferenceChannel,
  PreferenceId,
  type PreferenceKind,
} from '../../src/preferences/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { betweenParties, bridged, bytes, id, instant, version } from './columns.ts'
import { parties } from './parties.ts'
import { placements } from './placements.ts'

/** What a person said about how, when and where to be contacted: to whom, and from when until when it holds. */
export const preferences = pgTable.withRLS(
  'preferences',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    agencyId: id('agency_id', OrganisationId),
    id: id('id', PreferenceId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId).notNull(),
    placementId: id('placement_id', PlacementId),
    givenTo: id('given_to', OrganisationId).notNull(),
    kind: text('kind').$type<PreferenceKind>().notNull(),
    covers: text('covers').$type<ConsentCovers>(),
    basis: text('basis').$type<ConsentBasis>(),
    notice: jsonb('notice').$type<ConsentNotice>(),
    chain: jsonb('chain').$type<readonly ConsentLink[]>(),
    debtOnly: boolean('debt_only').notNull().default(false),
    channels: text('channels').array().$type<PreferenceChannel>(),
    contactPointId: id('contact_point_id', ContactPointId),
    endpointKind: text('endpoint_kind').$type<ContactPointKind>(),
    endpointHash: bytes('endpoint_hash'),
    days: text('days').array(),
    hoursFrom: text('hours_from'),
    hoursUntil: text('hours_until'),
    givenAt: instant('given_at').notNull(),
    from: instant('from_at').notNull(),
    until: instant('until_at'),
    withdrawnAt: instant('withdrawn_at'),
    recordedAt: instant('recorded_at').notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.lenderId, t.id] }),
    foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
    foreignKey({ columns: [t.lenderId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
    foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    index('preferences_by_lender').on(t.lenderId, t.recordedAt, t.id),
    index('preferences_by_agency').on(t.agencyId, t.recordedAt, t.id),
    index('preferences_by_person').on(t.lenderId, t.partyId, t.recordedAt, t.id),
    check(
      'preferences_kind',
      sql`${t.kind} in ('inconvenient_time','inconvenient_place','opt_out','consent','preferred')`,
    ),
    check('preferences_covers', sql`(${t.kind} = 'consent') = (${t.covers} is not null)`),
    check('preferences_basis', sql`${t.basis} is null or ${t.covers} = 'address'`),
    check('preferences_notice', sql`(${t.basis} is not distinct from 'creditor_notice') = (${t.notice} is not null)`),
    check('preferences_chain', sql`(${t.basis} is not distinct from 'prior_collector') = (${t.chain} is not null)`),
    check('preferences_debt_only', sql`${t.kind} = 'consent' or not ${t.debtOnly}`),
    check(
      'preferences_place',
      sql`${t.kind} <> 'inconvenient_place' or ${t.contactPointId} is not null or ${t.endpointHash} is not null`,
    ),
    check('preferences_endpoint', sql`(${t.endpointKind} is null) = (${t.endpointHash} is null)`),
    check('preferences_hours', sql`(${t.hoursFrom} is null) = (${t.hoursUntil} is null)`),
    check('preferences_interval', sql`${t.until} is null or ${t.until} >= ${t.from}`),
    betweenParties('preferences', t.lenderId, t.agencyId),
    bridged('preferences', 'select'),
  ],
)
