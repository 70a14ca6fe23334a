import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { ensureDatabase } from '../../src/runtime/local-database.ts'
import { applyMigrations, pendingMigrations, readMigrations } from '../../src/runtime/migrations.ts'
import { keptRolePasswords } from '../../src/runtime/roles.ts'

let directory: string
let adminUrl: string
let sql: postgres.Sql

const put = (name: string, text: string) => writeFileSync(join(directory, name), text)
const applied = async () => (await sql`select name from concordat.migrations order by name`).map((row) => row.name)

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'concordat-migrations-'))
  put('0001_first.sql', 'create table first (id int);')
  mkdirSync(join(directory, '0002_second'))
  put(
    '0002_second/migration.sql',
    'create table second (id int);\n--> statement-breakpoint\ninsert into second values (2);',
  )
  put('0010_third.sql', 'alter table first add column name text;')
  adminUrl = await ensureDatabase(inject('server').adminUrl, `empty_${randomUUID().replaceAll('-', '')}`)
  sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
})

afterEach(async () => {
  await sql.end()
  rmSync(directory, { recursive: true, force: true })
})

describe('migrations', () => {
  test('are applied once, in the order of their names', async () => {
    expect(await pendingMigrations({ url: adminUrl, directory })).toHaveLength(3)
    expect(await applyMigrations({ adminUrl, directory })).toEqual(['0001_first', '0002_second', '0010_third'])
    expect(await applyMigrations({ adminUrl, directory })).toEqual([])
    expect(await pendingMigrations({ url: adminUrl, directory })).toEqual([])
    expect(await sql`select id from second`).toEqual([{ id: 2 }])
  })

  test('stop at the one asked for', async () => {
    await applyMigrations({ adminUrl, directory, upTo: '0002_second' })
    expect(await pendingMigrations({ url: adminUrl, directory })).toEqual(['0010_third'])
    await expect(applyMigrations({ adminUrl, directory, upTo: '0003_none' })).rejects.toThrow('no migration 0003_none')
  })

  test('that fail leave nothing behind and say which and why; those before them stay', async () => {
    put('0011_wrong.sql', 'create table half (id int); insert into half values (1); select 1 / 0;')
    await expect(applyMigrations({ adminUrl, directory })).rejects.toThrow(
      'Migration 0011_wrong failed: division by zero',
    )
    expect(await applied()).toEqual(['0001_first', '0002_second', '0010_third'])
    expect(await sql`select to_regclass('half') as half`).toEqual([{ half: null }])
  })

  test('that were changed after they were applied are refused, and nothing else is applied', async () => {
    await applyMigrations({ adminUrl, directory, upTo: '0002_second' })
    put('0001_first.sql', 'create table first (id bigint);')
    await expect(applyMigrations({ adminUrl, directory })).rejects.toThrow(/Changed after it was applied: 0001_first\./)
    expect(await applied()).toEqual(['0001_first', '0002_second'])
  })

  test('read the same with the line ends of another system', async () => {
    put('0001_first.sql', 'create table first (\nid int);\n')
    await applyMigrations({ adminUrl, directory })
    put('0001_first.sql', 'create table first (\r\nid int);\r\n')
    expect(await applyMigrations({ adminUrl, directory })).toEqual([])
  })

  test('are applied once by three processes that start together', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => applyMigrations({ adminUrl, directory })))
    expect(runs.flat().toSorted()).toEqual(['0001_first', '0002_second', '0010_third'])
  })

  test('shipped with Concordat apply to a second database of a cluster that has the roles already', async () => {
    expect(await applyMigrations({ adminUrl })).toEqual(readMigrations().map(({ name }) => name))
  })
})

describe('the passwords of the roles', () => {
  test('are generated once for a data folder, in a file only its owner can read', () => {
    const passwords = keptRolePasswords(directory)
    expect(keptRolePasswords(directory)).toEqual(passwords)
    expect(new Set(Object.values(passwords)).size).toBe(3)
    expect(statSync(join(directory, 'role-passwords.json')).mode & 0o777).toBe(0o600)
  })
})
