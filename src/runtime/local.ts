import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Config, ConfigurationError } from './config.ts'
import { dataFolder } from './embedded-postgres-folder.ts'
import { type LocalDatabase, openLocalDatabase } from './local-database.ts'
import { applyMigrations } from './migrations.ts'
import { keptRolePasswords, setRolePasswords } from './roles.ts'

const repository = fileURLToPath(new URL('../../', import.meta.url))

/** The folder of local mode. A relative one lies in the repository, wherever a command was started from. */
export const localFolder = (config: Pick<Config, 'dataFolder'>): string => resolve(repository, config.dataFolder)

/** The folder in use: elsewhere where PostgreSQL could not reach the one asked for (see `dataFolder`). */
export const localDataFolder = (config: Pick<Config, 'dataFolder'>): string => dataFolder(localFolder(config))

/** The database of local mode, migrated, with its logins: embedded, or a server of the developer's own. */
export async function openDatabaseOfLocalMode(config: Config): Promise<LocalDatabase> {
  const dir = localFolder(config)
  const adminUrl = config.ownerUrl ?? config.databaseUrl
  if (adminUrl === undefined) return openLocalDatabase({ dir })
  try {
    const migrated = await applyMigrations({ adminUrl })
    const folder = localDataFolder(config)
    const urls = await setRolePasswords({ adminUrl, passwords: keptRolePasswords(folder) })
    return { urls, dir: folder, migrated, stop: async () => {} }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new ConfigurationError(
      `DATABASE_URL is wrong: expected a PostgreSQL server that answers and a role that may create roles (${code ?? message}).`,
    )
  }
}
