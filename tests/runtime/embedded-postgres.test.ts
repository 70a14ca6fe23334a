import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/runtime/embedded-postgres.ts'
import { dataFolder } from '../../src/runtime/embedded-postgres-folder.ts'
import { isAlive } from '../../src/runtime/running-process.ts'

const settings = { fsync: 'off' }
const holders: ChildProcess[] = []
let dir: string
let server: EmbeddedPostgres

async function run(url: string, statement: string): Promise<postgres.Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return [...(await sql.unsafe(statement))]
  } finally {
    await sql.end()
  }
}

/** Another process that starts, and so owns, the server of the folder. */
async function startHolder(): Promise<{ holder: ChildProcess; pid: number }> {
  const script = join(import.meta.dirname, '../fixtures/postgres-holder.ts')
  const holder = spawn(process.execPath, [script, dir], { stdio: ['pipe', 'pipe', 'inherit'] })
  holders.push(holder)
  const [line] = await once(createInterface(holder.stdout), 'line')
  return { holder, pid: JSON.parse(line).pid }
}

async function kill(holder: ChildProcess): Promise<void> {
  const ended = once(holder, 'exit')
  holder.kill('SIGKILL')
  await ended
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'concordat-postgres-'))
  server = await startEmbeddedPostgres({ dir, settings })
})

afterAll(async () => {
  for (const holder of holders) holder.kill('SIGKILL')
  // A server that a failed test left behind is attached to, and stopped.
  await (await startEmbeddedPostgres({ dir, settings })).stop()
  rmSync(dir, { recursive: true, force: true })
})

describe('the embedded server', () => {
  test('lets nobody in without the generated password, which only its account can read', async () => {
    const wrong = new URL(server.adminUrl)
    wrong.password = 'postgres'
    await expect(run(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/)
    const [row] = await run(
      server.adminUrl,
      `select rolpassword like 'SCRAM-SHA-256%' as scram from pg_authid where rolname = 'postgres'`,
    )
    expect(row?.scram).toBe(true)
    expect(statSync(join(server.dir, 'postgres.password')).mode & 0o777).toBe(0o600)
  })

  test('listens on loopback only', async () => {
    const [row] = await run(
      server.adminUrl,
      `select current_setting('listen_addresses') as addresses,
      current_setting('unix_socket_directories') as sockets`,
    )
    expect(row).toMatchObject({ addresses: '127.0.0.1', sockets: '' })
  })

  test('keeps what was committed over a stop, and a stop leaves no process', async () => {
    await run(server.adminUrl, 'create table kept (id int); insert into kept values (1)')
    await server.stop()
    expect(isAlive(server.pid)).toBe(false)
    server = await startEmbeddedPostgres({ dir, settings })
    expect(await run(server.adminUrl, 'select id from kept')).toEqual([{ id: 1 }])
  })

  test('starts again after it was itself killed', async () => {
    process.kill(server.pid, 'SIGKILL')
    const killed = server.pid
    server = await startEmbeddedPostgres({ dir, settings })
    expect(server.pid).not.toBe(killed)
    expect(await run(server.adminUrl, 'select id from kept')).toEqual([{ id: 1 }])
  })
})

describe('a server that is already running in the folder', () => {
  test('is taken over when the process that started it was killed', async () => {
    await server.stop()
    const { holder, pid } = await startHolder()
    await kill(holder)
    expect(isAlive(pid)).toBe(true)
    server = await startEmbeddedPostgres({ dir, settings })
    expect(server.pid).toBe(pid)
    expect(await run(server.adminUrl, 'select id from kept')).toEqual([{ id: 1 }])
    await server.stop()
    expect(isAlive(pid)).toBe(false)
  })

  test('is stopped and started anew when it runs with other settings than asked for', async () => {
    const { holder, pid } = await startHolder()
    await kill(holder)
    server = await startEmbeddedPostgres({ dir, settings: { fsync: 'off', max_connections: '41' } })
    expect(server.pid).not.toBe(pid)
    expect(isAlive(pid)).toBe(false)
    expect(await run(server.adminUrl, 'show max_connections')).toEqual([{ max_connections: '41' }])
    await server.stop()
  })

  test('is shared with the living process that started it, and stays when the guest leaves', async () => {
    const { holder, pid } = await startHolder()
    const guest = await startEmbeddedPostgres({ dir, settings })
    expect(guest.pid).toBe(pid)
    await guest.stop()
    expect(isAlive(pid)).toBe(true)
    await kill(holder)
    await (await startEmbeddedPostgres({ dir, settings })).stop()
  })

  test('is not believed in when its file names a process that is another program by now', async () => {
    writeFileSync(
      join(server.dir, 'postgres', 'postmaster.pid'),
      `${process.pid}\n${dir}\n0\n1\n\n127.0.0.1\n0\nready   \n`,
    )
    server = await startEmbeddedPostgres({ dir, settings })
    expect(server.pid).not.toBe(process.pid)
    expect(readFileSync(join(server.dir, 'postgres', 'postmaster.pid'), 'utf8')).toContain(`${server.pid}`)
  })
})

describe('the data folder', () => {
  test.runIf(process.getuid?.() === 0)('moves to /var/lib when root asks for one that nobody cannot reach', () => {
    expect(dataFolder('/root/checkout/.concordat')).toMatch(/^\/var\/lib\/concordat\/[0-9a-f]{12}$/)
    expect(dataFolder(dir)).toBe(dir)
  })
})
