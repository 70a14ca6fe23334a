import { once } from 'node:events'
import { setInterval } from 'node:timers/promises'
import { type Config, explain, readConfig, serviceUrls } from './config.ts'
import { readKeys } from './key-file.ts'
import { openDatabaseOfLocalMode } from './local.ts'
import { jsonLog } from './log.ts'
import { startNodeServer } from './node.ts'
import type { DatabaseUrls } from './roles.ts'
import { ensureSandbox } from './sandbox.ts'
import { requireSchema, schemaVersionShipped } from './schema-check.ts'
import { welcome } from './welcome.ts'

interface Ground {
  readonly urls: Pick<DatabaseUrls, 'app' | 'jobs' | 'sequencer'>
  /** The folder that keys are kept in, where they are not given otherwise. */
  readonly folder: string
  /** What to print once the service answers at `url`. */
  greet(url: string): string | undefined
  stop(): Promise<void>
}

/** Local mode brings everything it stands on: database, roles, keys, a sandbox. */
async function localGround(config: Config): Promise<Ground> {
  const database = await openDatabaseOfLocalMode(config)
  try {
    const sandbox = await ensureSandbox({ folder: database.dir, ownerUrl: database.urls.admin })
    return {
      ...{ urls: database.urls, folder: database.dir, stop: database.stop },
      greet: (url) => welcome({ url, sandbox, folder: database.dir }),
    }
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** Production stands on what its operator made, and refuses to start on less. */
function productionGround(config: Config): Ground {
  return { urls: serviceUrls(config), folder: config.dataFolder, greet: () => undefined, stop: async () => {} }
}

const PARENT_EVERY_MS = 500

/**
 * npm puts a shell in between that does not pass SIGTERM on: when npm is ended, it is the shell that goes, and this
 * process would stay with a database that nobody meant to keep.
 */
async function untilOrphaned(): Promise<void> {
  const parent = process.ppid
  for await (const _ of setInterval(PARENT_EVERY_MS, undefined, { ref: false })) {
    if (process.ppid !== parent) return
  }
}

/** `npm start`: runs Concordat until Ctrl-C or SIGTERM. */
async function start(): Promise<void> {
  const config = readConfig(process.env)
  const stopped = Promise.race([
    once(process, 'SIGINT'),
    once(process, 'SIGTERM'),
    ...(process.env.npm_lifecycle_event === undefined ? [] : [untilOrphaned()]),
  ])
  const log = jsonLog({ level: config.logLevel, write: (line) => console.log(line), nowMs: Date.now })
  const ground = await (config.mode === 'local' ? localGround(config) : productionGround(config))
  try {
    const readKeysNow = () => readKeys(config, ground.folder)
    const keys = await readKeysNow()
    await requireSchema(ground.urls.app)
    const server = await startNodeServer({
      ...{ config, urls: ground.urls, keys, readKeys: readKeysNow, schemaVersion: schemaVersionShipped(), log },
    })
    const greeting = ground.greet(server.url)
    if (greeting) console.log(greeting)
    await stopped
    log({ event: 'stopping' })
    await server.stop()
  } finally {
    await ground.stop()
  }
  log({ event: 'stopped' })
}

try {
  await start()
  process.exit(0)
} catch (error) {
  process.exit(explain(error))
}
