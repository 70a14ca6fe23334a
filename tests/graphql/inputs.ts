import { camel, enumValue } from '../../src/graphql/names.ts'
import type { Shape, Slot } from '../../src/graphql/shape.ts'

/** What a request over REST names its fields, as GraphQL takes it. A name nobody declared is left out. */
export const fieldsInGraphql = (
  fields: ReadonlyMap<string, Slot>,
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const slot = fields.get(key)
      return slot ? [[key, inGraphql(slot, inner)]] : []
    }),
  )

function inGraphql({ shape }: Slot, value: unknown): unknown {
  if (value === null || value === undefined) return value
  if (shape.kind === 'enum') return enumValue(String(value))
  if (shape.kind === 'list') return (value as unknown[]).map((item) => inGraphql(shape.of, item))
  if (shape.kind === 'object') return fieldsInGraphql(shape.fields, value as Record<string, unknown>)
  return shape.kind === 'union' ? oneOf(shape, value as Record<string, unknown>) : value
}

function oneOf({ discriminator, options }: Extract<Shape, { kind: 'union' }>, value: Record<string, unknown>) {
  const { [discriminator]: tag, ...rest } = value
  const fields = options.find((option) => option.tag === tag)?.shape.fields ?? new Map()
  return { [camel(String(tag))]: fields.size === 1 ? true : fieldsInGraphql(fields, rest) }
}
