import { and, eq, type SQL } from 'drizzle-orm'
import { placementReturns } from '../../schema/tables/placement-returns.ts'
import { placements } from '../../schema/tables/placements.ts'
import { anyOf, type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import type { Placement, PlacementId } from './model.ts'
import { type Return, ReturnId, type ReturnState } from './return-model.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? placementReturns.lenderId : placementReturns.agencyId, org)

export const returnNamed =
  (side: Side, id: ReturnId): Statement<Return[]> =>
  (db) =>
    db
      .select()
      .from(placementReturns)
      .where(and(own(side), eq(placementReturns.id, id)))
      .limit(1)

export const returnsWithIds =
  (side: Side, ids: readonly ReturnId[]): Statement<Return[]> =>
  (db) =>
    db
      .select()
      .from(placementReturns)
      .where(and(own(side), anyOf(placementReturns.id, ids.map(ReturnId.toUuid))))

/** A return with its placement, both locked: the placement first, as every command that moves it does. */
export const returnForChange =
  (side: Side, id: ReturnId): Statement<{ returned: Return; placement: Placement }[]> =>
  (db) =>
    db
      .select({ returned: placementReturns, placement: placements })
      .from(placements)
      .innerJoin(
        placementReturns,
        and(eq(placementReturns.lenderId, placements.lenderId), eq(placementReturns.placementId, placements.id)),
      )
      .where(and(claimed, own(side), eq(placementReturns.id, id)))
      .limit(1)
      .for('update')

export interface ReturnFilter {
  readonly placement?: PlacementId | undefined
  readonly state?: readonly ReturnState[] | undefined
  readonly requestedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const returnsOf =
  (side: Side, { placement, state, requestedAt }: ReturnFilter, keyset: Keyset): Statement<Return[]> =>
  (db) =>
    db
      .select()
      .from(placementReturns)
      .where(
        and(
          own(side),
          placement ? eq(placementReturns.placementId, placement) : undefined,
          keyset.where(placementReturns.requestedAt, placementReturns.id, requestedAt),
          state ? keyset.among(placementReturns.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(placementReturns.requestedAt, placementReturns.id))
      .limit(keyset.fetch)

export const insertReturn =
  (returned: Return): Statement =>
  (db) =>
    db.insert(placementReturns).values({ ...returned })

export const saveReturn =
  ({ lenderId, agencyId, id, state, endedAt, refusalCode, refusalNote, version }: Omit<Return, 'note'>): Statement =>
  (db) =>
    db
      .update(placementReturns)
      .set({ state, endedAt, refusalCode, refusalNote, version })
      .where(
        and(
          eq(placementReturns.lenderId, lenderId),
          eq(placementReturns.agencyId, agencyId),
          eq(placementReturns.id, id),
        ),
      )
