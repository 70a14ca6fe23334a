import fc from 'fast-check'
import { exampleOf, type Schema } from '../../src/http/openapi-example.ts'
import { follow } from './contract.ts'

/** Stands for an id of a kind until the request is sent: one that exists by then, where there is any. */
export const slot = (prefix: string, index: number) => `@${prefix}#${index}@`
export const slots = /@([a-z]{2,5})#(\d+)@/g

const idPattern = /^\^\(?([a-z]{2,5})_\[0-7\]/

/** Instances of a schema, most of them ordinary, some at its bounds. */
export function valid(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref) return valid(follow<Schema>(schema.$ref))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.oneOf ?? schema.anyOf
  if (choices) return fc.oneof(...choices.map(valid))
  if (schema.allOf) {
    return fc.tuple(...schema.allOf.map(valid)).map((parts) => Object.assign({}, ...(parts as object[])))
  }
  const kinds = [schema.type ?? (schema.properties ? 'object' : 'null')].flat() as string[]
  return fc.oneof(...kinds.map((kind) => ofKind(kind, schema)))
}

function ofKind(kind: string, schema: Schema): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'object':
      return objects(schema)
    case 'array':
      return arrays(schema)
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return integers(schema)
    case 'string':
      return strings(schema)
    default:
      return fc.constant(null)
  }
}

function objects({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, valid(field)]))
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) })
}

function arrays({ items = {}, minItems = 0, maxItems = 3 }: Schema & { maxItems?: number }): fc.Arbitrary<unknown> {
  const maxLength = Math.max(minItems, Math.min(maxItems, 3))
  return fc.uniqueArray(valid(items), {
    minLength: Math.min(Math.max(minItems, 1), maxLength),
    maxLength,
    selector: JSON.stringify,
  })
}

function integers({ minimum, maximum, example }: Schema): fc.Arbitrary<number> {
  const min = minimum ?? Number.MIN_SAFE_INTEGER
  const max = maximum ?? Number.MAX_SAFE_INTEGER
  const ordinary = fc.integer({ min: Math.max(min, -2_147_483_648), max: Math.min(max, 2_147_483_647) })
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(typeof example === 'number' ? example : Math.max(min, Math.min(max, 1))) },
    { weight: 2, arbitrary: ordinary },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
  )
}

const moments = [
  '2026-11-24T09:30:00Z',
  '2026-12-01T00:00:00.000+08:00',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
]
const days = ['2026-11-24', '2026-12-31', '2028-02-29', '1900-01-01', '2200-12-31']

function strings(schema: Schema): fc.Arbitrary<string> {
  const { pattern, format, minLength = 0, maxLength = 200 } = schema
  if (format === 'date-time') return fc.constantFrom(...moments)
  if (format === 'date') return fc.constantFrom(...days)
  const [, prefix] = idPattern.exec(pattern ?? '') ?? []
  if (prefix) return ids(prefix, pattern ?? '')
  const fits = (text: string) => text.length >= minLength && text.length <= maxLength
  const sample = exampleOf(schema, follow) as string
  if (pattern) {
    const made = fc.stringMatching(new RegExp(pattern)).map((text) => (fits(text) ? text : sample))
    return fc.oneof({ weight: 2, arbitrary: fc.constant(sample) }, { weight: 1, arbitrary: made })
  }
  const unicode = fc.string({ unit: 'grapheme', minLength, maxLength: Math.max(minLength, Math.min(maxLength, 60)) })
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(sample) },
    { weight: 1, arbitrary: unicode.map((text) => (fits(text) && !text.includes('\0') ? text : sample)) },
  )
}

/** Mostly ids that exist; where references are taken too, some of those. */
const ids = (prefix: string, pattern: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.nat({ max: 500 }).map((index) => slot(prefix, index)) },
    { weight: 1, arbitrary: fc.constant(`${prefix}_01k9x2v6ecf8y8q3w0h6t5r4sz`) },
    ...(pattern.includes('ref:')
      ? [{ weight: 1, arbitrary: fc.constantFrom('ref:FRAME-2026-07', 'ref:A 1', 'ref:~') }]
      : []),
  )

const deep = (depth: number): unknown => Array.from({ length: depth }).reduce((inner) => [inner], 0 as unknown)

/** What no field expects. */
const nasty: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  -0,
  1.5,
  1e308,
  -1e308,
  2 ** 53,
  -(2 ** 63),
  1e-7,
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff!',
  '\u202e',
  '\ufeff',
  "'; drop table mandates; --",
  '%00',
  '../../etc',
  'ref:',
  'ref:\0',
  'x'.repeat(5_000),
  '𝒳'.repeat(300),
  '2026-02-30',
  '2026-13-45T99:99:99Z',
  '-271821-04-20T00:00:00Z',
  [],
  [[]],
  [null],
  {},
  { '': 0 },
  { constructor: 1 },
  deep(20),
  deep(60),
  Array.from({ length: 3_000 }, (_, i) => i),
]

interface Place {
  readonly holder: Record<string, unknown> | unknown[]
  readonly name: string
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Place['holder']
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesIn(holder[name as never])])
}

/** A valid body with one thing wrong with it: a value of another kind or size, a field missing or unknown. */
export const spoiled = (body: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(body, fc.nat(), fc.constantFrom(...nasty), fc.nat({ max: 9 })).map(([made, at, value, how]) => {
    const copy = structuredClone(made)
    const places = placesIn(copy)
    const place = places[at % Math.max(places.length, 1)]
    if (!place || how === 0) return { ...(copy as object), unheardOf: value }
    if (how === 1 && !Array.isArray(place.holder)) delete place.holder[place.name]
    else (place.holder as Record<string, unknown>)[place.name] = value
    return copy
  })
