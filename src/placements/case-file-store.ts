import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { type CaseFileParty, caseFiles } from '../../schema/tables/case-files.ts'
import { placements } from '../../schema/tables/placements.ts'
import type { AccountId } from '../accounts/model.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import type { SharingScope } from '../mandates/index.ts'
import { anyOf, type Context, type Keyset, type Statement } from '../store/index.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import { PlacementId } from './model.ts'
import { isPlacement } from './store.ts'

/** One case file as stored: sealed parts still sealed, under the source's keys. */
export interface StoredCaseFile {
  readonly viewerId: OrganisationId
  readonly sourceId: OrganisationId
  readonly placementId: PlacementId
  readonly accountId: AccountId
  readonly scopes: readonly SharingScope[]
  /** What the mandate in force shares now: parts outside it are not shown, even before the row is rewritten. */
  readonly effective: readonly SharingScope[]
  readonly account: Readonly<Record<string, unknown>>
  readonly parties: readonly CaseFileParty[]
  readonly updatedAt: Instant
  readonly createdAt: Instant
}

/**
 * What the mandate in force shares, and, where the lender made grants to the agency, one that stands names: from its end
 * on, whether or not the row was rewritten.
 */
const effectiveAt = (now: Instant) => sql<SharingScope[]>`coalesce((
  select case when not exists (
      select from sharing_grants g
      where g.lender_id = ${placements.lenderId} and g.agency_id = ${placements.mandateAgencyId})
    then v.terms -> 'sharingScopes'
    else (
      select jsonb_agg(distinct s.scope) from sharing_grants g, unnest(g.scopes) s (scope)
      where g.lender_id = ${placements.lenderId} and g.agency_id = ${placements.mandateAgencyId}
        and g.state = 'live' and g.expires_at > ${now}::timestamptz and v.terms -> 'sharingScopes' ? s.scope)
    end
  from mandates m
  join mandate_versions v on v.lender_id = m.lender_id and v.agency_id = m.agency_id and v.mandate_id = m.id
    and v.number = m.in_force
  where m.lender_id = ${placements.lenderId} and m.agency_id = ${placements.mandateAgencyId}
    and m.id = ${placements.mandateId}), '[]'::jsonb)`

const columnsAt = (now: Instant) => ({
  viewerId: caseFiles.viewerId,
  sourceId: caseFiles.sourceId,
  placementId: caseFiles.placementId,
  accountId: caseFiles.accountId,
  scopes: caseFiles.scopes,
  effective: effectiveAt(now),
  account: caseFiles.account,
  parties: caseFiles.parties,
  updatedAt: caseFiles.updatedAt,
  createdAt: placements.createdAt,
})

type Side = Pick<Context, 'org' | 'lends' | 'now'>

/** Own side first. The lender may look at what it shares; the row is the same. */
const own = ({ org, lends }: Pick<Side, 'org' | 'lends'>): SQL =>
  eq(lends ? caseFiles.sourceId : caseFiles.viewerId, org)

/** By its whole key, so that a lender's page does not pass over all it ever shared. */
const ofPlacement = and(
  eq(placements.lenderId, caseFiles.sourceId),
  eq(placements.agencyId, caseFiles.viewerId),
  eq(placements.id, caseFiles.placementId),
)

export const caseFileOf =
  (side: Side, name: Named<'plc'>): Statement<StoredCaseFile[]> =>
  (db) =>
    db
      .select(columnsAt(side.now))
      .from(placements)
      .innerJoin(caseFiles, ofPlacement)
      .where(and(isPlacement(side, name), own(side)))
      .limit(1)

/** The case files of all of these placements that are open to the organisation. */
export const caseFilesOfPlacements =
  (side: Side, ids: readonly PlacementId[]): Statement<StoredCaseFile[]> =>
  (db) =>
    db
      .select(columnsAt(side.now))
      .from(placements)
      .innerJoin(caseFiles, ofPlacement)
      .where(
        and(
          eq(side.lends ? placements.lenderId : placements.agencyId, side.org),
          own(side),
          anyOf(placements.id, ids.map(PlacementId.toUuid)),
        ),
      )

export const caseFilesOf =
  (side: Side, keyset: Keyset): Statement<StoredCaseFile[]> =>
  (db) =>
    db
      .select(columnsAt(side.now))
      .from(placements)
      .innerJoin(caseFiles, ofPlacement)
      .where(
        and(
          eq(side.lends ? placements.lenderId : placements.agencyId, side.org),
          own(side),
          keyset.where(placements.createdAt, placements.id),
        ),
      )
      .orderBy(desc(placements.createdAt), desc(placements.id))
      .limit(keyset.fetch)
