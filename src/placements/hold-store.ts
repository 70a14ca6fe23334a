import { and, desc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { placementHolds } from '../../schema/tables/placement-holds.ts'
import { placements } from '../../schema/tables/placements.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, type Statement } from '../store/index.ts'
import { type Hold, HoldId, type HoldSource } from './hold-model.ts'
import type { Placement, PlacementId } from './model.ts'
import { isPlacement, placementIdOf } from './store.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? placementHolds.lenderId : placementHolds.agencyId, org)

export const holdNamed =
  (side: Side, id: HoldId): Statement<Hold[]> =>
  (db) =>
    db
      .select()
      .from(placementHolds)
      .where(and(own(side), eq(placementHolds.id, id)))
      .limit(1)

export const holdsWithIds =
  (side: Side, ids: readonly HoldId[]): Statement<Hold[]> =>
  (db) =>
    db
      .select()
      .from(placementHolds)
      .where(and(own(side), anyOf(placementHolds.id, ids.map(HoldId.toUuid))))

/** A hold with its placement, both locked: the placement first, as every command that moves it does. */
export const holdForChange =
  (side: Side, id: HoldId): Statement<{ hold: Hold; placement: Placement }[]> =>
  (db) =>
    db
      .select({ hold: placementHolds, placement: placements })
      .from(placements)
      .innerJoin(
        placementHolds,
        and(eq(placementHolds.lenderId, placements.lenderId), eq(placementHolds.placementId, placements.id)),
      )
      .where(and(claimed, own(side), eq(placementHolds.id, id)))
      .limit(1)
      .for('update')

export interface HoldFilter {
  readonly placement?: Named<'plc'> | undefined
  readonly state?: 'open' | 'ended' | undefined
  readonly source?: readonly HoldSource[] | undefined
  readonly placedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const holdsOf =
  (side: Side, { placement, state, source, placedAt }: HoldFilter, keyset: Keyset): Statement<Hold[]> =>
  (db) =>
    db
      .select()
      .from(placementHolds)
      .where(
        and(
          own(side),
          placement && eq(placementHolds.placementId, placementIdOf(side, placement)),
          state && (state === 'open' ? isNull : isNotNull)(placementHolds.endedAt),
          source ? inArray(placementHolds.source, [...source]) : undefined,
          keyset.where(placementHolds.placedAt, placementHolds.id, placedAt),
        ),
      )
      .orderBy(...keyset.orderBy(placementHolds.placedAt, placementHolds.id))
      .limit(keyset.fetch)

/** The open holds of these placements, newest first. */
export const openHoldsOn =
  (side: Side, ids: readonly PlacementId[]): Statement<Hold[]> =>
  (db) =>
    db
      .select()
      .from(placementHolds)
      .where(and(own(side), inArray(placementHolds.placementId, [...ids]), isNull(placementHolds.endedAt)))
      .orderBy(desc(placementHolds.placedAt), desc(placementHolds.id))

/** The open holds of one placement. */
export const openHoldsOf =
  (side: Side, name: Named<'plc'>): Statement<{ id: HoldId }[]> =>
  (db) =>
    db
      .select({ id: placementHolds.id })
      .from(placementHolds)
      .innerJoin(
        placements,
        and(eq(placements.lenderId, placementHolds.lenderId), eq(placements.id, placementHolds.placementId)),
      )
      .where(and(own(side), isPlacement(side, name), isNull(placementHolds.endedAt)))

export const insertHold =
  (hold: Hold): Statement =>
  (db) =>
    db.insert(placementHolds).values({ ...hold })

export const insertHoldRows = (holds: readonly Hold[]): readonly Statement[] => {
  const [first, ...rest] = holds.map((hold) => ({ ...hold }))
  return first ? [insertMany(placementHolds, [first, ...rest])] : []
}

export const endHold =
  ({ lenderId, agencyId, id, endedAt, endedBy, version }: Omit<Hold, 'note'>): Statement =>
  (db) =>
    db
      .update(placementHolds)
      .set({ endedAt, endedBy, version })
      .where(
        and(eq(placementHolds.lenderId, lenderId), eq(placementHolds.agencyId, agencyId), eq(placementHolds.id, id)),
      )
