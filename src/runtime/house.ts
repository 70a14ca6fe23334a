import { idsFrom } from '../kernel/entropy.ts'
import { openDatabase } from '../store/database.ts'
import { type Deps, worldClocks } from '../store/index.ts'
import { everyOrganisation } from '../store/organisations.ts'
import { single } from '../store/statement.ts'
import type { Actor } from '../tenancy/index.ts'
import { type Config, serviceUrls } from './config.ts'
import { importKeys, type KeyDocument } from './key-document.ts'
import { readKeys } from './key-file.ts'
import { openDatabaseOfLocalMode } from './local.ts'
import { jsonLog } from './log.ts'
import { createNodeSealing } from './node-sealing.ts'
import { nodeMeans } from './platform.ts'
import type { DatabaseUrls } from './roles.ts'

export type SystemActor = Extract<Actor, { kind: 'system' }>

/** What an operator's command works with: the doors, without anybody listening at them. */
export interface Doors {
  readonly deps: Deps
  /** Every organisation, as the actor that works for it under the name of a job. */
  actors(job: string): Promise<SystemActor[]>
}

export interface House extends Doors {
  /** The database, as the service's own role. */
  readonly url: string
  readonly keys: KeyDocument
  close(): Promise<void>
}

export interface HouseOptions {
  readonly urls: Pick<DatabaseUrls, 'app' | 'jobs'>
  readonly keys: KeyDocument
  readonly prepare: boolean
  readonly log: Deps['log']
}

/** Opens the doors of a database that is there. */
export async function openHouse({ urls, keys: document, prepare, log }: HouseOptions): Promise<House> {
  const database = openDatabase({ url: urls.app, poolSize: 2, prepare })
  const jobs = openDatabase({ url: urls.jobs, poolSize: 1, prepare })
  const { clock, randomBytes, nextUint32, sha256 } = nodeMeans()
  const keys = await importKeys(document)
  const [cursorKey, ...formerCursorKeys] = keys.cursor
  const sealing = createNodeSealing({ rootKeys: keys.root, indexKeys: keys.index, tagKeys: keys.tag, randomBytes })
  return {
    ...{ url: urls.app, keys: document },
    deps: {
      ...{ database, clock, randomBytes, sha256, sealing, cursorKey, formerCursorKeys, log },
      ...{ newId: idsFrom(clock, nextUint32), worldClocks: worldClocks(), committed: () => {} },
    },
    actors: async (job) => (await single(jobs, everyOrganisation)).map((own) => ({ kind: 'system', ...own, job })),
    close: async () => void (await Promise.all([database.close(), jobs.close()])),
  }
}

/** Opens the doors of the database this configuration names; in local mode that may be the embedded one. */
export async function openConfiguredHouse(config: Config): Promise<House> {
  const ground =
    config.mode === 'local'
      ? await openDatabaseOfLocalMode(config)
      : { urls: serviceUrls(config), dir: config.dataFolder, stop: async () => {} }
  try {
    const keys = await readKeys(config, ground.dir)
    const log = jsonLog({ level: 'warn', write: (line) => console.error(line), nowMs: Date.now })
    const house = await openHouse({ urls: ground.urls, keys, prepare: config.prepare, log })
    const close = async () => {
      await house.close()
      await ground.stop()
    }
    return { ...house, close }
  } catch (error) {
    await ground.stop()
    throw error
  }
}
