import { ConfigurationError, explain, missing, readConfig } from './config.ts'
import { openLocalDatabase } from './local-database.ts'
import { applyMigrations } from './migrations.ts'

/** `npm run migrate`: brings a database to this version. In local mode that may be the embedded one. */
async function migrate(): Promise<readonly string[]> {
  const config = readConfig(migrationsNeedOnly(process.env))
  const adminUrl = config.ownerUrl ?? config.databaseUrl
  if (adminUrl !== undefined) return applyMigrations({ adminUrl })
  const database = await openLocalDatabase({ dir: config.dataFolder })
  await database.stop()
  return database.migrated
}

/** A migration runs before the service does and needs no more than the owner's login. */
function migrationsNeedOnly(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (environment.CONCORDAT_MODE !== 'production') return environment
  if (!environment.DATABASE_OWNER_URL) throw missing('ownerUrl')
  return { DATABASE_OWNER_URL: environment.DATABASE_OWNER_URL }
}

try {
  const applied = await migrate()
  console.log(
    applied.length === 0 ? 'Nothing to migrate: the database is up to date.' : `Applied ${applied.join(', ')}.`,
  )
} catch (error) {
  // A migration that fails names itself and PostgreSQL's reason; a stack would add nothing.
  process.exitCode = error instanceof ConfigurationError ? explain(error) : 1
  if (process.exitCode === 1) console.error(error instanceof Error ? error.message : error)
}
