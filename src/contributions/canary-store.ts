import { and, eq } from 'drizzle-orm'
import { exchangeCanaries as canaries } from '../../schema/tables/exchange-readers.ts'
import type { ExchangeId } from '../exchange/index.ts'
import { anyOf, type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import { type ExchangeCanary, ExchangeCanaryId } from './canary-model.ts'

type Own = Pick<Context, 'org'>

export const canariesWithIds =
  ({ org }: Own, ids: readonly ExchangeCanaryId[]): Statement<ExchangeCanary[]> =>
  (db) =>
    db
      .select()
      .from(canaries)
      .where(and(eq(canaries.orgId, org), anyOf(canaries.id, ids.map(ExchangeCanaryId.toUuid))))

export const canaryForChange =
  ({ org }: Own, id: ExchangeCanaryId): Statement<ExchangeCanary[]> =>
  (db) =>
    db
      .select()
      .from(canaries)
      .where(and(claimed, eq(canaries.orgId, org), eq(canaries.id, id)))
      .limit(1)
      .for('update')

export const canariesOf =
  ({ org }: Own, { exchange }: { exchange?: ExchangeId | undefined }, keyset: Keyset): Statement<ExchangeCanary[]> =>
  (db) =>
    db
      .select()
      .from(canaries)
      .where(
        and(
          eq(canaries.orgId, org),
          exchange && eq(canaries.exchangeId, exchange),
          keyset.where(canaries.createdAt, canaries.id),
        ),
      )
      .orderBy(...keyset.orderBy(canaries.createdAt, canaries.id))
      .limit(keyset.fetch)

export const insertCanary =
  (canary: ExchangeCanary): Statement =>
  (db) =>
    db.insert(canaries).values({ ...canary })

export const deleteCanary =
  ({ orgId, id }: ExchangeCanary): Statement =>
  (db) =>
    db.delete(canaries).where(and(eq(canaries.orgId, orgId), eq(canaries.id, id)))
