import type { z } from '@hono/zod-openapi'
import DataLoader from 'dataloader'
import type { IdKind } from '../kernel/id.ts'
import type { Batch, Line } from '../query.ts'
import type { GraphqlContext } from './context.ts'

/** A type that stands on its own: `node(id:)` and every edge to it go through `byIds`. */
export interface NodeKind {
  /** Its `.openapi('Name')` is the name of the type. */
  readonly resource: z.ZodType
  readonly id: IdKind<string>
  readonly byIds: Batch
}

/** A line to one resource: to a node by its id, or by a batch of its own to what has none. */
export interface LineToOne extends Line {
  readonly to: string
  readonly batch?: Batch
}

/** A line to several resources, found by the parent's key; `perParent` is what the batch answers at most for each. */
export interface LineToMany extends Line {
  readonly toMany: string
  readonly batch: Batch
  readonly perParent: number
}

/** What leads from one type to another, where REST callers would make a second request. */
export type Edge = LineToOne | LineToMany

/** Everything the batch answers for the key, fetched together with all other keys of the same depth. */
export function loaded(context: GraphqlContext, batch: Batch, key: string): Promise<readonly unknown[]> {
  let loader = context.loaders.get(batch)
  if (!loader) {
    loader = new DataLoader((ids: readonly string[]) => loadAll(context, batch, ids), {
      batchScheduleFn: context.reading.together,
    })
    context.loaders.set(batch, loader)
  }
  return loader.load(key)
}

async function loadAll({ reading }: GraphqlContext, batch: Batch, ids: readonly string[]): Promise<unknown[][]> {
  const found = Map.groupBy(await reading.ask(batch, { ids }), ([key]) => key)
  return ids.map((id) => found.get(id)?.map(([, resource]) => resource) ?? [])
}
