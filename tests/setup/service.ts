import type { Hono } from 'hono'
import postgres from 'postgres'
import { createApp } from '../../src/app.ts'
import { sequence } from '../../src/events/index.ts'
import { blindEvaluator } from '../../src/exchange/evaluating.ts'
import { keyPublisher } from '../../src/exchange/published-key-store.ts'
import { tokenMatcher } from '../../src/exchange/token-matcher.ts'
import { type EdgeEnv, perMinute, type Quotas } from '../../src/http/index.ts'
import { type JobKind, runDueJobs } from '../../src/jobs/index.ts'
import { idsFrom } from '../../src/kernel/entropy.ts'
import type { Clock, Instant } from '../../src/kernel/instant.ts'
import { appendToLog, type NoteSigner, noteSigner, parseVerifier } from '../../src/log/index.ts'
import type { SigningKey } from '../../src/oauth/model.ts'
import { generateSigningKey, importSigningKey } from '../../src/oauth/signing-keys.ts'
import { jobKinds } from '../../src/rooms.ts'
import { nodeMultiplication } from '../../src/runtime/node-multiplication.ts'
import { createNodeSealing } from '../../src/runtime/node-sealing.ts'
import { parquet } from '../../src/runtime/parquet.ts'
import { nodeMeans, readGuide, sha256 } from '../../src/runtime/platform.ts'
import { promptSocket } from '../../src/runtime/prompt-socket.ts'
import { typeset } from '../../src/runtime/typesetting.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { type Deps, worldClocks } from '../../src/store/index.ts'
import { options as sealingOptions } from '../store/sealing-secrets.ts'
import { type TestClock, testClock } from './clock.ts'
import type { TestDatabase } from './database.ts'
import { type NewOrganisation, organisationFactory, type TestOrganisation } from './organisations.ts'

/** The whole service on a database of its own, with a clock to move. */
export interface Platform {
  readonly app: Hono<EdgeEnv>
  readonly deps: Deps
  readonly clock: TestClock
  /** What signs access tokens; the service reads the list at each use. */
  readonly signingKeys: SigningKey[]
  readonly database: TestDatabase
  /** The owner's connection: what a test looks behind the doors with, and never changes rows through. */
  readonly admin: postgres.Sql
  /** Every line logged so far. */
  readonly logged: Readonly<Record<string, unknown>>[]
  /** A new organisation with a client, an API key and, unless said otherwise, every scope. */
  organisation(kind: NewOrganisation['kind'], options?: Omit<NewOrganisation, 'kind'>): Promise<TestOrganisation>
  /**
   * Runs what is due now, and numbers events, until nothing is left. What is due later waits for the clock to move.
   * Fails when a job met a bug, unless told that one is expected.
   */
  settle(options?: { kinds?: readonly JobKind[]; bugs?: 'expected' }): Promise<void>
  /** Connections of the roles that see every organisation, each its own narrow part. */
  readonly house: { readonly jobs: Database; readonly sequencer: Database }
  /** Who signs the transparency log. */
  readonly logSigner: NoteSigner
  stop(): Promise<void>
}

export const BASE_URL = 'http://concordat.test'

/** Parts a test replaces, and quotas where it is about them: others make thousands of requests at one moment. */
export type Overrides = Partial<Deps> & { readonly quotas?: Quotas }

const boundless: Quotas = {
  client: perMinute(1e9),
  organisation: perMinute(1e9),
  token: perMinute(1e9),
  check: perMinute(60),
}

