import { and, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { accounts, accountTransactions, bucketHistory, delinquencyEpisodes } from '../../schema/tables/accounts.ts'
import { organisations } from '../../schema/tables/tenancy.ts'
import { calendarDateAt } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import { notFound, type Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type Answers, type Context, claimed, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { Debt, DebtFile, Movement } from './debt.ts'
import { AccountId, type Episode, type Itemisation } from './model.ts'

type Own = Pick<Context, 'org'>

/** Own side first; the caller's name for the account never replaces it. */
export const isAccount = ({ org }: Own, name: AccountWanted): SQL | undefined => {
  if ('select' in name) return and(eq(accounts.orgId, org), eq(accounts.id, name.select))
  return and(eq(accounts.orgId, org), 'id' in name ? eq(accounts.id, name.id) : eq(accounts.reference, name.reference))
}

/** An account by its name, or by the id a statement of another room's store selects. */
export type AccountWanted = Named<'acc'> | { readonly select: SQL }

/** The id of the account a caller names, for tables that hang on it. */
export const accountIdOf = (own: Own, name: AccountWanted): SQL =>
  'select' in name
    ? name.select
    : 'id' in name
      ? sql`${AccountId.toUuid(name.id)}::uuid`
      : sql`(select id from accounts where org_id = ${OrganisationId.toUuid(own.org)}::uuid and reference = ${name.reference})`

export interface DebtRow {
  readonly debt: Omit<typeof accounts.$inferSelect, 'product' | 'createdAt' | 'balance'>
  readonly timeZone: string
}

const { product: _product, createdAt: _createdAt, balance: _balance, ...columns } = getTableColumns(accounts)
export const debtColumns = columns

/** What an account says about its debt, to read. */
export const debtNamed =
  (own: Own, name: Named<'acc'>): Statement<DebtRow[]> =>
  (db) =>
    db
      .select({ debt: debtColumns, timeZone: organisations.timeZone })
      .from(accounts)
      .innerJoin(organisations, eq(organisations.id, accounts.orgId))
      .where(and(eq(organisations.id, own.org), isAccount(own, name)))
      .limit(1)

const debtForChange =
  (own: Own, name: AccountWanted): Statement<DebtRow[]> =>
  (db) =>
    db
      .select({ debt: debtColumns, timeZone: organisations.timeZone })
      .from(accounts)
      .innerJoin(organisations, eq(organisations.id, accounts.orgId))
      .where(and(claimed, eq(organisations.id, own.org), isAccount(own, name)))
      .limit(1)
      .for('update', { of: accounts })

const episodesOf =
  (own: Own, name: AccountWanted): Statement<(Episode & { recordedAt: string })[]> =>
  (db) =>
    db
      .select(getTableColumns(delinquencyEpisodes))
      .from(delinquencyEpisodes)
      .where(and(eq(delinquencyEpisodes.orgId, own.org), eq(delinquencyEpisodes.accountId, accountIdOf(own, name))))
      .orderBy(delinquencyEpisodes.startedOn)

const bucketOf =
  (own: Own, name: AccountWanted): Statement<{ enteredOn: DebtFile['today'] }[]> =>
  (db) =>
    db
      .select({ enteredOn: bucketHistory.enteredOn })
      .from(bucketHistory)
      .where(
        and(
          eq(bucketHistory.orgId, own.org),
          eq(bucketHistory.accountId, accountIdOf(own, name)),
          sql`${bucketHistory.leftOn} is null`,
        ),
      )
      .orderBy(sql`${bucketHistory.enteredOn} desc`)
      .limit(1)

const principalOf =
  (own: Own, name: AccountWanted): Statement<Movement[]> =>
  (db) =>
    db
      .select({
        on: accountTransactions.effectiveOn,
        amount: sql<bigint>`sum(${accountTransactions.principal})::bigint`.mapWith(BigInt),
      })
      .from(accountTransactions)
      .where(and(eq(accountTransactions.orgId, own.org), eq(accountTransactions.accountId, accountIdOf(own, name))))
      .groupBy(accountTransactions.effectiveOn)

/** Everything a change of a debt is decided on. The account is locked first; what hangs on it is read after. */
export const debtFacts = (own: Own, name: AccountWanted) => ({
  debt: debtForChange(own, name),
  episodes: episodesOf(own, name),
  bucket: bucketOf(own, name),
  principal: principalOf(own, name),
})

type Facts = Answers<ReturnType<typeof debtFacts>>

const amountsOf = ({ kind, date, ...figures }: Record<keyof Itemisation, string>): Itemisation => ({
  kind: kind as Itemisation['kind'],
  date: date as Itemisation['date'],
  amount: BigInt(figures.amount),
  interest: BigInt(figures.interest),
  fees: BigInt(figures.fees),
  payments: BigInt(figures.payments),
  credits: BigInt(figures.credits),
})

export const debtOf = ({ debt }: Pick<DebtRow, 'debt'>): Debt => ({
  ...debt,
  itemisation: debt.itemisation && amountsOf(debt.itemisation),
})

/** The file of a debt, or not found. */
export function debtFile(
  { debt: [row], episodes, bucket, principal }: Facts,
  { now }: Pick<Context, 'now'>,
): Result<DebtFile, Problem> {
  if (!row) return refuse(notFound())
  const today = calendarDateAt(now, row.timeZone)
  const bucketEnteredOn = bucket[0]?.enteredOn ?? row.debt.openedOn
  return ok({ debt: debtOf(row), episodes, principal, bucketEnteredOn, today })
}
