import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graph } from '../../src/graph.ts'
import { graphqlHandler } from '../../src/graphql/index.ts'
import { ALIASES_MAX, COST_MAX, DEPTH_MAX, TOKENS_MAX } from '../../src/graphql/limits.ts'
import type { EdgeEnv } from '../../src/http/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type GraphqlAnswer, graphql, statementsOf } from './asking.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const list = (first: number, rest = '') => `mandates(first: ${first}) { edges { node { id ${rest} } } }`
const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `a${n}: ${list(1)}`).join(' ')} }`
const nested = (depth: number): string => (depth === 0 ? 'kind' : `ofType { ${nested(depth - 1)} }`)

describe('an operation that asks for too much is refused before anything is asked of the database', () => {
  test.each([
    ['tokens', `{ ${'__typename '.repeat(TOKENS_MAX)} }`],
    ['aliases', aliased(ALIASES_MAX + 1)],
    ['cost', `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: ${list(200)}`).join(' ')} }`],
  ])('%s', async (limit, query) => {
    let answer: Awaited<ReturnType<typeof graphql>> | undefined
    const { statements } = await statementsOf(platform, async () => {
      answer = await graphql(lender, query)
    })
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'graphql_limit_exceeded', limit, status: 400 } }] },
    })
    expect(answer?.body.data).toBeUndefined()
    // The credential is read; the operation asks nothing.
    expect(statements.filter((sql) => sql.includes('"mandates"'))).toEqual([])
  })

  test('what is just within the limits is answered', async () => {
    const answer = await graphql(lender, aliased(ALIASES_MAX))
    expect(answer).toMatchObject({ status: 200, body: { extensions: { cost: 2 * ALIASES_MAX } } })
    expect(answer.headers.get('graphql-cost')).toBe(String(2 * ALIASES_MAX))
  })

  test('a page of variable size weighs what its variable says', async () => {
    const query = `query ($n: Int!) { ${Array.from({ length: 11 }, (_, n) => `a${n}: mandates(first: $n) { edges { node { id } } }`).join(' ')} }`
    expect((await graphql(lender, query, { n: 200 })).body.errors?.[0]?.extensions).toMatchObject({
      limit: 'cost',
      is: 11 * 201,
      max: COST_MAX,
    })
    expect((await graphql(lender, query, { n: 10 })).status).toBe(200)
  })

  test('fragments spread twice over cost the server nothing before they are refused', async () => {
    const fragments = Array.from({ length: 70 }, (_, n) => `fragment f${n} on Mandate { ...f${n + 1} ...f${n + 1} }`)
    const query = `{ ${list(1, '...f0')} } ${fragments.join(' ')} fragment f70 on Mandate { id }`
    expect((await graphql(lender, query)).status).toBe(200)
  })

  test('fragments in a ring are refused by name', async () => {
    const query = `{ ${list(1, '...a')} } fragment a on Mandate { ...b } fragment b on Mandate { ...a }`
    const { body } = await graphql(lender, query)
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['graphql_invalid'])
  })

  test('a page is at most 200 long, and the argument is named as GraphQL names it', async () => {
    const { body } = await graphql(lender, `{ ${list(201)} }`)
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'malformed_request',
      errors: [{ pointer: '#/first', code: 'too_big' }],
    })
  })

  test('operations are not batched', async () => {
    const answer = await lender.call({ method: 'POST', path: '/graphql', body: [{ query: '{ __typename }' }] })
    expect(answer.status).toBe(400)
  })
})

describe('introspection', () => {
  test('answers the schema, however deep its types nest', async () => {
    const { body } = await graphql(lender, `{ __schema { types { fields { type { ${nested(DEPTH_MAX)} } } } } }`)
    expect(body.errors).toBeUndefined()
    expect(body.data.__schema.types.length).toBeGreaterThan(10)
  })

  test('is refused outside the sandbox, by the name of the field', async () => {
    const app = new Hono<EdgeEnv>()
    app.use(async (c, next) => {
      c.set('requestId', 'req_1')
      c.set('actor', lender.actor)
      await next()
    })
    const { deps } = platform
    const edge = { newId: deps.newId, docsUrl: '', log: deps.log, elapsedMs: () => 0, randomBytes: deps.randomBytes }
    app.all('/graphql', graphqlHandler({ deps, edge: edge as never, graph: async () => graph, introspection: false }))
    const ask = async (query: string) =>
      (await app.request(`/graphql?query=${encodeURIComponent(query)}`)).json() as Promise<GraphqlAnswer>
    expect((await ask('{ __schema { types { name } } }')).errors?.[0]?.extensions.code).toBe('graphql_invalid')
    expect((await ask('{ __typename }')).data).toEqual({ __typename: 'Query' })
  })
})
