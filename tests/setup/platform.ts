import type { Database } from '../../src/store/index.ts'
import { createDatabase } from './database.ts'
import { type Overrides, type Platform, platformOn } from './service.ts'

export { BASE_URL, type Platform } from './service.ts'

/** Starts a platform on a database of the test file's own. Stop it in `afterAll`. */
export const startPlatform = async (
  overrides: Overrides = {},
  through?: (database: Database) => Database,
): Promise<Platform> => platformOn(await createDatabase(), overrides, through)
