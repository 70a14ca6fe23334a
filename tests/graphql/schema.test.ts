import { buildSchema, type GraphQLObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { graph } from '../../src/graph.ts'
import { mutationFieldName } from '../../src/graphql/mutations.ts'
import { queryFieldName } from '../../src/graphql/queries.ts'
import { graphqlSchema, graphqlSdl } from '../../src/graphql/schema.ts'
import { nameOf } from '../../src/graphql/shape.ts'

const { operations, nodes, edges } = graph
const schema = graphqlSchema(graph)

test('every query and every command of REST is a field', () => {
  const queries = operations.flatMap((operation) => (operation.kind === 'query' ? [queryFieldName(operation)] : []))
  const commands = operations.flatMap((operation) =>
    operation.kind === 'command' ? [mutationFieldName(operation)] : [],
  )
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual([...queries, 'node', 'nodes'].sort())
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual([...commands].sort())
})

test('every POST takes its idempotency key, and every conditional operation the version it is held against', () => {
  for (const operation of operations) {
    if (operation.kind !== 'command') continue
    const field = schema.getMutationType()?.getFields()[mutationFieldName(operation)]
    const input =
      field?.args
        .find(({ name }) => name === 'input')
        ?.type.toString()
        .replace('!', '') ?? ''
    const fields = (schema.getType(input) as { getFields(): Record<string, { type: unknown }> }).getFields()
    const required = operation.method === 'post' ? 'idempotencyKey' : 'ifMatch'
    expect(String(fields[required]?.type), operation.id).toMatch(/!$/)
  }
})

test('every node is a type that implements Node, and every edge leads from a type to one', () => {
  for (const { resource } of nodes) {
    const type = schema.getType(nameOf(resource)) as GraphQLObjectType
    expect(type.getInterfaces().map(({ name }) => name)).toContain('Node')
  }
  for (const { on, field, key } of edges) {
    const type = schema.getType(on) as GraphQLObjectType | undefined
    expect(type?.getFields(), `${on}.${field}`).toHaveProperty(field)
    expect(type?.getFields(), `${on}.${field} starts from its key`).toHaveProperty(key)
  }
})

test('whatever REST reads by its id alone is a node', () => {
  const known = new Set(nodes.map(({ resource }) => nameOf(resource)))
  const read = operations.flatMap((operation) =>
    operation.kind === 'query' &&
    operation.query.name.endsWith('.get') &&
    /^\/v1\/[\w-]+\/\{\w+\}$/.test(operation.path)
      ? [nameOf(operation.resource)]
      : [],
  )
  // A pack is named by a word of the law.
  expect(read.filter((name) => !known.has(name))).toEqual(['Pack'])
})

test('the definition language is valid and always the same', () => {
  const sdl = graphqlSdl(graph)
  expect(graphqlSdl(graph)).toBe(sdl)
  expect(() => buildSchema(sdl)).not.toThrow()
})
