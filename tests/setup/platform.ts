import type { Database } from '../../src/store/index.ts'
import { createDatabase } from './database.ts'
import { type Overrides, type Platform, platformOn } from './service.ts'
import { watch } from './watch.ts'

export { BASE_URL, type Platform } from './service.ts'

/** Starts a platform on a database of the test file's own, watched for leaks. Stop it in `afterAll`. */
export async function startPlatform(
  overrides: Overrides = {},
  through?: (database: Database) => Database,
): Promise<Platform> {
  const platform = await platformOn(await createDatabase(), overrides, through)
  watch(platform)
  return platform
}
