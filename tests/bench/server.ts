import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLocalDatabase } from '../../src/runtime/local-database.ts'
import { promptSocket } from '../../src/runtime/prompt-socket.ts'
import { openDatabase } from '../../src/store/database.ts'
import type { Deps } from '../../src/store/index.ts'
import type { TestDatabase } from '../setup/database.ts'
import { type Platform, platformOn } from '../setup/service.ts'

/** A migrated PostgreSQL of a benchmark's own, as durable as the one `npm start` runs unless told otherwise. */
export async function benchDatabase(settings: Readonly<Record<string, string>> = {}): Promise<TestDatabase> {
  const dir = mkdtempSync(join(tmpdir(), 'concordat-bench-'))
  const { urls, stop } = await openLocalDatabase({ dir, settings: { max_connections: '200', ...settings } })
  return {
    ...{ name: 'concordat', adminUrl: urls.admin, appUrl: urls.app, jobsUrl: urls.jobs },
    sequencerUrl: urls.sequencer,
    drop: async () => {
      await stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** A second service on the same database that reaches it through another address, such as a slow line. */
export async function platformThrough(base: Platform, appUrl: string, poolSize: number): Promise<Platform> {
  const database = openDatabase({ url: appUrl, poolSize, prepare: true, openSocket: promptSocket })
  const overrides: Partial<Deps> = { database, newId: base.deps.newId, clock: base.deps.clock }
  return platformOn({ ...base.database, drop: async () => database.close() }, overrides)
}
