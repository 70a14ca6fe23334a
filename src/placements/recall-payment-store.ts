import { and, eq, type SQL, sql } from 'drizzle-orm'
import { placementRecalls } from '../../schema/tables/placement-recalls.ts'
import { placements } from '../../schema/tables/placements.ts'
import { paymentsInFlight } from '../../schema/tables/recall-endings.ts'
import type { Instant } from '../kernel/instant.ts'
import { anyOf, type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import type { PlacementId } from './model.ts'
import type { PlacementRecallId } from './recall-model.ts'
import { type PaymentInFlight, PaymentInFlightId, type PaymentState } from './recall-payment-model.ts'
import type { OthersOpen, PaymentFile } from './recall-payment-rules.ts'

type Side = Pick<Context, 'org' | 'lends'>
const t = paymentsInFlight

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? t.lenderId : t.agencyId, org)

export const paymentNamed =
  (side: Side, id: PaymentInFlightId): Statement<PaymentInFlight[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(own(side), eq(t.id, id)))
      .limit(1)

export const paymentsWithIds =
  (side: Side, ids: readonly PaymentInFlightId[]): Statement<PaymentInFlight[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(own(side), anyOf(t.id, ids.map(PaymentInFlightId.toUuid))))

/** What the agency reported under this reference before. */
export const paymentReferred =
  ({ org }: Pick<Context, 'org'>, reference: string): Statement<PaymentInFlight[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(and(eq(t.agencyId, org), eq(t.reference, reference)))
      .limit(1)

/** A payment with its recall and placement, all locked. */
export const paymentForChange =
  (side: Side, id: PaymentInFlightId): Statement<PaymentFile[]> =>
  (db) =>
    db
      .select({ payment: t, recall: placementRecalls, placement: placements })
      .from(placements)
      .innerJoin(
        placementRecalls,
        and(eq(placementRecalls.lenderId, placements.lenderId), eq(placementRecalls.placementId, placements.id)),
      )
      .innerJoin(t, and(eq(t.lenderId, placementRecalls.lenderId), eq(t.placementRecallId, placementRecalls.id)))
      .where(and(claimed, own(side), eq(t.id, id)))
      .limit(1)
      .for('update')

/** What else of its recall is still to be answered. */
export const othersOpen =
  (side: Side, id: PaymentInFlightId): Statement<OthersOpen[]> =>
  (db) =>
    db
      .select({
        count: sql<number>`count(*)::integer`,
        confirmBy: sql<Instant | null>`min(${t.answerBy})`.mapWith(t.answerBy),
      })
      .from(t)
      .where(
        and(
          own(side),
          eq(t.state, 'reported'),
          sql`${t.id} <> ${sql.param(id, t.id)}`,
          eq(
            t.placementRecallId,
            sql`(select p.placement_recall_id from payments_in_flight p
            where ${side.lends ? sql`p.lender_id` : sql`p.agency_id`} = ${sql.param(side.org, t.lenderId)}
              and p.id = ${sql.param(id, t.id)})`,
          ),
        ),
      )

/** The account of the placement a payment is of: the lender's own. */
export const accountOfPayment = ({ org }: Pick<Context, 'org'>, id: PaymentInFlightId): SQL => sql`
  (select p.account_id from payments_in_flight f
    join placements p on p.lender_id = f.lender_id and p.id = f.placement_id
    where f.lender_id = ${sql.param(org, t.lenderId)} and f.id = ${sql.param(id, t.id)})`

export interface PaymentFilter {
  readonly placement?: PlacementId | undefined
  readonly recall?: PlacementRecallId | undefined
  readonly state?: readonly PaymentState[] | undefined
  readonly reportedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const paymentsOf =
  (side: Side, { placement, recall, state, reportedAt }: PaymentFilter, keyset: Keyset): Statement<PaymentInFlight[]> =>
  (db) =>
    db
      .select()
      .from(t)
      .where(
        and(
          own(side),
          placement ? eq(t.placementId, placement) : undefined,
          recall ? eq(t.placementRecallId, recall) : undefined,
          state ? keyset.among(t.state, state) : undefined,
          keyset.where(t.reportedAt, t.id, reportedAt),
        ),
      )
      .orderBy(...keyset.orderBy(t.reportedAt, t.id))
      .limit(keyset.fetch)

export const insertPayment =
  (payment: PaymentInFlight): Statement =>
  (db) =>
    db.insert(t).values({ ...payment })

export const savePayment =
  ({
    lenderId,
    agencyId,
    id,
    state,
    refusal,
    answeredAt,
    paymentId,
    transactionId,
    tailEligible,
    tailWhy,
    version,
  }: PaymentInFlight): Statement =>
  (db) =>
    db
      .update(t)
      .set({ state, refusal, answeredAt, paymentId, transactionId, tailEligible, tailWhy, version })
      .where(and(eq(t.lenderId, lenderId), eq(t.agencyId, agencyId), eq(t.id, id)))
