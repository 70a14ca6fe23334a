import { type SQL, sql } from 'drizzle-orm'
import { AccountId, TransactionId } from '../accounts/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { type Context, type ListParameters, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type LedgerAccount, PaymentId, PostingSetId, type ReadSet, type SetKind } from './model.ts'
import { accountIs, contraOf, uuidOf } from './store.ts'

type Side = Pick<Context, 'org' | 'lends'>

export interface PostingFilter {
  readonly account?: Named<'acc'> | undefined
  readonly payment?: PaymentId | undefined
  readonly counterparty?: OrganisationId | undefined
  readonly kind?: readonly SetKind[] | undefined
  readonly effectiveOn?: { gte?: CalendarDate | undefined; lt?: CalendarDate | undefined } | undefined
}

interface SetRow {
  readonly id: string
  readonly alone: boolean
  readonly kind: SetKind
  readonly agency_id: string | null
  readonly payment_id: string | null
  readonly transaction_id: string | null
  readonly account_id: string | null
  readonly reverses_id: string | null
  readonly effective_on: string
  readonly recorded_at: string
  readonly lines: readonly { readonly account: LedgerAccount; readonly currency: string; readonly amount: string }[]
}

/** After the last set of the page before. Ids are minted in the order of recording. */
const after = (column: SQL, cursor: string | undefined): SQL => {
  if (cursor === undefined) return sql``
  const [, id] = JSON.parse(cursor) as [string, string]
  const uuid = id.startsWith(TransactionId.prefix)
    ? TransactionId.toUuid(id as TransactionId)
    : PostingSetId.toUuid(id as PostingSetId)
  return sql`and ${column} < ${uuid}::uuid`
}

const days = (row: SQL, range: PostingFilter['effectiveOn']): SQL => sql`
  ${range?.gte ? sql`and ${row}.effective_on >= ${range.gte}::date` : sql``}
  ${range?.lt ? sql`and ${row}.effective_on < ${range.lt}::date` : sql``}`

const kinds = (filter: PostingFilter): SQL => (filter.kind ? sql`and s.kind in ${[...filter.kind]}` : sql``)

/** Sets with lines of their own. An agency knows no account: to it that filter finds nothing. */
const written = (side: Side, filter: PostingFilter, { limit, cursor }: ListParameters): SQL => {
  const [own, other] = side.lends ? [sql`s.lender_id`, sql`s.agency_id`] : [sql`s.agency_id`, sql`s.lender_id`]
  const ofAccount =
    filter.account &&
    (side.lends
      ? sql`and s.transaction_id in (select t.id from account_transactions t
          where t.org_id = ${uuidOf(side)} and t.account_id = ${accountIs(side, filter.account)})`
      : sql`and false`)
  return sql`
    select s.id, false as alone, s.kind, s.lender_id, s.agency_id, s.payment_id, s.transaction_id, s.reverses_id,
      s.effective_on, s.recorded_at
    from posting_sets s
    where ${own} = ${uuidOf(side)} ${after(sql`s.id`, cursor)} ${kinds(filter)} ${days(sql`s`, filter.effectiveOn)}
      ${filter.payment ? sql`and s.payment_id = ${PaymentId.toUuid(filter.payment)}::uuid` : sql``}
      ${filter.counterparty ? sql`and ${other} = ${OrganisationId.toUuid(filter.counterparty)}::uuid` : sql``}
      ${ofAccount ?? sql``}
    order by s.id desc limit ${limit + 1}`
}

/** Movements of debts that stand by themselves, which are the lender's alone. */
const alone = (side: Side, filter: PostingFilter, { limit, cursor }: ListParameters): SQL => sql`
  select t.id, true as alone, 'transaction' as kind, t.org_id as lender_id, null::uuid as agency_id,
    null::uuid as payment_id, t.id as transaction_id, t.reverses_id, t.effective_on, t.recorded_at
  from account_transactions t
  where t.org_id = ${uuidOf(side)} ${after(sql`t.id`, cursor)} ${days(sql`t`, filter.effectiveOn)}
    and (select true from posting_sets s where s.lender_id = t.org_id and s.transaction_id = t.id) is null
    ${filter.account ? sql`and t.account_id = ${accountIs(side, filter.account)}` : sql``}
  order by t.id desc limit ${limit + 1}`

const hasAlone = ({ lends }: Side, { payment, counterparty, kind }: PostingFilter): boolean =>
  lends && !payment && !counterparty && (kind === undefined || kind.includes('transaction'))

const components = sql`
  select v.account, c.currency, v.amount, v.n from account_transactions t
    join accounts c on c.org_id = t.org_id and c.id = t.account_id
    left join account_transactions o on o.org_id = t.org_id and o.id = t.reverses_id
    cross join lateral (values (1, 'principal', t.principal), (2, 'interest', t.interest), (3, 'fees', t.fees),
      (4, 'costs', t.costs), (5, ${contraOf(sql`coalesce(o.kind, t.kind)`, sql`t.accrued`)},
        case when x.alone then -(t.principal + t.interest + t.fees + t.costs) else 0 end)) v(n, account, amount)
  where t.org_id = x.lender_id and t.id = x.transaction_id and v.amount <> 0`

/** A page of sets, newest first, each with its lines. */
export const setsOf =
  (side: Side, filter: PostingFilter, page: ListParameters): Statement<ReadSet[]> =>
  async (db) => {
    const both = hasAlone(side, filter)
    const rows = await raw<SetRow>(sql`
      select x.*, x.effective_on::text as effective_on, x.recorded_at::text as recorded_at, (
        select t.account_id from account_transactions t where t.org_id = x.lender_id and t.id = x.transaction_id
      ) as account_id, (
        select coalesce(jsonb_agg(jsonb_build_object('account', l.account, 'currency', l.currency,
          'amount', l.amount::text) order by l.n), '[]')
        from (
          select p.account, p.currency, p.amount, p.line + 10 as n from postings p
          where not x.alone and p.lender_id = x.lender_id and p.set_id = x.id
          ${side.lends ? sql`union all ${components}` : sql``}
        ) l) as lines
      from (
        (${written(side, filter, page)})
        ${both ? sql`union all (${alone(side, filter, page)})` : sql``}
      ) x
      order by x.id desc limit ${page.limit + 1}`)(db)
    return rows.map(setOf)
  }

const setOf = (row: SetRow): ReadSet => ({
  id: row.alone ? TransactionId.fromUuid(row.id) : PostingSetId.fromUuid(row.id),
  kind: row.kind,
  agencyId: row.agency_id === null ? null : OrganisationId.fromUuid(row.agency_id),
  paymentId: row.payment_id === null ? null : PaymentId.fromUuid(row.payment_id),
  transactionId: row.transaction_id === null ? null : TransactionId.fromUuid(row.transaction_id),
  accountId: row.account_id === null ? null : AccountId.fromUuid(row.account_id),
  reversesId:
    row.reverses_id === null
      ? null
      : row.alone
        ? TransactionId.fromUuid(row.reverses_id)
        : PostingSetId.fromUuid(row.reverses_id),
  effectiveOn: row.effective_on as CalendarDate,
  recordedAt: instantFromDatabase(row.recorded_at) as Instant,
  postings: row.lines.map(({ amount, ...line }) => ({ ...line, amount: BigInt(amount) })),
})
