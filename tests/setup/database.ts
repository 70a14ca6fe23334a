import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { databaseUrls, type RolePasswords } from '../../src/runtime/roles.ts'

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
  drop(): Promise<void>
}

/** A migrated database of a test file's own. Drop it in `afterAll`; sessions still open are ended. */
export async function createDatabase(): Promise<TestDatabase> {
  const server = inject('server')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, (sql) => sql`create database ${sql(name)} template ${sql(server.template)} strategy file_copy`)
  const url = new URL(server.adminUrl)
  url.pathname = `/${name}`
  const urls = databaseUrls(url.href, server.passwords)
  return {
    name,
    adminUrl: urls.admin,
    appUrl: urls.app,
    jobsUrl: urls.jobs,
    sequencerUrl: urls.sequencer,
    drop: () => onServer(server, (sql) => sql`drop database if exists ${sql(name)} with (force)`),
  }
}

async function onServer(server: TestServer, run: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(server.adminUrl, { max: 1, onnotice: () => {} })
  try {
    await run(sql)
  } finally {
    await sql.end()
  }
}
