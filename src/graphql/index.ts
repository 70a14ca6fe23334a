// Light: what costs something to evaluate is behind door.ts, loaded when GraphQL is first asked.

export { graphqlHandler, graphqlProblemResponse } from './door.ts'
export type { Edge, NodeKind } from './edges.ts'
export type { GraphqlOptions } from './handler.ts'
export { GRAPHQL_PATH } from './path.ts'
export { graphqlProblems } from './problems.ts'
export type { Graph } from './schema.ts'
export { nameOf } from './shape.ts'
