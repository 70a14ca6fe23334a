import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createKeyDocument } from '../../src/runtime/key-document.ts'
import { nodeMaking } from '../../src/runtime/platform.ts'
import { createPrivateFile } from '../../src/runtime/private-file.ts'
import { ensureSandbox } from '../../src/runtime/sandbox.ts'
import { requireSchema } from '../../src/runtime/schema-check.ts'
import { createDatabase, type TestDatabase } from '../setup/database.ts'
import { type RunningServer, runScript, startServer } from './running-server.ts'

let database: TestDatabase
let folder: string
let admin: postgres.Sql

beforeAll(async () => {
  database = await createDatabase()
  folder = mkdtempSync(join(tmpdir(), 'concordat-boot-'))
  admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await admin.end()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

describe('the check before a start', () => {
  test('passes on a database of this version', async () => {
    await requireSchema(database.appUrl)
  })

  test('names the migrations an older database lacks and what to run', async () => {
    const [last] = await admin`delete from concordat.migrations
      where name = (select max(name) from concordat.migrations) returning *`
    await expect(requireSchema(database.appUrl)).rejects.toThrow(
      `The database lacks 1 migration (${last?.name}): run \`npm run migrate\` first.`,
    )
    await admin`insert into concordat.migrations ${admin(last as never)}`
  })

  test('passes on a database that is newer, as it is while a release rolls out', async () => {
    await admin`insert into concordat.migrations values ('99999999999999_of_tomorrow', 'x')`
    await requireSchema(database.appUrl)
    await admin`delete from concordat.migrations where name like '9999%'`
  })

  test('refuses a login that row security does not bind', async () => {
    await expect(requireSchema(database.adminUrl)).rejects.toThrow(/bypasses row security: expected concordat_app/)
  })

  test('says that a database does not answer, without its password', async () => {
    const refused = await requireSchema('postgres://concordat_app:hunter2@127.0.0.1:1/concordat').catch(String)
    expect(refused).toMatch(/DATABASE_URL leads to no database that answers \(ECONNREFUSED\)/)
    expect(refused).not.toContain('hunter2')
  })
})

describe('a sandbox', () => {
  test('is created once, also when a start was killed between its credentials and its rows', async () => {
    const before = await admin`select count(*)::int as organisations from organisations`
    const made = await ensureSandbox({ folder, ownerUrl: database.adminUrl })
    expect(await ensureSandbox({ folder, ownerUrl: database.adminUrl })).toEqual(made)
    await admin`delete from api_keys where org_id in (select id from organisations where world = ${made.world})`
    expect(await ensureSandbox({ folder, ownerUrl: database.adminUrl })).toEqual(made)
    const after = await admin`select count(*)::int as organisations from organisations`
    expect(after[0]?.organisations - before[0]?.organisations).toBe(8)
    const [{ keys } = { keys: 0 }] = await admin`select count(*)::int as keys from api_keys k
      join organisations o on o.id = k.org_id where o.world = ${made.world}`
    expect(keys).toBe(8)
  })
})

describe('production', () => {
  let server: RunningServer
  const environment = () => ({
    CONCORDAT_MODE: 'production',
    PUBLIC_URL: 'https://api.example.com',
    DATABASE_URL: database.appUrl,
    DATABASE_JOBS_URL: database.jobsUrl,
    DATABASE_SEQUENCER_URL: database.sequencerUrl,
    CONCORDAT_KEYS_FILE: join(folder, 'production.json'),
  })

  beforeAll(async () => {
    createPrivateFile(join(folder, 'production.json'), await createKeyDocument('operator', nodeMaking()))
    server = startServer(environment())
  })
  afterAll(async () => {
    await server.end('SIGKILL')
  })

  test('starts on what its operator made, and prints no credential', async () => {
    expect((await fetch(`${await server.url}/readyz`)).status).toBe(200)
    expect(server.output()).not.toMatch(/ccd_test_|ccs_test_/)
  })

  test('names itself by its public URL, not by where it listens', async () => {
    const answer = await fetch(`${await server.url}/.well-known/oauth-authorization-server`)
    expect(await answer.json()).toMatchObject({ issuer: 'https://api.example.com' })
  })

  test('does not believe the credentials of a sandbox', async () => {
    const { organisations } = await ensureSandbox({ folder, ownerUrl: database.adminUrl })
    const answer = await fetch(`${await server.url}/v1/mandates`, {
      headers: { authorization: `Bearer ${organisations[0]?.apiKey}` },
    })
    expect(answer.status).toBe(401)
  })

  test('ends with code 0 on SIGTERM', async () => {
    expect(await server.end('SIGTERM')).toBe(0)
  })
})

describe('npm run migrate', () => {
  test('says that there is nothing to do on a database of this version', async () => {
    expect(
      await runScript('migrate.ts', { CONCORDAT_MODE: 'production', DATABASE_OWNER_URL: database.adminUrl }),
    ).toEqual({
      code: 0,
      output: 'Nothing to migrate: the database is up to date.\n',
    })
  })

  test('needs the login of the owner in production', async () => {
    const { code, output } = await runScript('migrate.ts', { CONCORDAT_MODE: 'production' })
    expect(code).toBe(2)
    expect(output).toMatch(/^DATABASE_OWNER_URL is missing: expected a connection string/)
  })
})
