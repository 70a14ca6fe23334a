import { and, eq, type SQL, sql } from 'drizzle-orm'
import { mandateLoads, mandates, mandateVersions } from '../../schema/tables/mandates.ts'
import { placements } from '../../schema/tables/placements.ts'
import { directory } from '../../schema/tables/tenancy.ts'
import { AccountId, type AccountStatus, type PartyStatusKind } from '../accounts/model.ts'
import type { Named } from '../kernel/input.ts'
import { licenceGaps } from '../licensing/index.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PlacementBatchId } from './model.ts'
import type { PlacingAccount, PlacingMandate } from './rules.ts'
import { isPlacement } from './store.ts'
import { holdersOf, type ProtectionRow, protectionOf, protectionsOf } from './successor-store.ts'

type Placing = Pick<Context, 'org' | 'actor' | 'now'>

const placingMandateWhere =
  ({ org, actor, now }: Placing, which: SQL | undefined, counting = false): Statement<PlacingMandate[]> =>
  (db) => {
    const found = db
      .select({
        mandate: mandates,
        terms: mandateVersions.terms,
        taken: mandateLoads.taken,
        capacity: mandateLoads.capacity,
        group: directory.group,
        missing: sql<
          string[]
        >`to_jsonb(${licenceGaps({ holder: sql`${mandates.agencyId}`, terms: sql`${mandateVersions.terms}`, at: now })})`,
      })
      .from(mandates)
      .innerJoin(
        mandateLoads,
        and(
          eq(mandateLoads.lenderId, mandates.lenderId),
          eq(mandateLoads.agencyId, mandates.agencyId),
          eq(mandateLoads.mandateId, mandates.id),
        ),
      )
      .innerJoin(directory, and(eq(directory.world, actor.world), eq(directory.orgId, mandates.agencyId)))
      .leftJoin(
        mandateVersions,
        and(
          eq(mandateVersions.lenderId, mandates.lenderId),
          eq(mandateVersions.agencyId, mandates.agencyId),
          eq(mandateVersions.mandateId, mandates.id),
          eq(mandateVersions.number, mandates.inForce),
        ),
      )
      .where(and(eq(mandates.lenderId, org), which))
      .limit(1)
    return counting ? found.for('update', { of: mandateLoads }) : found
  }

/** The lender's mandate with its terms in force and its counter; an empty list when it is not the lender's. */
export const placingMandate = (context: Placing, name: Named<'mnd'>): Statement<PlacingMandate[]> =>
  placingMandateWhere(context, 'id' in name ? eq(mandates.id, name.id) : eq(mandates.lenderReference, name.reference))

/** The same, of a batch of the lender's, its counter locked: a chunk counts many at once. */
export const mandateOfBatch = (context: Placing, batch: PlacementBatchId): Statement<PlacingMandate[]> =>
  placingMandateWhere(
    context,
    sql`${mandates.id} = (select b.mandate_id from placement_batches b
      where b.lender_id = ${OrganisationId.toUuid(context.org)}::uuid and b.id = ${PlacementBatchId.toUuid(batch)}::uuid)`,
    true,
  )

/** The same, of a placement of the lender's. */
export const mandateOf = (context: Placing & Pick<Context, 'lends'>, name: Named<'plc'>): Statement<PlacingMandate[]> =>
  placingMandateWhere(
    context,
    sql`${mandates.id} = (select ${placements.mandateId} from ${placements} where ${isPlacement(context, name)})`,
  )

/** The account a placement of the lender's is of. */
export interface AccountOf {
  readonly placement: Named<'plc'>
}
export const accountOf = (placement: Named<'plc'>): AccountOf => ({ placement })

/** Accounts a statement of the store selects the ids of. */
export interface AccountsIn {
  readonly select: SQL
}

/** One account by its name or its placement, or the many a store selects: always the lender's own. */
export type Wanted = Named<'acc'> | AccountOf | AccountsIn

const wantedAccounts = (org: string, wanted: Wanted): SQL => {
  if ('select' in wanted) return wanted.select
  if ('placement' in wanted) {
    const lender = { org: OrganisationId.fromUuid(org), lends: true }
    return sql`
      select ${placements.accountId} as id from ${placements} where ${isPlacement(lender, wanted.placement)}`
  }
  if ('reference' in wanted) {
    return sql`select id from accounts where org_id = ${org}::uuid and reference = ${wanted.reference}`
  }
  return sql`select id from accounts where org_id = ${org}::uuid and id = ${AccountId.toUuid(wanted.id)}::uuid`
}

