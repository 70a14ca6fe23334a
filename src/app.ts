import { Hono } from 'hono'
import { actorOf, type EdgeEnv, type EdgeOptions, edge, handlerOf, onError, type ReadCredential } from './http/index.ts'
import { Problem, problems } from './kernel/problem.ts'
import { operations } from './rooms.ts'
import type { Deps } from './store/index.ts'

export interface AppOptions {
  readonly deps: Deps
  readonly edge: EdgeOptions
  readonly readCredential: ReadCredential
}

/** The whole service as one fetch handler. No environment, no globals: the runtime passes everything in. */
export function createApp({ deps, edge: edgeOptions, readCredential }: AppOptions): Hono<EdgeEnv> {
  const app = new Hono<EdgeEnv>()
  app.use(edge(edgeOptions))
  app.onError(onError(edgeOptions))
  app.notFound(() => {
    throw new Problem(problems.notFound)
  })
  app.use('/v1/*', async (c, next) => {
    c.set('actor', await actorOf(c.req.header('authorization'), readCredential))
    await next()
  })
  const methods = new Map<string, Set<string>>()
  for (const operation of operations) {
    const path = operation.path.replace(/\{(\w+)\}/g, ':$1')
    app.on(operation.method.toUpperCase(), path, handlerOf(deps, operation))
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
