import { Problem, problems } from '../kernel/problem.ts'
import type { ClientActor } from './edge.ts'

/** Turns a bearer credential into an actor, or undefined when it is none of ours. */
export type ReadCredential = (credential: string) => Promise<ClientActor | undefined>

const BEARER = /^Bearer ([A-Za-z0-9._~+/-]{20,4096}=*)$/i

/** The actor of a request. What exactly is wrong with a credential is not disclosed. */
export async function actorOf(authorization: string | undefined, read: ReadCredential): Promise<ClientActor> {
  const [, credential] = BEARER.exec(authorization ?? '') ?? []
  const actor = credential === undefined ? undefined : await read(credential)
  if (!actor) throw new Problem(problems.unauthenticated)
  return actor
}
