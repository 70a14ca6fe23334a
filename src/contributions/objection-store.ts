import { bytesToHex } from '@noble/hashes/utils.js'
import { and, eq, sql } from 'drizzle-orm'
import { exchangeObjections as objections } from '../../schema/tables/contributions.ts'
import { ExchangeId } from '../exchange/index.ts'
import { anyOf, type Context, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  EXCHANGE_DISPUTE_DUE,
  type ExchangeDispute,
  ExchangeDisputeId,
  ExchangeRecordId,
  type ProductClass,
  type RecordDisputeState,
} from './model.ts'
import { type ExchangeObjection, ExchangeObjectionId, OBJECTED_MAX } from './objection-model.ts'

type Own = Pick<Context, 'org'>

interface Sought {
  readonly namespace: string
  readonly epoch: string
  readonly tokens: readonly Uint8Array[]
}

/** A record that can be disputed: whose it is, and that organisation's time zone. UUIDs. */
export interface Objected {
  readonly org: string
  readonly record: string
  readonly timeZone: string
}

/** Listed records of a person in a class of products that nobody disputes yet: to the operator of the exchange alone. */
export const recordsAbout = (
  exchange: ExchangeId,
  sought: readonly Sought[],
  product: ProductClass,
): Statement<Objected[]> => {
  const subjects = sought.map(({ namespace, epoch, tokens }) => ({
    ...{ namespace, epoch, tokens: tokens.map((token) => bytesToHex(token)) },
  }))
  return raw(sql`select r.org, r.record, r.time_zone as "timeZone" from bridge.records_about(${ExchangeId.toUuid(exchange)}::uuid,
    ${JSON.stringify(subjects)}::text::jsonb, ${product}::text, ${OBJECTED_MAX}::integer) r`)
}

export interface RaisedFor {
  readonly dispute: ExchangeDispute
  readonly dueAt: string
}

/** Flags records and opens their disputes where they are: all of them, or none where one is not as it was. */
export const raiseElsewhere = (objection: ExchangeObjection, raised: readonly RaisedFor[]): Statement => {
  const rows = raised.map(({ dispute, dueAt }) => ({
    ...{ org: OrganisationId.toUuid(dispute.orgId), id: ExchangeDisputeId.toUuid(dispute.id), dueAt },
    ...{ record: ExchangeRecordId.toUuid(dispute.recordId), subject: dispute.id },
  }))
  return raw(sql`select bridge.raise_objection(${ExchangeObjectionId.toUuid(objection.id)}::uuid,
    ${JSON.stringify(rows)}::text::jsonb, ${EXCHANGE_DISPUTE_DUE}::text)`)
}

/** How the disputes of an objection of one's own stand. */
export const statesOf = (id: ExchangeObjectionId): Statement<{ state: RecordDisputeState }[]> =>
  raw(sql`select s.state from bridge.objection_states(${ExchangeObjectionId.toUuid(id)}::uuid) s (state)`)

export const insertObjection =
  (objection: ExchangeObjection): Statement =>
  (db) =>
    db.insert(objections).values({ ...objection })

export const objectionsWithIds =
  ({ org }: Own, ids: readonly ExchangeObjectionId[]): Statement<ExchangeObjection[]> =>
  (db) =>
    db
      .select()
      .from(objections)
      .where(and(eq(objections.orgId, org), anyOf(objections.id, ids.map(ExchangeObjectionId.toUuid))))

export const objectionsOf =
  ({ org }: Own, keyset: Keyset): Statement<ExchangeObjection[]> =>
  (db) =>
    db
      .select()
      .from(objections)
      .where(and(eq(objections.orgId, org), keyset.where(objections.createdAt, objections.id)))
      .orderBy(...keyset.orderBy(objections.createdAt, objections.id))
      .limit(keyset.fetch)
