import { and, eq, type SQL, sql } from 'drizzle-orm'
import { placements } from '../../schema/tables/placements.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { type PlacementId, placementIdOf } from '../placements/index.ts'
import type { Context, Keyset, Statement } from '../store/index.ts'
import type { OrganisationId } from '../tenancy/index.ts'

export interface DuePlacement {
  readonly id: PlacementId
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  readonly jurisdiction: string
  readonly offeredAt: Instant | null
  readonly acceptedAt: Instant | null
  readonly createdAt: Instant
}

type Side = Pick<Context, 'org' | 'lends'>

/** No notice of a kind that went out, and did not come back, for the agency that has the placement. */
const without = (kind: string): SQL => sql`not exists (
  select from notices n where n.lender_id = ${placements.lenderId} and n.account_id = ${placements.accountId}
    and n.kind = ${kind} and n.agency_id = ${placements.agencyId} and n.delivery <> 'undeliverable')`

/** Inside a country: its code, or one of its subdivisions’. */
const inside = (country: string): SQL => sql`substr(${placements.jurisdiction}, 1, 2) = ${country}`

/**
 * Placements for which a side owes a notice: the lender the one before outsourcing in Taiwan (TW-16-6-NOTICE), the agency
 * the validation notice in the United States (US-F-34A-VALIDATION).
 */
export const placementsOwingNotice =
  (side: Side, { placement }: { placement?: Named<'plc'> | undefined }, keyset: Keyset): Statement<DuePlacement[]> =>
  (db) =>
    db
      .select({
        ...{ id: placements.id, lenderId: placements.lenderId, agencyId: placements.agencyId },
        ...{ jurisdiction: placements.jurisdiction, offeredAt: placements.offeredAt },
        ...{ acceptedAt: placements.acceptedAt, createdAt: placements.createdAt },
      })
      .from(placements)
      .where(
        and(
          eq(side.lends ? placements.lenderId : placements.agencyId, side.org),
          placement && eq(placements.id, placementIdOf(side, placement)),
          keyset.where(placements.createdAt, placements.id),
          side.lends
            ? and(
                sql`${placements.status} in ('offered','accepted','active','on_hold')`,
                inside('TW'),
                without('outsourcing'),
              )
            : and(sql`${placements.status} in ('accepted','active','on_hold')`, inside('US'), without('validation')),
        ),
      )
      .orderBy(...keyset.orderBy(placements.createdAt, placements.id))
      .limit(keyset.fetch)
