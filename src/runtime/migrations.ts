import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'

export interface Migration {
  /** `NNNN_name`: order is the order of names. */
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

export interface MigrationOptions {
  /** Connection string of a role that may create roles, schemas and tables. */
  readonly adminUrl: string
  /** The last migration to apply, by name; all of them when left out. */
  readonly upTo?: string
  readonly directory?: string
}

const shipped = fileURLToPath(new URL('../../migrations/', import.meta.url))

/** Longest wait for another process that is migrating the same database. */
const WAIT_FOR_OTHERS = '120s'
const ROLE_RACE_RETRIES_MAX = 5

const bookkeeping = `
  create schema if not exists concordat;
  create table if not exists concordat.migrations (
    name text primary key,
    checksum text not null,
    applied_at timestamptz(3) not null default now()
  );
  grant select on concordat.migrations to public;
`

/** The migrations of a directory in order: `NNNN_name.sql`, or the folders `NNNN_name/migration.sql` drizzle-kit writes. */
export function readMigrations(directory: string = shipped): Migration[] {
  return readdirSync(directory)
    .filter((entry) => /^\d+_\w+(\.sql)?$/.test(entry))
    .toSorted()
    .map((entry) => {
      const path = join(directory, entry)
      const file = statSync(path).isDirectory() ? join(path, 'migration.sql') : path
      // A checkout on Windows may carry CRLF; it is the same migration.
      const sql = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
      return { name: entry.replace(/\.sql$/, ''), sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Applies what the database does not have yet, each migration in a transaction of its own that gives up on a lock
 * after 5 seconds. Returns the names applied now; safe to run from several processes at once.
 * @throws when an applied migration no longer reads as it did, or when one fails (its name and PostgreSQL's reason).
 */
export async function applyMigrations({ adminUrl, upTo, directory }: MigrationOptions): Promise<string[]> {
  const wanted = upToName(readMigrations(directory), upTo)
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`select set_config('lock_timeout', ${WAIT_FOR_OTHERS}, false)`
    await sql`select pg_advisory_lock(hashtextextended('concordat.migrations', 0))`
    await sql.unsafe(bookkeeping)
    const pending = notApplied(wanted, await appliedOn(sql))
    for (const migration of pending) await apply(sql, migration)
    return pending.map(({ name }) => name)
  } finally {
    // The advisory lock ends with its session.
    await sql.end({ timeout: 5 })
  }
}

/**
 * The names of the migrations this version ships and the database lacks. Any role of Concordat may ask.
 * @throws when an applied migration no longer reads as it did.
 */
export async function pendingMigrations({ url, directory }: { url: string; directory?: string }): Promise<string[]> {
  const shippedHere = readMigrations(directory)
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const [found] = await sql`select to_regclass('concordat.migrations') is not null as present`
    return notApplied(shippedHere, found?.present ? await appliedOn(sql) : new Map()).map(({ name }) => name)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

function upToName(migrations: Migration[], upTo: string | undefined): Migration[] {
  if (upTo === undefined) return migrations
  const last = migrations.findIndex(({ name }) => name === upTo)
  if (last === -1) throw new Error(`There is no migration ${upTo}.`)
  return migrations.slice(0, last + 1)
}

async function appliedOn(sql: postgres.Sql): Promise<Map<string, string>> {
  const rows = await sql<{ name: string; checksum: string }[]>`select name, checksum from concordat.migrations`
  return new Map(rows.map((row) => [row.name, row.checksum]))
}

function notApplied(wanted: Migration[], applied: ReadonlyMap<string, string>): Migration[] {
  const changed = wanted.filter(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
  if (changed.length > 0) {
    const names = changed.map(({ name }) => name).join(', ')
    throw new Error(`Changed after it was applied: ${names}. Restore the file and put the change into a new migration.`)
  }
  return wanted.filter(({ name }) => !applied.has(name))
}

async function apply(sql: postgres.Sql, migration: Migration, attempt = 1): Promise<void> {
  try {
    await sql.begin(async (tx) => {
      await tx`set local lock_timeout = '5s'`
      await tx.unsafe(migration.sql).simple()
      await tx`insert into concordat.migrations ${tx({ name: migration.name, checksum: migration.checksum })}`
    })
  } catch (error) {
    // Roles belong to the whole cluster: another database being migrated may touch them at the same moment.
    if (attempt < ROLE_RACE_RETRIES_MAX && isRoleRace(error)) return apply(sql, migration, attempt + 1)
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Migration ${migration.name} failed: ${reason}`, { cause: error })
  }
}

const isRoleRace = (error: unknown): boolean =>
  error instanceof postgres.PostgresError &&
  (error.message.includes('tuple concurrently') || (error.code === '23505' && error.table_name === 'pg_authid'))
