import { sql } from 'drizzle-orm'
import { foreignKey, index, jsonb, pgPolicy, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { AccountId } from '../../src/accounts/model.ts'
import type { SharingScope } from '../../src/mandates/terms.ts'
import { PlacementId } from '../../src/placements/model.ts'
import { OrganisationId } from '../../src/tenancy/model.ts'
import { appRole, bridged, currentOrg, id, instant } from './columns.ts'
import { placements } from './placements.ts'

/** One sealed identity inside a case file: the source's ciphertext and wrapped key, readable while both exist. */
export interface CaseFileParty {
  readonly partyId: string
  readonly role: string
  readonly liability: string
  readonly kind: string
  readonly represents?: string | null
  readonly preferredLanguage: string | null
  readonly statuses: readonly { kind: string; from: string; until: string | null }[]
  readonly wrappedKey: string | null
  readonly name?: string | null
  readonly nationalId?: string | null
  readonly nationalIdNamespace?: string | null
  readonly birthDate?: string | null
  readonly employer?: string | null
  readonly contactPoints?: readonly Record<string, unknown>[]
}

/** What an agency may read of a lender's account: only the parts its grant names, gone when the grant is. */
export const caseFiles = pgTable.withRLS(
  'case_files',
  {
    viewerId: id('viewer_id', OrganisationId).notNull(),
    sourceId: id('source_id', OrganisationId).notNull(),
    placementId: id('placement_id', PlacementId).notNull(),
    accountId: id('account_id', AccountId).notNull(),
    scopes: text('scopes').array().$type<SharingScope>().notNull(),
    account: jsonb('account').$type<Record<string, unknown>>().notNull(),
    parties: jsonb('parties').$type<CaseFileParty[]>().notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.viewerId, t.placementId] }),
    foreignKey({ columns: [t.sourceId, t.placementId], foreignColumns: [placements.lenderId, placements.id] }),
    index('case_files_by_source').on(t.sourceId, t.accountId),
    pgPolicy('case_files_read', {
      for: 'select',
      to: appRole,
      using: sql`${t.viewerId} = ${currentOrg} or ${t.sourceId} = ${currentOrg}`,
    }),
    pgPolicy('case_files_insert', { for: 'insert', to: appRole, withCheck: sql`${t.sourceId} = ${currentOrg}` }),
    pgPolicy('case_files_update', {
      for: 'update',
      to: appRole,
      using: sql`${t.sourceId} = ${currentOrg}`,
      withCheck: sql`${t.sourceId} = ${currentOrg}`,
    }),
    pgPolicy('case_files_delete', {
      for: 'delete',
      to: appRole,
      using: sql`${t.sourceId} = ${currentOrg} or ${t.viewerId} = ${currentOrg}`,
    }),
    bridged('case_files', 'all'),
  ],
)
