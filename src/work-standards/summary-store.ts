import { sql } from 'drizzle-orm'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type StandardKind, standardKinds } from './model.ts'
import type { SummaryRow } from './summary.ts'

interface Asked {
  /** `YYYY-MM`, both included. */
  readonly from: string
  readonly until: string
  readonly counterparty: OrganisationId | undefined
  /** The counterparty after which the page starts. */
  readonly after: OrganisationId | undefined
  readonly fetch: number
}

/** One row for each other side, in the order of their ids: months summed, and what its agency is late with now. */
export const summariesOf =
  ({ org, lends }: Pick<Context, 'org' | 'lends'>, asked: Asked): Statement<SummaryRow[]> =>
  async (db) => {
    const [mine, other] = lends ? [sql`lender_id`, sql`agency_id`] : [sql`agency_id`, sql`lender_id`]
    const me = sql`${OrganisationId.toUuid(org)}::uuid`
    const uuid = (id: OrganisationId | undefined) => (id ? OrganisationId.toUuid(id) : null)
    const rows = await raw<{ other: string; standards: readonly Counted[] }>(sql`
      select c.other, jsonb_agg(jsonb_build_object('kind', k.kind, 'met', coalesce(t.met, 0), 'missed',
        coalesce(t.missed, 0), 'late', (
          select count(*) from work_breaches b
          where b.${mine} = ${me} and b.${other} = c.other and b.kind = k.kind and b.met_at is null and b.closed_at is null
            and b.status in ('open','uncured','contested') and b.owed_by = b.agency_id)) order by k.n) as standards
      from (
        select distinct m.${other} as other from mandates m
        where m.${mine} = ${me} and (${uuid(asked.counterparty)}::uuid is null or m.${other} = ${uuid(asked.counterparty)}::uuid)
          and (${uuid(asked.after)}::uuid is null or m.${other} > ${uuid(asked.after)}::uuid)
        order by 1 limit ${asked.fetch}
      ) c
      cross join unnest(${`{${standardKinds.join(',')}}`}::text[]) with ordinality as k(kind, n)
      left join lateral (
        select sum(w.met)::integer as met, sum(w.missed)::integer as missed from work_tallies w
        where w.${mine} = ${me} and w.${other} = c.other and w.kind = k.kind
          and w.month >= ${`${asked.from}-01`}::date and w.month <= ${`${asked.until}-01`}::date
      ) t on true
      group by c.other order by c.other`)(db)
    return rows.map((row) => ({ counterparty: OrganisationId.fromUuid(row.other), standards: row.standards }))
  }

interface Counted {
  readonly kind: StandardKind
  readonly met: number
  readonly missed: number
  readonly late: number
}
