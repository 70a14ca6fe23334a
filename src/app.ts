import { Hono } from 'hono'
import { visiting } from './break-glass/visiting-rest.ts'
import { publicConsents } from './consent/public-rest.ts'
import { docsSite, type ReadGuide } from './docs/index.ts'
import { routes } from './generated/routes.ts'
import { GRAPHQL_PATH, graphqlHandler, graphqlProblemResponse } from './graphql/index.ts'
import {
  authentication,
  defaultQuotas,
  type EdgeEnv,
  type EdgeOptions,
  edge,
  handlerOf,
  type Operation,
  onError,
  problemResponse,
  type Quotas,
  quotaKeeper,
  rateLimit,
} from './http/index.ts'
import { Problem, problems } from './kernel/problem.ts'
import { collectorChecks } from './licensing/check-rest.ts'
import { type LogReading, logReading } from './log/tiles-rest.ts'
import { credentialReader } from './oauth/credential.ts'
import type { OauthOptions } from './oauth/grants.ts'
import { oauthProtocol } from './oauth/protocol-rest.ts'
import { signerOf } from './oauth/signer.ts'
import { operationsOf, type RoomName, speakOfAll } from './room-operations.ts'
import type { Deps } from './store/index.ts'

export interface AppOptions {
  readonly deps: Deps
  readonly edge: EdgeOptions
  readonly oauth: OauthOptions
  readonly readGuide: ReadGuide
  readonly quotas?: Quotas
  /** By whose keys the transparency log is read and cosigned. */
  readonly log?: Pick<LogReading, 'verifiers' | 'witnesses'>
}

/** The whole service as one fetch handler. No environment, no globals: the runtime passes everything in. */
export function createApp({
  deps: given,
  edge: edgeOptions,
  oauth,
  readGuide,
  quotas = defaultQuotas,
  log = { verifiers: () => [], witnesses: [] },
}: AppOptions): Hono<EdgeEnv> {
  const deps: Deps = { ...given, sign: signerOf(oauth) }
  const app = new Hono<EdgeEnv>()
  app.use(edge(edgeOptions))
  app.onError(
    onError({ ...edgeOptions, resource: oauth.resource }, ({ req }) =>
      req.path === GRAPHQL_PATH ? graphqlProblemResponse : problemResponse,
    ),
  )
  app.notFound(() => {
    throw new Problem(problems.notFound)
  })
  const keeper = quotaKeeper({ ...deps, quotas })
  app.route('/', oauthProtocol({ ...oauth, deps, keeper, docsUrl: edgeOptions.docsUrl }))
  app.route('/', docsSite({ docsUrl: edgeOptions.docsUrl, readGuide }))
  const baseUrl = edgeOptions.docsUrl.replace(/\/docs$/, '')
  app.route(
    '/',
    collectorChecks({
      answerFor: async (text) => (await import('./licensing/index.ts')).checkCollector(deps, text),
      keeper,
      baseUrl,
    }),
  )
  app.route('/', logReading({ ...log, ...deps, keeper }))
  app.route(
    '/',
    publicConsents({
      listAt: async (list) => (await consents()).statusListToken(deps, list),
      receiptOf: async (code) => (await consents()).consentReceipt(deps, code),
      withdraw: async (code) => (await consents()).withdrawByReceipt(deps, code),
      keeper,
    }),
  )
  const authenticate = authentication(credentialReader({ ...oauth, ...deps }))
  const visits = visiting(async (actor, looking) =>
    (await import('./break-glass/index.ts')).visit(deps, { actor, looking }),
  )
  for (const path of ['/v1/*', GRAPHQL_PATH]) app.use(path, authenticate, rateLimit(keeper), visits)
  app.all(GRAPHQL_PATH, graphqlHandler({ deps, edge: edgeOptions, graph: graphOf, introspection: oauth.sandbox }))
  serveOperations(app, deps)
  return app
}

/** Every operation at its path. The table of them is data: a room is loaded with the first request it answers. */
function serveOperations(app: Hono<EdgeEnv>, deps: Deps): void {
  const methods = new Map<string, Set<string>>()
  for (const [method, template, room] of routes) {
    const path = template.replace(/\{(\w+)\}/g, ':$1')
    let handler: ReturnType<typeof handlerOf> | undefined
    app.on(method.toUpperCase(), path, async (c) => {
      handler ??= handlerOf(deps, await operationAt({ method, path: template, room }), expansionsOf)
      return handler(c)
    })
    methods.set(path, (methods.get(path) ?? new Set()).add(method.toUpperCase()))
  }
  for (const [path, allowed] of methods) app.all(path, (c) => methodNotAllowed(c.req.method, allowed))
}

const consents = () => import('./consent/index.ts')
const graphOf = async () => (await import('./graph.ts')).graph
const expansionsOf = async () => (await import('./expansions.ts')).expansions

interface Route {
  readonly method: Operation['method']
  readonly path: string
  readonly room: RoomName
}

async function operationAt({ method, path, room }: Route): Promise<Operation> {
  const offered = speakOfAll.has(room) ? (await import('./rooms.ts')).operations : await operationsOf(room)
  const found = offered.find((operation) => operation.method === method && operation.path === path)
  if (!found) throw new Error(`${room} does not answer ${method} ${path}: npm run generate`)
  return found
}

function methodNotAllowed(method: string, allowed: ReadonlySet<string>): never {
  throw new Problem(problems.methodNotAllowed, {
    detail: `${method.slice(0, 20)} is not answered here; ${[...allowed].join(', ')} is.`,
    extensions: { allow: [...allowed] },
  })
}
