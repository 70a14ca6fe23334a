import { and, eq, sql } from 'drizzle-orm'
import { payments } from '../../schema/tables/payments.ts'
import { AccountId, TransactionId } from '../accounts/index.ts'
import { commissionGrounds } from '../commission/index.ts'
import { PaymentId } from '../ledger/index.ts'
import { PlacementId } from '../placements/index.ts'
import { anyOf, type Context, claimed, insertMany, raw, type Statement } from '../store/index.ts'
import { OrganisationId, ownTimeZone } from '../tenancy/index.ts'
import { disputedOf, type HoldingsJson, holdingsFrom, holdingsOf } from './about-store.ts'
import { REPORTED_WITHIN } from './ground-store.ts'
import type { Disputed, Payment } from './model.ts'
import type { AgencyHolding } from './posting-rules.ts'
import { type Side, uuidOf } from './store.ts'

type Own = Pick<Context, 'org'>

export const insertPayments = (made: readonly Payment[]): Statement[] => {
  const [first, ...rest] = made
  return first ? [insertMany(payments, [first, ...rest])] : []
}

/** What waits to be posted, as the job asks for it: the longest waiting first. */
export interface Waiting {
  readonly payment: PaymentId
  readonly account: AccountId
}

/** As many payments as one step posts. */
export const POSTED_AT_ONCE = 500

export const nextReceived =
  ({ org }: Own): Statement<Waiting[]> =>
  async (db) => {
    const rows = await raw<{ payment: string; account: string }>(sql`
      select f.id as payment, f.account_id as account from payments f
      where f.lender_id = ${OrganisationId.toUuid(org)}::uuid and f.status = 'received' and f.account_id is not null
      order by f.recorded_at, f.id limit ${POSTED_AT_ONCE}`)(db)
    return rows.map(({ payment, account }) => ({
      payment: PaymentId.fromUuid(payment),
      account: AccountId.fromUuid(account),
    }))
  }

/** Those of the payments that still wait, locked in order of their ids. */
const stillReceived =
  ({ org }: Own, ids: readonly PaymentId[]): Statement<Payment[]> =>
  (db) =>
    db
      .select()
      .from(payments)
      .where(
        and(
          claimed,
          eq(payments.lenderId, org),
          anyOf(payments.id, ids.map(PaymentId.toUuid)),
          eq(payments.status, 'received'),
        ),
      )
      .orderBy(payments.id)
      .for('update')

interface AccountRow {
  readonly account: string
  readonly whole: boolean
  readonly amount: string
  readonly holdings: HoldingsJson
}

/** What stands about an account besides its debt: what of it is disputed, and who held it one after the other. */
export interface About {
  readonly accountId: AccountId
  readonly disputed: Disputed
  readonly holdings: readonly AgencyHolding[]
}

const aboutAccounts =
  (own: Side, ids: readonly AccountId[]): Statement<About[]> =>
  async (db) => {
    const rows = await raw<AccountRow>(sql`
      select x.account, d.whole, d.amount, h.holdings
      from unnest(${sql.param(ids.map(AccountId.toUuid))}::text[]::uuid[]) as x(account)
      cross join lateral (${disputedOf(own, sql`x.account`)}) d
      cross join lateral (${holdingsOf(own, sql`x.account`)}) h`)(db)
    return rows.map(({ account, whole, amount, holdings }) => ({
      ...{ accountId: AccountId.fromUuid(account), disputed: { whole, amount } },
      holdings: holdingsFrom(holdings),
    }))
  }

