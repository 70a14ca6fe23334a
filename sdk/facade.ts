/** Any object of an OpenAPI 3.1 document; the generator reads these members. */
export interface Node extends Texts, Lists, Maps {
  readonly schema?: Node
  readonly requestBody?: Node
  readonly required?: unknown
  readonly deprecated?: boolean
  readonly value?: { readonly code?: string }
}
type Texts = {
  readonly [name in '$ref' | 'name' | 'in' | 'operationId' | 'summary' | 'description' | 'const']?: string
}
type Lists = { readonly [name in 'allOf' | 'oneOf' | 'parameters']?: readonly Node[] } & {
  readonly [name in 'tags' | 'enum']?: readonly string[]
}
type Maps = { readonly [name in 'properties' | 'responses' | 'content' | 'examples']?: Readonly<Record<string, Node>> }
export interface Contract {
  readonly paths: Readonly<Record<string, unknown>>
  readonly components?: unknown
}
type Follow = (node: Node | undefined) => Node

const methods = new Set(['get', 'put', 'post', 'delete', 'patch'])
const words = (text: string): string[] =>
  (text.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase())
const pascal = (text: string): string =>
  words(text)
    .map((word) => word.replace(/^./, (a) => a.toUpperCase()))
    .join('')
const camel = (text: string): string => pascal(text).replace(/^./, (first) => first.toLowerCase())
const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/(es|s|e)$/, '')

/** `acceptPlacement` under the tag `Placements` is `accept`: the noun of the resource is said already. */
function methodName(operationId: string, tag: string): string {
  const all = words(operationId)
  const noun = words(tag).map(stem)
  const at = all.findIndex((_, index) => noun.every((part, offset) => stem(all[index + offset] ?? '') === part))
  const rest = at < 0 ? all : all.toSpliced(at, noun.length)
  return camel((rest.length === 0 ? all : rest).join(' '))
}

function propertiesOf(schema: Node | undefined, follow: Follow): Record<string, Node> {
  const { properties, allOf = [], oneOf = [] } = follow(schema)
  return Object.assign({}, ...[...allOf, ...oneOf].map((part) => propertiesOf(part, follow)), properties)
}

/** The codes an operation's failures show in their examples or, where there are none, in their schema. */
function problemCodes(operation: Node, follow: Follow): string[] {
  const failures = Object.entries(operation.responses ?? {}).filter(([status]) => !status.startsWith('2'))
  const codes = failures.flatMap(([, failure]) =>
    Object.values(follow(failure).content ?? {}).flatMap(({ schema, examples }) => {
      const shown = Object.values(examples ?? {}).flatMap((example) => follow(example).value?.code ?? [])
      const { const: only, enum: several = [] } = follow(propertiesOf(schema, follow).code)
      return shown.length > 0 ? shown : (only ?? several)
    }),
  )
  return [...new Set(codes)].sort()
}

/** A path parameter as an argument: some nouns are words of the language. */
const argument = (name: string): string => (/^(import|case|package|delete|new)$/.test(name) ? `${name}Id` : camel(name))

function docstring(operation: Node, parameters: readonly Node[], follow: Follow): string {
  const codes = problemCodes(operation, follow).map((code) => `\`${code}\``)
  const lines = [
    [operation.summary, operation.description].filter(Boolean).join('\n\n'),
    ...parameters
      .filter((one) => one.description && one.in !== 'header')
      .map((one) => `@param ${one.in === 'query' ? `query.${one.name}` : argument(one.name ?? '')} ${one.description}`),
    ...(codes.length > 0 ? [`@throws ConcordatError ${codes.join(', ')}`] : []),
    ...(operation.deprecated ? ['@deprecated'] : []),
  ].flatMap((text) => text.split('\n'))
  return ['  /**', ...lines.map((line) => `   * ${line.replaceAll('*/', '*\\/')}`.trimEnd()), '   */\n'].join('\n')
}

/** Whether a body has types but JSON is none of them: it is passed through as it is, or streamed. */
const opaque = (content: Node['content'] = {}): boolean =>
  Object.keys(content).length > 0 && !Object.keys(content).some((type) => /[/+]json$/.test(type))

