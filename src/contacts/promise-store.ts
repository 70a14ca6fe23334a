import { and, eq, lte, type SQL, sql } from 'drizzle-orm'
import { promises } from '../../schema/tables/promises.ts'
import type { AccountId, PartyId } from '../accounts/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import { placementIdOf } from '../placements/index.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { ActivityId } from './activity-model.ts'
import { type PaymentPromise, PromiseId, type PromiseStatus } from './promise-model.ts'
import type { Received } from './promise-rules.ts'

type Side = Pick<Context, 'org' | 'lends'>

const uuid = ({ org }: Pick<Context, 'org'>) => sql`${OrganisationId.toUuid(org)}::uuid`

const own = ({ org, lends }: Side): SQL => eq(lends ? promises.lenderId : promises.agencyId, org)

export const promisesWithIds =
  (side: Side, ids: readonly PromiseId[]): Statement<PaymentPromise[]> =>
  (db) =>
    db
      .select()
      .from(promises)
      .where(and(own(side), anyOf(promises.id, ids.map(PromiseId.toUuid))))

export const promiseForChange =
  (side: Side, id: PromiseId): Statement<PaymentPromise[]> =>
  (db) =>
    db
      .select()
      .from(promises)
      .where(and(claimed, own(side), eq(promises.id, id)))
      .limit(1)
      .for('update')

/** The promise a contact carries, in whichever of its corrected forms it is named. */
export const promiseOfActivity =
  (side: Side, id: ActivityId): Statement<PaymentPromise[]> =>
  (db) =>
    db
      .select()
      .from(promises)
      .where(
        and(
          ...[claimed, own(side)],
          sql`${promises.id} = (select a.promise_id from activities a
            where ${side.lends ? sql`a.lender_id` : sql`a.agency_id`} = ${uuid(side)} and a.id = ${ActivityId.toUuid(id)}::uuid
            limit 1)`,
        ),
      )
      .limit(1)
      .for('update')

export interface PromiseFilter {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly party?: PartyId | undefined
  readonly status?: readonly PromiseStatus[] | undefined
  readonly dueBy?: CalendarDate | undefined
  readonly recordedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const promisesOf =
  (side: Side, filter: PromiseFilter, keyset: Keyset): Statement<PaymentPromise[]> =>
  (db) =>
    db
      .select()
      .from(promises)
      .where(
        and(
          own(side),
          filter.account && accountIs(side, filter.account),
          filter.placement && eq(promises.placementId, placementIdOf(side, filter.placement)),
          filter.party && eq(promises.partyId, filter.party),
          filter.status && keyset.among(promises.status, filter.status),
          filter.dueBy && lte(promises.due, filter.dueBy),
          keyset.where(promises.recordedAt, promises.id, filter.recordedAt),
        ),
      )
      .orderBy(...keyset.orderBy(promises.recordedAt, promises.id))
      .limit(keyset.fetch)

/** An agency knows no accounts: to it, none is any. */
const accountIs = (side: Side, name: Named<'acc'>): SQL => {
  if (!side.lends) return sql`false`
  if ('id' in name) return eq(promises.accountId, name.id as AccountId)
  return sql`${promises.accountId} = (
    select a.id from accounts a where a.org_id = ${uuid(side)} and a.reference = ${name.reference})`
}

/** All promises about the debt of one of them, as its lender, locked in one order. */
export const promisesBeside =
  ({ org }: Pick<Context, 'org'>, id: PromiseId): Statement<PaymentPromise[]> =>
  (db) =>
    db
      .select()
      .from(promises)
      .where(
        and(
          ...[claimed, eq(promises.lenderId, org)],
          sql`${promises.accountId} = (select p.account_id from promises p
            where p.lender_id = ${OrganisationId.toUuid(org)}::uuid and p.id = ${PromiseId.toUuid(id)}::uuid)`,
        ),
      )
      .orderBy(promises.id)
      .for('update')

/** What was paid on the debt since it was first promised, without what was taken back; and the days of its lender. */
export const receivedBeside =
  ({ org }: Pick<Context, 'org'>, id: PromiseId): Statement<{ received: Received[]; timeZone: string }[]> =>
  async (db) => {
    const lender = sql`${OrganisationId.toUuid(org)}::uuid`
    const [row] = await raw<{ paid: { on: CalendarDate; amount: string }[] | null; zone: string }>(sql`
      select o.time_zone as zone, (
        select jsonb_agg(jsonb_build_object('on', t.effective_on,
          'amount', (-(t.principal + t.interest + t.fees + t.costs))::text))
        from promises p join account_transactions t on t.org_id = p.lender_id and t.account_id = p.account_id
        where p.lender_id = ${lender} and p.id = ${PromiseId.toUuid(id)}::uuid and t.kind = 'payment'
          and t.effective_on >= (select min(f.made_at)::date - 1 from promises f
            where f.lender_id = ${lender} and f.account_id = p.account_id)
          and not exists (select from account_transactions r where r.org_id = t.org_id and r.reverses_id = t.id)) as paid
      from organisations o where o.id = ${lender}`)(db)
    const received = (row?.paid ?? []).map(({ on, amount }) => ({ on, amount: BigInt(amount) }))
    return [{ received, timeZone: row?.zone ?? 'UTC' }]
  }

export const insertPromises = (rows: readonly PaymentPromise[]): Statement[] => {
  const [first, ...others] = rows
  return first ? [insertMany(promises, [first, ...others])] : []
}

export const savePromise =
  ({ lenderId, id, status, paid, withdrawnFor, closedAt, version }: PaymentPromise): Statement =>
  (db) =>
    db
      .update(promises)
      .set({ status, paid, withdrawnFor, closedAt, version })
      .where(and(eq(promises.lenderId, lenderId), eq(promises.id, id)))
