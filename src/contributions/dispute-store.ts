import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { exchangeDisputes as disputes, exchangeRecords as records } from '../../schema/tables/contributions.ts'
import { exchangeCorrections as corrections } from '../../schema/tables/exchange-readers.ts'
import type { ExchangeId } from '../exchange/index.ts'
import { addSeconds } from '../kernel/instant.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import {
  type CorrectionKind,
  type ExchangeCorrection,
  ExchangeCorrectionId,
  type ExchangeDispute,
  ExchangeDisputeId,
  type ExchangeRecord,
  ExchangeRecordId,
  READERS_DAYS,
  type RecordDisputeState,
} from './model.ts'

type Own = Pick<Context, 'org'>
type Side = Pick<Context, 'org' | 'actor'>

export const disputesWithIds =
  ({ org }: Own, ids: readonly ExchangeDisputeId[]): Statement<ExchangeDispute[]> =>
  (db) =>
    db
      .select()
      .from(disputes)
      .where(and(eq(disputes.orgId, org), anyOf(disputes.id, ids.map(ExchangeDisputeId.toUuid))))

/** A job has no claim: it alone runs. */
const locking = ({ actor }: Pick<Context, 'actor'>): SQL | undefined => (actor.kind === 'client' ? claimed : undefined)

export const disputeForChange =
  (side: Side, id: ExchangeDisputeId): Statement<ExchangeDispute[]> =>
  (db) =>
    db
      .select()
      .from(disputes)
      .where(and(locking(side), eq(disputes.orgId, side.org), eq(disputes.id, id)))
      .limit(1)
      .for('update')

/** The record a dispute is about, locked after the dispute. */
export const recordOfDispute =
  (side: Side, id: ExchangeDisputeId): Statement<ExchangeRecord[]> =>
  (db) =>
    db
      .select()
      .from(records)
      .where(
        and(
          locking(side),
          eq(records.orgId, side.org),
          sql`${records.id} = (select d.record_id from exchange_disputes d
            where d.org_id = ${sql.param(side.org, records.orgId)} and d.id = ${ExchangeDisputeId.toUuid(id)}::uuid)`,
        ),
      )
      .limit(1)
      .for('update')

export const disputesOf =
  (
    { org }: Own,
    { state }: { readonly state?: readonly RecordDisputeState[] | undefined },
    keyset: Keyset,
  ): Statement<ExchangeDispute[]> =>
  (db) =>
    db
      .select()
      .from(disputes)
      .where(
        and(
          eq(disputes.orgId, org),
          state ? keyset.among(disputes.state, state) : undefined,
          keyset.where(disputes.createdAt, disputes.id),
        ),
      )
      .orderBy(...keyset.orderBy(disputes.createdAt, disputes.id))
      .limit(keyset.fetch)

export const insertDispute =
  (dispute: ExchangeDispute): Statement =>
  (db) =>
    db.insert(disputes).values({ ...dispute })

export const saveDispute =
  ({ orgId, id, ...dispute }: ExchangeDispute): Statement =>
  (db) => {
    const { state, dueOn, extended, answerSha256, answeredBy, answeredAt, suppressedAt, version } = dispute
    return db
      .update(disputes)
      .set({ state, dueOn, extended, answerSha256, answeredBy, answeredAt, suppressedAt, version })
      .where(and(eq(disputes.orgId, orgId), eq(disputes.id, id)))
  }

/** Flags a record, and nothing else of it. */
export const saveFlag =
  ({ orgId, id, dispute, version }: ExchangeRecord): Statement =>
  (db) =>
    db
      .update(records)
      .set({ dispute, version })
      .where(and(eq(records.orgId, orgId), eq(records.id, id)))

/** Tells every reader of a record that it was wrong. Who they are stays inside. */
export const tellReaders = (
  { now }: Pick<Context, 'now'>,
  { id }: Pick<ExchangeRecord, 'id'>,
  kind: CorrectionKind,
): Statement =>
  raw(sql`select bridge.tell_exchange_readers(${ExchangeRecordId.toUuid(id)}::uuid, ${kind}, ${now}::timestamptz,
    ${addSeconds(now, -READERS_DAYS * 86_400)}::timestamptz)`)

const ownCorrection = ({ org, actor }: Side): SQL =>
  eq(actor.orgKind === 'operator' ? corrections.operatorId : corrections.orgId, org)

export const correctionsWithIds =
  (side: Side, ids: readonly ExchangeCorrectionId[]): Statement<ExchangeCorrection[]> =>
  (db) =>
    db
      .select()
      .from(corrections)
      .where(and(ownCorrection(side), anyOf(corrections.id, ids.map(ExchangeCorrectionId.toUuid))))

export const correctionForChange =
  (side: Side, id: ExchangeCorrectionId): Statement<ExchangeCorrection[]> =>
  (db) =>
    db
      .select()
      .from(corrections)
      .where(and(locking(side), eq(corrections.orgId, side.org), eq(corrections.id, id)))
      .limit(1)
      .for('update')

interface CorrectionFilter {
  readonly exchange?: ExchangeId | undefined
  readonly acknowledged?: boolean | undefined
}

const acknowledging = (acknowledged: boolean | undefined): SQL | undefined => {
  if (acknowledged === undefined) return undefined
  return acknowledged ? isNotNull(corrections.acknowledgedAt) : isNull(corrections.acknowledgedAt)
}

export const correctionsOf =
  (side: Side, { exchange, acknowledged }: CorrectionFilter, keyset: Keyset): Statement<ExchangeCorrection[]> =>
  (db) =>
    db
      .select()
      .from(corrections)
      .where(
        and(
          ownCorrection(side),
          exchange ? eq(corrections.exchangeId, exchange) : undefined,
          acknowledging(acknowledged),
          keyset.where(corrections.createdAt, corrections.id),
        ),
      )
      .orderBy(...keyset.orderBy(corrections.createdAt, corrections.id))
      .limit(keyset.fetch)

export const saveCorrection =
  ({ orgId, id, acknowledgedAt, acknowledgedBy, toldAt, version }: ExchangeCorrection): Statement =>
  (db) =>
    db
      .update(corrections)
      .set({ acknowledgedAt, acknowledgedBy, toldAt, version })
      .where(and(eq(corrections.orgId, orgId), eq(corrections.id, id)))
