import { Hono, type Context as HonoContext } from 'hono'
import { type EdgeEnv, type QuotaKeeper, requireQuota } from '../http/index.ts'
import { notFound, Problem, problems } from '../kernel/problem.ts'
import { checkpointOf, type PublicLog, takeCosignatures, tileAt } from './reading.ts'

export interface LogReading extends PublicLog {
  /** The keys the log signs with, as verifier lines, newest first. */
  readonly verifiers: () => readonly string[]
  readonly keeper: QuotaKeeper
}

const NOTE_BYTES_MAX = 20_000
const text = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
/** A full tile never changes; one of the right edge is asked for by its width, which does not change either. */
const forGood = { 'content-type': 'application/octet-stream', 'cache-control': 'public, max-age=31536000, immutable' }

/**
 * The transparency log as anybody may read it (C2SP tlog-tiles): it says how much happened and nothing of what. Witnesses
 * bring their cosignatures here.
 */
export function logReading({ verifiers, keeper, ...log }: LogReading): Hono<EdgeEnv> {
  const app = new Hono<EdgeEnv>()
  app.get('/log/checkpoint', async (c) => c.body(orNone(await checkpointOf(log, c.req.query('witnesses'))), 200, text))
  app.get('/log/keys', (c) =>
    c.body(
      verifiers()
        .map((line) => `${line}\n`)
        .join(''),
      200,
      text,
    ),
  )
  app.get('/log/tile/*', async (c) => {
    const bytes = orNone(await tileAt(log, c.req.path.slice('/log/tile/'.length)))
    return c.body(bytes, 200, forGood)
  })
  app.post('/log/cosignatures', async (c) => {
    requireQuota(keeper.take([{ name: 'check', of: callerOf(c) }]))
    await takeCosignatures(log, await noteOf(c))
    return c.body(null, 204)
  })
  return app
}

function orNone<T>(found: T | undefined): T {
  if (found === undefined) throw notFound()
  return found
}

async function noteOf(c: HonoContext<EdgeEnv>): Promise<string> {
  const declared = Number(c.req.header('content-length') ?? Number.NaN)
  if (!(declared <= NOTE_BYTES_MAX)) throw new Problem(problems.payloadTooLarge)
  return c.req.text()
}

const callerOf = ({ env }: HonoContext<EdgeEnv>): string =>
  (env as EdgeEnv['Bindings'] | undefined)?.callerAddress ?? 'unknown'
