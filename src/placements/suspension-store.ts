import { and, eq, inArray, isNull, notExists, type SQL, sql } from 'drizzle-orm'
import { placementHolds } from '../../schema/tables/placement-holds.ts'
import { placements } from '../../schema/tables/placements.ts'
import type { MandateId } from '../mandates/index.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Hold, HoldId } from './hold-model.ts'
import type { HoldChange } from './hold-rules.ts'
import { insertHoldRows } from './hold-store.ts'
import { savePlacements } from './many-store.ts'
import { holdingStatuses, type Placement } from './model.ts'
import { SUSPENDED_AT_ONCE } from './suspension-rules.ts'

type Side = Pick<Context, 'org' | 'lends'>

const ownPlacement = ({ org, lends }: Side): SQL => eq(lends ? placements.lenderId : placements.agencyId, org)
const ownHold = ({ org, lends }: Side): SQL => eq(lends ? placementHolds.lenderId : placementHolds.agencyId, org)

/** An open hold on the placement that stands for its mandate. */
const isStanding = and(
  eq(placementHolds.lenderId, placements.lenderId),
  eq(placementHolds.placementId, placements.id),
  eq(placementHolds.forMandate, true),
  isNull(placementHolds.endedAt),
)

/** The next placements under the mandate that are offered, or held and not yet on hold for it, locked. */
export const placementsToStop =
  (side: Side, mandate: MandateId): Statement<Placement[]> =>
  (db) =>
    db
      .select()
      .from(placements)
      .where(
        and(
          claimed,
          ownPlacement(side),
          eq(placements.mandateId, mandate),
          inArray(placements.status, ['offered', ...holdingStatuses]),
          notExists(db.select({ one: sql`1` }).from(placementHolds).where(isStanding)),
        ),
      )
      .orderBy(placements.id)
      .limit(SUSPENDED_AT_ONCE)
      .for('update')

/** The next holds that stand for the mandate, with their placements, locked: the placement first. */
export const holdsToEnd =
  (side: Side, mandate: MandateId): Statement<{ hold: Hold; placement: Placement }[]> =>
  (db) =>
    db
      .select({ hold: placementHolds, placement: placements })
      .from(placements)
      .innerJoin(placementHolds, isStanding)
      .where(and(claimed, ownPlacement(side), ownHold(side), eq(placements.mandateId, mandate)))
      .orderBy(placements.id)
      .limit(SUSPENDED_AT_ONCE)
      .for('update')

export const insertHolds = (held: readonly HoldChange[]): readonly Statement[] => {
  const [change] = held
  return change
    ? [
        ...insertHoldRows(held.map(({ hold }) => ({ ...hold, note: null }))),
        ...savePlacements(
          change.hold.lenderId,
          held.map(({ placement }) => placement),
        ),
      ]
    : []
}

export const endHolds = (over: readonly HoldChange[]): readonly Statement[] => {
  const [change] = over
  if (!change) return []
  const { lenderId, endedAt, endedBy } = change.hold
  const ids = over.map(({ hold }) => HoldId.toUuid(hold.id))
  return [
    raw(sql`
      update placement_holds h set ended_at = ${endedAt}::timestamptz,
        ended_by = ${endedBy && OrganisationId.toUuid(endedBy)}::uuid, version = h.version + 1
      where h.lender_id = ${OrganisationId.toUuid(lenderId)}::uuid and h.id = any (${`{${ids.join(',')}}`}::uuid[])`),
    ...savePlacements(
      lenderId,
      over.map(({ placement }) => placement),
    ),
  ]
}
