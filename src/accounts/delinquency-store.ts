import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { bucketHistory, delinquencyEpisodes } from '../../schema/tables/accounts.ts'
import type { Named } from '../kernel/input.ts'
import { type Context, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { DebtChange } from './debt.ts'
import { accountIdOf } from './debt-store.ts'
import { AccountId } from './model.ts'

type Own = Pick<Context, 'org'>
export type EpisodeRow = typeof delinquencyEpisodes.$inferSelect
export type BucketRow = typeof bucketHistory.$inferSelect

export const episodesPage =
  (own: Own, account: Named<'acc'>, keyset: Keyset): Statement<EpisodeRow[]> =>
  (db) =>
    db
      .select(getTableColumns(delinquencyEpisodes))
      .from(delinquencyEpisodes)
      .where(
        and(
          eq(delinquencyEpisodes.orgId, own.org),
          eq(delinquencyEpisodes.accountId, accountIdOf(own, account)),
          keyset.where(delinquencyEpisodes.startedOn, delinquencyEpisodes.recordedAt),
        ),
      )
      .orderBy(...keyset.orderBy(delinquencyEpisodes.startedOn, delinquencyEpisodes.recordedAt))
      .limit(keyset.fetch)

export const bucketsPage =
  (own: Own, account: Named<'acc'>, keyset: Keyset): Statement<BucketRow[]> =>
  (db) =>
    db
      .select()
      .from(bucketHistory)
      .where(
        and(
          eq(bucketHistory.orgId, own.org),
          eq(bucketHistory.accountId, accountIdOf(own, account)),
          keyset.where(bucketHistory.enteredOn, bucketHistory.recordedAt),
        ),
      )
      .orderBy(...keyset.orderBy(bucketHistory.enteredOn, bucketHistory.recordedAt))
      .limit(keyset.fetch)

/** Renames the episode a correction dates anew; the writer then stores the rest of it. */
export const redateEpisode = ({ debt, episodes: [episode] }: DebtChange, { org }: Own): Statement =>
  raw(sql`
    update delinquency_episodes set started_on = ${episode?.startedOn ?? null}::date
    where org_id = ${OrganisationId.toUuid(org)}::uuid and account_id = ${AccountId.toUuid(debt.id)}::uuid
      and started_on = ${episode?.correctedFrom ?? null}::date`)
