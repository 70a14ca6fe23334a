import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { ReadGuide } from '../docs/index.ts'
import type { EdgeEnv } from '../http/index.ts'
import { instantFromEpochMs } from '../kernel/instant.ts'
import type { TileStore } from '../log/index.ts'
import { openDatabase } from '../store/database.ts'
import { createSealing } from '../store/sealing.ts'
import { keepLog, logSigners, numberEvents, runJobs } from './background.ts'
import { type Config, ConfigurationError, missing, readConfig, wrong } from './config.ts'
import { mountHealth } from './health.ts'
import { importKeys, type KeyDocument, parseKeyDocument } from './key-document.ts'
import { jsonLog } from './log.ts'
import { createService, type Service, telemetryOf } from './service.ts'
import type { Telemetry } from './telemetry.ts'
import { currentTurn, inTurn, lazily, ofTurn, type Turn } from './turn.ts'
import { readNumberingPlans } from './worker-phone-numbers.ts'

interface Binding {
  readonly connectionString: string
}

/** The bindings of wrangler.toml; variables and secrets are texts beside them. */
export interface WorkerEnv {
  readonly HYPERDRIVE: Binding
  readonly HYPERDRIVE_JOBS: Binding
  readonly HYPERDRIVE_SEQUENCER: Binding
  readonly JOBS: { send(message: unknown): Promise<unknown> }
  readonly ASSETS: { fetch(url: string): Promise<Response> }
  /** Where the log's tiles are copied to; without it they are read here alone. */
  readonly LOG_TILES?: { put(path: string, bytes: Uint8Array): Promise<unknown> }
  readonly [variable: string]: unknown
}

type Until = Pick<ExecutionContext, 'waitUntil'>

interface Running {
  readonly keepLog: (turn: Turn) => Promise<void>
  readonly config: Config
  readonly service: Service
  readonly telemetry: Telemetry | undefined
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

/** The guides are assets beside the Worker: in its program they would be a fifteenth of what may be uploaded. */
const guidesOf =
  ({ ASSETS }: WorkerEnv): ReadGuide =>
  async (slug) => {
    const answer = await ASSETS.fetch(`https://assets/${slug}.html`)
    if (!answer.ok) throw new Error(`The guide ${slug} is not among the assets: ${answer.status}`)
    return answer.text()
  }

const tileStoreOf = ({ LOG_TILES: bucket }: WorkerEnv): TileStore | undefined =>
  bucket && {
    put: async (path, bytes) => {
      await bucket.put(path, bytes)
    },
  }

async function start(env: WorkerEnv): Promise<Running> {
  const config = configOf(env)
  const { publicUrl } = config
  if (publicUrl === undefined) throw missing('publicUrl')
  const clock = () => instantFromEpochMs(Date.now())
  const log = jsonLog({ level: config.logLevel, write: (line) => console.log(line), nowMs: Date.now })
  const database = ofTurn('database')
  await readNumberingPlans(env.ASSETS)
  const keys = await importKeys(keysOf(config))
  const platform = {
    ...{ clock, log, elapsedMs: () => performance.now() },
    randomBytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
  }
  const telemetry = telemetryOf(config, platform)
  const signers = await logSigners(keys, publicUrl)
  const service = createService({
    config: { ...config, publicUrl, issuer: config.issuer ?? publicUrl },
    ...{ keys, signingKeys: () => keys.tokenSigning, logSigners: signers },
    means: {
      ...{ ...platform, database, createSealing, telemetry },
      sha256: (text) => sha256(utf8ToBytes(text)),
      nextUint32: () => crypto.getRandomValues(new Uint32Array(1))[0] as number,
      committed: () => currentTurn().committed(),
      readGuide: guidesOf(env),
    },
  })
  mountHealth(service.app, { database, sequencer: ofTurn('sequencer'), clock, schemaVersion: config.schemaVersion })
  const store = tileStoreOf(env)
  return { config, service, telemetry, keepLog: ({ sequencer }) => keepLog({ ...platform, sequencer, signers }, store) }
}

interface Opened {
  readonly turn: Turn
  readonly service: Service
  readonly keepLog: Running['keepLog']
  /** Numbers what was committed, has jobs looked for, and closes the connections. */
  finish(): void
}

/** A turn: connections of its own, opened when they are first asked for. */
async function open(env: WorkerEnv, { waitUntil }: Until): Promise<Opened> {
  running ??= await start(env)
  const { config, service, telemetry, keepLog } = running
  const opened = ({ connectionString: url }: Binding) =>
    lazily(() => openDatabase({ url, poolSize: 1, prepare: config.prepare }))
  let hasCommitted = false
  const turn: Turn = {
    database: opened(env.HYPERDRIVE),
    sequencer: opened(env.HYPERDRIVE_SEQUENCER),
    jobs: opened(env.HYPERDRIVE_JOBS),
    committed: () => {
      hasCommitted = true
    },
  }
  const finish = async () => {
    // What fails here is swept up by cron.
    if (hasCommitted)
      await Promise.allSettled([numberEvents(turn).then(() => keepLog(turn)), env.JOBS.send({ look: 'due' })])
    await telemetry?.flush()
    await Promise.allSettled([turn.database.close(), turn.sequencer.close(), turn.jobs.close()])
  }
  return { turn, service, keepLog, finish: () => waitUntil(finish()) }
}

/** A queue batch or a cron run ends before the platform ends it; what is left is due next time. */
const SWEEP_MS_MAX = 25_000

async function sweep(env: WorkerEnv, context: Until): Promise<void> {
  const until = { waitUntil: context.waitUntil.bind(context) }
  const { turn, service, keepLog, finish } = await open(env, until)
  const end = Date.now() + SWEEP_MS_MAX
  try {
    await inTurn(turn, async () => {
      await runJobs({ deps: service.deps, jobs: turn.jobs }, () => Date.now() > end)
      await numberEvents(turn)
      await keepLog(turn)
    })
  } finally {
    finish()
  }
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

/** Cloudflare writes this header itself, over whatever a caller sent. */
function callerOf(request: Request): EdgeEnv['Bindings'] {
  const callerAddress = request.headers.get('cf-connecting-ip')
  return callerAddress === null ? {} : { callerAddress }
}

export default {
  async fetch(request: Request, env: WorkerEnv, context: ExecutionContext): Promise<Response> {
    try {
      const until = { waitUntil: context.waitUntil.bind(context) }
      const { turn, service, finish } = await open(env, until)
      const response = await inTurn(turn, () => service.app.fetch(request, callerOf(request), context))
      return finishing(response, finish, until)
    } catch (error) {
      // Only what is wrong with the deployment gets here; it is said in its log.
      return refusal(error)
    }
  },

  /** A commit announced that there may be something to do. Which message it was does not matter. */
  queue: (_batch: unknown, env: WorkerEnv, context: ExecutionContext): Promise<void> => sweep(env, context),

  /** Finds what no announcement reached: due jobs, events without a position. */
  scheduled: (_event: unknown, env: WorkerEnv, context: ExecutionContext): Promise<void> => sweep(env, context),
}
