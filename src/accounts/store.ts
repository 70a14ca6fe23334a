import { and, eq, type SQL, sql } from 'drizzle-orm'
import { accounts } from '../../schema/tables/accounts.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import { AccountId, type AccountStatus, type Bucket, type Liability, PartyId, type PartyRole } from './model.ts'

type Owner = Pick<Context, 'org'>

export type Account = typeof accounts.$inferSelect

/** A party's place on an account, as the account tells it. */
export interface AccountPlace {
  readonly partyId: PartyId
  readonly role: PartyRole
  readonly liability: Liability
}

export interface AccountFile {
  readonly account: Account
  readonly places: readonly AccountPlace[]
}

const is = ({ org }: Owner, name: Named<'acc'>): SQL | undefined =>
  'id' in name
    ? and(eq(accounts.orgId, org), eq(accounts.id, name.id))
    : and(eq(accounts.orgId, org), eq(accounts.reference, name.reference))

type PlaceJson = { partyId: string; role: PartyRole; liability: Liability }

// The outer table is named in full: the builder leaves its name out where it selects from one table.
/** The running places of the account of the row, in one column: a page of accounts stays one statement. */
const places = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('partyId', ap.party_id, 'role', ap.role, 'liability', ap.liability)
    order by ap.added_at, ap.role, ap.party_id), '[]'::jsonb)
  from account_parties ap
  where ap.org_id = accounts.org_id and ap.account_id = accounts.id and ap.ended_at is null)`.mapWith({
  mapFromDriverValue: (value: unknown): AccountPlace[] =>
    (typeof value === 'string' ? (JSON.parse(value) as PlaceJson[]) : (value as PlaceJson[])).map((place) => ({
      ...place,
      partyId: PartyId.fromUuid(place.partyId),
    })),
})

/** One account of the organisation; an empty list where there is none. */
export const accountNamed =
  (owner: Owner, name: Named<'acc'>): Statement<AccountFile[]> =>
  (db) =>
    db.select({ account: accounts, places }).from(accounts).where(is(owner, name)).limit(1)

/** All of these the organisation has, in no order. */
export const accountsWithIds =
  ({ org }: Owner, ids: readonly AccountId[]): Statement<AccountFile[]> =>
  (db) =>
    db
      .select({ account: accounts, places })
      .from(accounts)
      .where(and(eq(accounts.orgId, org), anyOf(accounts.id, ids.map(AccountId.toUuid))))

/** The same, locked against every other change of the account until this transaction ends. */
export const accountForChange =
  (owner: Owner, name: Named<'acc'>): Statement<AccountFile[]> =>
  (db) =>
    db
      .select({ account: accounts, places })
      .from(accounts)
      .where(and(claimed, is(owner, name)))
      .limit(1)
      .for('update', { of: accounts })

export interface AccountFilter {
  readonly status?: readonly AccountStatus[] | undefined
  readonly bucket?: readonly Bucket[] | undefined
  readonly product?: string | undefined
  readonly currency?: string | undefined
  readonly party?: PartyId | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

const withParty = (party: PartyId): SQL => sql`exists (
  select from account_parties ap where ap.org_id = accounts.org_id and ap.account_id = accounts.id
    and ap.party_id = ${PartyId.toUuid(party)} and ap.ended_at is null)`

export const accountsOf =
  ({ org }: Owner, filter: AccountFilter, keyset: Keyset): Statement<AccountFile[]> =>
  (db) =>
    db
      .select({ account: accounts, places })
      .from(accounts)
      .where(
        and(
          eq(accounts.orgId, org),
          keyset.where(accounts.createdAt, accounts.id, filter.createdAt),
          filter.status ? keyset.among(accounts.status, filter.status) : undefined,
          filter.bucket ? keyset.among(accounts.bucket, filter.bucket) : undefined,
          filter.product ? eq(accounts.product, filter.product) : undefined,
          filter.currency ? eq(accounts.currency, filter.currency) : undefined,
          filter.party ? withParty(filter.party) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(accounts.createdAt, accounts.id))
      .limit(keyset.fetch)
