import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { generateApiKey } from '../../src/oauth/secret.ts'
import { readConfig } from '../../src/runtime/config.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/runtime/embedded-postgres.ts'
import { readKeys } from '../../src/runtime/key-file.ts'
import { openLocalDatabase } from '../../src/runtime/local-database.ts'
import { type NodeServer, startNodeServer } from '../../src/runtime/node.ts'
import { nodeMeans } from '../../src/runtime/platform.ts'
import { ensureSandbox } from '../../src/runtime/sandbox.ts'
import { schemaVersionShipped } from '../../src/runtime/schema-check.ts'

const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
let folder: string
let port: number
let ownerUrl: string
let stopDatabase: () => Promise<void>
let server: NodeServer
let key: string

/** Starts the same PostgreSQL again, on the same port. */
async function startDatabase(): Promise<EmbeddedPostgres> {
  const started = await startEmbeddedPostgres({ dir: folder, port, settings })
  stopDatabase = started.stop
  return started
}

const ask = (path = '/v1/mandates') => fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${key}` } })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-faults-'))
  const database = await openLocalDatabase({ dir: folder, settings })
  stopDatabase = database.stop
  ownerUrl = database.urls.admin
  port = Number(new URL(ownerUrl).port)
  const config = readConfig({ PORT: '0', SHUTDOWN_SECONDS: '1' })
  const sandbox = await ensureSandbox({ folder, ownerUrl })
  key = sandbox.organisations[0]?.apiKey ?? ''
  server = await startNodeServer({
    ...{ config, urls: database.urls, keys: await readKeys(config, folder) },
    ...{ schemaVersion: schemaVersionShipped(), log: () => {} },
  })
})

afterAll(async () => {
  await server.stop()
  await stopDatabase()
  rmSync(folder, { recursive: true, force: true })
})

describe('connections that die', () => {
  test('sessions ended by an administrator cost at most a 503, and the next request is answered', async () => {
    expect((await ask()).status).toBe(200)
    const admin = postgres(ownerUrl, { max: 1 })
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'concordat_app'`
    await admin.end()
    await vi.waitFor(async () => expect((await ask()).status).toBe(200), { timeout: 10_000, interval: 20 })
  })
})

describe('a database that is away', () => {
  test('is a 503 that says when to come back, for known credentials and for unknown ones', async () => {
    await stopDatabase()
    for (const credential of [key, generateApiKey(nodeMeans().randomBytes)]) {
      const answer = await fetch(`${server.url}/v1/mandates`, { headers: { authorization: `Bearer ${credential}` } })
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
      expect(await answer.json()).toMatchObject({ code: 'unavailable' })
    }
  })

  test('leaves the process alive and not ready', async () => {
    expect((await ask('/healthz')).status).toBe(200)
    const ready = await ask('/readyz')
    expect(ready.status).toBe(503)
    expect(ready.headers.get('retry-after')).toBe('2')
    expect(await ready.json()).toMatchObject({ status: 'unavailable', checks: { database: { ok: false } } })
  })

  test('is used again when it is back, without a restart', async () => {
    await startDatabase()
    await vi.waitFor(async () => expect((await ask()).status).toBe(200), { timeout: 15_000, interval: 50 })
    await vi.waitFor(async () => expect(await (await ask('/readyz')).json()).toMatchObject({ status: 'ready' }), {
      timeout: 15_000,
      interval: 50,
    })
  })
})