/** For each payment the first recorded before it of the same amount on the account within a day, not taken back. */
const lookAlikes =
  (own: Own, ids: readonly PaymentId[]): Statement<{ id: PaymentId; alike: PaymentId }[]> =>
  async (db) => {
    const rows = await raw<{ id: string; alike: string }>(sql`
      select s.id, f.id as alike
      from payments s
      cross join lateral (
        select f.id from payments f
        where f.lender_id = s.lender_id and f.account_id = s.account_id and f.amount = s.amount
          and f.currency = s.currency and f.status in ('received','posted','unallocated')
          and (f.recorded_at, f.id) < (s.recorded_at, s.id)
          and f.effective_at between s.effective_at - interval '1 day' and s.effective_at + interval '1 day'
        order by f.recorded_at, f.id limit 1) f
      where s.lender_id = ${uuidOf(own)} and ${sql`s.id = any(${sql.param(ids.map(PaymentId.toUuid))}::text[]::uuid[])`}`)(
      db,
    )
    return rows.map(({ id, alike }) => ({ id: PaymentId.fromUuid(id), alike: PaymentId.fromUuid(alike) }))
  }

/** Those of the payments that look like another that was confirmed from a report of one of their agencies. */
const reportedAlike =
  (own: Own, ids: readonly PaymentId[]): Statement<{ id: PaymentId }[]> =>
  async (db) => {
    const rows = await raw<{ id: string }>(sql`
      select distinct s.id
      from payments_in_flight r
      join placements p on p.lender_id = r.lender_id and p.id = r.placement_id
      join payments s on s.lender_id = p.lender_id and s.account_id = p.account_id
      where r.lender_id = ${uuidOf(own)} and r.state = 'confirmed' and r.amount = s.amount and r.currency = s.currency
        and (r.payment_id is null or r.payment_id <> s.id)
        and s.effective_at between r.effective_at - ${REPORTED_WITHIN} and r.effective_at + ${REPORTED_WITHIN}
        and s.id = any(${sql.param(ids.map(PaymentId.toUuid))}::text[]::uuid[])`)(db)
    return rows.map(({ id }) => ({ id: PaymentId.fromUuid(id) }))
  }

/** Everything posting many payments is decided on, besides the debts. */
export const postingFacts = (own: Side, ids: readonly PaymentId[], accounts: readonly AccountId[]) => ({
  waiting: stillReceived(own, ids),
  about: aboutAccounts(own, accounts),
  alike: lookAlikes(own, ids),
  reported: reportedAlike(own, ids),
  earning: commissionGrounds(own, accounts),
  zone: ownTimeZone(own),
})

const uuid = (id: OrganisationId | null) => id && OrganisationId.toUuid(id)

/** What became of many payments, in one statement. */
export const savePosted = ({ org }: Own, posted: readonly Payment[]): Statement[] => {
  if (posted.length === 0) return []
  const rows = posted.map((payment) => ({
    ...{ id: PaymentId.toUuid(payment.id), status: payment.status, reason: payment.reason },
    ...{ credited: uuid(payment.creditedTo), version: payment.version, posted: payment.postedAt },
    credited_placement: payment.creditedPlacementId && PlacementId.toUuid(payment.creditedPlacementId),
    alike: payment.lookAlikeId && PaymentId.toUuid(payment.lookAlikeId),
    transaction: payment.transactionId && TransactionId.toUuid(payment.transactionId),
    ...{ principal: text(payment.principal), interest: text(payment.interest) },
    allocated: payment.allocationOrder,
    ...{ fees: text(payment.fees), costs: text(payment.costs), refundable: text(payment.refundable) },
  }))
  return [
    raw(sql`
      update payments f set status = r.status, reason = r.reason, credited_to = r.credited,
        credited_placement_id = r.credited_placement, look_alike_id = r.alike, transaction_id = r.transaction,
        principal = r.principal, interest = r.interest, fees = r.fees, costs = r.costs, refundable = r.refundable, posted_at = r.posted, allocation_order = r.allocated,
        version = r.version
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r(id uuid, status text, reason text, credited uuid,
        credited_placement uuid, alike uuid, transaction uuid, principal bigint, interest bigint, fees bigint, costs bigint, refundable bigint,
        posted timestamptz, allocated jsonb, version integer)
      where f.lender_id = ${OrganisationId.toUuid(org)}::uuid and f.id = r.id`),
  ]
}

const text = (amount: bigint | null) => amount?.toString() ?? null
