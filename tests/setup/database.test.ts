import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readMigrations } from '../../src/runtime/migrations.ts'
import { createDatabase, type TestDatabase } from './database.ts'

let one: TestDatabase
let other: TestDatabase
const opened: postgres.Sql[] = []

function connect(url: string): postgres.Sql {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  opened.push(sql)
  return sql
}

beforeAll(async () => {
  ;[one, other] = await Promise.all([createDatabase(), createDatabase()])
})

afterAll(async () => {
  await Promise.all(opened.map((sql) => sql.end()))
  await Promise.all([one.drop(), other.drop()])
})

describe('the database of a test file', () => {
  test('has every migration', async () => {
    const rows = await connect(one.adminUrl)`select name from concordat.migrations order by name`
    expect(rows.map((row) => row.name)).toEqual(readMigrations().map(({ name }) => name))
  })

  test('is its own: what one writes the other does not see', async () => {
    await connect(one.adminUrl)`create table only_here (id int)`
    const [row] = await connect(other.adminUrl)`select to_regclass('only_here') as found`
    expect(row?.found).toBeNull()
  })

  test.each(['appUrl', 'jobsUrl', 'sequencerUrl'] as const)(
    '%s logs in as a role that cannot bypass row level security',
    async (url) => {
      const sql = connect(one[url])
      const [role] = await sql`select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as privileged, rolname
      from pg_roles where rolname = session_user`
      expect(role).toMatchObject({ privileged: false, rolname: `concordat_${url.replace('Url', '')}` })
      await expect(sql`set row_security = off`.then(() => sql`select * from organisations`)).rejects.toThrow()
    },
  )

  test('shows the app role a forced table only through its policies', async () => {
    const admin = connect(one.adminUrl)
    await admin.unsafe(`create table guarded (org_id uuid);
      insert into guarded values (gen_random_uuid());
      alter table guarded owner to concordat_owner;
      alter table guarded enable row level security, force row level security;
      grant select, insert on guarded to concordat_app`)
    const app = connect(one.appUrl)
    expect(await app`select * from guarded`).toHaveLength(0)
    await expect(app`insert into guarded values (gen_random_uuid())`).rejects.toThrow(/row-level security/)
    await expect(app`alter table guarded disable row level security`).rejects.toThrow(/must be owner/)
    expect(await admin`select * from guarded`).toHaveLength(1)
  })
})
