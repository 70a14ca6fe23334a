import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createConcordat, type LogWatch, lookAtLog } from '../../sdk/src/index.ts'
import { sequence } from '../../src/events/index.ts'
import { epochMs } from '../../src/kernel/instant.ts'
import { repository } from '../architecture/files.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let logKey: string

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  logKey = platform.logSigner.verifier
  await mandateBetween(lender, agency)
  await platform.settle()
})
afterAll(() => platform.stop())

type Body = Record<string, unknown>
type Lie = (path: string, body: Body) => Body | undefined

/** What a member’s connection is told, and what a service that lies would have it told. */
const connection = (lie: Lie = () => undefined) =>
  createConcordat({
    baseUrl: BASE_URL,
    credentials: { apiKey: lender.apiKey },
    environment: {
      fetch: async (url, init) => {
        const response = await platform.app.request(url as string, init)
        const { pathname } = new URL(url as string)
        const told = lie(pathname, (await response.clone().json()) as Body)
        return told ? Response.json(told) : response
      },
    },
  })
const look = (watch?: LogWatch, lie?: Lie) => lookAtLog(connection(lie), { logKey, ...(watch ? { watch } : {}) })
const atProof =
  (change: (body: Body) => Body): Lie =>
  (path, body) =>
    path.endsWith('/proof') ? change(body) : undefined
const grow = async () => {
  await mandateBetween(lender, agency)
  await platform.settle()
}

test('finds nothing where everything is as told, and goes on from where it stood', async () => {
  const first = await lookAtLog(connection(), { logKey, limit: 1 })
  expect(first).toMatchObject({ checked: 1, findings: [], hasMore: true })
  const second = await look(first.watch)
  expect(second).toMatchObject({ findings: [], hasMore: false })
  expect(second.checked).toBeGreaterThan(0)
  await grow()
  const third = await look(second.watch)
  expect(third.findings).toEqual([])
  expect(third.checked).toBeGreaterThan(0)
  expect(third.watch.checkpoint).not.toBe(second.watch.checkpoint)
  expect(await look(third.watch)).toMatchObject({ checked: 0, watch: third.watch })
})

test('leaves an event the time it has, and names it when that is over', async () => {
  const { watch } = await look()
  await mandateBetween(lender, agency)
  await sequence({ sequencer: platform.house.sequencer })
  const now = epochMs(platform.deps.clock())
  const early = await lookAtLog(connection(), { logKey, watch, nowMs: () => now })
  expect(early).toMatchObject({ checked: 0, findings: [], watch, hasMore: false })
  const late = await lookAtLog(connection(), { logKey, watch, nowMs: () => now + 61_000 })
  expect(late.findings).toHaveLength(late.checked)
  expect(late.findings[0]).toEqual({ event: expect.stringMatching(/^evt_/), code: 'missing', shown: null })
  await platform.settle()
  expect((await look(watch)).findings).toEqual([])
})

test('names an event the feed tells otherwise than the log', async () => {
  const told = await look(undefined, (path, body) =>
    path === '/v1/events'
      ? {
          ...body,
          data: (body.data as Body[]).map((event, at) => (at === 0 ? { ...event, data: { status: 'ended' } } : event)),
        }
      : undefined,
  )
  expect(told.findings).toEqual([{ event: expect.any(String), code: 'different', shown: expect.anything() }])
  const forged = await look(
    undefined,
    atProof((body) => ({ ...body, path: [] })),
  )
  expect(forged.findings[0]).toMatchObject({ code: 'not_in_log' })
})

test('names a log that was set back, and one that was written anew, and holds on to the checkpoint that proves it', async () => {
  const shown = new Map<string, Body>()
  const before = await look(undefined, (path, body) => {
    if (path.endsWith('/proof')) shown.set(path, body)
    return undefined
  })
  await grow()
  const { watch } = await look(before.watch)
  const back = await look({ ...watch, after: 0 }, (path, body) =>
    path === '/v1/events'
      ? { ...body, hasMore: false, data: (body.data as Body[]).slice(0, shown.size) }
      : shown.get(path),
  )
  expect(back.findings).toEqual([{ event: null, code: 'set_back', shown: expect.anything() }])
  expect(back.watch.checkpoint).toBe(watch.checkpoint)
  const anew = await look(before.watch, (path, body) =>
    path === '/v1/log/consistency' ? { ...body, path: (body.path as string[]).slice(1) } : undefined,
  )
  expect(anew.findings).toEqual([{ event: null, code: 'not_grown', shown: expect.anything() }])
  expect(anew.watch.checkpoint).toBe(before.watch.checkpoint)
})

test('as a program it ends with 1 where something is found, and keeps where it stands', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-log-watch-'))
  const server = serve({ fetch: platform.app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((listening) => server.once('listening', listening))
  const { port } = server.address() as { port: number }
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((done) => {
      const main = join(repository, 'sdk/src/cli/main.ts')
      const env = { ...process.env, CONCORDAT_API_KEY: lender.apiKey }
      execFile(process.execPath, [main, 'watch', ...args], { cwd: folder, env }, (error, out, err) =>
        done({ code: error ? Number(error.code) : 0, out, err }),
      )
    })
  try {
    const asked = [`http://127.0.0.1:${port}`, '--log-key', logKey, '--state', 'state', '--once']
    expect(await run(...asked)).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+ events looked at, 0 findings/),
      err: '',
    })
    const state = JSON.parse(readFileSync(join(folder, 'state'), 'utf8')) as LogWatch
    expect(state.after).toBeGreaterThan(0)
    await mandateBetween(lender, agency)
    await sequence({ sequencer: platform.house.sequencer })
    const late = await run(...asked, '--delay', '0', '--json')
    expect(late.code).toBe(1)
    expect(JSON.parse(late.out.split('\n')[0] ?? '')).toMatchObject({ code: 'missing' })
    expect(await run('http://127.0.0.1:1', '--state', 'state')).toMatchObject({ code: 2 })
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
