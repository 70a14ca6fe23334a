import { getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graph } from '../../src/graph.ts'
import { mutationFieldName } from '../../src/graphql/mutations.ts'
import { fieldsOf, queryFieldName } from '../../src/graphql/queries.ts'
import { graphqlSchema } from '../../src/graphql/schema.ts'
import type { Operation } from '../../src/http/index.ts'
import { pathFields } from '../../src/http/operation.ts'
import { type GraphqlAnswer, graphql } from '../graphql/asking.ts'
import { fieldsInGraphql } from '../graphql/inputs.ts'
import { masked } from '../setup/command-cases.ts'
import type { Answer, TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { buildEstate, CANARY, type Estate } from './estate.ts'
import { bodyOf, type Naming, nameOf, namesSomething, ownersOf } from './probes.ts'

/** Every field of GraphQL that takes the name of a thing, generated from the operations. */
type Field = Exclude<Operation, { kind: 'upload' }>

let platform: Platform
let estate: Estate
beforeAll(async () => {
  platform = await startPlatform()
  estate = await buildEstate(platform)
}, 60_000)
afterAll(() => platform.stop())

const schema = graphqlSchema(graph)
const named = graph.operations.filter((one): one is Field => one.kind !== 'upload' && namesSomething(one))
const each = named.map((operation) => [fieldNameOf(operation), operation] as const)

function fieldNameOf(operation: Field): string {
  return operation.kind === 'command' ? mutationFieldName(operation) : queryFieldName(operation)
}

/** The operation on the estate, or on what is nobody's. A mutation is a dry run: it decides, answers and is undone. */
function ask(by: TestOrganisation, operation: Field, naming: Naming): Promise<Answer<GraphqlAnswer>> {
  const names = pathFields(operation.path).map((field) => {
    const subject = estate.subjects[field]
    if (!subject) throw new Error(`The estate has no ${field}: build one in tests/isolation/estate.ts.`)
    return [field, nameOf(subject, naming)]
  })
  const body = operation.kind === 'command' ? (bodyOf(operation).body as object) : {}
  const given = { ...body, ...Object.fromEntries(names) }
  const fields = fieldsInGraphql(fieldsOf(operation), given)
  return operation.kind === 'command' ? change(by, operation, fields) : read(by, operation, fields)
}

function change(by: TestOrganisation, operation: Extract<Field, { kind: 'command' }>, fields: object) {
  const name = mutationFieldName(operation)
  const field = schema.getMutationType()?.getFields()[name]
  const query = `mutation ($input: ${field?.args[0]?.type}) { ${name}(input: $input) ${selectionOf(field?.type)} }`
  const headers = operation.method === 'post' ? { idempotencyKey: crypto.randomUUID() } : { ifMatch: 1 }
  return graphql(by, query, { input: { ...fields, ...headers, dryRun: true } })
}

function read(by: TestOrganisation, operation: Extract<Field, { kind: 'query' }>, fields: object) {
  const name = queryFieldName(operation)
  const field = schema.getQueryType()?.getFields()[name]
  const taken = field?.args.filter((arg) => arg.name in fields) ?? []
  const variables = taken.map((arg) => `$${arg.name}: ${arg.type}`).join()
  const args = taken.map((arg) => `${arg.name}: $${arg.name}`).join()
  return graphql(by, `query (${variables}) { ${name}(${args}) ${selectionOf(field?.type)} }`, { ...fields })
}

const selectionOf = (type: unknown) => (isObjectType(getNamedType(type as never)) ? '{ __typename }' : '')

const codesOf = ({ body }: Answer<GraphqlAnswer>) => body.errors?.map(({ extensions }) => extensions.code) ?? []

/** Refusals that say nothing of whether the thing is there: a probe that gets no further proves nothing. */
const tooEarly = /^(not_found|graphql_.*|invalid_.*|validation_.*|insufficient_scope)$/

const namings: readonly (readonly [Naming, Naming])[] = [
  ['real', 'made up'],
  ['real reference', 'made-up reference'],
]

describe('a field of GraphQL that names something', () => {
  test.each(each)('%s finds it for its owners', async (_, operation) => {
    const answers = await Promise.all(ownersOf(operation, estate).map((owner) => ask(owner, operation, 'real')))
    const codes = answers.map(codesOf)
    expect(
      codes.some((found) => !found.some((code) => tooEarly.test(code))),
      JSON.stringify(answers.map(({ text }) => text)),
    ).toBe(true)
  })

  test.each(each)('%s answers everybody else as for a made-up name', async (_, operation) => {
    for (const { name, organisation } of estate.outsiders) {
      for (const [how, other] of namings) {
        const real = await ask(organisation, operation, how)
        const nobodys = await ask(organisation, operation, other)
        expect(codesOf(real), `${name}: ${real.text}`).not.toEqual([])
        expect(masked(real.text), name).toBe(masked(nobodys.text))
        expect(real.text).not.toContain(CANARY)
      }
    }
  })
})

/** What stands alone under an id: every subject of the estate by every outsider, which takes its time where others work too. */
test('node(id) shows outsiders nothing either', async () => {
  const query = 'query ($id: ID!) { node(id: $id) { id __typename } }'
  let seen = 0
  for (const { id, owners } of Object.values(estate.subjects)) {
    if (!/_[0-9a-z]{26}$/.test(id)) continue
    const shown = await graphql(owners[0] as TestOrganisation, query, { id })
    if (shown.body.data?.node) seen++
    for (const { name, organisation } of estate.outsiders) {
      const real = await graphql(organisation, query, { id })
      const nobodys = await graphql(organisation, query, { id: nameOf({ id, owners: [] }, 'made up') })
      expect(masked(real.text), name).toBe(masked(nobodys.text))
    }
  }
  expect(seen).toBeGreaterThan(10)
}, 60_000)
