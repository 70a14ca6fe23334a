import postgres from 'postgres'
import { ConfigurationError } from './config.ts'
import { pendingMigrations, readMigrations } from './migrations.ts'

/** The newest migration this version ships. */
export const schemaVersionShipped = (): string => readMigrations().at(-1)?.name ?? ''

/**
 * Makes sure that a login of the service reaches a database of this version, under row security.
 * A database that is newer is fine: migrations only expand until the old version is gone.
 * @throws ConfigurationError saying what to run or which login to use.
 */
export async function requireSchema(url: string, variable = 'DATABASE_URL'): Promise<void> {
  const login = await loginOf(url).catch((error: NodeJS.ErrnoException) => {
    throw new ConfigurationError(`${variable} leads to no database that answers (${error.code ?? error.name}).`)
  })
  if (login.bypasses)
    throw new ConfigurationError(
      `${variable} logs in as a role that bypasses row security: expected concordat_app, which cannot.`,
    )
  const pending = await pendingMigrations({ url })
  if (pending.length === 0) return
  const names =
    pending.length > 3 ? `${pending.slice(0, 3).join(', ')} and ${pending.length - 3} more` : pending.join(', ')
  throw new ConfigurationError(
    `The database lacks ${pending.length} migration${pending.length === 1 ? '' : 's'} (${names}): run \`npm run migrate\` first.`,
  )
}

async function loginOf(url: string): Promise<{ bypasses: boolean }> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    const [row] = await sql<{ bypasses: boolean }[]>`
      select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = session_user`
    return { bypasses: row?.bypasses ?? true }
  } finally {
    await sql.end({ timeout: 5 })
  }
}
