import { and, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { privacyBudgets as budgets, supervisionStatistics as statistics } from '../../schema/tables/statistics.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type PrivacyBudget, type Statistic, StatisticId, type StatisticName } from './statistic-model.ts'

type Own = Pick<Context, 'org'>

const isOwn = ({ org }: Own, id: StatisticId) => and(eq(statistics.orgId, org), eq(statistics.id, id))

export const statisticNamed =
  (own: Own, id: StatisticId): Statement<Statistic[]> =>
  (db) =>
    db.select().from(statistics).where(isOwn(own, id)).limit(1)

export const statisticForChange =
  (own: Own, id: StatisticId): Statement<Statistic[]> =>
  (db) =>
    db
      .select()
      .from(statistics)
      .where(and(claimed, isOwn(own, id)))
      .limit(1)
      .for('update')

export const statisticsWithIds =
  ({ org }: Own, ids: readonly StatisticId[]): Statement<Statistic[]> =>
  (db) =>
    db
      .select()
      .from(statistics)
      .where(and(eq(statistics.orgId, org), anyOf(statistics.id, ids.map(StatisticId.toUuid))))

export const statisticsOf =
  ({ org }: Own, { statistic }: { statistic?: StatisticName | undefined }, keyset: Keyset): Statement<Statistic[]> =>
  (db) =>
    db
      .select()
      .from(statistics)
      .where(
        and(
          eq(statistics.orgId, org),
          statistic && eq(statistics.statistic, statistic),
          keyset.where(statistics.createdAt, statistics.id),
        ),
      )
      .orderBy(...keyset.orderBy(statistics.createdAt, statistics.id))
      .limit(keyset.fetch)

/** The same question with noise, where it was answered. */
export const answeredBefore =
  ({ org }: Own, digest: string): Statement<Statistic[]> =>
  (db) =>
    db
      .select()
      .from(statistics)
      .where(and(eq(statistics.orgId, org), eq(statistics.questionDigest, digest), eq(statistics.state, 'done')))
      .limit(1)

/** How many answers of before an answer is held against. */
const EARLIER_MAX = 500

/** Until this is over nobody else counts for the organisation: each answer is held against the one before. */
export const oneAfterTheOther = ({ org }: Own): Statement =>
  raw(
    sql`select pg_advisory_xact_lock(hashtextextended(${`statistics ${OrganisationId.toUuid(org)}`}, 170)) where ${claimed}`,
  )

/**
 * Exact answers of the same kind about places of the same country: what they have in common, or leave out, would tell of few. Those
 * about the same months come first, and of those the latest.
 */
export const answersLike =
  ({ org }: Own, id: StatisticId): Statement<Statistic[]> =>
  (db) => {
    const asked = db.select().from(statistics).where(isOwn({ org }, id)).as('asked')
    const country = (place: SQL) => sql`split_part(${place}, '-', 1)`
    return db
      .select(columns)
      .from(statistics)
      .innerJoin(asked, eq(asked.statistic, statistics.statistic))
      .where(
        and(
          eq(statistics.orgId, org),
          ne(statistics.id, asked.id),
          eq(statistics.state, 'done'),
          isNull(statistics.epsilonThousandths),
          sql`${country(sql`${statistics.jurisdiction}`)} = ${country(sql`${asked.jurisdiction}`)}`,
        ),
      )
      .orderBy(
        desc(sql`${statistics.from} < ${asked.to} and ${statistics.to} > ${asked.from}`),
        desc(statistics.createdAt),
        desc(statistics.id),
      )
      .limit(EARLIER_MAX)
  }

const { orgId, id, statistic, statisticVersion, source, counts, dimensions, jurisdiction, purpose, from } = statistics
const { to, asOf, epsilonThousandths, questionDigest, state, table, owners, countedAt, createdAt, version } = statistics
const columns = {
  ...{ orgId, id, statistic, statisticVersion, source, counts, dimensions, jurisdiction, purpose, from, to, asOf },
  ...{ epsilonThousandths, questionDigest, state, table, owners, countedAt, createdAt, version },
}

export const insertStatistic =
  (asked: Statistic): Statement =>
  (db) =>
    db.insert(statistics).values({ ...asked })

export const saveStatistic =
  ({ orgId: org, id: named, ...saved }: Statistic): Statement =>
  (db) =>
    db
      .update(statistics)
      .set({
        ...{ state: saved.state, table: saved.table, owners: saved.owners },
        ...{ countedAt: saved.countedAt, version: saved.version },
      })
      .where(isOwn({ org }, named))

/** Spends it where it is kept: two at once both spend, and the table’s own bound refuses the one too many. */
export const spendBudgets =
  (costs: readonly PrivacyBudget[]): Statement =>
  (db) =>
    db
      .insert(budgets)
      .values(costs.map((cost) => ({ ...cost })))
      .onConflictDoUpdate({
        target: [budgets.orgId, budgets.source, budgets.country, budgets.quarter],
        set: { spentThousandths: sql`${budgets.spentThousandths} + excluded.spent_thousandths` },
      })

export const budgetsOf =
  ({ org }: Own, quarter: string | undefined): Statement<PrivacyBudget[]> =>
  (db) =>
    db
      .select()
      .from(budgets)
      .where(and(eq(budgets.orgId, org), quarter === undefined ? undefined : eq(budgets.quarter, quarter)))
      .orderBy(desc(budgets.quarter), budgets.source, budgets.country)
      .limit(1_000)

/** A cell as `bridge` counted it: of one lender, and whose rows they are. */
export interface CountedRow {
  readonly key: readonly string[]
  readonly lender: string
  readonly owners: readonly string[]
  readonly counted: string
}

/** Counts what a statistic asks for; nothing where it is not the caller’s, counted already, or of a place it left. */
export const countedFor = (named: StatisticId): Statement<CountedRow[]> =>
  raw(sql`select to_jsonb(c.key) as key, c.lender, to_jsonb(c.owners) as owners, c.counted
    from bridge.counted(${StatisticId.toUuid(named)}::uuid) c`)

/** Notes for each owner of what was counted that it was. After the statistic is saved as done. */
export const tellCounted = ({ id: named, owners: told }: Pick<Statistic, 'id' | 'owners'>): Statement =>
  raw(sql`select bridge.tell_counted(${StatisticId.toUuid(named)}::uuid,
    ${`{${told.map(OrganisationId.toUuid).join(',')}}`}::uuid[])`)
