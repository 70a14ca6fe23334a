import { and, eq, ne } from 'drizzle-orm'
import { callComparisons, callDifferences } from '../../schema/tables/call-records.ts'
import type { Instant } from '../kernel/instant.ts'
import { anyOf, type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import { type CallComparison, CallComparisonId, type CallComparisonState } from './model.ts'

type Own = Pick<Context, 'org'>

const isOne = ({ org }: Own, id: CallComparisonId) => and(eq(callComparisons.agencyId, org), eq(callComparisons.id, id))

export const comparisonNamed =
  (own: Own, id: CallComparisonId): Statement<CallComparison[]> =>
  (db) =>
    db.select().from(callComparisons).where(isOne(own, id)).limit(1)

export const comparisonForChange =
  (own: Own, id: CallComparisonId): Statement<CallComparison[]> =>
  (db) =>
    db
      .select()
      .from(callComparisons)
      .where(and(claimed, isOne(own, id)))
      .limit(1)
      .for('update')

/** The one of the same period that a new one takes the place of, locked. */
export const comparisonOfPeriod =
  ({ org }: Own, { from, until }: { readonly from: Instant; readonly until: Instant }): Statement<CallComparison[]> =>
  (db) =>
    db
      .select()
      .from(callComparisons)
      .where(
        and(
          claimed,
          eq(callComparisons.agencyId, org),
          eq(callComparisons.from, from),
          eq(callComparisons.until, until),
          ne(callComparisons.state, 'superseded'),
        ),
      )
      .limit(1)
      .for('update')

export const comparisonsWithIds =
  ({ org }: Own, ids: readonly CallComparisonId[]): Statement<CallComparison[]> =>
  (db) =>
    db
      .select()
      .from(callComparisons)
      .where(and(eq(callComparisons.agencyId, org), anyOf(callComparisons.id, ids.map(CallComparisonId.toUuid))))

export interface ComparisonFilter {
  readonly state?: readonly CallComparisonState[] | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const comparisonsOf =
  ({ org }: Own, { state, createdAt }: ComparisonFilter, keyset: Keyset): Statement<CallComparison[]> =>
  (db) =>
    db
      .select()
      .from(callComparisons)
      .where(
        and(
          eq(callComparisons.agencyId, org),
          keyset.where(callComparisons.createdAt, callComparisons.id, createdAt),
          state ? keyset.among(callComparisons.state, state) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(callComparisons.createdAt, callComparisons.id))
      .limit(keyset.fetch)

export const insertComparison =
  (comparison: CallComparison): Statement =>
  (db) =>
    db.insert(callComparisons).values({ ...comparison })

export const saveComparison =
  ({ agencyId, id, ...comparison }: CallComparison): Statement =>
  (db) => {
    const { state, phase, comparedTo, calls, contacts, matched, differences, unanswered } = comparison
    const { comparedAt, endedAt, version } = comparison
    const changed = { state, phase, comparedTo, calls, contacts, matched, differences, unanswered }
    return db
      .update(callComparisons)
      .set({ ...changed, comparedAt, endedAt, version })
      .where(isOne({ org: agencyId }, id))
  }

/** What nobody explained of a comparison that a newer one takes the place of. */
export const supersedeDifferences =
  ({ agencyId, id }: CallComparison, now: Instant): Statement =>
  (db) =>
    db
      .update(callDifferences)
      .set({ state: 'superseded', answeredAt: now, version: 2 })
      .where(
        and(
          eq(callDifferences.agencyId, agencyId),
          eq(callDifferences.comparisonId, id),
          eq(callDifferences.state, 'open'),
        ),
      )
