import type { MiddlewareHandler } from 'hono'
import { Problem, problems } from '../kernel/problem.ts'
import { authenticated, type ClientActor, type EdgeEnv } from './edge.ts'
import type { QuotaKeeper, QuotaStanding } from './quota.ts'

const countedOf = ({ client, org }: ClientActor) => [
  { name: 'client' as const, of: client },
  { name: 'organisation' as const, of: org },
]

/** Counts every request of an actor, one unit unless its handler says it weighed more; who is over a quota reads 429 with the policies that are used up. */
export const rateLimit =
  (keeper: QuotaKeeper): MiddlewareHandler<EdgeEnv> =>
  async (c, next) => {
    const actor = authenticated(c)
    const counted = countedOf(actor)
    const standings = keeper.take(counted)
    c.set('quota', standings)
    requireQuota(standings)
    await next()
    const beyond = (c.get('units') ?? 1) - 1
    if (beyond > 0) c.set('quota', keeper.charge(counted, beyond))
    // One request in some hundreds waits for it: a promise left behind would not outlive its request on Workers.
    await keeper.settle(actor, counted)
  }

/** @throws Problem `quota_exceeded` naming the policies that are used up (its type is IANA's). */
export function requireQuota(standings: readonly QuotaStanding[]): void {
  const violated = standings.filter(({ exceeded }) => exceeded)
  if (violated.length === 0) return
  const sentences = violated.map(
    ({ name, quota, windowSeconds }) => `The ${name} may make ${quota} requests in ${windowSeconds} seconds.`,
  )
  throw new Problem(problems.quotaExceeded, {
    detail: sentences.join(' '),
    retryAfterSeconds: Math.max(...violated.map(({ secondsLeft }) => secondsLeft)),
    extensions: { 'violated-policies': violated.map(({ name }) => name) },
  })
}
