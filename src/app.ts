import { Hono } from 'hono'
import { visit } from './break-glass/index.ts'
import { visiting } from './break-glass/visiting-rest.ts'
import { consentReceipt, statusListToken, withdrawByReceipt } from './consent/index.ts'
import { publicConsents } from './consent/public-rest.ts'
import { docsSite, type ReadGuide } from './docs/index.ts'
import { expansions } from './expansions.ts'
import { graph } from './graph.ts'
import { GRAPHQL_PATH, graphqlHandler, graphqlProblemResponse } from './graphql/index.ts'
import {
  authentication,
  defaultQuotas,
  type EdgeEnv,
  type EdgeOptions,
  edge,
  handlerOf,
  onError,
  problemResponse,
  type Quotas,
  quotaKeeper,
  rateLimit,
} from './http/index.ts'
import { Problem, problems } from './kernel/problem.ts'
import { collectorChecks } from './licensing/check-rest.ts'
import { checkCollector } from './licensing/index.ts'
import { type LogReading, logReading } from './log/tiles-rest.ts'
import { credentialReader } from './oauth/credential.ts'
import type { OauthOptions } from './oauth/grants.ts'
import { oauthProtocol } from './oauth/protocol-rest.ts'
import { signerOf } from './oauth/signer.ts'
import { operations } from './rooms.ts'
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
  app.route('/', collectorChecks({ answerFor: (text) => checkCollector(deps, text), keeper, baseUrl }))
  app.route('/', logReading({ ...log, ...deps, keeper }))
  app.route(
    '/',
    publicConsents({
      listAt: (list) => statusListToken(deps, list),
      receiptOf: (code) => consentReceipt(deps, code),
      withdraw: (code) => withdrawByReceipt(deps, code),
      keeper,
    }),
  )
  const authenticate = authentication(credentialReader({ ...oauth, ...deps }))
  const visits = visiting((actor, looking) => visit(deps, { actor, looking }))
  for (const path of ['/v1/*', GRAPHQL_PATH]) app.use(path, authenticate, rateLimit(keeper), visits)
  app.all(GRAPHQL_PATH, graphqlHandler({ deps, edge: edgeOptions, graph, introspection: oauth.sandbox }))
  const methods = new Map<string, Set<string>>()
  for (const operation of operations) {
    const path = operation.path.replace(/\{(\w+)\}/g, ':$1')
    app.on(operation.method.toUpperCase(), path, handlerOf(deps, operation, expansions))
    methods.set(path, (methods.get(path) ?? new Set()).add(operation.method.toUpperCase()))
  }
  for (const [path, allowed] of methods) app.all(path, (c) => methodNotAllowed(c.req.method, allowed))
  return app
}

function methodNotAllowed(method: string, allowed: ReadonlySet<string>): never {
  throw new Problem(problems.methodNotAllowed, {
    detail: `${method.slice(0, 20)} is not answered here; ${[...allowed].join(', ')} is.`,
    extensions: { allow: [...allowed] },
  })
}
