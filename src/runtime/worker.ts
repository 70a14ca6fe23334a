import type { Hono } from 'hono'
import type { EdgeEnv } from '../http/index.ts'
import { instantFromEpochMs } from '../kernel/instant.ts'
import { openDatabase } from '../store/database.ts'
import { createSealing } from '../store/sealing.ts'
import { type Config, ConfigurationError, missing, readConfig, wrong } from './config.ts'
import { mountHealth } from './health.ts'
import { importKeys, type KeyDocument, parseKeyDocument } from './key-document.ts'
import { jsonLog } from './log.ts'
import { createService } from './service.ts'
import { currentTurn, inTurn, lazily, ofTurn, type Turn } from './turn.ts'

interface Binding {
  readonly connectionString: string
}

/** The bindings of wrangler.toml; variables and secrets are texts beside them. */
export interface WorkerEnv {
  readonly HYPERDRIVE: Binding
  readonly HYPERDRIVE_JOBS: Binding
  readonly HYPERDRIVE_SEQUENCER: Binding
  readonly [variable: string]: unknown
}

type Until = Pick<ExecutionContext, 'waitUntil'>

interface Running {
  readonly config: Config
  readonly app: Hono<EdgeEnv>
}

/** Kept for the life of the isolate. Two first requests may build it twice; a promise could not be shared by them. */
let running: Running | undefined

function configOf(env: WorkerEnv): Config {
  const texts = Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return readConfig({
    ...Object.fromEntries(texts),
    DATABASE_URL: env.HYPERDRIVE.connectionString,
    DATABASE_JOBS_URL: env.HYPERDRIVE_JOBS.connectionString,
    DATABASE_SEQUENCER_URL: env.HYPERDRIVE_SEQUENCER.connectionString,
  })
}

function keysOf(config: Config): KeyDocument {
  if (config.keys === undefined) throw missing('keys')
  const document = parseKeyDocument(config.keys)
  if (!document) throw wrong('keys')
  if (config.mode === 'production' && document.origin !== 'operator') throw wrong('keys')
  return document
}

async function start(env: WorkerEnv): Promise<Running> {
  const config = configOf(env)
  const { publicUrl } = config
  if (publicUrl === undefined) throw missing('publicUrl')
  const clock = () => instantFromEpochMs(Date.now())
  const log = jsonLog({ level: config.logLevel, write: (line) => console.log(line), nowMs: Date.now })
  const database = ofTurn('database')
  const { app } = createService({
    config: { mode: config.mode, publicUrl, issuer: config.issuer ?? publicUrl },
    keys: await importKeys(keysOf(config)),
    means: {
      ...{ clock, log, database, createSealing },
      elapsedMs: () => performance.now(),
      randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
      nextUint32: () => crypto.getRandomValues(new Uint32Array(1))[0] as number,
      committed: () => currentTurn(),
    },
  })
  mountHealth(app, { database, sequencer: ofTurn('sequencer'), clock, schemaVersion: config.schemaVersion })
  return { config, app }
}

/** Runs work with connections of its own. `finish` closes them: call it when nothing more is asked of the database. */
async function turnOf(env: WorkerEnv, { waitUntil }: Until): Promise<{ turn: Turn; finish: () => void; app: Running }> {
  running ??= await start(env)
  const { prepare } = running.config
  const open = ({ connectionString: url }: Binding) =>
    lazily(() => openDatabase({ url, poolSize: 1, prepare, perRequest: true }))
  const pending: Promise<unknown>[] = []
  const turn: Turn = {
    database: open(env.HYPERDRIVE),
    sequencer: open(env.HYPERDRIVE_SEQUENCER),
    jobs: open(env.HYPERDRIVE_JOBS),
    waitUntil: (work) => void pending.push(work),
  }
  const finish = async () => {
    await Promise.allSettled(pending)
    await Promise.allSettled([turn.database.close(), turn.sequencer.close(), turn.jobs.close()])
  }
  return { turn, finish: () => waitUntil(finish()), app: running }
}

/** The answer with its connections closed once its last byte is out: a list may be streamed from the database. */
function finishing(response: Response, finish: () => void, { waitUntil }: Until): Response {
  if (response.body === null) {
    finish()
    return response
  }
  const { readable, writable } = new TransformStream()
  waitUntil(response.body.pipeTo(writable).then(finish, finish))
  return new Response(readable, response)
}

function refusal(error: unknown): Response {
  console.error(error instanceof ConfigurationError ? error.message : error)
  return Response.json({ status: 'unavailable' }, { status: 503, headers: { 'retry-after': '60' } })
}

export default {
  async fetch(request: Request, env: WorkerEnv, context: ExecutionContext): Promise<Response> {
    try {
      const until = { waitUntil: context.waitUntil.bind(context) }
      const { turn, finish, app } = await turnOf(env, until)
      const response = await inTurn(turn, () => app.app.fetch(request, env, context))
      return finishing(response, finish, until)
    } catch (error) {
      // Only what is wrong with the deployment gets here; it is said in its log.
      return refusal(error)
    }
  },
}
