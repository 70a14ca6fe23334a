import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { agreements } from '../../schema/tables/agreements.ts'
import { AccountId, type PartyFile, partiesOnAccounts } from '../accounts/index.ts'
import { openDisputesOn, partiesOfDisputesOn } from '../disputes/index.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type DebtSale, DebtSaleId } from './model.ts'
import { saleUuids } from './store.ts'

type Own = Pick<Context, 'org'>

/** Debts one step hands over: each with its people, whose data is opened and sealed. */
export const HANDED_ROWS = 100

/** The next accounts of a sale that no agency has anything to do with any more. */
const free = ({ org }: Own, id: DebtSaleId): SQL => sql`array(
  select r.account_id from debt_sale_accounts r
  where r.lender_id = ${OrganisationId.toUuid(org)}::uuid and r.debt_sale_id = ${DebtSaleId.toUuid(id)}::uuid
    and r.outcome = 'kept' and not exists (
      select from placements p where p.lender_id = r.lender_id and p.account_id = r.account_id and p.status in
        ('draft', 'offered', 'accepted', 'active', 'on_hold', 'recall_pending', 'objected', 'return_requested'))
  order by r.number limit ${HANDED_ROWS})`

/** Locks them: from here on no payment, placement or change of the debt comes between. */
export const freeForChange =
  (own: Own, id: DebtSaleId): Statement<AccountId[]> =>
  async (db) => {
    const rows = await raw<{ id: string }>(sql`
      select a.id from accounts a where ${claimed} and a.org_id = ${OrganisationId.toUuid(own.org)}::uuid
        and a.id = any (${free(own, id)}) order by a.id for update`)(db)
    return rows.map(({ id: account }) => AccountId.fromUuid(account))
  }

/** Which lines those are, for the judgement. */
export const ofFree = (own: Own, id: DebtSaleId): SQL => sql`r.lender_id = ${OrganisationId.toUuid(own.org)}::uuid
  and r.debt_sale_id = ${DebtSaleId.toUuid(id)}::uuid and r.outcome = 'kept' and r.account_id = any (${free(own, id)})`

export const partiesOfFree = (own: Own, id: DebtSaleId): Statement<PartyFile[]> => partiesOnAccounts(own, free(own, id))

/** Agreements about them that run or wait, locked: the buyer’s take their place. */
export const agreementsOfFree =
  (own: Own, id: DebtSaleId): Statement<PlanRow[]> =>
  (db) =>
    db
      .select()
      .from(agreements)
      .where(
        and(
          claimed,
          eq(agreements.lenderId, own.org),
          sql`${agreements.accountId} = any (${free(own, id)})`,
          inArray(agreements.status, ['active', 'proposed', 'countered']),
        ),
      )
      .for('update')

/** Disputes about them that nobody has answered, locked, and who has a part in them. */
export const disputesOfFree = (own: Own, id: DebtSaleId) => openDisputesOn(own, free(own, id))
export const disputePartiesOfFree = (own: Own, id: DebtSaleId) => partiesOfDisputesOn(own, free(own, id))

export type PlanRow = typeof agreements.$inferSelect

export interface DebtRow {
  readonly id: AccountId
  readonly facts: Record<string, unknown>
  readonly links: Record<string, unknown>[]
  readonly cases: Record<string, unknown>[]
  readonly preferences: Record<string, unknown>[]
  readonly titles: Record<string, unknown>[]
}

/** What goes along with each of them, as documents: amounts as text, ids as uuids, words still sealed. */
export const debtsOfFree =
  (own: Own, id: DebtSaleId): Statement<DebtRow[]> =>
  async (db) => {
    const rows = await raw<Omit<DebtRow, 'id'> & { id: string }>(sql`
      select a.id, ${facts} as facts, ${links} as links, ${cases} as cases, ${wishes} as preferences, ${titles} as titles
      from accounts a where a.org_id = ${OrganisationId.toUuid(own.org)}::uuid and a.id = any (${free(own, id)})`)(db)
    return rows.map((row) => ({ ...row, id: AccountId.fromUuid(row.id) }))
  }

