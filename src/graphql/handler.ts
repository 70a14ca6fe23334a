import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Context as HonoContext } from 'hono'
import { apiVersionOf, authenticated, type EdgeEnv, type EdgeOptions, readJson } from '../http/index.ts'
import { openReading } from '../query.ts'
import type { Deps } from '../store/index.ts'
import type { GraphqlContext } from './context.ts'
import { presented } from './errors.ts'
import { aliasRule, COST_PER_UNIT, costRule, parseBounded } from './limits.ts'
import { GRAPHQL_PATH } from './path.ts'
import { type Graph, graphqlSchema } from './schema.ts'

export interface GraphqlOptions {
  readonly deps: Deps
  readonly edge: EdgeOptions
  /** Loaded with the first request: it leads through all rooms. */
  readonly graph: () => Promise<Graph>
  /** Whether clients may ask for the schema itself. It is published either way; production has no need to compute it. */
  readonly introspection: boolean
}

/**
 * GraphQL over HTTP for the actor of the request. Every request carries `Authorization`, which no page of another
 * origin can add without a preflight: neither GET nor POST can be forged from a browser.
 */
export function graphqlHandler({
  deps,
  edge,
  ...served
}: GraphqlOptions): (c: HonoContext<EdgeEnv>) => Promise<Response> {
  let server: ReturnType<typeof serverOf> | undefined
  return async (c) => {
    const actor = authenticated(c)
    const apiVersion = apiVersionOf(c.req.header('api-version') ?? null, actor.apiVersion)
    const context: GraphqlContext = {
      ...{ deps, actor, apiVersion, requestId: c.get('requestId') },
      reading: openReading(deps, actor),
      loaders: new Map(),
      replayed: [],
      cost: 0,
    }
    server ??= serverOf({ ...served, graph: await served.graph() }, edge)
    try {
      const answer = await server.fetch(c.req.raw, { graphql: context })
      c.set('units', 1 + Math.floor(context.cost / COST_PER_UNIT))
      return answered(answer, { apiVersion, cost: context.cost })
    } finally {
      await context.reading.close()
    }
  }
}

function answered(answer: Response, { apiVersion, cost }: { apiVersion: string; cost: number }): Response {
  answer.headers.set('cache-control', 'private, no-store')
  answer.headers.set('api-version', apiVersion)
  answer.headers.set('graphql-cost', String(cost))
  return answer
}

interface ServerContext {
  readonly graphql: GraphqlContext
}

interface Served extends Pick<GraphqlOptions, 'introspection'> {
  readonly graph: Graph
}

const serverOf = ({ graph, introspection }: Served, edge: EdgeOptions) =>
  createYoga<ServerContext, GraphqlContext>({
    schema: graphqlSchema(graph) as never,
    context: ({ graphql }) => graphql,
    graphqlEndpoint: GRAPHQL_PATH,
    // The runtime's own fetch classes, on Node and on Workers.
    fetchAPI: { Request, Response, Headers, URL, ReadableStream, TextEncoder, TextDecoder } as never,
    cors: false,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    logging: false,
    maskedErrors: false,
    // What a document weighs depends on its variables: `limits` remembers what does not.
    parserAndValidationCache: { validationCache: false as never },
    plugins: [bodies, limits(introspection ? [] : [NoSchemaIntrospectionCustomRule]), answers(edge)],
  })

/** Bodies are read as REST reads them: JSON in UTF-8, bounded in size and depth. */
const bodies: Plugin<object, ServerContext> = {
  onRequestParse({ request, setRequestParser }) {
    if (request.method === 'POST') setRequestParser(readJson as never)
  },
}

/** A document is held to the standard once, as long as it is remembered; it is weighed each time it is sent. */
function limits(more: readonly ValidationRule[]): Plugin<object, ServerContext> {
  const standard = [...specifiedRules, aliasRule, ...more]
  const found = new WeakMap<DocumentNode, readonly GraphQLError[]>()
  const errorsIn = (schema: GraphQLSchema, document: DocumentNode) => {
    const errors = found.get(document) ?? validate(schema, document, standard)
    found.set(document, errors)
    return errors
  }
  return {
    onParse({ setParseFn }) {
      setParseFn(parseBounded)
    },
    onValidate({ context, setValidationFn }) {
      const { params, graphql } = context as never as ServerContext & { params: Params }
      const operation = { operationName: params.operationName ?? undefined, variables: params.variables ?? {} }
      const weighing = costRule({ ...operation, context: graphql }, (cost) => {
        graphql.cost = cost
      })
      setValidationFn(((schema: GraphQLSchema, document: DocumentNode) => {
        const errors = errorsIn(schema, document)
        return errors.length > 0 ? errors : validate(schema, document, [weighing])
      }) as never)
    },
  }
}

interface Params {
  readonly operationName?: string | null
  readonly variables?: Record<string, unknown> | null
}

/** Errors become the problems REST would answer with, and every answer names its request. */
const answers = (edge: EdgeOptions): Plugin<object, ServerContext> => ({
  onResultProcess({ result, setResult, serverContext }) {
    if (Array.isArray(result) || Symbol.asyncIterator in result) return
    const { requestId, cost, replayed } = serverContext.graphql
    setResult({
      ...result,
      ...(result.errors
        ? { errors: result.errors.map((error) => presented(error as never, { requestId, edge })) }
        : {}),
      extensions: { ...result.extensions, requestId, cost, ...(replayed.length > 0 ? { replayed } : {}) },
    } as never)
  },
})
