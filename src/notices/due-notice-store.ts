import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { placements } from '../../schema/tables/placements.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { type PlacementId, placementIdOf } from '../placements/index.ts'
import type { Context, Keyset, Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'

export interface DuePlacement {
  readonly id: PlacementId
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  readonly jurisdiction: string
  readonly offeredAt: Instant | null
  readonly acceptedAt: Instant | null
  readonly createdAt: Instant
  /** The latest letter of claim of the side that was answered, and that no warning followed yet. */
  readonly letter: AnsweredLetter | null
}

export interface AnsweredLetter {
  readonly id: string
  readonly replyOn: CalendarDate
  /** Null while documents are asked for and not given. */
  readonly furtherEndsOn: CalendarDate | null
}

type Side = Pick<Context, 'org' | 'lends'>

/** No notice of a kind that went out, and did not come back, for the agency that has the placement. */
const without = (kind: string): SQL => sql`not exists (
  select from notices n where n.lender_id = ${placements.lenderId} and n.account_id = ${placements.accountId}
    and n.kind = ${kind} and n.agency_id = ${placements.agencyId} and n.delivery <> 'undeliverable')`

/** Of this side; a warning sent before the reply was none. */
const answered = ({ org }: Side): SQL => sql`(
  select jsonb_build_object('id', n.id, 'replyOn', n.reply_on, 'furtherEndsOn', n.further_ends_on) from notices n
  where n.lender_id = placements.lender_id and n.account_id = placements.account_id and n.kind = 'letter_of_claim'
    and n.issued_by = ${OrganisationId.toUuid(org)}::uuid and n.delivery <> 'undeliverable' and n.reply is not null
    and not exists (
      select from notices w where w.lender_id = n.lender_id and w.account_id = n.account_id and w.kind = 'claim_warning'
        and w.issued_by = n.issued_by and w.delivery <> 'undeliverable' and w.sent_on >= n.reply_on)
  order by n.sent_on desc limit 1)`

/** Inside a country: its code, or one of its subdivisions’. */
const inside = (country: string): SQL => sql`substr(${placements.jurisdiction}, 1, 2) = ${country}`

/**
 * Placements for which a side owes a notice: the lender the one before outsourcing in Taiwan (TW-16-6-NOTICE), the agency
 * the validation notice in the United States (US-F-34A-VALIDATION); and whoever sent a letter of claim that was answered, the
 * documents asked for and the warning before a claim (UK-PAP-30D).
 */
export const placementsOwingNotice =
  (side: Side, { placement }: { placement?: Named<'plc'> | undefined }, keyset: Keyset): Statement<DuePlacement[]> =>
  (db) =>
    db
      .select({
        ...{ id: placements.id, lenderId: placements.lenderId, agencyId: placements.agencyId },
        ...{ jurisdiction: placements.jurisdiction, offeredAt: placements.offeredAt },
        ...{ acceptedAt: placements.acceptedAt, createdAt: placements.createdAt },
        letter: sql<AnsweredLetter | null>`${answered(side)}`,
      })
      .from(placements)
      .where(
        and(
          eq(side.lends ? placements.lenderId : placements.agencyId, side.org),
          placement && eq(placements.id, placementIdOf(side, placement)),
          keyset.where(placements.createdAt, placements.id),
          or(
            side.lends
              ? and(
                  sql`${placements.status} in ('offered','accepted','active','on_hold')`,
                  inside('TW'),
                  without('outsourcing'),
                )
              : and(sql`${placements.status} in ('accepted','active','on_hold')`, inside('US'), without('validation')),
            and(
              sql`${placements.status} in ('accepted','active','on_hold')`,
              inside('GB'),
              sql`${answered(side)} is not null`,
            ),
          ),
        ),
      )
      .orderBy(...keyset.orderBy(placements.createdAt, placements.id))
      .limit(keyset.fetch)
