import { z } from '@hono/zod-openapi'
import { EXPAND_PATHS_MAX, type Expansion } from './expand.ts'

export const expandParameter = (paths: readonly string[]) =>
  z
    .array(z.enum(paths as [string, ...string[]]))
    .min(1)
    .max(EXPAND_PATHS_MAX)
    .optional()
    .openapi({ description: 'Puts in what would take further requests; each path needs the scope of what it leads to' })

type Json = Record<string, unknown>

/** Adds to each resource the fields that `expand` fills in. */
export function withExpansions(document: Json, expansions: readonly Expansion[]): Json {
  const { schemas } = document.components as { schemas: Record<string, { properties?: Json }> }
  for (const { on, field, to, many, description } of expansions) {
    const [from, target] = [schemas[on], schemas[to]]
    if (!from || !target) continue
    const one = { $ref: `#/components/schemas/${to}` }
    const schema = many ? { type: 'array', items: one, maxItems: 200 } : { anyOf: [one, { type: 'null' }] }
    from.properties = { ...from.properties, [field]: { ...schema, description: `${description}. With expand.` } }
  }
  return document
}
