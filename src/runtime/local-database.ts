import postgres from 'postgres'
import { type EmbeddedPostgresOptions, startEmbeddedPostgres } from './embedded-postgres.ts'
import { applyMigrations } from './migrations.ts'
import { type DatabaseUrls, keptRolePasswords, setRolePasswords } from './roles.ts'

export interface LocalDatabase {
  readonly urls: DatabaseUrls
  /** The data folder in use: keys and other things that belong to this database lie beside it. */
  readonly dir: string
  /** Names of the migrations applied by this start. */
  readonly migrated: readonly string[]
  stop(): Promise<void>
}

const DATABASE = 'concordat'

/** An embedded PostgreSQL holding the database `concordat`, migrated, with its roles ready to log in. */
export async function openLocalDatabase(options: EmbeddedPostgresOptions): Promise<LocalDatabase> {
  const server = await startEmbeddedPostgres(options)
  try {
    const adminUrl = await ensureDatabase(server.adminUrl, DATABASE)
    const migrated = await applyMigrations({ adminUrl })
    const urls = await setRolePasswords({ adminUrl, passwords: keptRolePasswords(server.dir) })
    return { urls, dir: server.dir, migrated, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** Creates the database when missing; returns its connection string. `serverUrl` names any database of the server. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} })
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`
    if (found.length === 0) await sql`create database ${sql(name)}`
  } catch (error) {
    const isThereNow = error instanceof postgres.PostgresError && ['42P04', '23505'].includes(error.code)
    if (!isThereNow) throw error
  } finally {
    await sql.end({ timeout: 5 })
  }
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
