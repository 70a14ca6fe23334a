import { exampleOf, type Schema } from './openapi-example.ts'

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const INT32_MAX = 2_147_483_647

/** What zod does not say and every reader of the contract needs: integer formats, parameter styles, examples. */
export function tidy(document: Json): Json {
  visit(document, (node) => {
    if (isInteger(node)) node.format ??= fits32(node) ? 'int32' : 'int64'
    if (node.in === 'query' && isObject(node.schema)) Object.assign(node, styleOf(node.schema))
    if (isObject(node.content)) for (const media of Object.values(node.content)) withExample(media as Json, document)
  })
  shareFailures(document)
  return document
}

/** Depth first, and never into an example: what looks like a schema there is data. */
function visit(node: unknown, each: (node: Json) => void): void {
  if (Array.isArray(node)) for (const item of node) visit(item, each)
  if (!isObject(node)) return
  for (const [name, value] of Object.entries(node)) {
    if (!['example', 'examples', 'default', 'enum', 'const'].includes(name)) visit(value, each)
  }
  each(node)
}

const isInteger = ({ type }: Json) => type === 'integer' || (Array.isArray(type) && type.includes('integer'))
const fits32 = ({ minimum, maximum }: Json) =>
  typeof minimum === 'number' && typeof maximum === 'number' && minimum >= -INT32_MAX - 1 && maximum <= INT32_MAX

/** `status=a,b` and `createdAt[gte]=...`, as the edge reads them. */
const styleOf = ({ type }: Json): Json =>
  type === 'array' ? { style: 'form', explode: false } : type === 'object' ? { style: 'deepObject', explode: true } : {}

const follow = (document: Json, reference: string): Schema =>
  reference
    .slice(2)
    .split('/')
    .reduce((at: unknown, step) => (at as Json)[step], document) as Schema

/** A named schema has one example, kept with the others. */
function withExample(media: Json, document: Json): void {
  if (media.example !== undefined || media.examples !== undefined || !isObject(media.schema)) return
  const { $ref } = media.schema as Schema
  const value = exampleOf(media.schema as Schema, (reference) => follow(document, reference))
  if (!$ref) {
    media.example = value
    return
  }
  const name = $ref.slice($ref.lastIndexOf('/') + 1)
  const { examples } = document.components as { examples: Json }
  examples[name] = { summary: name, value }
  media.examples = { [name]: { $ref: `#/components/examples/${name}` } }
}

/** What several operations answer alike is written once, named after its codes. */
function shareFailures(document: Json): void {
  const paths = Object.values((document.paths ?? {}) as Record<string, Record<string, { responses: Json }>>)
  const places = paths
    .flatMap((item) => Object.values(item))
    .flatMap(({ responses }) =>
      Object.entries(responses).flatMap(([status, response]) =>
        status.startsWith('2')
          ? []
          : [{ responses, status, response: response as Json, key: JSON.stringify(response) }],
      ),
    )
  const shared: Json = {}
  for (const same of Map.groupBy(places, ({ key }) => key).values()) {
    const [first] = same
    if (!first || same.length === 1) continue
    const name = nameOfFailure(first.response)
    shared[name] = first.response
    for (const { responses, status } of same) responses[status] = { $ref: `#/components/responses/${name}` }
  }
  ;(document.components as Json).responses = shared
}

function nameOfFailure({ content }: Json): string {
  const [media] = Object.values(content as Record<string, { examples: Json }>)
  const words = (code: string) => code.replace(/(?:^|_)(.)/g, (_, first: string) => first.toUpperCase())
  return Object.keys(media?.examples ?? {})
    .map(words)
    .join('Or')
}
