import { and, eq, type SQL, sql } from 'drizzle-orm'
import { exchangeLoads as loads } from '../../schema/tables/exchange.ts'
import { anyOf, type Context, claimed, type Keyset, type Statement } from '../store/index.ts'
import { type ExchangeLoad, ExchangeLoadId, type LoadState } from './member-model.ts'

type Side = Pick<Context, 'org' | 'actor'>

/** An operator owns what it is asked for; everybody else what it asks for. */
const ownLoad = ({ org, actor }: Side): SQL => eq(actor.orgKind === 'operator' ? loads.operatorId : loads.orgId, org)

export const loadsWithIds =
  (side: Side, ids: readonly ExchangeLoadId[]): Statement<ExchangeLoad[]> =>
  (db) =>
    db
      .select()
      .from(loads)
      .where(and(ownLoad(side), anyOf(loads.id, ids.map(ExchangeLoadId.toUuid))))

export const loadForChange =
  (side: Side, id: ExchangeLoadId): Statement<ExchangeLoad[]> =>
  (db) =>
    db
      .select()
      .from(loads)
      .where(and(claimed, ownLoad(side), eq(loads.id, id)))
      .limit(1)
      .for('update')

export const loadsOf =
  (
    side: Side,
    { state }: { readonly state?: readonly LoadState[] | undefined },
    keyset: Keyset,
  ): Statement<ExchangeLoad[]> =>
  (db) =>
    db
      .select()
      .from(loads)
      .where(
        and(
          ownLoad(side),
          state ? keyset.among(loads.state, state) : undefined,
          keyset.where(loads.createdAt, loads.id),
        ),
      )
      .orderBy(...keyset.orderBy(loads.createdAt, loads.id))
      .limit(keyset.fetch)

export const insertLoad =
  (load: ExchangeLoad): Statement =>
  (db) =>
    db.insert(loads).values({ ...load })

export const saveLoad =
  ({ orgId, id, state, until, version }: ExchangeLoad): Statement =>
  (db) =>
    db
      .update(loads)
      .set({ state, until, version })
      .where(and(eq(loads.orgId, orgId), eq(loads.id, id)))

/** Counts points where they are kept: two batches at once both count, and the table’s own bound refuses the one too many. */
export const spendLoad =
  ({ org }: Pick<Context, 'org'>, id: ExchangeLoadId, points: number): Statement =>
  (db) =>
    db
      .update(loads)
      .set({ spent: sql`${loads.spent} + ${points}::integer`, version: sql`${loads.version} + 1` })
      .where(and(eq(loads.orgId, org), eq(loads.id, id)))
