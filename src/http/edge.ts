import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { defineId, type NewId } from '../kernel/id.ts'
import { Problem, problems } from '../kernel/problem.ts'
import { spanUnder } from '../kernel/trace.ts'
import { problemFrom } from '../store/errors.ts'
import type { Deps } from '../store/transaction.ts'
import type { Actor } from '../tenancy/model.ts'
import { CredentialProblem, challengeOf } from './auth.ts'
import { asProblem, problemResponse } from './problem.ts'
import { type QuotaStanding, quotaHeaders } from './quota.ts'

export type ClientActor = Extract<Actor, { kind: 'client' }>

export interface EdgeEnv {
  Bindings: {
    /** Where the caller is, as the runtime itself saw it: never what a caller says. */
    readonly callerAddress?: string
  }
  Variables: {
    requestId: string
    /** The request's own span, which what it puts off goes on with. */
    traceparent: string
    actor?: ClientActor
    /** As whom, and with what, the request reads, where that is not its own actor with all there is. */
    reading?: { readonly deps: Deps; readonly actor: Actor }
    /** The command or query behind the request, and the code of the problem it met. */
    operation?: string
    problem?: string
    quota?: readonly QuotaStanding[]
    /** What the request weighs against the quotas, where that is not one. */
    units?: number
    /** Set where the answer already carries the headers of every answer. */
    complete?: boolean
  }
}

const RequestId = defineId('req')

export const authenticated = (c: Context<EdgeEnv>): ClientActor => {
  const actor = c.get('actor')
  if (!actor) throw new Problem(problems.unauthenticated)
  return actor
}

export interface EdgeOptions {
  readonly newId: NewId
  readonly docsUrl: string
  readonly log: (entry: Readonly<Record<string, unknown>>) => void
  readonly elapsedMs: () => number
  readonly randomBytes: (length: number) => Uint8Array
}

/** Names the request, times it, logs it by an allow-list, and sends the headers every answer carries. */
export const edge = ({ newId, log, elapsedMs, randomBytes }: EdgeOptions): MiddlewareHandler<EdgeEnv> => {
  return async (c, next) => {
    const requestId = newId(RequestId)
    const started = elapsedMs()
    const span = spanUnder(c.req.header('traceparent'), randomBytes)
    c.set('requestId', requestId)
    c.set('traceparent', span.traceparent)
    await next()
    if (!c.get('complete')) for (const [name, value] of Object.entries(edgeHeaders(c))) c.res.headers.set(name, value)
    const actor = c.get('actor')
    log({
      event: 'request',
      requestId,
      method: c.req.method,
      route: c.req.routePath,
      operation: c.get('operation'),
      status: c.res.status,
      code: c.get('problem'),
      durationMs: Math.round(elapsedMs() - started),
      ...(actor ? { org: actor.org, client: actor.client } : {}),
      ...span,
    })
  }
}

/** What every answer carries. */
export function edgeHeaders(c: Context<EdgeEnv>): Readonly<Record<string, string>> {
  const quota = c.get('quota')
  return {
    'x-request-id': c.get('requestId'),
    'x-content-type-options': 'nosniff',
    'strict-transport-security': 'max-age=31536000',
    ...(quota ? quotaHeaders(quota) : {}),
  }
}

/** How a problem is written; an edge that is loaded late takes a moment. */
export type Render = (problem: Problem, options: { requestId: string; docsUrl: string }) => Response | Promise<Response>

/** The one place where whatever was thrown becomes an answer; problem+json unless `rendererOf` says otherwise. */
export const onError =
  (
    { docsUrl, log, resource }: EdgeOptions & { readonly resource: string },
    rendererOf: (c: Context<EdgeEnv>) => Render = () => problemResponse,
  ) =>
  async (thrown: Error, c: Context<EdgeEnv>): Promise<Response> => {
    const requestId = c.get('requestId') ?? ''
    if (thrown instanceof HTTPException) return thrown.getResponse()
    // Looking up a credential happens outside the doors: a database that is away shows here.
    const error = problemFrom(thrown) as Error
    if (error instanceof CredentialProblem) {
      log({ event: 'credential_refused', requestId, reason: error.refusal.kind })
    } else if (!(error instanceof Problem)) {
      log({ event: 'bug', requestId, name: error.name, message: error.message, stack: error.stack })
    }
    const problem = asProblem(error)
    c.set('problem', problem.kind.code)
    const response = await rendererOf(c)(problem, { requestId, docsUrl })
    const challenge = challengeOf(problem, resource)
    if (challenge) response.headers.set('www-authenticate', challenge)
    return response
  }
