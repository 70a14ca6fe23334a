import { Hono, type Context as HonoContext } from 'hono'
import { type EdgeEnv, type QuotaKeeper, requireQuota } from '../http/index.ts'
import { notFound, Problem, problems } from '../kernel/problem.ts'
import { STATUS_LIST_TTL, STATUS_LIST_TYPE } from './status-list-rules.ts'

export interface PublicConsents {
  /** A list, signed; undefined where there is none. */
  readonly listAt: (list: string) => Promise<string | undefined>
  /** The consent behind the code of a receipt; undefined where nobody has it. */
  readonly receiptOf: (code: string) => Promise<object | undefined>
  /** Withdraws it, and says whether there is one. */
  readonly withdraw: (code: string) => Promise<boolean>
  readonly keeper: QuotaKeeper
}

const receipt = '/v1/consent-receipts/:code'
const fresh = { 'cache-control': 'no-store' }

/**
 * What anybody may ask without a credential: whether a consent still stands (Token Status List), and, with the code of a
 * receipt, what the consent says. Whoever has the code withdraws it. A code that nobody has and one that is none are
 * answered alike.
 */
export function publicConsents({ listAt, receiptOf, withdraw, keeper }: PublicConsents): Hono<EdgeEnv> {
  const app = new Hono<EdgeEnv>()
  const counted = (c: HonoContext<EdgeEnv>) => requireQuota(keeper.take([{ name: 'check', of: callerOf(c) }]))
  app.get('/status-lists/:list', async (c) => {
    counted(c)
    const token = orNone(await listAt(c.req.param('list')))
    return c.body(token, 200, {
      ...{ 'content-type': `application/${STATUS_LIST_TYPE}`, 'access-control-allow-origin': '*' },
      'cache-control': `public, max-age=${STATUS_LIST_TTL / 2}`,
    })
  })
  app.get(receipt, async (c) => {
    counted(c)
    return c.json(orNone(await receiptOf(c.req.param('code'))), 200, fresh)
  })
  app.post(`${receipt}/withdraw`, async (c) => {
    counted(c)
    const code = c.req.param('code')
    if (!(await withdraw(code))) throw notFound()
    return c.json(orNone(await receiptOf(code)), 200, fresh)
  })
  for (const one of ['/status-lists/:list', receipt]) app.all(one, only(['GET', 'HEAD']))
  app.all(`${receipt}/withdraw`, only(['POST']))
  return app
}

function orNone<T>(found: T | undefined): T {
  if (found === undefined) throw notFound()
  return found
}

const only = (allow: readonly string[]) => (): never => {
  throw new Problem(problems.methodNotAllowed, {
    detail: `${allow.join(', ')} is answered here.`,
    extensions: { allow },
  })
}

const callerOf = ({ env }: HonoContext<EdgeEnv>): string =>
  (env as EdgeEnv['Bindings'] | undefined)?.callerAddress ?? 'unknown'
