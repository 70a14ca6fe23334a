import { and, eq, getColumns, isNull, type SQL, sql } from 'drizzle-orm'
import { contactDecisions, contactReservations } from '../../schema/tables/contact-decisions.ts'
import { contactPermits } from '../../schema/tables/contact-plans.ts'
import type { PartyId } from '../accounts/index.ts'
import type { CollectorId } from '../licensing/index.ts'
import type { PlacementId } from '../placements/index.ts'
import { anyOf, type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import { type ContactChannel, type ContactDecision, DecisionId, type Reservation } from './decision-model.ts'
import type { PermitId } from './permit-model.ts'

type Side = Pick<Context, 'org' | 'lends'>

/** Own side first: policy and index both begin with it, and nothing the caller names replaces it. */
const own = ({ org, lends }: Side): SQL => eq(lends ? contactDecisions.lenderId : contactDecisions.agencyId, org)
const ownSlot = ({ org, lends }: Side): SQL =>
  eq(lends ? contactReservations.lenderId : contactReservations.agencyId, org)

export const decisionNamed =
  (side: Side, id: DecisionId): Statement<ContactDecision[]> =>
  (db) =>
    db
      .select()
      .from(contactDecisions)
      .where(and(own(side), eq(contactDecisions.id, id)))
      .limit(1)

/** The columns by name, of a function that answers rows like the table's. */
const columns = Object.fromEntries(
  Object.entries(getColumns(contactDecisions)).map(([field, column]) => [
    field,
    sql`${sql.identifier(column.name)}`.mapWith(column),
  ]),
)

/** The same, for a regulator of where the debt lies too, while an inspection of its own says why it looks there. */
export const decisionSeen =
  (context: Side & Pick<Context, 'actor' | 'now'>, id: DecisionId): Statement<ContactDecision[]> =>
  (db) =>
    context.actor.orgKind === 'regulator'
      ? db
          .select(columns)
          .from(
            sql`bridge.contact_decision(${DecisionId.toUuid(id)}::uuid, ${context.now}::timestamptz) as contact_decisions`,
          )
          .limit(1)
          .then((rows) => rows as unknown as ContactDecision[])
      : decisionNamed(context, id)(db)

/** Decisions as a function of `bridge` answers them, in its order. */
export const decisionRows =
  (from: SQL): Statement<ContactDecision[]> =>
  (db) =>
    db
      .select(columns)
      .from(sql`${from} as contact_decisions`)
      .then((rows) => rows as unknown as ContactDecision[])

export const decisionsWithIds =
  (side: Side, ids: readonly DecisionId[]): Statement<ContactDecision[]> =>
  (db) =>
    db
      .select()
      .from(contactDecisions)
      .where(and(own(side), anyOf(contactDecisions.id, ids.map(DecisionId.toUuid))))

export interface DecisionFilter {
  readonly outcome?: 'allow' | 'deny' | undefined
  readonly rule?: string | undefined
  readonly placement?: PlacementId | undefined
  readonly party?: PartyId | undefined
  readonly collector?: CollectorId | undefined
  readonly channel?: ContactChannel | undefined
  readonly decidedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const decisionsOf =
  (side: Side, filter: DecisionFilter, keyset: Keyset): Statement<ContactDecision[]> =>
  (db) =>
    db
      .select()
      .from(contactDecisions)
      .where(
        and(
          own(side),
          filter.outcome && eq(contactDecisions.outcome, filter.outcome),
          filter.rule ? eq(contactDecisions.ruledBy, filter.rule) : undefined,
          filter.placement && eq(contactDecisions.placementId, filter.placement),
          filter.party && eq(contactDecisions.partyId, filter.party),
          filter.collector && eq(contactDecisions.collectorId, filter.collector),
          filter.channel && eq(contactDecisions.channel, filter.channel),
          keyset.where(contactDecisions.decidedAt, contactDecisions.id, filter.decidedAt),
        ),
      )
      .orderBy(...keyset.orderBy(contactDecisions.decidedAt, contactDecisions.id))
      .limit(keyset.fetch)

export const insertDecision =
  (decision: ContactDecision): Statement =>
  (db) =>
    db.insert(contactDecisions).values({ ...decision })

/** Holds the slot of an allow until it is used, released or over. */
export const reserve = (decision: ContactDecision): readonly Statement[] => {
  const { lenderId, agencyId, id: decisionId, accountId, debts, partyId, contactPointId, reservedUntil } = decision
  if (reservedUntil === null) return []
  const { askedBy, channel, purpose, decidedAt: reservedAt } = decision
  return [
    (db) =>
      db.insert(contactReservations).values({
        ...{ lenderId, agencyId, decisionId, accountId, debts, partyId, contactPointId, askedBy, channel, purpose },
        ...{ reservedAt, expiresAt: reservedUntil },
      }),
  ]
}

/** The slot of a decision, locked for who would use it or give it back. */
export const slotForChange =
  (side: Side, id: DecisionId): Statement<Reservation[]> =>
  (db) =>
    db
      .select()
      .from(contactReservations)
      .where(and(claimed, ownSlot(side), eq(contactReservations.decisionId, id)))
      .limit(1)
      .for('update')

export const saveReservation =
  ({ lenderId, decisionId, releasedAt, usedAt, version }: Reservation): Statement =>
  (db) =>
    db
      .update(contactReservations)
      .set({ releasedAt, usedAt, version })
      .where(
        and(
          eq(contactReservations.lenderId, lenderId),
          eq(contactReservations.decisionId, decisionId),
          isNull(contactReservations.usedAt),
        ),
      )

/** The decision made when a permit was claimed. */
export const decisionOfPermit =
  (side: Side, permit: PermitId): Statement<ContactDecision[]> =>
  (db) =>
    db
      .select(getColumns(contactDecisions))
      .from(contactDecisions)
      .innerJoin(
        contactPermits,
        and(eq(contactPermits.lenderId, contactDecisions.lenderId), eq(contactPermits.decisionId, contactDecisions.id)),
      )
      .where(and(own(side), eq(contactPermits.id, permit)))
      .limit(1)
