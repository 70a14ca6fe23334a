import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Binaries, findBinaries, unprivileged } from './embedded-postgres-binaries.ts'
import { type Folder, prepareFolder } from './embedded-postgres-folder.ts'
import { isAlive, isCommandNaming, readIfPresent, signal } from './running-process.ts'

export interface EmbeddedPostgres {
  readonly port: number
  /** The superuser's connection string, with its generated password. Loopback only. */
  readonly adminUrl: string
  readonly pid: number
  /** The data folder in use; see `dataFolder` for when it is not the one asked for. */
  readonly dir: string
  /** Stops the server and waits for it. Leaves it alone when it belongs to another process that is still running. */
  stop(): Promise<void>
}

export interface EmbeddedPostgresOptions {
  /** Data folder, created when missing: the cluster, its log, the superuser's password (mode 0600). */
  readonly dir: string
  /** A free one when left out. */
  readonly port?: number
  /** Server settings, such as `{ fsync: 'off' }`. Durable defaults when left out. */
  readonly settings?: Readonly<Record<string, string>>
}

interface Running {
  readonly pid: number
  readonly port: number
  readonly isReady: boolean
}

const STARTS_WITHIN_MS = 60_000
const STOPS_WITHIN_MS = 30_000
const POLL_MS = 15
const ATTEMPTS_MAX = 25
const RETRY_MS = 200

/** What another start, a port taken in between, or the last backends of a killed server look like: it passes. */
const passing = /lock file "postmaster\.pid"|pre-existing shared memory block|Address already in use/

/**
 * Starts PostgreSQL from node_modules, or attaches to the one a killed process left running in the same folder.
 * Listens on loopback with scram-sha-256. The server runs in its own process group, so that Ctrl-C reaches it only
 * through `stop`; when this process ends it is stopped with it.
 * @throws with the server's own log when it does not start.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries()
  const folder = prepareFolder(options.dir, binaries, options.settings?.fsync !== 'off')
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await attach(folder, options)) ?? (await launch(folder, binaries, options))
    } catch (error) {
      if (attempt === ATTEMPTS_MAX || !passing.test(String(error))) throw error
      await pause(RETRY_MS)
    }
  }
}

async function attach(folder: Folder, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres | undefined> {
  const found = runningIn(folder)
  if (!found) return undefined
  const owner = Number(readIfPresent(folder.owner))
  const isShared = owner !== process.pid && isAlive(owner)
  const isAsAsked = options.port === undefined || options.port === found.port
  if (!isShared && !(isAsAsked && sameSettings(folder, options))) {
    await stopServer(found.pid)
    return undefined
  }
  if (!isAsAsked)
    throw new Error(`PostgreSQL of process ${owner} already runs in ${folder.root}, on port ${found.port}.`)
  const ready = await untilReady(folder, () => isAlive(found.pid))
  if (!ready) return undefined
  return isShared ? serverOf({ folder, ready, isOwn: false }) : own(folder, ready)
}

async function launch(folder: Folder, binaries: Binaries, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const port = options.port ?? (await freePort())
  const log = openSync(folder.log, 'w', 0o600)
  // A file, not a pipe: the server outlives a killed parent and must not lose its log with it.
  const child = spawn(binaries.postgres, serverArguments(folder, port, options.settings), {
    ...unprivileged(),
    cwd: tmpdir(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
  })
  child.unref()
  const isUp = () => !failure && child.exitCode === null && child.signalCode === null
  const ready = await untilReady(folder, isUp, child.pid)
  if (ready) return own(folder, ready)
  throw new Error(`PostgreSQL did not start in ${folder.root}: ${failure?.message ?? readIfPresent(folder.log).trim()}`)
}

function serverArguments(folder: Folder, port: number, settings: EmbeddedPostgresOptions['settings'] = {}): string[] {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', ...settings }
  return [
    '-D',
    folder.data,
    '-p',
    `${port}`,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

/** The server notes the command line it was started with. */
function sameSettings(folder: Folder, options: EmbeddedPostgresOptions): boolean {
  const noted = readIfPresent(join(folder.data, 'postmaster.opts'))
  const settings = serverArguments(folder, 0, options.settings).slice(4)
  return noted.trim().endsWith(settings.map((argument) => `"${argument}"`).join(' '))
}

/** Lines of postmaster.pid: 1 process, 4 port, 8 state. A file that a dead server left is removed. */
function runningIn(folder: Folder): Running | undefined {
  const file = join(folder.data, 'postmaster.pid')
  const lines = readIfPresent(file).split('\n')
  const pid = Number(lines[0])
  if (!pid) return undefined
  if (isCommandNaming(pid, folder.data)) {
    return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
  }
  // The process number may belong to another program by now, which PostgreSQL would take for itself.
  rmSync(file, { force: true })
  return undefined
}

/** Undefined when the server ended, or was not ready within a minute. */
async function untilReady(folder: Folder, isUp: () => boolean, pid?: number): Promise<Running | undefined> {
  for (let waited = 0; waited < STARTS_WITHIN_MS && isUp(); waited += POLL_MS) {
    const found = runningIn(folder)
    if (found?.isReady && (pid === undefined || found.pid === pid)) return found
    await pause(POLL_MS)
  }
  return undefined
}

function own(folder: Folder, ready: Running): EmbeddedPostgres {
  writeFileSync(folder.owner, `${process.pid}\n`, { mode: 0o600 })
  return serverOf({ folder, ready, isOwn: true })
}

function serverOf({ folder, ready, isOwn }: { folder: Folder; ready: Running; isOwn: boolean }): EmbeddedPostgres {
  const { pid, port } = ready
  const stopWithUs = () => signal(pid, 'SIGINT')
  if (isOwn) process.once('exit', stopWithUs)
  return {
    pid,
    port,
    dir: folder.root,
    adminUrl: `postgres://postgres:${folder.password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      if (!isOwn) return
      process.off('exit', stopWithUs)
      await stopServer(pid)
    },
  }
}

/** SIGINT is PostgreSQL's fast shutdown: sessions are ended, work is rolled back, data is written. SIGQUIT is the crash-safe last word. */
async function stopServer(pid: number): Promise<void> {
  for (const kind of ['SIGINT', 'SIGQUIT'] as const) {
    signal(pid, kind)
    for (let waited = 0; waited < STOPS_WITHIN_MS; waited += POLL_MS) {
      if (!isAlive(pid)) return
      await pause(POLL_MS)
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop.`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (!address || typeof address === 'string') throw new Error('No free port on loopback.')
  return address.port
}
