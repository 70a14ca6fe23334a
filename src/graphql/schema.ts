import { type GraphQLSchema, printSchema } from 'graphql'
import type { Operation } from '../http/index.ts'
import { newBuilder, nodeInterface } from './builder.ts'
import type { Edge, NodeKind } from './edges.ts'
import { enumsOf } from './enums.ts'
import { inputsOf } from './input-types.ts'
import { mutationFields } from './mutations.ts'
import { nodeFields, nodeKindOf } from './nodes.ts'
import { outputsOf, outputType } from './output-types.ts'
import { queryFields } from './queries.ts'
import { nameOf, slotOf } from './shape.ts'

/** What GraphQL is made of: the operations REST offers, the types that stand alone, and the lines between them. */
export interface Graph {
  readonly operations: readonly Operation[]
  readonly nodes: readonly NodeKind[]
  readonly edges: readonly Edge[]
}

/** The schema: every query and command a field, every resource a type. Needs no database. */
export function graphqlSchema({ operations, nodes, edges }: Graph): GraphQLSchema {
  const builder = newBuilder()
  const node = nodeInterface(builder, (id) => {
    const kind = nodeKindOf(nodes, id)
    return kind && nameOf(kind.resource)
  })
  const enums = enumsOf(builder)
  const outputs = outputsOf({ builder, enums, nodes, edges, node })
  const inputs = inputsOf(builder, enums)
  // All types first: lines may lead anywhere.
  for (const { resource } of [...nodes, ...operations]) outputType(outputs, slotOf(resource), nameOf(resource))
  const making = { builder, outputs, inputs, operations }
  builder.queryType({ description: 'Reads. Every field is a query of the REST API.' })
  builder.queryFields((t) => ({ ...queryFields(making, t), ...nodeFields(t, { node, nodes }) }))
  if (operations.some(({ kind }) => kind === 'command')) {
    builder.mutationType({ description: 'Changes. Every field is a command of the REST API.' })
    builder.mutationFields((t) => mutationFields(making, t as never))
  }
  return builder.toSchema()
}

/** The schema in its definition language, as committed beside the OpenAPI document. */
export const graphqlSdl = (graph: Graph): string => `${printSchema(graphqlSchema(graph)).trimEnd()}\n`
