import type { MiddlewareHandler } from 'hono'
import { Problem, problems } from '../kernel/problem.ts'
import { readBearer } from '../oauth/bearer.ts'
import type { ReadCredential } from '../oauth/credential.ts'
import { type CredentialRefusal, credentialError } from '../oauth/errors.ts'
import { bearerChallenge } from '../oauth/metadata.ts'
import type { ClientActor, EdgeEnv } from './edge.ts'
import { languageWanted } from './language.ts'

/** A credential that is not believed. The caller reads one dull problem; the refusal is for our log. */
export class CredentialProblem extends Problem {
  readonly refusal: CredentialRefusal

  constructor(refusal: CredentialRefusal) {
    super(problems.unauthenticated)
    this.refusal = refusal
  }
}

/** Longer credentials are none of ours, and are refused unread. */
const CREDENTIAL_CHARS_MAX = 4200

/** The actor of a request. What exactly is wrong with a credential is not disclosed. */
export async function actorOf(authorization: string | undefined, read: ReadCredential): Promise<ClientActor> {
  const tooLong = (authorization?.length ?? 0) > CREDENTIAL_CHARS_MAX
  const credential = readBearer(tooLong ? '?' : (authorization ?? null))
  const actor = credential.ok ? await read(credential.value) : credential
  if (actor.ok) return actor.value
  throw new CredentialProblem(actor.refusal)
}

/** Names the actor of every request that passes; the others answer 401. */
export const authentication =
  (read: ReadCredential): MiddlewareHandler<EdgeEnv> =>
  async (c, next) => {
    const actor = await actorOf(c.req.header('authorization'), read)
    const language = languageWanted(c.req.header('accept-language'))
    c.set('actor', { ...actor, traceparent: c.get('traceparent'), ...(language ? { language } : {}) })
    await next()
  }

/** The `WWW-Authenticate` of a problem: how to authenticate (401) or which scope to ask for (403); RFC 6750 section 3. */
export function challengeOf(problem: Problem, resource: string): string | undefined {
  if (problem.kind.code === problems.unauthenticated.code) {
    const refusal = problem instanceof CredentialProblem ? problem.refusal : { kind: 'withdrawn' as const }
    return bearerChallenge(resource, credentialError(refusal))
  }
  const scope = problem.facts.extensions?.requiredScope
  if (problem.kind.code !== problems.insufficientScope.code || typeof scope !== 'string') return undefined
  return bearerChallenge(resource, { error: 'insufficient_scope', scope: [scope] })
}
