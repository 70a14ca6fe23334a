import { and, eq, gt, lte, or, type SQL, sql } from 'drizzle-orm'
import { callBacks } from '../../schema/tables/call-backs.ts'
import { PartyId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { placementIdOf } from '../placements/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { ActivityId, type CallBack, CallBackId, type CallBackState } from './call-back-model.ts'
import type { Contacted } from './call-back-rules.ts'

type Side = Pick<Context, 'org' | 'lends'>

const own = ({ org, lends }: Side): SQL => eq(lends ? callBacks.lenderId : callBacks.agencyId, org)

export const callBacksWithIds =
  (side: Side, ids: readonly CallBackId[]): Statement<CallBack[]> =>
  (db) =>
    db
      .select()
      .from(callBacks)
      .where(and(own(side), anyOf(callBacks.id, ids.map(CallBackId.toUuid))))

export const callBackForChange =
  (side: Side, id: CallBackId): Statement<CallBack[]> =>
  (db) =>
    db
      .select()
      .from(callBacks)
      .where(and(claimed, own(side), eq(callBacks.id, id)))
      .limit(1)
      .for('update')

export interface CallBackFilter {
  readonly party?: PartyId | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly state?: readonly CallBackState[] | undefined
  readonly from?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

/** What is to be done last comes first, as in every list. */
export const callBacksOf =
  (
    side: Side & Pick<Context, 'now'>,
    { party, placement, state, from }: CallBackFilter,
    keyset: Keyset,
  ): Statement<CallBack[]> =>
  (db) =>
    db
      .select()
      .from(callBacks)
      .where(
        and(
          own(side),
          party && eq(callBacks.partyId, party),
          placement && eq(callBacks.placementId, placementIdOf(side, placement)),
          state && or(...state.map((one) => stateIs(one, side.now))),
          keyset.where(callBacks.from, callBacks.id, from),
        ),
      )
      .orderBy(...keyset.orderBy(callBacks.from, callBacks.id))
      .limit(keyset.fetch)

function stateIs(state: CallBackState, now: Instant): SQL | undefined {
  const agreed = eq(callBacks.status, 'agreed')
  if (state === 'upcoming') return and(agreed, gt(callBacks.from, now))
  if (state === 'due') return and(agreed, lte(callBacks.from, now), gt(callBacks.until, now))
  if (state === 'overdue') return and(agreed, lte(callBacks.until, now))
  return eq(callBacks.status, state)
}

interface ContactedRow {
  readonly id: string
  readonly party: string
  readonly at: string
}

/** A contact of one's own, or of one's agencies. */
export const contactedBy =
  ({ org, lends }: Side, activity: ActivityId): Statement<Contacted[]> =>
  async (db) => {
    const rows = await raw<ContactedRow>(sql`
      select a.id, a.party_id as party, a.happened_at as at from activities a
      where ${lends ? sql`a.lender_id` : sql`a.agency_id`} = ${OrganisationId.toUuid(org)}::uuid
        and a.id = ${ActivityId.toUuid(activity)}::uuid limit 1`)(db)
    return rows.map(({ id, party, at }) => ({
      ...{ id: ActivityId.fromUuid(id), partyId: PartyId.fromUuid(party), happenedAt: instantFromDatabase(at) },
    }))
  }

/** The first contact in the time of a call-back, by whoever was asked: it was kept, though nobody said so. */
export const contactedInTime =
  ({ org, lends }: Side, callBack: CallBackId): Statement<Contacted[]> =>
  async (db) => {
    const own = sql.raw(lends ? 'lender_id' : 'agency_id')
    const me = sql`${OrganisationId.toUuid(org)}::uuid`
    const rows = await raw<ContactedRow>(sql`
      select a.id, a.party_id as party, a.happened_at as at
      from call_backs b join activities a on a.lender_id = b.lender_id and a.party_id = b.party_id
        and a.happened_at >= b.from_at and a.happened_at < b.until_at
      where b.${own} = ${me} and b.id = ${CallBackId.toUuid(callBack)}::uuid and a.${own} = ${me}
        and a.recorded_by = b.asked_of and a.direction = 'outbound' and a.correction is distinct from 'recorded_in_error'
        and not exists (select from activities c where c.lender_id = a.lender_id and c.happened_at = a.happened_at
          and c.corrects = a.id)
      order by a.happened_at, a.id limit 1`)(db)
    return rows.map(({ id, party, at }) => ({
      ...{ id: ActivityId.fromUuid(id), partyId: PartyId.fromUuid(party), happenedAt: instantFromDatabase(at) },
    }))
  }

/** Where none is named. */
export const noContact: Statement<Contacted[]> = raw(sql`select null where false`)

export const insertCallBack =
  (callBack: CallBack): Statement =>
  (db) =>
    db.insert(callBacks).values({ ...callBack })

export const saveCallBack =
  ({ lenderId, id, ...changed }: CallBack): Statement =>
  (db) => {
    const { status, activityId, closedAt, cancelledBy, dueToldAt, version } = changed
    return db
      .update(callBacks)
      .set({ status, activityId, closedAt, cancelledBy, dueToldAt, version })
      .where(and(eq(callBacks.lenderId, lenderId), eq(callBacks.id, id)))
  }
