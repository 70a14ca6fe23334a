import { expansions } from '../../src/expansions.ts'
import { EXPAND_DEPTH_MAX } from '../../src/http/expand.ts'

type Json = Record<string, unknown>
type Schemas = Record<string, Json & { properties?: Json }>
interface Document extends Json {
  readonly components: { readonly schemas: Schemas } & Json
}

/**
 * The contract with `expand` as deep as the service goes. As published, a resource leads to others without end: a tool that
 * writes every reference out, as Redocly does for traffic, writes out every way through all of them.
 */
export function withLevels<Contract extends Document>(contract: Contract): Contract {
  const { schemas } = contract.components
  const linesOf = Map.groupBy(expansions, ({ on }) => on)
  const nameAt = (name: string, depth: number) => (depth > 0 && linesOf.has(name) ? `${name}_${depth}` : name)
  const at = (name: string, depth: number) => {
    const schema = structuredClone(schemas[name]) ?? {}
    for (const { field, to } of linesOf.get(name) ?? []) {
      const given = JSON.stringify(schema.properties?.[field])
      if (!schema.properties || given === undefined) continue
      if (depth === EXPAND_DEPTH_MAX) delete schema.properties[field]
      else schema.properties[field] = JSON.parse(given.replace(`schemas/${to}"`, `schemas/${nameAt(to, depth + 1)}"`))
    }
    return schema
  }
  const depths = Array.from({ length: EXPAND_DEPTH_MAX + 1 }, (_, depth) => depth)
  const levels = [...linesOf.keys()]
    .filter((name) => name in schemas)
    .flatMap((name) => depths.map((depth) => [nameAt(name, depth), at(name, depth)]))
  const components = { ...contract.components, schemas: { ...schemas, ...Object.fromEntries(levels) } }
  return { ...contract, components }
}
