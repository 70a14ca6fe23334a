import { and, eq, type SQL, sql } from 'drizzle-orm'
import { trustStatements } from '../../schema/tables/trust.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { anyOf, type Context, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type ClientBalance, type TrustStatement, TrustStatementId } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

const uuid = ({ org }: Pick<Context, 'org'>): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

interface BalanceRow {
  readonly lender: string
  readonly agency: string
  readonly currency: string
  readonly balance: string
}

interface Asked {
  readonly on?: CalendarDate | undefined
  readonly currency?: string | undefined
}

/** What is held in trust, client by client: an agency’s clients, or a lender’s agencies. */
export const clientBalances =
  (side: Side, { on, currency }: Asked): Statement<ClientBalance[]> =>
  async (db) => {
    const rows = await raw<BalanceRow>(sql`
      select p.lender_id as lender, p.agency_id as agency, p.currency, sum(p.amount)::text as balance
      from postings p
      where ${side.lends ? sql`p.lender_id` : sql`p.agency_id`} = ${uuid(side)} and p.account = 'trust'
        ${on ? sql`and p.effective_on <= ${on}::date` : sql``} ${currency ? sql`and p.currency = ${currency}` : sql``}
      group by 1, 2, 3 having sum(p.amount) <> 0 order by 3, 1, 2`)(db)
    return rows.map(({ lender, agency, currency: of, balance }) => ({
      ...{ lenderId: OrganisationId.fromUuid(lender), agencyId: OrganisationId.fromUuid(agency), currency: of },
      balance: BigInt(balance),
    }))
  }

const own = ({ org }: Pick<Context, 'org'>): SQL => eq(trustStatements.orgId, org)

/** The newest statement of each currency, of its latest day. */
export const latestStatements =
  (side: Side): Statement<TrustStatement[]> =>
  (db) =>
    db
      .selectDistinctOn([trustStatements.currency])
      .from(trustStatements)
      .where(own(side))
      .orderBy(
        trustStatements.currency,
        sql`${trustStatements.on} desc`,
        sql`${trustStatements.recordedAt} desc`,
        sql`${trustStatements.id} desc`,
      )

export const statementUnder =
  (side: Side, reference: string): Statement<TrustStatement[]> =>
  (db) =>
    db
      .select()
      .from(trustStatements)
      .where(and(own(side), eq(trustStatements.reference, reference)))
      .limit(1)

export const statementsWithIds =
  (side: Side, ids: readonly TrustStatementId[]): Statement<TrustStatement[]> =>
  (db) =>
    db
      .select()
      .from(trustStatements)
      .where(and(own(side), anyOf(trustStatements.id, ids.map(TrustStatementId.toUuid))))

export const statementsOf =
  (side: Side, { currency }: Pick<Asked, 'currency'>, keyset: Keyset): Statement<TrustStatement[]> =>
  (db) =>
    db
      .select()
      .from(trustStatements)
      .where(
        and(
          own(side),
          currency ? eq(trustStatements.currency, currency) : undefined,
          keyset.where(trustStatements.recordedAt, trustStatements.id),
        ),
      )
      .orderBy(...keyset.orderBy(trustStatements.recordedAt, trustStatements.id))
      .limit(keyset.fetch)

export const insertStatement =
  (statement: TrustStatement): Statement =>
  (db) =>
    db.insert(trustStatements).values({ ...statement })
