import { zodToOpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import type { z } from '@hono/zod-openapi'

export type ScalarName = 'ID' | 'String' | 'Int' | 'SafeInt' | 'Float' | 'Boolean' | 'DateTime' | 'Date' | 'JSON'

/** What GraphQL needs to know of a zod schema; `name` is what `.openapi('Name')` calls it. */
export type Shape =
  | { readonly kind: 'scalar'; readonly scalar: ScalarName }
  | { readonly kind: 'enum'; readonly name: string | undefined; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: Slot }
  | {
      readonly kind: 'object'
      readonly name: string | undefined
      readonly description: string | undefined
      readonly fields: ReadonlyMap<string, Slot>
    }
  | {
      readonly kind: 'union'
      readonly name: string | undefined
      readonly discriminator: string
      readonly options: readonly UnionOption[]
    }

export interface UnionOption {
  readonly tag: string
  readonly shape: Extract<Shape, { kind: 'object' }>
}

/** A place a value stands in: a field, an argument, an element. */
export interface Slot {
  readonly shape: Shape
  readonly nullable: boolean
  /** May be left out; `fallback` is what then counts, if anything does. */
  readonly optional: boolean
  readonly fallback: unknown
  readonly description: string | undefined
}

interface Def {
  readonly type: string
  readonly innerType?: Schema
  readonly defaultValue?: unknown
  readonly in?: Schema
  readonly out?: Schema
  readonly element?: Schema
  readonly items?: readonly Schema[]
  readonly options?: readonly Schema[]
  readonly discriminator?: string
  readonly values?: readonly unknown[]
  readonly entries?: Readonly<Record<string, string | number>>
  readonly shape?: Readonly<Record<string, Schema>>
  readonly getter?: () => Schema
  readonly format?: string
  readonly checks?: readonly { readonly _zod: { readonly def: object } }[]
}
type Schema = z.ZodType & { readonly def: Def; readonly minValue?: number | null; readonly maxValue?: number | null }

const INT_MAX = 2_147_483_647
/** How every TypeID pattern goes on after its prefix (see kernel/id.ts). */
const TYPE_ID = '[0-7][0-9a-hjkmnp-tv-z]{25}'

const scalar = (name: ScalarName): Shape => ({ kind: 'scalar', scalar: name })

/** The slot a schema describes. Wrappers become `nullable` and `optional`; a transform counts as what goes into it. */
export function slotOf(schema: z.ZodType): Slot {
  let inner = schema as Schema
  let [nullable, optional] = [false, false]
  let fallback: unknown
  for (;;) {
    const { type } = inner.def
    if (type === 'nullable') nullable = true
    else if (['optional', 'default', 'prefault'].includes(type)) optional = true
    fallback ??= inner.def.defaultValue
    const next = beneath(inner)
    if (!next) break
    inner = next
  }
  const { description, format } = metadataOf(schema)
  return { shape: shapeOf(inner, format), nullable, optional, fallback, description }
}

function beneath({ def }: Schema): Schema | undefined {
  if (def.type === 'pipe') return def.in?.def.type === 'transform' ? def.out : def.in
  if (def.type === 'lazy') return def.getter?.()
  if (def.type === 'union' && def.options) {
    const real = def.options.filter((option) => option.def.type !== 'null')
    return real.length === 1 ? real[0] : undefined
  }
  return def.innerType
}

interface Metadata {
  readonly description?: string | undefined
  readonly format?: string | undefined
  readonly name?: string | undefined
}

/** What `.openapi(...)` said, outermost first. */
function metadataOf(schema: z.ZodType): Metadata {
  let [description, format, name]: (string | undefined)[] = []
  for (let at: Schema | undefined = schema as Schema; at; at = beneath(at)) {
    const said = zodToOpenAPIRegistry.get(at)
    description ??= said?.description
    format ??= said?.format
    name ??= said?._internal?.refId
  }
  return { description, format, name }
}

/** What `.openapi('Name')` calls a resource. */
export function nameOf(schema: z.ZodType): string {
  const { name } = metadataOf(schema)
  if (name === undefined) throw new Error("a resource of GraphQL needs a name: .openapi('Name')")
  return name
}

function shapeOf(schema: Schema, format: string | undefined): Shape {
  const { def } = schema
  switch (def.type) {
    case 'string':
      return scalar(stringScalar(schema, format))
    case 'number':
      return scalar(numberScalar(schema))
    case 'boolean':
      return scalar('Boolean')
    case 'enum':
      return { kind: 'enum', name: metadataOf(schema).name, values: Object.values(def.entries ?? {}).map(String) }
    case 'literal':
      return scalar(literalScalar(def.values?.[0]))
    case 'array':
      return listOf(slotOf(def.element as Schema))
    case 'object':
      return objectOf(schema)
    case 'union':
      return unionOf(schema)
    default:
      return scalar('JSON')
  }
}

/** GraphQL lists of lists and of anything go as JSON. */
const listOf = (of: Slot): Shape =>
  of.shape.kind === 'list' || (of.shape.kind === 'scalar' && of.shape.scalar === 'JSON')
    ? scalar('JSON')
    : { kind: 'list', of }

function stringScalar({ def }: Schema, format: string | undefined): ScalarName {
  if (format === 'date-time' || def.format === 'datetime') return 'DateTime'
  if (format === 'date' || def.format === 'date') return 'Date'
  const isId = def.checks?.some(({ _zod }) => (_zod.def as { pattern?: RegExp }).pattern?.source.includes(TYPE_ID))
  return isId ? 'ID' : 'String'
}

function numberScalar({ def, minValue, maxValue }: Schema): ScalarName {
  const isWhole = def.format === 'safeint' || def.checks?.some(({ _zod }) => 'format' in _zod.def)
  if (!isWhole) return 'Float'
  return (minValue ?? 0) >= -INT_MAX - 1 && (maxValue ?? Number.MAX_SAFE_INTEGER) <= INT_MAX ? 'Int' : 'SafeInt'
}

const literalScalar = (value: unknown): ScalarName =>
  typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : 'Int'

function objectOf(schema: Schema): Shape {
  const fields = new Map(Object.entries(schema.def.shape ?? {}).map(([name, field]) => [name, slotOf(field)] as const))
  if (fields.size === 0) return scalar('JSON')
  const { name, description } = metadataOf(schema)
  return { kind: 'object', name, description, fields }
}

function unionOf(schema: Schema): Shape {
  const { discriminator, options = [] } = schema.def
  if (!discriminator) return scalarUnion(options)
  const tagged = options.flatMap((option) => {
    const { shape } = slotOf(option)
    const tag = option.def.shape?.[discriminator]
    return shape.kind === 'object' && tag ? valuesOf(tag).map((value): UnionOption => ({ tag: value, shape })) : []
  })
  return { kind: 'union', name: metadataOf(schema).name, discriminator, options: tagged }
}

function scalarUnion(options: readonly Schema[]): Shape {
  const [first, ...others] = options.map((option) => slotOf(option).shape)
  const alike = first?.kind === 'scalar' && others.every((o) => o.kind === 'scalar' && o.scalar === first.scalar)
  return alike && first ? first : scalar('JSON')
}

const valuesOf = ({ def }: Schema): string[] => (def.values ?? Object.values(def.entries ?? {})).map(String)
