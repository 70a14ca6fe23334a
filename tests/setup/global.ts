import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../../src/runtime/embedded-postgres.ts'
import { ensureDatabase } from '../../src/runtime/local-database.ts'
import { applyMigrations } from '../../src/runtime/migrations.ts'
import { generateRolePasswords, setRolePasswords } from '../../src/runtime/roles.ts'
import type { TestServer } from './database.ts'
import { type RunningPooler, startPooler, type TestPooler } from './pooler.ts'

declare module 'vitest' {
  interface ProvidedContext {
    server: TestServer
    /** Undefined where no PgBouncer is installed. */
    pooler: TestPooler | undefined
  }
}

/** Nothing in a test survives the machine: what makes writes durable is off. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(join(tmpdir(), 'concordat-test-'))
  const server = await startEmbeddedPostgres({ dir, settings })
  let pooler: RunningPooler | undefined
  const teardown = async () => {
    await pooler?.stop()
    await server.stop()
    rmSync(dir, { recursive: true, force: true })
  }
  try {
    const template = 'concordat_template'
    const adminUrl = await ensureDatabase(server.adminUrl, template)
    await applyMigrations({ adminUrl })
    const passwords = generateRolePasswords()
    await setRolePasswords({ adminUrl, passwords })
    await seal(server.adminUrl, template)
    const provided = { adminUrl: server.adminUrl, template, passwords }
    project.provide('server', provided)
    pooler = await startPooler(provided)
    project.provide('pooler', pooler && { port: pooler.port, prepare: pooler.prepare })
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}

/** A template can be cloned only while nobody is connected to it, so nobody may be. */
async function seal(serverUrl: string, template: string): Promise<void> {
  const sql = postgres(serverUrl, { max: 1 })
  await sql`alter database ${sql(template)} with is_template true allow_connections false`
  await sql.end()
}
