import fc from 'fast-check'
import {
  execute,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredInputField,
  isUnionType,
  parse,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { graph } from '../../src/graph.ts'
import { restFields } from '../../src/graphql/input-types.ts'
import { mutationFieldName } from '../../src/graphql/mutations.ts'
import { enumValue } from '../../src/graphql/names.ts'
import { fieldsOf, queryFieldName } from '../../src/graphql/queries.ts'
import { graphqlSchema } from '../../src/graphql/schema.ts'
import { inputOf, type Operation } from '../../src/http/index.ts'
import type { Schema } from '../../src/http/openapi-example.ts'
import { cursorAt } from '../../src/store/index.ts'
import { slots, valid } from '../contract/arbitrary.ts'
import { contract, contractOperations, follow } from '../contract/contract.ts'
import { fieldsInGraphql } from './inputs.ts'

const schema = graphqlSchema(graph)
const RUNS = 15
const lines = new Set(graph.edges.map(({ on, field }) => `${on}.${field}`))

type QueryOperation = Extract<Operation, { kind: 'query' }>
type CommandOperation = Extract<Operation, { kind: 'command' }>
const queries = graph.operations.filter((operation): operation is QueryOperation => operation.kind === 'query')
const commands = graph.operations.filter((operation): operation is CommandOperation => operation.kind === 'command')

/** Samples name ids by slots; here any id of the kind will do. */
const named = <T>(sample: T): T =>
  JSON.parse(JSON.stringify(sample).replaceAll(slots, (_, prefix) => `${prefix}_01k9x2v6ecf8y8q3w0h6t5r4sz`))

describe('a query answers in GraphQL what it answers over REST, field by field', () => {
  test.each(queries.map((operation) => [operation.id, operation] as const))('%s', async (_, operation) => {
    await fc.assert(
      fc.asyncProperty(valid(answerSchema(operation)), async (sample) => {
        const body = named(sample) as Record<string, unknown>
        const answer = await answered(operation, body)
        const expected = operation.query.list ? { edges: (body.data as unknown[]).map((node) => ({ node })) } : body
        expect(plain(answer)).toEqual(plain(expected))
      }),
      { numRuns: RUNS },
    )
  })
})

function answerSchema({ path, method }: QueryOperation): Schema {
  const written = contract.paths[path]?.[method]
  const answer = written?.responses['200'] as Answer | undefined
  return withoutLines(answer?.content?.['application/json']?.schema as Schema)
}

/** The schema with its references followed, without what REST answers only when asked to expand. */
function withoutLines(schema: Schema): Schema {
  const { $ref } = schema
  const { properties, ...rest } = $ref ? follow<Schema>($ref) : schema
  const on = $ref?.split('/').at(-1)
  const kept = Object.entries(properties ?? {}).filter(([field]) => !lines.has(`${on}.${field}`))
  const inner = Object.entries(rest).map(([key, value]) => [key, branches.has(key) ? eachWithoutLines(value) : value])
  return {
    ...Object.fromEntries(inner),
    ...(properties ? { properties: Object.fromEntries(kept.map(([field, one]) => [field, withoutLines(one)])) } : {}),
  }
}
const branches = new Set(['items', 'oneOf', 'anyOf', 'allOf'])
const eachWithoutLines = (value: unknown) =>
  Array.isArray(value) ? value.map(withoutLines) : withoutLines(value as Schema)
interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}

/** The field asked for all of its plain fields, over a reading that answers with `body`. */
async function answered(operation: QueryOperation, body: Record<string, unknown>): Promise<unknown> {
  const name = queryFieldName(operation)
  const type = schema.getQueryType()?.getFields()[name]?.type as GraphQLOutputType
  const page = { ...body, [cursorAt]: () => 'cursor' }
  const reading = { ask: async () => page, together: (then: () => void) => setImmediate(then), close: async () => {} }
  const required =
    schema
      .getQueryType()
      ?.getFields()
      [name]?.args.filter(({ type }) => String(type).endsWith('!')) ?? []
  const args = required.length > 0 ? `(${required.map((arg) => `${arg.name}: ${literal(arg.type)}`).join()})` : ''
  const document = parse(`{ answer: ${name}${args} ${selectionOf(type)} }`)
  const { data, errors } = await execute({ schema, document, contextValue: { reading, loaders: new Map() } })
  expect(errors).toBeUndefined()
  return (data as Record<string, unknown>).answer
}

/** The least an argument can be: its first choice, its required fields, any text. */
function literal(type: GraphQLInputType): string {
  const named = getNamedType(type)
  if (isEnumType(named)) return String(named.getValues()[0]?.name)
  if (named.name === 'Int' || named.name === 'SafeInt') return '1'
  if (!isInputObjectType(named)) return '"x"'
  const fields = Object.values(named.getFields())
  const given = named.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField)
  return `{ ${given.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`
}

const relay = new Set(['pageInfo', 'cursor'])

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type)
  if (isUnionType(named))
    return `{ ${named
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(member)}`)
      .join(' ')} }`
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields()).filter(
    ({ name }) => !lines.has(`${named.name}.${name}`) && !relay.has(name),
  )
  return `{ ${fields.map((field) => `${field.name} ${selectionOf(field.type)}`).join(' ')} }`
}

/** Absent and null are the same in GraphQL, and enum values are spelt as it can. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return enumValue(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined)
  return Object.fromEntries(entries.map(([name, inner]) => [name, plain(inner)]))
}

describe('a command takes in GraphQL what it takes over REST', () => {
  const written = new Map(contractOperations().map((operation) => [`${operation.method} ${operation.path}`, operation]))

  test.each(commands.map((operation) => [operation.id, operation] as const))('%s', async (_, operation) => {
    const { body, parameters = [] } = written.get(`${operation.method} ${operation.path}`) ?? {}
    const path = parameters.filter((parameter) => parameter.in === 'path')
    const sample = fc.tuple(
      body ? valid(body) : fc.constant({}),
      fc.record(Object.fromEntries(path.map(({ name, schema }) => [name, valid(schema)]))),
    )
    await fc.assert(
      fc.asyncProperty(sample, async (parts) => {
        const given = Object.assign({}, ...named(parts))
        const taken = await takenBy(operation, given)
        const [over, through] = [inputOf(operation).safeParse(given), inputOf(operation).safeParse(taken)]
        expect(through.success).toBe(over.success)
        expect(through.data).toEqual(over.data)
      }),
      { numRuns: RUNS },
    )
  })
})

/** What reaches the command of what is sent as GraphQL would have it. */
async function takenBy(operation: CommandOperation, given: Record<string, unknown>): Promise<unknown> {
  const name = mutationFieldName(operation)
  let taken: unknown
  const field = schema.getMutationType()?.getFields()[name]
  if (!field) throw new Error(`${name} is missing`)
  field.resolve = (_, { input }) => {
    taken = restFields(fieldsOf(operation), input)
    return null
  }
  const fields = fieldsInGraphql(fieldsOf(operation), given)
  const headers = operation.method === 'post' ? { idempotencyKey: 'k' } : { ifMatch: 1 }
  const { errors } = await sent(schema, name, { ...fields, ...headers })
  expect(errors).toBeUndefined()
  return taken
}

const sent = (on: GraphQLSchema, name: string, input: unknown) => {
  const field = on.getMutationType()?.getFields()[name]
  const [argument] = field?.args ?? []
  const selection = isObjectType(getNamedType(field?.type)) ? '{ __typename }' : ''
  const document = parse(`mutation ($input: ${String(argument?.type)}) { ${name}(input: $input) ${selection} }`)
  return execute({ schema: on, document, variableValues: { input } })
}
