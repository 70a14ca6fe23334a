import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { placementHolds } from '../../schema/tables/placement-holds.ts'
import { placements } from '../../schema/tables/placements.ts'
import { type Context, claimed, type Statement } from '../store/index.ts'
import type { Hold } from './hold-model.ts'
import { ended, type HoldChange, holdForCase } from './hold-rules.ts'
import { endHold, insertHold, insertHoldRows } from './hold-store.ts'
import { savePlacements } from './many-store.ts'
import { type Placement, takenStatuses } from './model.ts'
import { savePlacement } from './store.ts'

type Side = Pick<Context, 'org' | 'lends'>

const own = ({ org, lends }: Side): SQL => eq(lends ? placements.lenderId : placements.agencyId, org)

/** The placement that holds an account now, as one side of it sees it, locked. The account is a subselect by whole key. */
export const holderForChange =
  (side: Side, { lender, account }: { readonly lender: SQL; readonly account: SQL }): Statement<Placement[]> =>
  (db) =>
    db
      .select()
      .from(placements)
      .where(
        and(
          claimed,
          own(side),
          eq(placements.lenderId, lender),
          eq(placements.accountId, account),
          inArray(placements.status, takenStatuses),
        ),
      )
      .limit(1)
      .for('update')

/** The holds that stand for disputes on the placement that holds an account now. */
export const caseHoldsOn =
  (side: Side, { lender, account }: { readonly lender: SQL; readonly account: SQL }): Statement<Hold[]> =>
  async (db) => {
    const rows = await db
      .select({ hold: placementHolds })
      .from(placements)
      .innerJoin(
        placementHolds,
        and(
          eq(placementHolds.lenderId, placements.lenderId),
          eq(placementHolds.placementId, placements.id),
          eq(placementHolds.forCase, true),
          isNull(placementHolds.endedAt),
        ),
      )
      .where(
        and(
          own(side),
          eq(placements.lenderId, lender),
          eq(placements.accountId, account),
          inArray(placements.status, takenStatuses),
        ),
      )
    return rows.map(({ hold }) => hold)
  }

/** The same for many accounts: `debts` answers rows of a lender and an account. Locked in one order. */
export const holdersForChange =
  (side: Side, debts: SQL): Statement<Placement[]> =>
  (db) =>
    db
      .select()
      .from(placements)
      .where(and(own(side), inArray(placements.status, takenStatuses), among(debts)))
      .orderBy(placements.lenderId, placements.id)
      .for('update')

/** The placements of these accounts that a hold for disputes stands on already. */
export const heldForCases =
  (side: Side, debts: SQL): Statement<{ placementId: Placement['id'] }[]> =>
  (db) =>
    db
      .select({ placementId: placements.id })
      .from(placements)
      .innerJoin(
        placementHolds,
        and(
          eq(placementHolds.lenderId, placements.lenderId),
          eq(placementHolds.placementId, placements.id),
          eq(placementHolds.forCase, true),
          isNull(placementHolds.endedAt),
        ),
      )
      .where(and(own(side), inArray(placements.status, takenStatuses), among(debts)))

const among = (debts: SQL): SQL =>
  sql`(${placements.lenderId}, ${placements.accountId}) in (select d.lender, d.account from (${debts}) d)`

/** Places holds on many placements, of any lenders. */
export function writeCaseHolds(changes: readonly HoldChange[]): readonly Statement[] {
  const byLender = Map.groupBy(changes, ({ placement }) => placement.lenderId)
  return [
    ...[...byLender].flatMap(([lender, own]) =>
      savePlacements(
        lender,
        own.map(({ placement }) => placement),
      ),
    ),
    ...insertHoldRows(changes.map(({ hold }) => ({ ...hold, note: null }))),
  ]
}

export { ended as endCaseHold, type HoldChange, holdForCase }

export const writeCaseHold = ({ hold, placement }: HoldChange): readonly Statement[] => [
  savePlacement(placement),
  hold.endedAt === null ? insertHold({ ...hold, note: null }) : endHold(hold),
]
