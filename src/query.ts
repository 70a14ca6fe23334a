import type { z } from '@hono/zod-openapi'
import type { Id, IdKind } from './kernel/id.ts'
import { idsOf, parseInput } from './kernel/input.ts'
import { notFound, type ProblemKind } from './kernel/problem.ts'
import { cursorScope, isPaged } from './store/cursor.ts'
import { problemFrom } from './store/errors.ts'
import { openSnapshot, soon } from './store/snapshot.ts'
import type { Answers, Statement, Statements } from './store/statement.ts'
import { begin, type Context, contextOf, type Deps, observed, preparedFor, requireScope } from './store/transaction.ts'
import { heldStill, onTime } from './store/world-clocks.ts'
import type { Actor, Scope } from './tenancy/model.ts'

/** A read: what is asked of the database, and how the answer looks from outside. */
export interface Query<Input extends z.ZodType, Loaded extends Statements, View> {
  /** `mandate.get`: the metric, the log field and the anchor in the documentation. */
  readonly name: string
  readonly summary: string
  readonly scope: Scope
  readonly input: Input
  /** A list: its `cursor` is opened, and its `nextCursor` sealed, at this door. */
  readonly list?: boolean
  /** The room's own problems it may be refused with; the contract lists them. */
  readonly problems?: readonly ProblemKind[]
  /** Asynchronous only where an identifier is blinded on the way. */
  load(context: Context, input: z.output<Input>): Loaded | Promise<Loaded>
  /** Null means not visible, which every edge answers as not found. */
  view(answers: Answers<Loaded>, input: z.output<Input>, context: Context): View | null | Promise<View | null>
}

// biome-ignore lint/suspicious/noExplicitAny: the edges hold queries of every shape
export type AnyQuery = Query<any, any, any>

/** Asks a query as whoever asked another. */
export type AskingMore = (query: AnyQuery, input: unknown) => Promise<unknown>

export const query = <Input extends z.ZodType, Loaded extends Statements, View>(
  spec: Query<Input, Loaded, View>,
): Query<Input, Loaded, View> => spec

/** Pairs of a key and what it leads to; a key that leads to nothing visible is simply missing. */
export type Found = readonly (readonly [string, unknown])[]

/** What `batch` makes, of any room. */
// biome-ignore lint/suspicious/noExplicitAny: the edges hold batches of every shape
export type Batch = Query<any, any, Found>

/** A line from one type of resource to another, where REST callers would make a second request. */
export interface Line {
  /** The resource it starts from, by the name of its schema. */
  readonly on: string
  readonly field: string
  readonly description: string
  /** The field of that resource which holds the key of the other end; it is null where there is none. */
  readonly key: string
}

/** A read of many at once, in one statement: how GraphQL follows ids and lines, never one by one. */
export const batch = <Row, Prefix extends string>(spec: {
  readonly name: string
  readonly scope: Scope
  readonly ids: IdKind<Prefix>
  rows(context: Context, ids: readonly Id<Prefix>[]): Statement<Row[]>
  key(row: Row): string
  view(row: Row, context: Context): unknown
}) =>
  query({
    name: spec.name,
    summary: 'Read many by id, as far as they are visible',
    scope: spec.scope,
    input: idsOf(spec.ids),
    load: (context, { ids }) => ({ rows: spec.rows(context, ids) }),
    view: ({ rows }, _, context): Promise<Found> =>
      Promise.all(rows.map(async (row) => [spec.key(row), await spec.view(row, context)] as const)),
  })

interface Asking<Input extends z.ZodType, Loaded extends Statements, View> {
  readonly actor: Actor
  readonly query: Query<Input, Loaded, View>
  readonly input: unknown
}

/** What is the same for one read and for many in one transaction: scope, input and cursor before; the view after. */
async function prepare<Input extends z.ZodType, Loaded extends Statements, View>(
  deps: Deps,
  { actor, query, input: raw }: Asking<Input, Loaded, View>,
) {
  requireScope(actor, query.scope)
  const input = parseInput(query.input, raw)
  const scope = query.list ? await cursorScope(deps, { actor, query: query.name, input }) : undefined
  if (scope && isPaged(input)) input.cursor = await scope.open(input.cursor)
  const context = contextOf(deps, actor)
  return {
    time: preparedFor(deps, context),
    load: await query.load(context, input),
    async view(answers: Answers<Loaded>): Promise<View> {
      const view = await query.view(answers, input, context)
      if (view === null) throw notFound()
      return scope ? await scope.close(view) : view
    },
  }
}

/** The only way to read inside a tenant: one round trip, under the actor's row security. */
export function ask<Input extends z.ZodType, Loaded extends Statements, View>(
  deps: Deps,
  asking: Asking<Input, Loaded, View>,
): Promise<View> {
  return observed(deps, asking.query.name, () =>
    onTime(() => answer(deps, asking)).catch((error) => {
      throw problemFrom(error)
    }),
  )
}

async function answer<Input extends z.ZodType, Loaded extends Statements, View>(
  deps: Deps,
  asking: Asking<Input, Loaded, View>,
): Promise<View> {
  const { load, view, time: prepared } = await prepare(deps, asking)
  const connection = await deps.database.connect()
  try {
    const { answers } = await begin(connection, { actor: asking.actor, mode: 'read', load, prepared })
    return await view(answers)
  } finally {
    connection.release()
  }
}

/** Several reads of one state of the database. What is asked at the same time shares a round trip. */
export interface Reading {
  ask<Input extends z.ZodType, Loaded extends Statements, View>(
    query: Query<Input, Loaded, View>,
    input: unknown,
  ): Promise<View>
  /** Runs `then` when everything asked at this moment has been asked. */
  together(then: () => void): void
  /** Ends the transaction; a later `ask` begins another. */
  close(): Promise<void>
}

/** Opens nothing yet: the first `ask` does. Whoever opens a reading closes it. */
export function openReading(deps: Deps, actor: Actor): Reading {
  // All of it is read as of one time: later questions go by what the first were told.
  const still = { ...deps, worldClocks: heldStill(deps.worldClocks, actor.world) }
  const snapshot = openSnapshot(still, actor)
  const answered: Reading['ask'] = async (query, input) => {
    const prepared = prepare(still, { actor, query, input })
    const answers = await snapshot.answer(prepared)
    return (await prepared).view(answers)
  }
  return {
    ask: (query, input) =>
      observed(deps, query.name, () =>
        onTime(() => answered(query, input)).catch((error) => {
          throw problemFrom(error)
        }),
      ),
    together: soon,
    close: snapshot.close,
  }
}
