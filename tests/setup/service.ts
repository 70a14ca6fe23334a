import type { Hono } from 'hono'
import postgres from 'postgres'
import { createApp } from '../../src/app.ts'
import type { EdgeEnv } from '../../src/http/index.ts'
import { idsFrom } from '../../src/kernel/entropy.ts'
import { credentialReader } from '../../src/oauth/credential.ts'
import { createNodeSealing } from '../../src/runtime/node-sealing.ts'
import { promptSocket } from '../../src/runtime/prompt-socket.ts'
import { openDatabase } from '../../src/store/database.ts'
import type { Deps } from '../../src/store/index.ts'
import { options as sealingOptions } from '../store/sealing-secrets.ts'
import { type TestClock, testClock } from './clock.ts'
import type { TestDatabase } from './database.ts'
import { type NewOrganisation, organisationFactory, type TestOrganisation } from './organisations.ts'

/** The whole service on a database of its own, with a clock to move. */
export interface Platform {
  readonly app: Hono<EdgeEnv>
  readonly deps: Deps
  readonly clock: TestClock
  readonly database: TestDatabase
  /** The owner's connection: what a test looks behind the doors with, and never changes rows through. */
  readonly admin: postgres.Sql
  /** Every line logged so far. */
  readonly logged: Readonly<Record<string, unknown>>[]
  /** A new organisation with a client, an API key and, unless said otherwise, every scope. */
  organisation(kind: NewOrganisation['kind'], options?: Omit<NewOrganisation, 'kind'>): Promise<TestOrganisation>
  stop(): Promise<void>
}

export const BASE_URL = 'http://concordat.test'

/** The service on a migrated database. Stopping it drops the database. */
export async function platformOn(database: TestDatabase, overrides: Partial<Deps> = {}): Promise<Platform> {
  const clock = testClock()
  const logged: Record<string, unknown>[] = []
  const store = openDatabase({
    url: database.appUrl,
    poolSize: 10,
    prepare: true,
    perRequest: false,
    openSocket: promptSocket,
  })
  const log = (entry: Readonly<Record<string, unknown>>) => void logged.push({ ...entry })
  const deps: Deps = {
    database: store,
    clock: clock.now,
    newId: idsFrom(clock.now, () => crypto.getRandomValues(new Uint32Array(1))[0] as number),
    sealing: createNodeSealing(sealingOptions),
    cursorKey: await cursorKey(),
    randomBytes: sealingOptions.randomBytes,
    committed: () => {},
    log,
    ...overrides,
  }
  const readCredential = credentialReader({
    ...{ database: store, clock: clock.now, issuer: BASE_URL, resource: BASE_URL, keys: [], sandbox: true },
  })
  const edge = { newId: deps.newId, docsUrl: `${BASE_URL}/docs`, log, elapsedMs: () => performance.now() }
  const app = createApp({ deps, edge, readCredential })
  const admin = postgres(database.adminUrl, { max: 2, onnotice: () => {} })
  return {
    ...{ app, deps, clock, database, admin, logged },
    organisation: organisationFactory({ app, admin, deps }),
    stop: async () => {
      await Promise.all([store.close(), admin.end()])
      await database.drop()
    },
  }
}

const cursorKey = () =>
  crypto.subtle.importKey('raw', new Uint8Array(32).fill(7), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
