import type { MiddlewareHandler } from 'hono'
import { authenticated, type ClientActor, type EdgeEnv } from '../http/index.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import { GrantId } from './model.ts'
import { breakGlassProblems as problems } from './problems.ts'
import type { Looking } from './visit.ts'

export const BREAK_GLASS_HEADER = 'concordat-break-glass'

/**
 * Lets an operator read as the tenant of a grant: GET requests of REST, one page at a time. `visit` records each and
 * tells the tenant before anything is read. Without the header nothing changes.
 */
export const visiting =
  (
    visit: (actor: ClientActor, looking: Looking) => Promise<EdgeEnv['Variables']['reading']>,
  ): MiddlewareHandler<EdgeEnv> =>
  async (c, next) => {
    const grant = c.req.header(BREAK_GLASS_HEADER)
    if (grant === undefined) return next()
    const actor = authenticated(c)
    if (!GrantId.pattern.test(grant)) throw notFound()
    const isFile = c.req.query('format') !== undefined || /csv|ndjson/.test(c.req.header('accept') ?? '')
    if (c.req.method !== 'GET' || isFile || !c.req.path.startsWith('/v1/')) throw new Problem(problems.readOnly)
    const looking = { grant, path: c.req.path.slice(0, 500), requestId: c.get('requestId') }
    c.set('reading', await visit({ ...actor, traceparent: c.get('traceparent') }, looking))
    await next()
  }
