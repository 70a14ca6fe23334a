import { and, eq } from 'drizzle-orm'
import { accountCosts } from '../../schema/tables/accounts.ts'
import type { Named } from '../kernel/input.ts'
import type { Context, Keyset, Statement } from '../store/index.ts'
import type { Cost } from './cost-rules.ts'
import { accountIdOf } from './debt-store.ts'

export type CostRow = typeof accountCosts.$inferSelect

export const insertCost =
  (cost: Cost, { org, now }: Pick<Context, 'org' | 'now'>): Statement =>
  (db) =>
    db.insert(accountCosts).values({ ...cost, orgId: org, createdAt: now })

export const costsOf =
  (own: Pick<Context, 'org'>, account: Named<'acc'>, keyset: Keyset): Statement<CostRow[]> =>
  (db) =>
    db
      .select()
      .from(accountCosts)
      .where(
        and(
          eq(accountCosts.orgId, own.org),
          eq(accountCosts.accountId, accountIdOf(own, account)),
          keyset.where(accountCosts.createdAt, accountCosts.id),
        ),
      )
      .orderBy(...keyset.orderBy(accountCosts.createdAt, accountCosts.id))
      .limit(keyset.fetch)
