import { and, eq, type SQL } from 'drizzle-orm'
import { callComparisons, callDifferences } from '../../schema/tables/call-records.ts'
import type { PlacementId } from '../placements/index.ts'
import { anyOf, type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import {
  type CallComparison,
  type CallComparisonId,
  type CallDifference,
  CallDifferenceId,
  type CallDifferenceKind,
  type CallDifferenceState,
} from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first. What concerns no lender names none. */
const own = ({ org, lends }: Side): SQL => eq(lends ? callDifferences.lenderId : callDifferences.agencyId, org)

export const differenceNamed =
  (side: Side, id: CallDifferenceId): Statement<CallDifference[]> =>
  (db) =>
    db
      .select()
      .from(callDifferences)
      .where(and(own(side), eq(callDifferences.id, id)))
      .limit(1)

/** The comparison of a difference, locked before it: every answer goes through it. */
export const comparisonOf =
  ({ org }: Side, id: CallDifferenceId): Statement<{ call_comparisons: CallComparison }[]> =>
  (db) =>
    db
      .select()
      .from(callComparisons)
      .innerJoin(
        callDifferences,
        and(
          eq(callDifferences.agencyId, callComparisons.agencyId),
          eq(callDifferences.comparisonId, callComparisons.id),
        ),
      )
      .where(and(claimed, eq(callComparisons.agencyId, org), eq(callDifferences.id, id)))
      .limit(1)
      .for('update', { of: callComparisons })

export const differencesWithIds =
  (side: Side, ids: readonly CallDifferenceId[]): Statement<CallDifference[]> =>
  (db) =>
    db
      .select()
      .from(callDifferences)
      .where(and(own(side), anyOf(callDifferences.id, ids.map(CallDifferenceId.toUuid))))

export interface DifferenceFilter {
  readonly comparison?: CallComparisonId | undefined
  readonly placement?: PlacementId | undefined
  readonly kind?: readonly CallDifferenceKind[] | undefined
  readonly state?: readonly CallDifferenceState[] | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const differencesOf =
  (side: Side, filter: DifferenceFilter, keyset: Keyset): Statement<CallDifference[]> =>
  (db) =>
    db
      .select()
      .from(callDifferences)
      .where(
        and(
          own(side),
          filter.comparison && eq(callDifferences.comparisonId, filter.comparison),
          filter.placement && eq(callDifferences.placementId, filter.placement),
          filter.kind && keyset.among(callDifferences.kind, filter.kind),
          filter.state && keyset.among(callDifferences.state, filter.state),
          keyset.where(callDifferences.createdAt, callDifferences.id, filter.createdAt),
        ),
      )
      .orderBy(...keyset.orderBy(callDifferences.createdAt, callDifferences.id))
      .limit(keyset.fetch)

export const saveDifference =
  ({ agencyId, id, state, code, note, answeredAt, version }: CallDifference): Statement =>
  (db) =>
    db
      .update(callDifferences)
      .set({ state, code, note, answeredAt, version })
      .where(and(eq(callDifferences.agencyId, agencyId), eq(callDifferences.id, id)))