/** The service on a migrated database. Stopping it drops the database. `through` stands between the doors and the pool. */
export async function platformOn(
  database: TestDatabase,
  { quotas = boundless, ...overrides }: Overrides = {},
  through: (pool: Database) => Database = (pool) => pool,
): Promise<Platform> {
  const clock = testClock()
  const logged: Record<string, unknown>[] = []
  const store = openDatabase({
    url: database.appUrl,
    poolSize: 10,
    prepare: database.prepare ?? true,
    openSocket: promptSocket,
  })
  const log = (entry: Readonly<Record<string, unknown>>) => void logged.push({ ...entry })
  const house = connectionsOf(database)
  const newId = idsFrom(clock.now, nodeMeans().nextUint32)
  const deps: Deps = {
    ...{ database: through(store), clock: clock.now, worldClocks: worldClocks(), newId },
    sealing: createNodeSealing(sealingOptions),
    cursorKey: await cursorKey(),
    ...{ sha256, randomBytes: sealingOptions.randomBytes },
    evaluator: testEvaluator(keyPublisher({ ...house, newId, clock: clock.now })),
    ...{ committed: () => {}, matcher: testMatcher(), log, typeset, columnar: parquet },
    ...overrides,
  }
  const keys = await signingKeys(deps.clock)
  const oauth = { issuer: BASE_URL, resource: BASE_URL, signingKeys: () => keys, sandbox: true }
  const edge = {
    newId: deps.newId,
    docsUrl: `${BASE_URL}/docs`,
    log,
    elapsedMs: () => performance.now(),
    randomBytes: deps.randomBytes,
  }
  const logSigner = await noteSigner('concordat.test/log', new Uint8Array(32).fill(5))
  const transparency = { verifiers: () => [logSigner.verifier], witnesses: await testWitnesses() }
  const app = createApp({ deps, edge, oauth, readGuide, quotas, log: transparency })
  const admin = postgres(database.adminUrl, { max: 2, onnotice: () => {} })
  return {
    ...{ app, deps, clock, signingKeys: keys, database, admin, logged, house, logSigner },
    settle: (options = {}) => settle({ deps, logged, ...house, logSigner }, options),
    organisation: organisationFactory({ app, admin, deps }),
    stop: async () => {
      await Promise.all([store.close(), house.jobs.close(), house.sequencer.close(), admin.end()])
      await database.drop()
    },
  }
}

const testMatcher = () => tokenMatcher([{ id: 1, bytes: new Uint8Array(32).fill(8) }])

const testEvaluator = (publish: ReturnType<typeof keyPublisher>) =>
  blindEvaluator({
    publish,
    seeds: [{ id: 1, bytes: new Uint8Array(32).fill(7), createdAt: '2026-01-01T00:00:00.000Z' as Instant }],
    multiplication: nodeMultiplication,
  })

function connectionsOf({ prepare = true, ...urls }: TestDatabase): Platform['house'] {
  const open = (url: string) => openDatabase({ url, poolSize: 2, prepare, openSocket: promptSocket })
  return { jobs: open(urls.jobsUrl), sequencer: open(urls.sequencerUrl) }
}

type Settling = Pick<Platform, 'deps' | 'logged' | 'logSigner'> & Platform['house']

async function settle(
  { deps, logged, jobs, sequencer, logSigner }: Settling,
  { kinds = jobKinds, bugs }: NonNullable<Parameters<Platform['settle']>[0]>,
): Promise<void> {
  const before = logged.length
  while ((await runDueJobs({ deps, jobs, kinds })) > 0);
  while ((await sequence({ sequencer })) > 0);
  await appendToLog({ ...deps, sequencer, signers: [logSigner] })
  const bug = logged.slice(before).find(({ event, kind }) => event === 'bug' && kind !== undefined)
  if (bug && bugs !== 'expected') throw new Error(`the job ${bug.kind} failed: ${bug.stack}`)
}

/** The keys that sign tokens: one, without an end. Tests rotate the list in place. */
async function signingKeys(now: Clock): Promise<SigningKey[]> {
  const key = await importSigningKey(await generateSigningKey({ notBefore: now(), retireAt: null }))
  if (!key.ok) throw new Error(key.refusal.kind)
  return [key.value]
}

/** Who may cosign the log of a test. */
export const testWitness = (nowMs: () => number) => noteSigner('witness.test', new Uint8Array(32).fill(6), nowMs)
const testWitnesses = async () =>
  [parseVerifier((await testWitness(() => 0)).verifier)].filter((key) => key !== undefined)

const cursorKey = () =>
  crypto.subtle.importKey('raw', new Uint8Array(32).fill(7), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
