import type { Database, Deps } from '../../src/store/index.ts'
import { createDatabase } from './database.ts'
import { type Platform, platformOn } from './service.ts'

export { BASE_URL, type Platform } from './service.ts'

/** Starts a platform on a database of the test file's own. Stop it in `afterAll`. */
export const startPlatform = async (
  overrides: Partial<Deps> = {},
  through?: (database: Database) => Database,
): Promise<Platform> => platformOn(await createDatabase(), overrides, through)
