import { Problem, problems } from '../kernel/problem.ts'
import type { AnyType, FieldBuilder } from './builder.ts'
import type { GraphqlContext } from './context.ts'
import { loaded, type NodeKind } from './edges.ts'

/** An id says what it is of: its prefix names the kind. */
export const nodeKindOf = (nodes: readonly NodeKind[], id: string): NodeKind | undefined =>
  nodes.find((kind) => kind.id.is(id))

/** What is not visible, not there, or not an id at all is null: the three look alike. */
async function nodeOf(nodes: readonly NodeKind[], id: string, context: GraphqlContext): Promise<unknown> {
  const kind = nodeKindOf(nodes, id)
  return kind ? ((await loaded(context, kind.byIds, id))[0] ?? null) : null
}

const IDS_MAX = 100

function nodesOf(nodes: readonly NodeKind[], ids: readonly string[], context: GraphqlContext): Promise<unknown>[] {
  if (ids.length <= IDS_MAX) return ids.map((id) => nodeOf(nodes, id, context))
  const detail = `At most ${IDS_MAX} ids at a time.`
  throw new Problem(problems.malformedRequest, { detail, errors: [{ pointer: '#/ids', code: 'too_big', detail }] })
}

export function nodeFields(
  t: FieldBuilder,
  { node, nodes }: { node: AnyType; nodes: readonly NodeKind[] },
): Record<string, AnyType> {
  return {
    node: t.field({
      type: node,
      nullable: true,
      description: 'Anything by its id; null when nothing of that id is visible to you.',
      args: { id: t.arg.id({ required: true }) },
      complexity: 1,
      resolve: (_: unknown, { id }: { id: string }, context: GraphqlContext) => nodeOf(nodes, id, context),
    } as AnyType),
    nodes: t.field({
      type: [node],
      nullable: { list: false, items: true },
      description: `The same for up to ${IDS_MAX} ids, in their order.`,
      args: { ids: t.arg.idList({ required: true }) },
      complexity: ({ ids }: { ids: readonly string[] }) => ({ field: 1, multiplier: Math.max(1, ids?.length ?? 1) }),
      resolve: (_: unknown, { ids }: { ids: readonly string[] }, context: GraphqlContext) =>
        nodesOf(nodes, ids, context),
    } as AnyType),
  }
}