/** Holds the borrowers, so that two accounts of one cannot go to two agencies at the same moment. */
export const lockBorrowers = ({ org }: Pick<Context, 'org'>, wanted: Wanted): Statement => {
  const lender = OrganisationId.toUuid(org)
  return raw(sql`
    select 1 from parties p
    where ${claimed} and p.org_id = ${lender}::uuid and p.id = any (array(
      select ap.party_id from (${wantedAccounts(lender, wanted)}) w, lateral (
        select ap.party_id from account_parties ap
        where ap.org_id = ${lender}::uuid and ap.account_id = w.id and ap.role in ('borrower', 'co_borrower') offset 0
      ) ap
    ))
    order by p.id for no key update of p`)
}

/** As the index `placements_one_taken` says it. */
const taken = (p: SQL): SQL => sql`(${p}.status in ('offered','accepted','active','on_hold','recall_pending','objected',
  'return_requested') or (${p}.status = 'draft' and ${p}.batch_id is not null))`

/** Whether a placement holds the account or is offered of it: one look into the index, however many are asked about. */
export const isTaken = (account: SQL): SQL => sql`(
  select true from placements p
  where p.lender_id = ${account}.org_id and p.account_id = ${account}.id and ${taken(sql`p`)} limit 1) is not null`

interface AccountRow {
  readonly id: string
  readonly status: AccountStatus
  readonly product: string
  readonly currency: string
  readonly jurisdiction: string
  readonly balance: string
  readonly liable: readonly { statuses: readonly PartyStatusKind[]; represented: boolean }[]
  readonly placed: boolean
  readonly held_by: readonly string[]
  readonly holders: readonly { agency: string; group: string | null }[]
  readonly protections: readonly ProtectionRow[]
}

/**
 * What placing is decided on, for each wanted account of the lender's that exists. Each row looks its facts up by whole
 * keys (`offset 0` keeps the planner from joining instead): tables just filled have no statistics to plan a join by.
 */
export const placingAccounts =
  ({ org, now, actor }: Placing, wanted: Wanted): Statement<PlacingAccount[]> =>
  async (db) => {
    const lender = OrganisationId.toUuid(org)
    const rows = await raw<AccountRow>(sql`
      with today as materialized (
        select (${now}::timestamptz at time zone o.time_zone)::date as day from organisations o where o.id = ${lender}::uuid
      ), wanted as materialized (${wantedAccounts(lender, wanted)})
      select a.id, a.status, a.product, a.currency, a.jurisdiction, a.balance, ${isTaken(sql`a`)} as placed,
        (select coalesce(jsonb_agg(jsonb_build_object(
          'statuses', (select coalesce(jsonb_agg(s.kind), '[]') from party_statuses s
            where s.org_id = ap.org_id and s.party_id = ap.party_id and s.from_on <= today.day
              and (s.until_on is null or s.until_on > today.day)),
          'represented', (select true from account_parties r where r.org_id = ap.org_id
            and r.account_id = ap.account_id and r.role = 'representative' and r.represents_party_id = ap.party_id
            and (r.valid_from is null or r.valid_from <= today.day)
            and (r.valid_until is null or r.valid_until > today.day) limit 1) is not null)), '[]')
          from account_parties ap
          where ap.org_id = a.org_id and ap.account_id = a.id and ap.liability <> 'none') as liable,
        (select coalesce(jsonb_agg(distinct p.mandate_agency_id), '[]')
          from account_parties ap, lateral (
            select other.account_id from account_parties other
            where other.org_id = ap.org_id and other.party_id = ap.party_id and other.role in ('borrower', 'co_borrower')
              and other.account_id <> ap.account_id offset 0
          ) other, lateral (
            select p.mandate_agency_id from placements p
            where p.lender_id = ap.org_id and p.account_id = other.account_id and ${taken(sql`p`)} offset 0
          ) p
          where ap.org_id = a.org_id and ap.account_id = a.id and ap.role in ('borrower', 'co_borrower')) as held_by,
        ${holdersOf(sql`a`, actor.world)} as holders, ${protectionsOf(sql`a`)} as protections
      from wanted w, lateral (
        select * from accounts a where a.org_id = ${lender}::uuid and a.id = w.id offset 0
      ) a, today`)(db)
    return rows.map(({ held_by, holders, protections, ...row }) => ({
      ...row,
      id: AccountId.fromUuid(row.id),
      balance: BigInt(row.balance),
      heldBy: held_by.map(OrganisationId.fromUuid),
      holders: holders.map(({ agency, group }) => ({ agency: OrganisationId.fromUuid(agency), group })),
      protections: protections.map(protectionOf),
    }))
  }