function member(operation: Node & { operationId: string }, parameters: readonly Node[], follow: Follow): string {
  const { operationId: id, tags: [tag = ''] = [] } = operation
  const of = (place: string): Node[] => parameters.filter((one) => one.in === place)
  const [path, query] = [of('path').map(({ name = '' }) => name), of('query')]
  const body = operation.requestBody && follow(operation.requestBody)
  const raw = opaque(body?.content)
  const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith('2'))?.[1]
  const { content } = follow(success)
  const streamed = opaque(content)
  const list = propertiesOf(content?.['application/json']?.schema, follow)
  const paged = list.data && list.hasMore && list.nextCursor
  const ifMatch = of('header').some((one) => one.required && one.name?.toLowerCase() === 'if-match')
  const data = `t.${pascal(id)}Data`
  const result = streamed ? 'ReadableStream<Uint8Array>' : `t.${pascal(id)}Response`
  const bodyType = raw ? 'BodyInit | (() => BodyInit)' : `${data}['body']`
  const asked = [
    ...path.map((name) => `${argument(name)}: ${data}['path']['${name}']`),
    ...(body
      ? [body.required ? `body: ${bodyType}` : ifMatch ? `body: ${bodyType} | undefined` : `body?: ${bodyType}`]
      : []),
    ...(query.length > 0 ? [`query${query.some((one) => one.required) ? '' : '?'}: ${data}['query']`] : []),
    ifMatch ? 'options: RequestOptions & { readonly ifMatch: string }' : 'options?: RequestOptions',
  ]
  const given = [
    `...using(concordat, ${raw ? '{ ...options, body }' : 'options'})`,
    ...(path.length > 0 ? [`path: { ${path.map((name) => `'${name}': ${argument(name)}`).join(', ')} }`] : []),
    ...(body ? [raw ? "body: '' as never" : body.required ? 'body' : '...(body && { body })'] : []),
    ...(query.length > 0 ? [paged ? 'query: { ...query, ...(cursor && { cursor }) }' : '...(query && { query })'] : []),
    ...(ifMatch ? ["headers: { 'If-Match': options.ifMatch }"] : []),
    ...(streamed ? ["parseAs: 'stream'"] : []),
  ]
  const call = `answer<${result}>(api.${camel(id)}({ ${given.join(', ')} }))`
  const type = paged ? `Paged<${result}['data'][number]>` : `Answer<${result}>`
  const made = paged ? `paginate((cursor) => ${call})` : call
  const text = `  ${methodName(id, tag)}: (${asked.join(', ')}): ${type} =>\n    ${made},\n`
  return docstring(operation, parameters, follow) + text
}

/** References of a contract, followed to what they stand for. */
export const followIn = (contract: Contract): Follow => {
  const follow: Follow = (node = {}) => {
    if (!node.$ref) return node
    const steps = node.$ref.slice(2).split('/') as '$ref'[]
    return follow(steps.reduce((at: unknown, step) => (at as Node)[step], contract) as Node)
  }
  return follow
}

interface Operation {
  readonly path: string
  readonly method: string
  readonly operation: Node & { readonly operationId: string }
  readonly parameters: readonly Node[]
  readonly tag: string
  /** `mandates.sign`: the namespace and the method of the client. */
  readonly name: string
  readonly pascalId: string
  readonly success: readonly [string, Node]
}

/** The operations of a contract, in its order. @throws Error when two of a tag end up with one name. */
export function operationsOf(contract: Contract): Operation[] {
  const follow = followIn(contract)
  const found = Object.entries(contract.paths as Record<string, Node & Record<string, Node>>).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const { operationId, tags: [tag = 'other'] = [], responses = {} } = operation
      if (!methods.has(method) || !operationId) return []
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(follow)
      const success = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? (['200', {}] as const)
      const name = `${camel(tag)}.${methodName(operationId, tag)}`
      const facts = { path, method, parameters, tag, name, success, pascalId: pascal(operationId) }
      return [{ ...facts, operation: { ...operation, operationId } }]
    }),
  )
  const names = found.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`Two operations are called ${twice}`)
  return found
}

/**
 * The resource-style facade over the generated operations: tags become namespaces, operation ids methods.
 * @throws Error when two operations of a tag end up with one name.
 */
export function facadeOf(contract: Contract): string {
  const follow = followIn(contract)
  const operations = operationsOf(contract)
  const spaces = Map.groupBy(operations, ({ tag }) => tag)
  const blocks = [...spaces].map(([tag, inside]) => {
    const members = inside.map(({ operation, parameters }) => member(operation, parameters, follow)).join('')
    return `/** ${tag} */\nexport const ${camel(tag)} = (concordat: Concordat) => ({\n${members}})\n`
  })
  const all = [...spaces.keys()].map((tag) => `  ${camel(tag)}: ${camel(tag)}(concordat),\n`).join('')
  const last = `/** Every operation, by resource. */\nexport const resources = (concordat: Concordat) => ({\n${all}})\n`
  const refusals = operations.map(({ name, operation }) => {
    const codes = problemCodes(operation, follow).map((code) => `'${code}'`)
    return `  '${name}': ${codes.join(' | ') || 'never'}\n`
  })
  const codes = `/** What each operation may be refused with. */\nexport interface ProblemCodes {\n${refusals.join('')}}\n`
  return [header, ...blocks, last, codes].join('\n')
}

const header = `// Generated from schema/contracts/openapi.json. Do not edit.
import { type Answer, answer } from '../answer.ts'
import { type Concordat, using } from '../client.ts'
import type { RequestOptions } from '../core/request.ts'
import { type Paged, paginate } from '../pages.ts'
import * as api from './api/sdk.gen.ts'
import type * as t from './api/types.gen.ts'
`
