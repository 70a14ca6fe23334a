import { SQL, sql } from 'drizzle-orm'
import { AccountId, ContactPointId, PartyId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CollectorStandingRow } from '../licensing/index.ts'
import { PlacementId } from '../placements/index.ts'
import { claimed, raw, type Statement } from '../store/index.ts'
import { spentFrom } from './contact-now-store.ts'
import type { Ground, Spent } from './decision-ground.ts'
import { DecisionId } from './decision-model.ts'

/** A debt a contact is about besides, named like the one it is asked for. */
export interface AskedBesides {
  readonly placement?: Named<'plc'> | undefined
  readonly account?: Named<'acc'> | undefined
}

/** What a contact is about, as a caller names it: ids, or the caller's own references. */
export interface Asked extends AskedBesides {
  readonly debts?: readonly AskedBesides[] | undefined
  readonly party?: PartyId | undefined
  readonly contactPoint?: ContactPointId | undefined
  /** Blind indexes of a telephone number, in hexadecimal. */
  readonly phoneIndexes?: readonly string[] | undefined
  /** A decision made before: all that it was about. */
  readonly decision?: DecisionId | undefined
}

const debtNamed = ({ placement, account }: AskedBesides) => ({
  ...(placement &&
    ('id' in placement
      ? { placement: PlacementId.toUuid(placement.id) }
      : { placementReference: placement.reference })),
  ...(account &&
    ('id' in account ? { account: AccountId.toUuid(account.id) } : { accountReference: account.reference })),
})

/** The same as the functions of `bridge` read it. */
export const itemOf = ({ placement, account, debts, party, contactPoint, phoneIndexes, decision }: Asked) => ({
  ...debtNamed({ placement, account }),
  ...(debts && { debts: debts.map(debtNamed) }),
  ...(party && { party: PartyId.toUuid(party) }),
  ...(contactPoint && { point: ContactPointId.toUuid(contactPoint) }),
  ...(phoneIndexes && { phone: phoneIndexes }),
  ...(decision && { decision: DecisionId.toUuid(decision) }),
})

export const json = (value: unknown) => sql`${JSON.stringify(value)}::text::jsonb`

/** Makes whoever else would contact the same person now wait for this decision. */
export const lockBorrower = (asked: Asked | SQL): Statement =>
  raw(
    sql`select case when ${claimed} then bridge.lock_borrower(${asked instanceof SQL ? asked : json(itemOf(asked))}) end`,
  )

const listOf = (asked: readonly Asked[] | SQL): SQL => (asked instanceof SQL ? asked : json(asked.map(itemOf)))

/** What the lender's file says about each of these, by their number; what is not visible, or fits ill, is missing. */
export const groundOf = (asked: readonly Asked[] | SQL, at: Instant): Statement<{ n: number; ground: Ground }[]> =>
  raw(sql`select n, ground from bridge.contact_ground(${listOf(asked)}, ${at}::timestamptz)`)

/** What is used up of their budgets around a moment, by default the one at which it is asked. */
export const budgetOf = (asked: readonly Asked[] | SQL, now: Instant, at = now): Statement<Spent[]> =>
  raw(sql`
    select n, used, oldest, share_oldest as "shareOldest", shared_used as "sharedUsed", shared_oldest as "sharedOldest",
      quiet_until as "quietUntil"
    from ${spentFrom(listOf(asked), { at, asked: now })}`)

/** In the place of a collector where none is named. */
export const noCollector: Statement<CollectorStandingRow[]> = raw(sql`select where false`)
