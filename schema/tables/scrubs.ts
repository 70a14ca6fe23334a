import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgPolicy, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { AccountId, PartyId, type ScrubKind } from '../../src/accounts/model.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { type ScrubDecision, ScrubId, type ScrubResult } from '../../src/scrubs/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { accounts } from './accounts.ts'
import { appRole, currentOrg, day, id, instant, version } from './columns.ts'
import { parties } from './parties.ts'
import { placements } from './placements.ts'

/** Checks against registers. The lender’s, and read by whoever holds the account now or recorded it. */
export const scrubs = pgTable.withRLS(
  'scrubs',
  {
    lenderId: id('lender_id', OrganisationId).notNull(),
    id: id('id', ScrubId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    partyId: id('party_id', PartyId),
    placementId: id('placement_id', PlacementId),
    kind: text('kind').$type<ScrubKind>().notNull(),
    source: text('source').notNull(),
    performedOn: day('performed_on').notNull(),
    result: text('result').$type<ScrubResult>().notNull(),
    evidenceReference: text('evidence_reference'),
    evidenceSha256: text('evidence_sha256'),
    recordedBy: id('recorded_by', OrganisationId).notNull(),
    recordedAt: instant('recorded_at').notNull(),
    decision: text('decision').$type<ScrubDecision>(),
    decidedAt: instant('decided_at'),
    version: version(),
  },
  (t) => {
    const held = sql`exists (select 1 from placements p where p.lender_id = ${t.lenderId}
      and p.account_id = ${t.accountId} and p.agency_id = ${currentOrg}
      and p.status in ('accepted','active','on_hold','recall_pending','objected','return_requested'))`
    return [
      primaryKey({ columns: [t.lenderId, t.id] }),
      foreignKey({ columns: [t.lenderId, t.accountId], foreignColumns: [accounts.orgId, accounts.id] }),
      foreignKey({ columns: [t.lenderId, t.partyId], foreignColumns: [parties.orgId, parties.id] }),
      foreignKey({ columns: [t.lenderId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
      unique('scrubs_once')
        .on(t.lenderId, t.accountId, t.kind, t.performedOn, t.source, t.partyId, t.recordedBy)
        .nullsNotDistinct(),
      index('scrubs_by_age').on(t.lenderId, t.recordedAt, t.id),
      index('scrubs_by_account').on(t.lenderId, t.accountId, t.recordedAt, t.id),
      index('scrubs_by_recorder').on(t.recordedBy, t.recordedAt, t.id),
      index('scrubs_undecided')
        .on(t.lenderId, t.recordedAt, t.id)
        .where(sql`${t.result} <> 'clear' and ${t.decision} is null`),
      check('scrubs_kind', sql`${t.kind} in ('deceased','insolvent','litigant')`),
      check('scrubs_result', sql`${t.result} in ('clear','match','possible_match')`),
      check('scrubs_decision', sql`${t.decision} in ('confirmed','dismissed')`),
      check('scrubs_decided', sql`(${t.decision} is null) = (${t.decidedAt} is null)`),
      check('scrubs_evidence', sql`${t.evidenceReference} is not null or ${t.evidenceSha256} is not null`),
      pgPolicy('scrubs_lender', {
        for: 'all',
        to: appRole,
        using: sql`${t.lenderId} = ${currentOrg}`,
        withCheck: sql`${t.lenderId} = ${currentOrg}`,
      }),
      pgPolicy('scrubs_holder', { for: 'select', to: appRole, using: held }),
      pgPolicy('scrubs_recorder', { for: 'select', to: appRole, using: sql`${t.recordedBy} = ${currentOrg}` }),
      pgPolicy('scrubs_record', {
        for: 'insert',
        to: appRole,
        withCheck: sql`${t.recordedBy} = ${currentOrg} and ${held}`,
      }),
    ]
  },
)
