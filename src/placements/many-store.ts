import { sql } from 'drizzle-orm'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Placement, PlacementId } from './model.ts'
import { countTaken } from './store.ts'

/** Saves what was decided on many placements of one lender: status and what it follows from, times and codes. */
export const savePlacements = (lenderId: OrganisationId, changed: readonly Placement[]): readonly Statement[] => {
  if (changed.length === 0) return []
  const rows = changed.map((placement) => ({
    id: PlacementId.toUuid(placement.id),
    status: placement.status,
    base: placement.baseStatus,
    holds: placement.holdsOpen,
    recall: placement.recallState,
    giving_back: placement.returnRequested,
    accepted: placement.acceptedAt,
    ended: placement.endedAt,
    code: placement.endCode,
  }))
  return [
    raw(sql`
      update placements p set status = c.status, base_status = c.base, holds_open = c.holds, recall_state = c.recall,
        return_requested = c.giving_back, accepted_at = c.accepted, ended_at = c.ended, end_code = c.code,
        version = p.version + 1
      from json_to_recordset(${JSON.stringify(rows)}::text::json) as c(id uuid, status text, base text, holds integer,
        recall text, giving_back boolean, accepted timestamptz, ended timestamptz, code text)
      where p.lender_id = ${OrganisationId.toUuid(lenderId)}::uuid and p.id = any (${uuidsOf(changed)}::uuid[])
        and p.id = c.id`),
  ]
}

/** What goes with every end of offers: their part of the capacity, and the protections that were carried to them. */
export const letOffersGo = (offers: readonly Placement[], { now }: Pick<Context, 'now'>): readonly Statement[] => {
  const [first] = offers
  if (!first) return []
  return [
    countTaken(first, -offers.length),
    raw(sql`
      update placement_holds h set ended_at = ${now}::timestamptz, version = h.version + 1
      where h.lender_id = ${OrganisationId.toUuid(first.lenderId)}::uuid
        and h.placement_id = any (${uuidsOf(offers)}::uuid[]) and h.ended_at is null`),
  ]
}

export const uuidsOf = (rows: readonly { readonly id: PlacementId }[]): string =>
  `{${rows.map(({ id }) => PlacementId.toUuid(id)).join(',')}}`
