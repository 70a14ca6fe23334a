/** A JSON Schema as OpenAPI 3.1 writes it; the members an example is made from. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly example?: unknown
  readonly default?: unknown
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly minItems?: number
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

export type Resolve = (reference: string) => Schema

/** Text for the formats and patterns in use; a field that fits none of it must bring its own example. */
const texts = ['Sample text', 'sample', 'sample_text', 'AB', 'ABC', '1', '123456', '1-29', 'a', 'A1', '+886912345678']
const formats: Readonly<Record<string, string>> = {
  'date-time': '2026-11-24T09:30:00.000Z',
  date: '2026-11-24',
  uri: 'https://agency.test/path',
  email: 'person@agency.test',
  typeid: 'req_01k9x2v6ecf8y8q3w0h6t5r4sz',
  uuid: '0190f3a5-7c1e-7b7a-8f0e-0a1b2c3d4e5f',
}

/**
 * An instance of a schema, from the examples, defaults and bounds written in it.
 * @throws Error naming the pattern no sample text fits: give that field an example.
 */
export function exampleOf(schema: Schema, resolve: Resolve): unknown {
  if (schema.$ref) return exampleOf(resolve(schema.$ref), resolve)
  if (schema.example !== undefined) return schema.example
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, resolve)))
  const choices = schema.oneOf ?? schema.anyOf
  if (choices) return exampleOf(choices.find(({ type }) => type !== 'null') ?? {}, resolve)
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.find((one) => one !== 'null')
  if (type === 'object' || schema.properties) return objectExample(schema, resolve)
  if (schema.default !== undefined) return schema.default
  if (type === 'array') return schema.items ? [exampleOf(schema.items, resolve)] : []
  if (type === 'boolean') return false
  if (type === 'integer' || type === 'number') return numberExample(schema)
  return type === 'string' ? textExample(schema) : null
}

function objectExample({ properties = {}, required = [] }: Schema, resolve: Resolve): Record<string, unknown> {
  const needed = new Set(required)
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name, property]) => needed.has(name) || property.example !== undefined)
      .map(([name, property]) => [name, exampleOf(property, resolve)]),
  )
}

function numberExample({ minimum, exclusiveMinimum, maximum }: Schema): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1)
  return Math.min(Math.max(1, least), maximum ?? Number.MAX_SAFE_INTEGER)
}

function textExample(schema: Schema): string {
  const { format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema
  const expression = new RegExp(pattern ?? '', 'u')
  const padded = texts.map((text) => text.padEnd(minLength, 'x').slice(0, maxLength))
  const found = [formats[format ?? ''] ?? [], ...texts, ...padded]
    .flat()
    .find((text) => expression.test(text) && text.length >= minLength && text.length <= maxLength)
  if (found === undefined) throw new Error(`No example fits ${JSON.stringify(schema)}: give the field one.`)
  return found
}
