import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readConfig } from '../../src/runtime/config.ts'
import { readKeys } from '../../src/runtime/key-file.ts'
import { type LocalWorker, startLocalWorker } from '../../src/runtime/local-worker.ts'
import { type NodeServer, startNodeServer } from '../../src/runtime/node.ts'
import { ensureSandbox, type Sandbox } from '../../src/runtime/sandbox.ts'
import { schemaVersionShipped } from '../../src/runtime/schema-check.ts'
import { termsOf } from '../mandates/terms.ts'
import { createDatabase, type TestDatabase } from '../setup/database.ts'
import { type SmokeContext, type SmokeRequest, smoke } from './smoke.ts'

let database: TestDatabase
let folder: string
let node: NodeServer
let worker: LocalWorker
let sandbox: Sandbox
const warnings: Readonly<Record<string, unknown>>[] = []

beforeAll(async () => {
  database = await createDatabase()
  folder = mkdtempSync(join(tmpdir(), 'concordat-smoke-'))
  const urls = { app: database.appUrl, jobs: database.jobsUrl, sequencer: database.sequencerUrl }
  const config = readConfig({ PORT: '0', SHUTDOWN_SECONDS: '1' })
  const keys = await readKeys(config, folder)
  sandbox = await ensureSandbox({ folder, ownerUrl: database.adminUrl })
  const schemaVersion = schemaVersionShipped()
  const log = (entry: Readonly<Record<string, unknown>>) => void (entry.event === 'bug' && warnings.push(entry))
  const vars = {
    CONCORDAT_KEYS: JSON.stringify(keys),
    PUBLIC_URL: 'http://127.0.0.1:8788',
    SCHEMA_VERSION: schemaVersion,
  }
  ;[node, worker] = await Promise.all([
    startNodeServer({ config, urls, keys, schemaVersion, log }),
    startLocalWorker({ urls: { ...urls, admin: database.adminUrl }, port: 0, vars }),
  ])
  // The first answer waits for what is built before it: of a fresh clone the holidays of the world, too.
  await fetch(new URL('/healthz', worker.url))
}, 180_000)

afterAll(async () => {
  await worker.stop()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const context = (): SmokeContext & { kept: Map<string, string> } => {
  const { organisations, integrator } = sandbox
  const [lender, , agency, stranger] = organisations
  const regulator = organisations.find(({ kind }) => kind === 'regulator')
  if (!lender || !agency || !stranger || !regulator) throw new Error('the sandbox lacks a part')
  return { organisations: { lender, agency, stranger, regulator }, integrator, kept: new Map() }
}

async function send(base: string, { as, method = 'GET', path, headers = {}, body }: SmokeRequest, at: SmokeContext) {
  const response = await fetch(new URL(path, base), {
    method,
    headers: {
      ...(as === 'nobody' ? {} : { authorization: `Bearer ${at.organisations[as].apiKey}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  try {
    return { response, text, body: JSON.parse(text) }
  } catch {
    return { response, text, body: text }
  }
}

describe.each(['node', 'workerd'] as const)('on %s', (runtime) => {
  let mine: ReturnType<typeof context>
  beforeAll(() => {
    mine = context()
  })

  test.each(smoke)('$name', async ({ request, expectation, eventually, keep }) => {
    const base = runtime === 'node' ? node.url : worker.url.href
    const ask = async () => {
      const answer = await send(base, request(mine), mine)
      expect(answer.response.status, answer.text).toBe(expectation.status)
      expect(Object.fromEntries(answer.response.headers)).toMatchObject(expectation.headers ?? {})
      if (typeof expectation.body === 'string') expect(answer.text).toBe(expectation.body)
      else if (expectation.body !== undefined) expect(answer.body).toMatchObject(expectation.body)
      return answer
    }
    const answer = eventually ? await vi.waitFor(ask, { timeout: 10_000, interval: 100 }) : await ask()
    for (const [name, value] of Object.entries(keep?.(answer.body) ?? {})) mine.kept.set(name, value)
  })

  test('forty requests at once are each answered, with a connection of their own', async () => {
    const base = runtime === 'node' ? node.url : worker.url.href
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        send(base, { as: index % 2 ? 'lender' : 'agency', path: '/v1/mandates?limit=1' }, mine),
      ),
    )
    expect(answers.map(({ response }) => response.status)).toEqual(answers.map(() => 200))
  })
})

describe('the Worker alone', () => {
  test('numbers what it commits, with no other process to do it', async () => {
    await node.stop()
    const at = context()
    const { agency } = at.organisations
    const feed = async () => (await send(worker.url.href, { as: 'lender', path: '/v1/events?limit=200' }, at)).body.data
    const before = (await feed()).length
    const body = { counterparty: agency.id, terms: termsOf() }
    await send(worker.url.href, { as: 'lender', method: 'POST', path: '/v1/mandates', body }, at)
    await vi.waitFor(async () => expect(await feed()).toHaveLength(before + 1), { timeout: 10_000, interval: 100 })
  })

  test('tells the database what it counted against a quota', async () => {
    const at = context()
    const { client, secret } = at.integrator
    const headers = {
      authorization: `Basic ${btoa(`${client}:${secret}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    }
    const token = { as: 'nobody' as const, method: 'POST', path: '/oauth/token', headers }
    const ask = () => send(worker.url.href, { ...token, body: 'grant_type=client_credentials' }, at)
    for (let asked = 0; asked < 10; asked++) expect((await ask()).response.status).toBe(200)
    const admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} })
    try {
      const told = () => admin`select 1 from quota_leases where policy = ${`token:${client}`}`
      await vi.waitFor(async () => expect(await told()).not.toHaveLength(0), { timeout: 10_000, interval: 100 })
    } finally {
      await admin.end()
    }
  })

  test('runs what cron would run, and finds the holidays of another region among its assets', async () => {
    const at = context()
    const calendar = { as: 'stranger' as const, path: '/v1/calendar' }
    const { response } = await send(worker.url.href, calendar, at)
    const moved = { ...calendar, method: 'PATCH', headers: { 'if-match': response.headers.get('etag') ?? '' } }
    const answer = await send(worker.url.href, { ...moved, body: { region: 'NO' } }, at)
    expect(answer.response.status, answer.text).toBe(200)
    expect((await worker.runCron()).status).toBe(200)
    const days = { as: 'stranger' as const, path: '/v1/calendar/days?limit=200' }
    const names = async () =>
      (await send(worker.url.href, days, at)).body.data.map(({ name }: { name: string }) => name)
    await vi.waitFor(async () => expect(await names()).toContain('Grunnlovsdagen'), { timeout: 10_000, interval: 100 })
  })
})
