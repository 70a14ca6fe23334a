import { and, eq, type SQL, sql } from 'drizzle-orm'
import { agreements } from '../../schema/tables/agreements.ts'
import { debtSales } from '../../schema/tables/debt-sales.ts'
import { AccountId, type Unsold } from '../accounts/index.ts'
import { AgreementId } from '../agreements/index.ts'
import { movedDisputesOn, partiesOfDisputesOn } from '../disputes/index.ts'
import type { Named } from '../kernel/input.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { HANDED_ROWS, type PlanRow } from './handover-store.ts'
import { type DebtSale, DebtSaleId, type GivingBackCode } from './model.ts'
import { isSale, saleUuids } from './store.ts'

type Own = Pick<Context, 'org'>

const among = (numbers: readonly number[]): SQL =>
  sql`r.number = any (${sql.param(numbers.map(String))}::text[]::integer[])`

/** Which of the numbers the buyer’s books refuse. */
export const refusedLines = (
  own: Own,
  name: Named<'dsl'>,
  numbers: readonly number[],
): Statement<{ number: number }[]> =>
  raw(sql`
    select r.number from debt_sale_accounts r
    join ${debtSales} on ${isSale(own, name)} and ${debtSales.lenderId} = r.lender_id and ${debtSales.id} = r.debt_sale_id
    where r.outcome = 'refused' and ${among(numbers)}`)

const ofSale = (sale: DebtSale): SQL => {
  const { lender, sale: id } = saleUuids(sale)
  return sql`r.lender_id = ${lender} and r.debt_sale_id = ${id}`
}

/** They wait for the buyer’s job once more. */
export const retakeLines = (sale: DebtSale, numbers: readonly number[]): Statement =>
  raw(sql`
    update debt_sale_accounts r set outcome = 'handed', refusal_code = null, refusal_field = null
    where ${ofSale(sale)} and r.outcome = 'refused' and ${among(numbers)}`)

/** What was sealed for the buyer is gone; the seller’s job opens its accounts again. */
export const giveBackLines = (sale: DebtSale, numbers: readonly number[], code: GivingBackCode): Statement =>
  raw(sql`
    update debt_sale_accounts r set outcome = 'giving_back', reason = ${code}, refusal_code = null, refusal_field = null,
      handover_sealed = null
    where ${ofSale(sale)} and r.outcome = 'refused' and ${among(numbers)}`)

const back = ({ org }: Own, id: DebtSaleId): SQL => sql`
  from debt_sale_accounts r where r.lender_id = ${OrganisationId.toUuid(org)}::uuid
    and r.debt_sale_id = ${DebtSaleId.toUuid(id)}::uuid and r.outcome = 'giving_back'
  order by r.number limit ${HANDED_ROWS}`

const accountsBack = (own: Own, id: DebtSaleId): SQL => sql`array(select r.account_id ${back(own, id)})`

export type ReturningLine = Unsold & { readonly number: number }

/**
 * The next debts on their way back, with what was owed when they were handed over, their accounts locked. The first-delinquency date
 * was frozen before the sale where the debt was charged off or had been bought.
 */
export const returningLines =
  (own: Own, id: DebtSaleId): Statement<ReturningLine[]> =>
  async (db) => {
    const rows = await raw<
      Record<'number' | 'id' | 'principal' | 'interest' | 'fees' | 'costs', string> & { frozen: boolean }
    >(sql`
      select l.*, l.account as id, a.charged_off_on is not null
        or exists (select from debt_titles t where t.org_id = a.org_id and t.account_id = a.id) as frozen
      from (
        select r.number, r.account_id as account, r.principal::text, r.interest::text, r.fees::text, r.costs::text ${back(own, id)}
      ) l join accounts a on ${claimed} and a.org_id = ${OrganisationId.toUuid(own.org)}::uuid and a.id = l.account
      order by l.number for update of a`)(db)
    return rows.map(({ number, id: account, principal, interest, fees, costs, frozen }) => ({
      ...{ frozen, number: Number(number), id: AccountId.fromUuid(account), principal: BigInt(principal) },
      ...{ interest: BigInt(interest), fees: BigInt(fees), costs: BigInt(costs) },
    }))
  }

/** The agreements that the sale ended while they ran. */
export const endedBySale =
  (own: Own, id: DebtSaleId): Statement<PlanRow[]> =>
  (db) =>
    db
      .select()
      .from(agreements)
      .where(
        and(
          claimed,
          eq(agreements.lenderId, own.org),
          eq(agreements.endCode, 'sold'),
          sql`${agreements.startedAt} is not null and ${agreements.accountId} = any (${accountsBack(own, id)})`,
        ),
      )
      .for('update')

/** The disputes that went along with them, locked, and who has a part in them. */
export const disputesBack = (own: Own, id: DebtSaleId) => movedDisputesOn(own, accountsBack(own, id))
export const disputePartiesBack = (own: Own, id: DebtSaleId) => partiesOfDisputesOn(own, accountsBack(own, id))

/** They run on; their clock is looked at at once. */
export const resumeAgreements = (own: Own, ids: readonly AgreementId[], { now }: Pick<Context, 'now'>): Statement =>
  raw(sql`
    update agreements g set status = 'active', end_code = null, ended_at = null, look_at = ${now}::timestamptz,
      version = g.version + 1
    where g.lender_id = ${OrganisationId.toUuid(own.org)}::uuid
      and g.id = any (${sql.param(ids.map(AgreementId.toUuid))}::text[]::uuid[])`)

export const saveReturned = (sale: DebtSale, numbers: readonly number[]): Statement =>
  raw(sql`update debt_sale_accounts r set outcome = 'given_back' where ${ofSale(sale)} and ${among(numbers)}`)