const facts = sql`jsonb_build_object('reference', a.reference, 'product', a.product, 'currency', a.currency,
  'jurisdiction', a.jurisdiction, 'openedOn', a.opened_on, 'chargedOffOn', a.charged_off_on,
  'lastPaymentOn', a.last_payment_on, 'delinquentSince', a.delinquent_since, 'pastDueSince', a.past_due_since,
  'principal', a.principal::text, 'interest', a.interest::text, 'fees', a.fees::text, 'costs', a.costs::text,
  'itemisation', a.itemisation, 'limitation', a.limitation, 'accrual', a.accrual, 'past', (
    select coalesce(jsonb_agg(jsonb_build_object('startedOn', e.started_on, 'curedOn', e.cured_on) order by e.started_on), '[]')
    from delinquency_episodes e where e.org_id = a.org_id and e.account_id = a.id and e.cured_on is not null))`

const links = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('party', l.party_id, 'role', l.role, 'liability', l.liability,
    'cap', l.guarantee_cap::text, 'calledOn', l.guarantee_called_on, 'represents', l.represents_party_id,
    'authority', l.authority, 'scope', l.authority_scope, 'evidence', l.authority_evidence, 'validFrom', l.valid_from,
    'validUntil', l.valid_until) order by l.added_at, l.party_id), '[]')
  from account_parties l where l.org_id = a.org_id and l.account_id = a.id and l.ended_at is null)`

const cases = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'subject', c.subject, 'kind', c.kind, 'way', c.way,
    'receivedOn', c.received_on, 'inWriting', c.in_writing, 'statement', encode(c.statement_sealed, 'base64'),
    'currency', c.currency, 'amount', c.amount::text, 'conduct', c.conduct, 'status', c.status, 'stops', c.stops,
    'stoppedAmount', c.stopped_amount::text, 'clock', c.clock, 'acknowledgeBy', c.acknowledge_by,
    'acknowledgedAt', c.acknowledged_at, 'answerBy', c.answer_by, 'raisedAt', c.raised_at)), '[]')
  from dispute_cases c where c.lender_id = a.org_id and c.account_id = a.id
    and (c.stops <> 'nothing' or c.subject = 'dispute' and c.status in ('open', 'acknowledged', 'escalated')))`

/** What a person said about being contacted binds whoever holds the debt; consent was given to somebody and does not go along. */
const wishes = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('party', f.party_id, 'kind', f.kind, 'channels', f.channels,
    'endpoint', f.endpoint_kind, 'days', f.days, 'hoursFrom', f.hours_from, 'hoursUntil', f.hours_until,
    'givenAt', f.given_at, 'from', f.from_at, 'until', f.until_at)), '[]')
  from preferences f where f.lender_id = a.org_id and f.account_id = a.id and f.kind <> 'consent'
    and f.withdrawn_at is null)`

const titles = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('seller', t.seller_id, 'buyer', t.buyer_id, 'on', t.transferred_on,
    'sha256', t.document_sha256, 'notifiedOn', t.notified_on, 'reference', t.reference) order by t.number), '[]')
  from debt_titles t where t.org_id = a.org_id and t.account_id = a.id)`

/** Lines that are handed over, each with what the buyer opens. */
export const saveHanded = (sale: DebtSale, handed: readonly { number: number; sealed: Uint8Array }[]): Statement => {
  const { lender, sale: id } = saleUuids(sale)
  const rows = handed.map(({ number, sealed }) => ({
    number,
    sealed: (sealed as Uint8Array & { toHex(): string }).toHex(),
  }))
  return raw(sql`
    update debt_sale_accounts r set outcome = 'handed', handover_sealed = decode(f.sealed, 'hex')
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as f(number integer, sealed text)
    where r.lender_id = ${lender} and r.debt_sale_id = ${id} and r.number = f.number`)
}
