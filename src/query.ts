import type { z } from '@hono/zod-openapi'
import { parseInput } from './kernel/input.ts'
import { notFound, type ProblemKind } from './kernel/problem.ts'
import { cursorScope, isPaged } from './store/cursor.ts'
import { problemFrom } from './store/errors.ts'
import type { Answers, Statements } from './store/statement.ts'
import { begin, type Context, contextOf, type Deps, requireScope } from './store/transaction.ts'
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

export const query = <Input extends z.ZodType, Loaded extends Statements, View>(
  spec: Query<Input, Loaded, View>,
): Query<Input, Loaded, View> => spec

/** The only way to read inside a tenant: one round trip, under the actor's row security. */
export async function ask<Input extends z.ZodType, Loaded extends Statements, View>(
  deps: Deps,
  { actor, query, input: raw }: { actor: Actor; query: Query<Input, Loaded, View>; input: unknown },
): Promise<View> {
  requireScope(actor, query.scope)
  const input = parseInput(query.input, raw)
  const scope = query.list ? await cursorScope(deps, { actor, query: query.name, input }) : undefined
  if (scope && isPaged(input)) input.cursor = await scope.open(input.cursor)
  const context = contextOf(deps, actor)
  const load = await query.load(context, input)
  const connection = await deps.database.connect().catch((error) => {
    throw problemFrom(error)
  })
  try {
    const { answers } = await begin(connection, { actor, mode: 'read', load })
    const view = await query.view(answers, input, context)
    if (view === null) throw notFound()
    return scope ? await scope.close(view) : view
  } catch (error) {
    throw problemFrom(error)
  } finally {
    connection.release()
  }
}
