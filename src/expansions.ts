import { graph } from './graph.ts'
import { nameOf } from './graphql/index.ts'
import type { Expansion } from './http/index.ts'

/** What `expand=` follows over REST: the lines that lead from type to type over GraphQL. */
export const expansions: readonly Expansion[] = graph.edges.map((edge) => {
  const { on, field, description, key } = edge
  if ('toMany' in edge) return { on, field, description, key, to: edge.toMany, many: true, batch: edge.batch }
  const batch = edge.batch ?? graph.nodes.find(({ resource }) => nameOf(resource) === edge.to)?.byIds
  if (!batch) throw new Error(`${on}.${field} leads to ${edge.to}, which is no node`)
  return { on, field, description, key, to: edge.to, many: false, batch }
})
