import type { Edge, Graph, NodeKind } from './graphql/index.ts'
import { mandateEdges, mandateNodes } from './mandates/graphql.ts'
import { operations } from './rooms.ts'

/** What stands alone under an id of its own. */
const nodes: readonly NodeKind[] = [...mandateNodes]

/** The lines between types, where REST callers would make a second request. */
const edges: readonly Edge[] = [...mandateEdges]

/** The whole of GraphQL: what the rooms offer, and how it hangs together. */
export const graph: Graph = { operations, nodes, edges }
