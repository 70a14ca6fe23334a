import { type SQL, sql } from 'drizzle-orm'
import { payments } from '../../schema/tables/payments.ts'
import { AccountId } from '../accounts/index.ts'
import { MandateId } from '../mandates/index.ts'
import { PlacementId } from '../placements/index.ts'
import { type Context, claimed, firstGiven, raw, type Statement } from '../store/index.ts'
import { OrganisationId, ownTimeZone } from '../tenancy/index.ts'
import { type HoldingsJson, holdingsFrom, holdingsOf } from './about-store.ts'
import type { Payment, Target } from './model.ts'
import type { AgencyHolding } from './posting-rules.ts'
import type { Asked } from './recorded.ts'
import { own, type Side, uuidOf } from './store.ts'

/** What a row is about, and who held its account. */
export interface RowTarget extends Target {
  /** The row, from 0. */
  readonly row: number
  /** To the lender alone: an agency is credited when the lender's job posts. */
  readonly holdings: readonly AgencyHolding[]
}

/** Everything recording many payments is decided on. Of those who record many at once, each waits for the one before. */
export const recordingFacts = (side: Side, references: readonly string[]) => ({
  lock: raw(
    sql`select pg_advisory_xact_lock(hashtextextended(${`payments ${OrganisationId.toUuid(side.org)}`}, 11)) where ${claimed}`,
  ),
  known: referred(side, references),
  zone: ownTimeZone(side),
})

/** What the organisation recorded under these references before. */
export const referred =
  (side: Side, references: readonly string[]): Statement<Payment[]> =>
  (db) =>
    db
      .select()
      .from(payments)
      .where(
        sql`${own(side)} and ${payments.recordedBy} = ${uuidOf(side)}
          and ${payments.reference} = any(${sql.param([...references])}::text[])`,
      )

interface TargetRow {
  readonly n: number
  readonly lender: string
  readonly agency: string | null
  readonly account: string | null
  readonly placement: string | null
  readonly mandate: string | null
  readonly jurisdiction: string | null
  readonly holdings: HoldingsJson
}

/** What rows name: those that name nothing of the caller's are left out. */
export const rowTargets =
  (side: Side, rows: readonly Naming[]): Statement<RowTarget[]> =>
  async (db) => {
    const found = await raw<TargetRow>(sql`
      select r.n, f.*
      from jsonb_to_recordset(${JSON.stringify(rows.map(named))}::text::jsonb) as r(n int, account_id uuid,
        account_ref text, placement_id uuid, placement_ref text, mandate_id uuid, mandate_ref text, agreement_ref text)
      cross join lateral (${side.lends ? ofLender(side) : ofAgency(side)} offset 0) f`)(db)
    return found.map(targetOf)
  }

/** What a row names it is about. An agreement is named by files of banks only. */
type Naming = Pick<Asked, 'account' | 'placement' | 'mandate'> & { readonly agreement?: { readonly reference: string } }

const named = ({ account, placement, mandate, agreement }: Naming, n: number) => ({
  n,
  account_id: account && 'id' in account ? AccountId.toUuid(account.id) : null,
  account_ref: account && 'reference' in account ? account.reference : null,
  placement_id: placement && 'id' in placement ? PlacementId.toUuid(placement.id) : null,
  placement_ref: placement && 'reference' in placement ? placement.reference : null,
  mandate_id: mandate && 'id' in mandate ? MandateId.toUuid(mandate.id) : null,
  mandate_ref: mandate && 'reference' in mandate ? mandate.reference : null,
  agreement_ref: agreement?.reference ?? null,
})

const placementNamed = (side: Side): SQL => {
  const [party, reference] = side.lends
    ? [sql`q.lender_id`, sql`q.lender_reference`]
    : [sql`q.agency_id`, sql`q.agency_reference`]
  const byReference = [
    sql`r.placement_ref`,
    sql`select q.id from placements q where ${party} = ${uuidOf(side)} and ${reference} = r.placement_ref`,
  ] as const
  // An agreement goes with the placement of the agency that has it now.
  const byAgreement = [sql`r.agreement_ref`, agreementNamed(side, sql`g.placement_id`)] as const
  return firstGiven(sql`r.placement_id`, byReference, ...(side.lends ? [] : [byAgreement]))
}

/** The newest agreement under a reference of the caller's own. */
const agreementNamed = (side: Side, what: SQL): SQL => sql`
  select ${what} from agreements g
  where ${side.lends ? sql`g.lender_id` : sql`g.agency_id`} = ${uuidOf(side)} and g.proposed_by = ${uuidOf(side)}
    and g.reference = r.agreement_ref order by g.created_at desc limit 1`

/** An account, by itself or by its placement, with who held it one after the other. */
const ofLender = (side: Side): SQL => sql`
  select a.org_id as lender, null::uuid as agency, a.id as account, x.placement, null::uuid as mandate, a.jurisdiction, (${holdingsOf(side, sql`a.id`)}) as holdings
  from (
    select ${placementNamed(side)} as placement, ${firstGiven(
      sql`r.account_id`,
      [
        sql`r.account_ref`,
        sql`select b.id from accounts b where b.org_id = ${uuidOf(side)} and b.reference = r.account_ref`,
      ],
      [
        sql`${placementNamed(side)}`,
        sql`select q.account_id from placements q where q.lender_id = ${uuidOf(side)} and q.id = ${placementNamed(side)}`,
      ],
      [sql`r.agreement_ref`, agreementNamed(side, sql`g.account_id`)],
    )} as account
  ) x
  join accounts a on a.org_id = ${uuidOf(side)} and a.id = x.account`

/** A placement the agency was given, or the mandate it took money under. */
const ofAgency = (side: Side): SQL => sql`
  select p.lender_id as lender, p.agency_id as agency, p.account_id as account, p.id as placement,
    p.mandate_id as mandate, p.jurisdiction, null::jsonb as holdings
  from (select * from placements n where n.agency_id = ${uuidOf(side)} and n.id = ${placementNamed(side)} offset 0) p
  where p.accepted_at is not null
  union all
  select m.lender_id, m.agency_id, null, null, m.id, null, null
  from (select * from mandates n where n.agency_id = ${uuidOf(side)} and n.id = ${firstGiven(sql`r.mandate_id`, [
    sql`r.mandate_ref`,
    sql`select q.id from mandates q where q.agency_id = ${uuidOf(side)} and q.agency_reference = r.mandate_ref`,
  ])} offset 0) m
  where m.status <> 'proposed'`

const targetOf = ({
  n,
  lender,
  agency,
  account,
  placement,
  mandate,
  jurisdiction,
  holdings,
}: TargetRow): RowTarget => ({
  row: n,
  lenderId: OrganisationId.fromUuid(lender),
  agencyId: agency === null ? null : OrganisationId.fromUuid(agency),
  accountId: account === null ? null : AccountId.fromUuid(account),
  placementId: placement === null ? null : PlacementId.fromUuid(placement),
  mandateId: mandate === null ? null : MandateId.fromUuid(mandate),
  jurisdiction,
  holdings: holdingsFrom(holdings),
})

/** Has the jobs of the lenders go on with what was recorded for them, one for each, however many payments. */
export const settleMany = (lenders: readonly OrganisationId[], { now }: Pick<Context, 'now'>): Statement =>
  raw(sql`
    select bridge.schedule_postings(${`{${lenders.map(OrganisationId.toUuid).join(',')}}`}::uuid[], ${now}::timestamptz)`)
