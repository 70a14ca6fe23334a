import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { databaseUrls, type RolePasswords } from '../../src/runtime/roles.ts'
import type { TestPooler } from './pooler.ts'

/** The embedded server of the run and the migrated database every test file clones. */
export interface TestServer {
  readonly adminUrl: string
  readonly template: string
  readonly passwords: RolePasswords
}

export interface TestDatabase {
  readonly name: string
  readonly adminUrl: string
  readonly appUrl: string
  readonly jobsUrl: string
  readonly sequencerUrl: string
  /** Whether its connections carry prepared statements: an old pooler does not. */
  readonly prepare?: boolean
  drop(): Promise<void>
}

/** A migrated database of a test file's own. Drop it in `afterAll`; sessions still open are ended. */
export async function createDatabase(): Promise<TestDatabase> {
  const server = inject('server')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, (sql) => sql`create database ${sql(name)} template ${sql(server.template)} strategy file_copy`)
  const url = new URL(server.adminUrl)
  url.pathname = `/${name}`
  const adminUrl = url.href
  const pooler = throughPooler()
  if (pooler) url.port = `${pooler.port}`
  const urls = databaseUrls(url.href, server.passwords)
  return {
    ...{ name, adminUrl, prepare: pooler?.prepare ?? true },
    appUrl: urls.app,
    jobsUrl: urls.jobs,
    sequencerUrl: urls.sequencer,
    drop: () => onServer(server, (sql) => sql`drop database if exists ${sql(name)} with (force)`),
  }
}

/** The pooler that connections of the service go through, in the project that is about it. */
export const throughPooler = (): TestPooler | undefined =>
  process.env.TESTS_THROUGH_POOLER ? inject('pooler') : undefined

async function onServer(server: TestServer, run: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(server.adminUrl, { max: 1, onnotice: () => {} })
  try {
    await run(sql)
  } finally {
    await sql.end()
  }
}
