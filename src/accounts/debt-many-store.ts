import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { accounts, accountTransactions, bucketHistory, delinquencyEpisodes } from '../../schema/tables/accounts.ts'
import { organisations } from '../../schema/tables/tenancy.ts'
import { type CalendarDate, calendarDateAt } from '../kernel/calendar-date.ts'
import { type Answers, type Context, claimed, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { DebtFile } from './debt.ts'
import { type DebtRow, debtColumns, debtOf } from './debt-store.ts'
import { AccountId } from './model.ts'

type Own = Pick<Context, 'org'>

/** Which accounts: by id, or by their owner's references. One parameter, however many. */
export type Which = { readonly ids: readonly AccountId[] } | { readonly references: readonly string[] }

const among = (texts: readonly string[]) =>
  sql`(select jsonb_array_elements_text(${JSON.stringify(texts)}::text::jsonb))`

const isOne = (own: Own, which: Which): SQL =>
  'ids' in which ? inArray(accounts.id, idsOf(own, which)) : sql`${accounts.reference} in ${among(which.references)}`

/** Their ids, for tables that hang on them. */
export const idsOf = ({ org }: Own, which: Which): SQL =>
  'ids' in which
    ? sql`(select x::uuid from jsonb_array_elements_text(${JSON.stringify(which.ids.map(AccountId.toUuid))}::text::jsonb) x)`
    : sql`(select id from accounts where org_id = ${OrganisationId.toUuid(org)}::uuid
        and reference in ${among(which.references)})`

/** What changes of many debts are decided on: the accounts locked in order of their ids, then what hangs on them. */
export const manyDebtFacts = (own: Own, which: Which, condition?: SQL) => ({
  debts: ((db) =>
    db
      .select({ debt: debtColumns, timeZone: organisations.timeZone })
      .from(accounts)
      .innerJoin(organisations, eq(organisations.id, accounts.orgId))
      .where(and(claimed, eq(accounts.orgId, own.org), eq(organisations.id, own.org), isOne(own, which), condition))
      .orderBy(asc(accounts.id))
      .for('update', { of: accounts })) satisfies Statement<DebtRow[]>,
  episodes: ((db) =>
    db
      .select()
      .from(delinquencyEpisodes)
      .where(and(eq(delinquencyEpisodes.orgId, own.org), inArray(delinquencyEpisodes.accountId, idsOf(own, which))))
      .orderBy(delinquencyEpisodes.startedOn)) satisfies Statement<(typeof delinquencyEpisodes.$inferSelect)[]>,
  stays: ((db) =>
    db
      .select({ accountId: bucketHistory.accountId, enteredOn: bucketHistory.enteredOn })
      .from(bucketHistory)
      .where(
        and(
          eq(bucketHistory.orgId, own.org),
          inArray(bucketHistory.accountId, idsOf(own, which)),
          sql`${bucketHistory.leftOn} is null`,
        ),
      )) satisfies Statement<{ accountId: AccountId; enteredOn: CalendarDate }[]>,
  principal: ((db) =>
    db
      .select({
        accountId: accountTransactions.accountId,
        on: accountTransactions.effectiveOn,
        amount: sql<bigint>`sum(${accountTransactions.principal})::bigint`.mapWith(BigInt),
      })
      .from(accountTransactions)
      .where(and(eq(accountTransactions.orgId, own.org), inArray(accountTransactions.accountId, idsOf(own, which))))
      .groupBy(accountTransactions.accountId, accountTransactions.effectiveOn)) satisfies Statement<
    { accountId: AccountId; on: CalendarDate; amount: bigint }[]
  >,
})

export type ManyDebtFacts = Answers<ReturnType<typeof manyDebtFacts>>

export function debtFiles(
  { debts, episodes, stays, principal }: ManyDebtFacts,
  { now }: Pick<Context, 'now'>,
): DebtFile[] {
  const entered = new Map(stays.map(({ accountId, enteredOn }) => [accountId, enteredOn]))
  const movements = Map.groupBy(principal, ({ accountId }) => accountId)
  const past = Map.groupBy(episodes, ({ accountId }) => accountId)
  return debts.map((row) => ({
    debt: debtOf(row),
    episodes: past.get(row.debt.id) ?? [],
    principal: movements.get(row.debt.id) ?? [],
    bucketEnteredOn: entered.get(row.debt.id) ?? row.debt.openedOn,
    today: calendarDateAt(now, row.timeZone),
  }))
}
