import { and, eq, type SQL, sql } from 'drizzle-orm'
import { exchangeClientObjections as objections } from '../../schema/tables/client-objections.ts'
import { exchangeClientObjectionDays as days } from '../../schema/tables/member-days.ts'
import { type ExchangeMember, memberForJob, spendMemberDay } from '../exchange/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  CLIENT_OBJECTIONS_PER_DAY,
  type ClientObjection,
  ClientObjectionId,
  EXCHANGE_OBJECTION_HAND,
} from './client-objection-model.ts'
import type { RecordDisputeState } from './model.ts'
import { OBJECTED_MAX } from './objection-model.ts'
import type { Objected } from './objection-store.ts'

type Side = Pick<Context, 'org' | 'actor'>

/** An operator reads what is raised in its exchanges; everybody else its own. */
const own = ({ org, actor }: Side): SQL =>
  eq(actor.orgKind === 'operator' ? objections.operatorId : objections.orgId, org)

export const clientObjectionsWithIds =
  (side: Side, ids: readonly ClientObjectionId[]): Statement<ClientObjection[]> =>
  (db) =>
    db
      .select()
      .from(objections)
      .where(and(own(side), anyOf(objections.id, ids.map(ClientObjectionId.toUuid))))

export const clientObjectionsOf =
  (side: Side, keyset: Keyset): Statement<ClientObjection[]> =>
  (db) =>
    db
      .select()
      .from(objections)
      .where(and(own(side), keyset.where(objections.createdAt, objections.id)))
      .orderBy(...keyset.orderBy(objections.createdAt, objections.id))
      .limit(keyset.fetch)

/** To its operator alone; a job has no claim. */
export const clientObjectionForChange =
  ({ org, actor }: Side, id: ClientObjectionId): Statement<ClientObjection[]> =>
  (db) =>
    db
      .select()
      .from(objections)
      .where(and(actor.kind === 'client' ? claimed : undefined, eq(objections.operatorId, org), eq(objections.id, id)))
      .limit(1)
      .for('update')

export const insertClientObjection =
  (objection: ClientObjection): Statement =>
  (db) =>
    db.insert(objections).values({ ...objection })

export const saveClientObjection =
  ({ orgId, id, subjects, objectionId, outcomes, releasedAt, version }: ClientObjection): Statement =>
  (db) =>
    db
      .update(objections)
      .set({ subjects, objectionId, outcomes, releasedAt, version })
      .where(and(eq(objections.orgId, orgId), eq(objections.id, id)))

/** Counts it on its day. */
export const spendClientObjection = ({ orgId, memberId, receivedOn: on }: ClientObjection): Statement =>
  spendMemberDay(days, { orgId, memberId, on, allowed: CLIENT_OBJECTIONS_PER_DAY })

/** Leaves the operator a job: what it finds is found in a transaction of its own. */
export const handToOperator = ({ id }: ClientObjection): Statement =>
  raw(
    sql`select bridge.hand_client_objection(${ClientObjectionId.toUuid(id)}::uuid, ${EXCHANGE_OBJECTION_HAND}::text, ${id}::text)`,
  )

const wanted = ({ org }: Pick<Context, 'org'>, id: ClientObjectionId) => sql`
  public.exchange_client_objections c where c.operator_id = ${OrganisationId.toUuid(org)}::uuid and c.id = ${ClientObjectionId.toUuid(id)}::uuid`

/** The membership of whoever raised it, to the operator, until this is over. */
export const adviserOf = (side: Pick<Context, 'org'>, id: ClientObjectionId): Statement<ExchangeMember[]> =>
  memberForJob(side, sql`(select c.member_id from ${wanted(side, id)})`)

/** The listed records of the person it is about, to the operator: whose they are, and their zones. */
export const recordsObjectedTo = (side: Pick<Context, 'org'>, id: ClientObjectionId): Statement<Objected[]> =>
  raw(sql`select r.org, r.record, r.time_zone as "timeZone" from (select c.* from ${wanted(side, id)} offset 0) c
    cross join lateral bridge.records_about(c.exchange_id, coalesce(c.subjects, '[]'::jsonb), c.product, ${OBJECTED_MAX}::integer) r`)

/** Whether one of its tokens is of an identity the operator planted. */
export const isPlanted = (side: Pick<Context, 'org'>, id: ClientObjectionId): Statement<{ planted: boolean }[]> =>
  raw(sql`select exists (
    select 1 from (select c.* from ${wanted(side, id)} offset 0) c
    cross join lateral jsonb_to_recordset(coalesce(c.subjects, '[]'::jsonb)) s (namespace text, epoch text, tokens text[])
    cross join lateral unnest(s.tokens) t (token)
    join public.exchange_canaries k on k.org_id = c.operator_id and k.exchange_id = c.exchange_id and k.namespace = s.namespace
      and k.epoch = s.epoch and k.token = decode(t.token, 'hex')) as planted`)

/** How the records of one ended, so far. */
export const statesOfClient = (
  side: Pick<Context, 'org'>,
  id: ClientObjectionId,
): Statement<{ state: RecordDisputeState }[]> =>
  raw(sql`select s.state from (select c.objection_id from ${wanted(side, id)} offset 0) c
    cross join lateral bridge.objection_states(c.objection_id) s (state)`)
