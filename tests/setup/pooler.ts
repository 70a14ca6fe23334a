import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { unprivileged } from '../../src/runtime/embedded-postgres-binaries.ts'
import { databaseUrls } from '../../src/runtime/roles.ts'
import type { TestServer } from './database.ts'
import { poolerVersion, pooler as program } from './pooler-version.ts'

/** A transaction pooler in front of the run's server, and whether it carries prepared statements. */
export interface TestPooler {
  readonly port: number
  readonly prepare: boolean
}

/** From this version on a prepared statement follows its client from connection to connection. */
const PREPARES_FROM = 1.21

/** Few connections, so that transactions of different organisations share them all the time. */
export const POOL_SIZE = 3

export interface RunningPooler extends TestPooler {
  stop(): Promise<void>
}

/** Starts PgBouncer in transaction mode in front of a server; nothing where none is installed. */
export async function startPooler(server: TestServer): Promise<RunningPooler | undefined> {
  if (poolerVersion() === undefined) return undefined
  const prepare = (poolerVersion() ?? 0) >= PREPARES_FROM
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'concordat-pooler-'))
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'users.txt'), usersOf(server), { mode: 0o644 })
  writeFileSync(join(folder, 'pgbouncer.ini'), configuration({ server, port, folder, prepare }), { mode: 0o644 })
  const pooler = spawn(program, [join(folder, 'pgbouncer.ini')], { ...unprivileged(), stdio: 'ignore' })
  const url = new URL(server.adminUrl)
  url.port = `${port}`
  await untilAnswering(pooler, databaseUrls(url.href, server.passwords).app)
  const stop = async () => {
    pooler.kill('SIGINT')
    await once(pooler, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
  return { port, prepare, stop }
}

const usersOf = ({ adminUrl, passwords }: TestServer): string => {
  const urls = Object.values(databaseUrls(adminUrl, passwords)).map((text) => new URL(text))
  return urls.map(({ username, password }) => `"${username}" "${decodeURIComponent(password)}"\n`).join('')
}

interface Wanted {
  readonly server: TestServer
  readonly port: number
  readonly folder: string
  readonly prepare: boolean
}

const configuration = ({ server, port, folder, prepare }: Wanted): string => `[databases]
* = host=127.0.0.1 port=${new URL(server.adminUrl).port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users.txt')}
pool_mode = transaction
default_pool_size = ${POOL_SIZE}
max_client_conn = 500
ignore_startup_parameters = extra_float_digits
${prepare ? 'max_prepared_statements = 200' : ''}
`

/** Passes once a client gets through; fails when the pooler ends instead. */
async function untilAnswering(pooler: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; pooler.exitCode === null && attempt < 200; attempt += 1) {
    const sql = postgres(url, { max: 1, prepare: false, connect_timeout: 2 })
    try {
      await sql`select 1`
      return
    } catch {
      await pause(50)
    } finally {
      await sql.end({ timeout: 1 })
    }
  }
  throw new Error(`PgBouncer does not answer (exit code ${pooler.exitCode}).`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
