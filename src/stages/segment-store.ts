import { and, eq, type SQL, sql } from 'drizzle-orm'
import { accountSegments } from '../../schema/tables/stages.ts'
import { AccountId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { type Context, claimed, type Keyset, raw, type Statement, unnested } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'

type Own = Pick<Context, 'org'>

const uuid = ({ org }: Own): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

/** The accounts of these names, by their number; what is not the organisation's is missing. Locked, so that none is gone. */
export const accountsNamed =
  (own: Own, names: readonly Named<'acc'>[]): Statement<{ n: number; id: AccountId }[]> =>
  async (db) => {
    const given = names.map((name, n) => ({
      ...{ n, id: 'id' in name ? AccountId.toUuid(name.id) : null },
      reference: 'id' in name ? null : name.reference,
    }))
    const rows = await raw<{ n: number; id: string }>(sql`
      select g.n, a.id from json_to_recordset(${JSON.stringify(given)}::text::json) g(n integer, id uuid, reference text)
      cross join lateral (
        select x.id from accounts x where x.org_id = ${uuid(own)} and x.id = g.id
        union all
        select x.id from accounts x where x.org_id = ${uuid(own)} and x.reference = g.reference
        offset 0
      ) a
      where ${claimed}`)(db)
    return rows.map(({ n, id }) => ({ n, id: AccountId.fromUuid(id) }))
  }

/** Puts accounts into a segment, or takes them out of theirs. */
export function assignSegment(
  own: Own,
  { segment, accounts, at }: { segment: string | null; accounts: readonly AccountId[]; at: Instant },
): Statement {
  const ids = unnested('uuid', accounts.map(AccountId.toUuid))
  return segment === null
    ? raw(
        sql`delete from account_segments s using (select ${ids} as id) g where s.lender_id = ${uuid(own)} and s.account_id = g.id`,
      )
    : raw(sql`
        insert into account_segments (lender_id, account_id, segment, assigned_at)
        select ${uuid(own)}, ${ids}, ${segment}::text, ${at}::timestamptz
        on conflict (lender_id, account_id) do update set segment = excluded.segment, assigned_at = excluded.assigned_at`)
}

export interface AssignedSegment {
  readonly accountId: AccountId
  readonly segment: string
  readonly assignedAt: Instant
}

export const segmentsOf =
  (
    { org }: Own,
    {
      account,
      segment,
      assignedAt,
    }: {
      account?: AccountId | undefined
      segment?: string | undefined
      assignedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
    },
    keyset: Keyset,
  ): Statement<AssignedSegment[]> =>
  (db) =>
    db
      .select({
        ...{ accountId: accountSegments.accountId, segment: accountSegments.segment },
        assignedAt: accountSegments.assignedAt,
      })
      .from(accountSegments)
      .where(
        and(
          eq(accountSegments.lenderId, org),
          account && eq(accountSegments.accountId, account),
          segment === undefined ? undefined : eq(accountSegments.segment, segment),
          keyset.where(accountSegments.assignedAt, accountSegments.accountId, assignedAt),
        ),
      )
      .orderBy(...keyset.orderBy(accountSegments.assignedAt, accountSegments.accountId))
      .limit(keyset.fetch)
