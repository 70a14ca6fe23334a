import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder, type RunningServer, startServer } from '../runtime/running-server.ts'
import { mandateTerms, owed, type Told, writersOf } from './writers.ts'

/** What is killed: the service, PostgreSQL under it, or both at once. */
const victims = ['service', 'database', 'both'] as const

export interface CrashReport {
  readonly crashes: number
  readonly acknowledged: number
  /** Answers that were stored before a crash and given again after it. */
  readonly repeated: number
  /** One sentence each; none is what is hoped for. */
  readonly lost: readonly string[]
}

interface Options {
  readonly crashes: number
  /** How long clients write before each kill, in milliseconds. */
  readonly between: (crash: number) => number
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Kills a service under load with SIGKILL, again and again, and looks afterwards for anything acknowledged that is gone or there twice. */
export async function crashed({ crashes, between }: Options): Promise<CrashReport> {
  const folder = freshFolder()
  const start = () =>
    startServer({ CONCORDAT_DATA: folder.dir, QUOTA_CLIENT: '100000000', QUOTA_ORGANISATION: '100000000' })
  let server = start()
  try {
    const keys = keysOf(await ready(server))
    const writers = writersOf(keys, await mandateOf(await server.url, keys))
    for (let crash = 0; crash < crashes; crash++) {
      const writing = writers.write(await server.url)
      await wait(between(crash))
      await kill(server, folder.dir, victims[crash % victims.length] as (typeof victims)[number])
      await writing.stop()
      server = start()
      await ready(server)
      await writers.finish(await server.url)
    }
    const lost = await missing(await server.url, keys, writers.told)
    await server.end('SIGTERM')
    return { crashes, acknowledged: writers.told.acknowledged, repeated: writers.told.repeated, lost }
  } finally {
    server.process.kill('SIGKILL')
    await server.ended
    await folder.remove()
  }
}

async function ready(server: RunningServer): Promise<string> {
  await server.url
  return server.output()
}

async function kill(server: RunningServer, dir: string, victim: (typeof victims)[number]): Promise<void> {
  const postgres = Number(readFileSync(join(dir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
  if (victim !== 'service') process.kill(postgres, 'SIGKILL')
  // Without its database the service answers 503 until it is told to end.
  if (victim === 'database') await wait(200)
  await server.end('SIGKILL')
}

interface Keys {
  readonly lender: string
  readonly agency: string
}

function keysOf(output: string): Keys {
  const key = (kind: string) => new RegExp(`^ {2}${kind} .*?(ccd_test_\\w+)$`, 'm').exec(output)?.[1] ?? ''
  return { lender: key('lender'), agency: key('agency') }
}

const asked = async (url: string, key: string, path: string, body?: unknown) => {
  const answer = await fetch(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path}: ${text}`)
  return JSON.parse(text)
}

async function mandateOf(url: string, keys: Keys): Promise<string> {
  const agency = await asked(url, keys.agency, '/v1/organisation')
  const { id } = await asked(url, keys.lender, '/v1/mandates', { counterparty: agency.id, terms: mandateTerms })
  await asked(url, keys.agency, `/v1/mandates/${id}/sign`, { number: 1 })
  return id
}

/** Whatever was acknowledged and is not there exactly once. Nothing else was sent, or it was acknowledged in the end. */
async function missing(url: string, keys: Keys, told: Told): Promise<string[]> {
  const [lender, agency] = [await feedOf(url, keys.lender), await feedOf(url, keys.agency)]
  const lost = [...gaps('lender', lender), ...gaps('agency', agency)]
  const hoped = (what: string, found: unknown, expected: unknown) => {
    if (found !== expected) lost.push(`${what}: ${found} instead of ${expected}`)
  }
  const rows = await listOf(url, keys.lender, '/v1/accounts')
  const accounts = new Map(rows.map((row) => [row.reference, row]))
  hoped('accounts', rows.length, told.payments.size)
  const created = countBy(lender, 'account.created', 'accountId')
  const paid = countBy(lender, 'transaction.posted', 'accountId')
  for (const [reference, payments] of told.payments) {
    const row = accounts.get(reference)
    hoped(`creations of ${reference}`, created.get(row?.id), 1)
    hoped(`payments on ${reference}`, paid.get(row?.id) ?? 0, payments)
    hoped(`the balance of ${reference}`, row?.balance.total, owed(payments))
  }
  const accepted = countBy(agency, 'placement.accepted', 'placementId')
  for (const placement of told.accepted) hoped(`acceptances of ${placement}`, accepted.get(placement), 1)
  hoped('acceptances', accepted.size, told.accepted.size)
  return lost
}

// biome-ignore lint/suspicious/noExplicitAny: rows of every shape
type Row = any

const gaps = (whose: string, feed: readonly Row[]) =>
  feed.flatMap(({ position }, index) => (position === index + 1 ? [] : [`position ${position} of the ${whose}'s feed`]))

function countBy(feed: readonly Row[], type: string, about: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { type: kind, data } of feed) {
    if (kind === type) counts.set(data[about], (counts.get(data[about]) ?? 0) + 1)
  }
  return counts
}

/** The feed once nothing follows: what was committed before is numbered within moments. */
async function feedOf(url: string, key: string): Promise<Row[]> {
  const events: Row[] = []
  for (let quiet = 0; quiet < 5; ) {
    const { data } = await asked(url, key, `/v1/events?limit=200&after=${events.at(-1)?.position ?? 0}`)
    events.push(...data)
    quiet = data.length === 0 ? quiet + 1 : 0
    if (data.length === 0) await wait(200)
  }
  return events
}

async function listOf(url: string, key: string, path: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor = ''; ; ) {
    const page = await asked(url, key, `${path}?limit=200${cursor && `&cursor=${cursor}`}`)
    rows.push(...page.data)
    if (!page.hasMore) return rows
    cursor = page.nextCursor
  }
}
