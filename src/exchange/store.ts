import { and, eq, sql } from 'drizzle-orm'
import { exchangePermits } from '../../schema/tables/exchange.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { MatchNamespace } from '../kernel/matched-id.ts'
import type { Context, Statement } from '../store/index.ts'
import type { Evaluation, Permit } from './model.ts'

export const permitOf =
  ({ org }: Pick<Context, 'org'>, namespace: MatchNamespace, on: CalendarDate): Statement<Permit[]> =>
  (db) =>
    db
      .select()
      .from(exchangePermits)
      .where(and(eq(exchangePermits.orgId, org), eq(exchangePermits.namespace, namespace), eq(exchangePermits.on, on)))
      .limit(1)

export const permitsOn =
  ({ org }: Pick<Context, 'org'>, on: CalendarDate): Statement<Permit[]> =>
  (db) =>
    db
      .select()
      .from(exchangePermits)
      .where(and(eq(exchangePermits.orgId, org), eq(exchangePermits.on, on)))

/** Counts the points where they are kept: two batches at once both count, and the table’s own bound refuses the one too many. */
export const spend =
  ({ orgId, namespace, on, allowed, blindedElements: { length: spent } }: Evaluation): Statement =>
  (db) =>
    db
      .insert(exchangePermits)
      .values({ orgId, namespace, on, spent, allowed })
      .onConflictDoUpdate({
        target: [exchangePermits.orgId, exchangePermits.namespace, exchangePermits.on],
        set: { spent: sql`${exchangePermits.spent} + ${spent}::integer`, allowed },
      })
