import { aliasedTable, and, eq, getTableColumns, gte, lt, type SQL, sql } from 'drizzle-orm'
import { accountTransactions } from '../../schema/tables/accounts.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { type Context, type Keyset, raw, type Statement } from '../store/index.ts'
import { negated, type Transaction } from './debt.ts'
import { type AccountWanted, accountIdOf } from './debt-store.ts'
import type { Component, Components, TransactionId, TransactionKind } from './model.ts'

type Own = Pick<Context, 'org'>

export interface TransactionRow extends Transaction {
  readonly recordedAt: Instant
  readonly reversedById: TransactionId | null
}

const originals = aliasedTable(accountTransactions, 'originals')
const twins = aliasedTable(accountTransactions, 'twins')
const columns = { ...getTableColumns(accountTransactions), reversedById: twins.id }
const isTwin = and(eq(twins.orgId, accountTransactions.orgId), eq(twins.reversesId, accountTransactions.id))

const ofAccount = (own: Own, account: AccountWanted): SQL | undefined =>
  and(eq(accountTransactions.orgId, own.org), eq(accountTransactions.accountId, accountIdOf(own, account)))

export const transactionNamed =
  (own: Own, account: AccountWanted, name: Named<'txn'> | { readonly select: SQL }): Statement<TransactionRow[]> =>
  (db) =>
    db
      .select(columns)
      .from(accountTransactions)
      .leftJoin(twins, isTwin)
      .where(
        and(
          ofAccount(own, account),
          'select' in name
            ? eq(accountTransactions.id, name.select)
            : 'id' in name
              ? eq(accountTransactions.id, name.id)
              : eq(accountTransactions.reference, name.reference),
        ),
      )
      .limit(1)

export interface TransactionFilter {
  readonly kind?: readonly TransactionKind[] | undefined
  readonly effectiveOn?: { gte?: CalendarDate | undefined; lt?: CalendarDate | undefined } | undefined
}

export const transactionsOf =
  (
    own: Own,
    { account, ...filter }: TransactionFilter & { account: Named<'acc'> },
    keyset: Keyset,
  ): Statement<TransactionRow[]> =>
  (db) =>
    db
      .select(columns)
      .from(accountTransactions)
      .leftJoin(twins, isTwin)
      .where(
        and(
          ofAccount(own, account),
          keyset.where(accountTransactions.recordedAt, accountTransactions.id),
          filter.kind ? keyset.among(accountTransactions.kind, filter.kind) : undefined,
          filter.effectiveOn?.gte ? gte(accountTransactions.effectiveOn, filter.effectiveOn.gte) : undefined,
          filter.effectiveOn?.lt ? lt(accountTransactions.effectiveOn, filter.effectiveOn.lt) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(accountTransactions.recordedAt, accountTransactions.id))
      .limit(keyset.fetch)

/** The latest day of a payment that stands, leaving one transaction out. */
export const otherPayments =
  (own: Own, account: AccountWanted, name: Named<'txn'>): Statement<{ on: CalendarDate | null }[]> =>
  (db) =>
    db
      .select({ on: sql<CalendarDate | null>`max(${accountTransactions.effectiveOn})` })
      .from(accountTransactions)
      .leftJoin(twins, isTwin)
      .where(
        and(
          ofAccount(own, account),
          eq(accountTransactions.kind, 'payment'),
          sql`${twins.id} is null`,
          'id' in name
            ? sql`${accountTransactions.id} <> ${sql.param(name.id, accountTransactions.id)}`
            : sql`${accountTransactions.reference} is distinct from ${name.reference}`,
        ),
      )

export interface Itemisable {
  readonly transaction: Pick<Transaction, Component | 'kind' | 'accrued'>
  readonly sign: 1n | -1n
}

/** What moved the debt after a day, each reversal as its original taken back. Openings are not movements. */
export const itemisableSince =
  (own: Own, account: Named<'acc'>, date: CalendarDate): Statement<Itemisable[]> =>
  (db) =>
    db
      .select({
        ...{ kind: originals.kind, accrued: accountTransactions.accrued },
        ...{ principal: accountTransactions.principal, interest: accountTransactions.interest },
        ...{ fees: accountTransactions.fees, costs: accountTransactions.costs, own: accountTransactions.kind },
      })
      .from(accountTransactions)
      .leftJoin(
        originals,
        and(eq(originals.orgId, accountTransactions.orgId), eq(originals.id, accountTransactions.reversesId)),
      )
      .where(
        and(
          ofAccount(own, account),
          sql`${accountTransactions.effectiveOn} > ${sql.param(date, accountTransactions.effectiveOn)}`,
          sql`${accountTransactions.kind} <> 'opening'`,
        ),
      )
      .then((rows) => rows.map(itemisable))

interface Moved extends Components {
  readonly kind: TransactionKind | null
  readonly own: TransactionKind
  readonly accrued: boolean
}

const itemisable = ({ own, kind: original, ...rest }: Moved): Itemisable =>
  original === null
    ? { transaction: { ...rest, kind: own }, sign: 1n }
    : { transaction: { ...rest, ...negated(rest), kind: original }, sign: -1n }

/** Transactions by their owner's references. */
export const transactionsNamed =
  ({ org }: Own, references: readonly string[]): Statement<Transaction[]> =>
  (db) =>
    db
      .select()
      .from(accountTransactions)
      .where(
        and(
          eq(accountTransactions.orgId, org),
          sql`${accountTransactions.reference} in (select jsonb_array_elements_text(${JSON.stringify(references)}::text::jsonb))`,
        ),
      )

/** Whether a transaction is what a payment did to its debt. */
export const isOfPayment = ({ org }: Own, name: Named<'txn'>): Statement<{ bound: boolean }[]> =>
  raw(sql`
    select true as bound from account_transactions t
    join posting_sets s on s.lender_id = t.org_id and s.transaction_id = t.id
    where t.org_id = ${sql.param(org, accountTransactions.orgId)}
      and ${'id' in name ? sql`t.id = ${sql.param(name.id, accountTransactions.id)}` : sql`t.reference = ${name.reference}`}
    limit 1`)
