import { setTimeout as pause } from 'node:timers/promises'
import { blindEvaluator } from '../exchange/evaluating.ts'
import { keyPublisher } from '../exchange/published-key-store.ts'
import { idsFrom } from '../kernel/entropy.ts'
// A process that stays has every room before it answers.
import '../rooms.ts'
import { openDatabase } from '../store/database.ts'
import { JOBS_EVERY_MS, keepLog, logSigners, numberEvents, runJobs, SEQUENCER_EVERY_MS } from './background.ts'
import type { Config } from './config.ts'
import { folderStore } from './folder-store.ts'
import { mountHealth } from './health.ts'
import { importKeys, type KeyDocument, type ServiceKeys } from './key-document.ts'
import { type Listening, listen } from './listening.ts'
import type { Log } from './log.ts'
import { nodeMultiplication } from './node-multiplication.ts'
import { createNodeSealing } from './node-sealing.ts'
import { nodeMeans } from './platform.ts'
import { promptSocket } from './prompt-socket.ts'
import { type Repeating, repeating } from './repeating.ts'
import type { DatabaseUrls } from './roles.ts'
import { createService, type Service, telemetryOf } from './service.ts'

export interface NodeServerOptions {
  readonly config: Config
  readonly urls: Pick<DatabaseUrls, 'app' | 'jobs' | 'sequencer'>
  readonly keys: KeyDocument
  /** The keys as they are now, for those that may change under a running server. */
  readonly readKeys?: () => Promise<KeyDocument>
  readonly schemaVersion: string
  readonly log: Log
}

export interface NodeServer {
  /** Where it listens. */
  readonly url: string
  readonly service: Service
  /** Accepts nothing new, lets running requests and steps of jobs finish, ends connections. */
  stop(): Promise<void>
}

/** How often a rotation of the token-signing key is looked for. */
const KEYS_EVERY_MS = 60_000
/** How often traces and metrics are sent. */
const TELEMETRY_EVERY_MS = 5_000
/** Commits that follow each other this closely are numbered together. */
const SEQUENCER_REST_MS = 20
/** Commits that follow each other this closely go into the log together: one checkpoint for many. */
const LOG_REST_MS = 200
/** One to number with, one to keep the log with, one for whoever asks how far they are. */
const SEQUENCER_CONNECTIONS = 3

/**
 * Serves Concordat over HTTP, numbers events and runs jobs until it is stopped.
 * @throws ConfigurationError when the port is taken or the address is not one of this machine.
 */
export async function startNodeServer(options: NodeServerOptions): Promise<NodeServer> {
  const { config, log } = options
  const http = await listen(config)
  const open = opened(options)
  const loops: Repeating[] = []
  const stop = async () => {
    const withinMs = config.shutdownSeconds * 1000
    await http.stop(withinMs)
    const finished = Promise.all(loops.map((loop) => loop.stop()))
    // A step that is cut off is run again by the next start.
    await Promise.race([finished, pause(withinMs, undefined, { ref: false })])
    await open.close()
  }
  try {
    const service = await build(options, { http, open, loops })
    http.answerWith(service.app.fetch)
    log({ event: 'started', mode: config.mode, port: Number(new URL(http.url).port) })
    return { url: http.url, service, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A pool a login: none can take the connections of another. */
function opened({ config: { prepare, poolSize }, urls }: NodeServerOptions) {
  const pool = (url: string, size: number) => openDatabase({ url, poolSize: size, prepare, openSocket: promptSocket })
  const database = pool(urls.app, poolSize)
  const jobs = pool(urls.jobs, 1)
  const sequencer = pool(urls.sequencer, SEQUENCER_CONNECTIONS)
  const close = async () => void (await Promise.all([database, jobs, sequencer].map((each) => each.close())))
  return { database, jobs, sequencer, close }
}

interface Parts {
  readonly http: Listening
  readonly open: ReturnType<typeof opened>
  readonly loops: Repeating[]
}

async function build(options: NodeServerOptions, { http, open, loops }: Parts): Promise<Service> {
  const { config, log, schemaVersion } = options
  const { database, jobs, sequencer } = open
  const publicUrl = config.publicUrl ?? http.url
  const keys = await importKeys(options.keys)
  const signing = { keys: keys.tokenSigning }
  const sequencing = repeating(() => numberEvents({ sequencer }), {
    ...{ name: 'sequencer', everyMs: SEQUENCER_EVERY_MS, restMs: SEQUENCER_REST_MS, log },
  })
  const platform = nodeMeans()
  const signers = await logSigners(keys, publicUrl)
  const store = config.logFolder === undefined ? undefined : folderStore(config.logFolder)
  const logging = repeating(() => keepLog({ ...platform, sequencer, signers }, store), {
    ...{ name: 'log', everyMs: SEQUENCER_EVERY_MS, restMs: LOG_REST_MS, log },
  })
  const committed = () => {
    sequencing.wake()
    logging.wake()
  }
  const telemetry = telemetryOf(config, { ...platform, log })
  const means = {
    ...{ ...platform, database, createSealing: createNodeSealing, committed, log, telemetry },
  }
  const publish = keyPublisher({ ...platform, newId: idsFrom(platform.clock, platform.nextUint32), sequencer })
  const evaluator = blindEvaluator({ seeds: keys.evaluator, multiplication: nodeMultiplication, publish })
  const service = createService({
    config: { ...config, publicUrl, issuer: config.issuer ?? publicUrl },
    ...{ keys, signingKeys: () => signing.keys, means, evaluator, logSigners: signers },
  })
  const work = { deps: service.deps, jobs }
  loops.push(
    sequencing,
    logging,
    repeating((isStopping) => runJobs(work, isStopping), { name: 'jobs', everyMs: JOBS_EVERY_MS, log }),
    repeating(() => reload(options, signing), { name: 'keys', everyMs: KEYS_EVERY_MS, log }),
  )
  if (telemetry)
    loops.push(repeating(telemetry.flush, { name: 'telemetry', everyMs: TELEMETRY_EVERY_MS, log, last: true }))
  mountHealth(service.app, { database, sequencer, clock: means.clock, schemaVersion })
  return service
}

async function reload({ readKeys }: NodeServerOptions, signing: { keys: ServiceKeys['tokenSigning'] }): Promise<void> {
  if (readKeys) signing.keys = (await importKeys(await readKeys())).tokenSigning
}
