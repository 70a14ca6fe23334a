import { sql } from 'drizzle-orm'
import { agreementOffers, agreements } from '../../schema/tables/agreements.ts'
import { debtTitles } from '../../schema/tables/debt-sales.ts'
import { disputeCases } from '../../schema/tables/disputes.ts'
import { preferences } from '../../schema/tables/preferences.ts'
import { AccountId, PartyId } from '../accounts/index.ts'
import { AgreementId } from '../agreements/index.ts'
import { type Context, insertMany, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { Takeover } from './along-store.ts'
import { HANDED_ROWS } from './handover-store.ts'
import { type DebtSale, DebtSaleId } from './model.ts'
import { saleUuids } from './store.ts'

type Own = Pick<Context, 'org'>

const lineOf = (own: Own, id: DebtSaleId) => sql`
  from debt_sales s join debt_sale_accounts r on r.lender_id = s.lender_id and r.debt_sale_id = s.id and r.outcome = 'handed'
  where s.buyer_id = ${OrganisationId.toUuid(own.org)}::uuid and s.offered_at is not null
    and s.id = ${DebtSaleId.toUuid(id)}::uuid`

/** The next debts handed over to the buyer, still sealed. */
export const handedLines =
  (own: Own, id: DebtSaleId): Statement<{ number: number; sealed: Uint8Array }[]> =>
  async (db) => {
    const rows = await raw<{ number: number; sealed: Uint8Array }>(sql`
      select r.number, r.handover_sealed as sealed ${lineOf(own, id)} order by r.number limit ${HANDED_ROWS}`)(db)
    return rows.map(({ number, sealed }) => ({ number, sealed: new Uint8Array(sealed) }))
  }

/** Which of these lines are not taken over yet, locked; and how many of the sale are left besides them. */
export const stillHanded = (own: Own, id: DebtSaleId, numbers: readonly number[]): Statement<{ number: number }[]> =>
  raw(sql`select r.number ${lineOf(own, id)} and r.number = any (${sql.param(numbers.map(String))}::text[]::integer[])
    order by r.number for update of r`)

/** How many lines of a sale wait for what: for the seller, the buyer's job, the buyer's word, the way back. */
export interface LinesLeft {
  readonly kept: number
  readonly handed: number
  readonly refused: number
  readonly goingBack: number
}

export const leftOf = (own: Own, id: DebtSaleId): Statement<LinesLeft[]> =>
  raw(sql`
    select count(*) filter (where r.outcome = 'kept')::integer as kept,
      count(*) filter (where r.outcome = 'handed')::integer as handed,
      count(*) filter (where r.outcome = 'refused')::integer as refused,
      count(*) filter (where r.outcome = 'giving_back')::integer as "goingBack"
    from debt_sales s join debt_sale_accounts r on r.lender_id = s.lender_id and r.debt_sale_id = s.id
      and r.outcome in ('kept', 'handed', 'refused', 'giving_back')
    where ${OrganisationId.toUuid(own.org)}::uuid in (s.lender_id, s.buyer_id) and s.id = ${DebtSaleId.toUuid(id)}::uuid`)

/** Marks lines as taken over; what was sealed for the way is gone. */
export const saveTaken = (
  sale: DebtSale,
  taken: readonly { readonly number: number; readonly account: AccountId }[],
): Statement => {
  const { lender, sale: id } = saleUuids(sale)
  const rows = taken.map(({ number, account }) => ({ number, account: AccountId.toUuid(account) }))
  return raw(sql`
    update debt_sale_accounts r set outcome = 'transferred', handover_sealed = null, buyer_account_id = f.account
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as f(number integer, account uuid)
    where r.lender_id = ${lender} and r.debt_sale_id = ${id} and r.number = f.number`)
}

/** Sets lines aside that the buyer's books refuse, with the problem: those behind them go on. */
export const saveRefused = (
  sale: DebtSale,
  refused: readonly { readonly number: number; readonly code: string; readonly field: string | null }[],
): Statement => {
  const { lender, sale: id } = saleUuids(sale)
  return raw(sql`
    update debt_sale_accounts r set outcome = 'refused', refusal_code = f.code, refusal_field = f.field
    from jsonb_to_recordset(${JSON.stringify(refused)}::text::jsonb) as f(number integer, code text, field text)
    where r.lender_id = ${lender} and r.debt_sale_id = ${id} and r.number = f.number`)
}

/** The people of debts taken over are owed what they were owed: the same treatments, of the same origin. */
export const carryTreatments = (
  sale: DebtSale,
  pairs: readonly { readonly from: string; readonly to: PartyId }[],
  { now }: Pick<Context, 'now'>,
): Statement => {
  const { lender, sale: id } = saleUuids(sale)
  const rows = pairs.map(({ from, to }) => ({ was: from, now: PartyId.toUuid(to) }))
  return raw(
    sql`select bridge.carry_treatments(${lender}, ${id}, ${JSON.stringify(rows)}::text::jsonb, ${now}::timestamptz)`,
  )
}

/** Whoever had a part in a case of the seller’s, and is no agency, has one in the buyer’s. */
export const carryCaseParties = (
  sale: DebtSale,
  cases: Takeover['casePairs'],
  { now }: Pick<Context, 'now'>,
): Statement => {
  const { lender, sale: id } = saleUuids(sale)
  return raw(
    sql`select bridge.carry_case_parties(${lender}, ${id}, ${JSON.stringify(cases)}::text::jsonb, ${now}::timestamptz)`,
  )
}

/** Agreements, cases, wishes and titles of debts taken over. */
export const insertAlong = ({ agreements: plans, offers, cases, wishes, titles }: Takeover): Statement[] => {
  const some = <Row>(rows: readonly Row[], insert: (first: readonly [Row, ...Row[]]) => Statement): Statement[] => {
    const [first, ...rest] = rows
    return first ? [insert([first, ...rest])] : []
  }
  return [
    ...some(plans, (rows) => insertMany(agreements, rows)),
    ...some(offers, (rows) => insertMany(agreementOffers, rows)),
    ...some(cases, (rows) => insertMany(disputeCases, rows)),
    ...some(wishes, (rows) => insertMany(preferences, rows)),
    ...some(titles, (rows) => insertMany(debtTitles, rows)),
  ]
}

/** The seller’s agreements about debts it handed over are the buyer’s now. */
export const endAgreements = (own: Own, ids: readonly AgreementId[], { now }: Pick<Context, 'now'>): Statement =>
  raw(sql`
    update agreements g set status = 'cancelled', end_code = 'sold', ended_at = ${now}::timestamptz, look_at = null,
      version = g.version + 1
    where g.lender_id = ${OrganisationId.toUuid(own.org)}::uuid
      and g.id = any (${sql.param(ids.map(AgreementId.toUuid))}::text[]::uuid[])`)
