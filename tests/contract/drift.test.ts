import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operations } from '../../src/rooms.ts'
import { repository } from '../architecture/files.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'
import { badInput, type Exchange } from './fuzz.ts'

/** Enough for nearly every operation to be answered with something that can be compared. */
const REQUESTS_EACH = 17

let platform: Platform
let folder: string
beforeAll(async () => {
  platform = await startPlatform()
  folder = await mkdtemp(join(tmpdir(), 'concordat-drift-'))
})
afterAll(async () => {
  await platform.stop()
  await rm(folder, { recursive: true, force: true })
})

const pairs = (headers: Headers) => [...headers].map(([name, value]) => ({ name, value }))

/** An exchange as an HTTP archive holds it. */
const entryOf = ({ path, init, status, headers, text }: Exchange) => {
  const url = new URL(path, BASE_URL)
  const asked = new Headers(init.headers)
  const mimeType = headers.get('content-type') ?? ''
  return {
    startedDateTime: '2026-11-24T09:30:00.000Z',
    ...{ time: 1, cache: {}, timings: { send: 0, wait: 1, receive: 0 } },
    request: {
      ...{ method: init.method, url: url.href, httpVersion: 'HTTP/1.1', cookies: [], headers: pairs(asked) },
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      ...(typeof init.body === 'string' ? { postData: { mimeType: asked.get('content-type'), text: init.body } } : {}),
      ...{ headersSize: -1, bodySize: -1 },
    },
    response: {
      ...{ status, statusText: '', httpVersion: 'HTTP/1.1', cookies: [], headers: pairs(headers) },
      content: { size: text.length, mimeType, text },
      ...{ redirectURL: '', headersSize: -1, bodySize: -1 },
    },
  }
}

interface Problem {
  readonly severity: string
  readonly message: string
  readonly operationId: string
  readonly target: string
  readonly status: number
  readonly dataPath?: string
  readonly details?: { readonly actual?: unknown }
}

const sentence = ({ operationId, status, target, message, dataPath, details }: Problem) =>
  `${operationId} ${status}, ${target}${dataPath ?? ''}: ${message} It was ${details?.actual}.`

/** Redocly's time and memory grow faster than contract and traffic: it is shown both in so many parts. */
const PARTS = 24

/** What a path is about: its first word after the version. */
const areaOf = (path: string) => {
  const [, first = '', second = ''] = path.split(/[/?]/)
  return first === 'v1' ? second : first
}

type Contract = Record<string, unknown> & { readonly paths: Record<string, unknown> }

interface Report {
  readonly problems: readonly Problem[]
  readonly run: { readonly totalExchanges: number }
}

/** What Redocly finds the contract does not say of this traffic, and how many of its operations the traffic is about. */
async function drift(exchanges: readonly Exchange[]) {
  const contract: Contract = JSON.parse(await readFile(join(repository, 'schema/contracts/openapi.json'), 'utf8'))
  const areas = [...new Set(Object.keys(contract.paths).map(areaOf))].toSorted()
  const found = { problems: [] as Problem[], exchanges: 0 }
  for (let part = 0; part < PARTS; part++) {
    const isIn = (path: string) => Math.max(areas.indexOf(areaOf(path)), 0) % PARTS === part
    const paths = Object.fromEntries(Object.entries(contract.paths).filter(([path]) => isIn(path)))
    const seen = await driftOf(
      needed({ ...contract, paths }),
      exchanges.filter(({ path }) => isIn(path)),
    )
    found.problems.push(...seen.problems)
    found.exchanges += seen.exchanges
  }
  return { ...found, covered: coverage(contract, exchanges) }
}

/** The contract with only the components its paths lead to: the others cost the same time again for every operation. */
function needed(contract: Contract): Contract {
  const whole = contract.components as Record<string, Record<string, unknown>>
  const kept: Record<string, Record<string, unknown>> = { securitySchemes: whole.securitySchemes ?? {} }
  const follow = (value: unknown) => {
    for (const [, kind = '', name = ''] of JSON.stringify(value).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      kept[kind] ??= {}
      const group = kept[kind] as Record<string, unknown>
      if (name in group) continue
      group[name] = whole[kind]?.[name]
      follow(group[name])
    }
  }
  follow(contract.paths)
  return { ...contract, components: kept }
}

async function driftOf(contract: Contract, exchanges: readonly Exchange[]) {
  const file = (name: string) => join(folder, name)
  const log = { version: '1.2', creator: { name: 'concordat', version: '1' }, entries: exchanges.map(entryOf) }
  await writeFile(file('traffic.har'), JSON.stringify({ log }))
  await writeFile(file('openapi.json'), JSON.stringify(contract))
  const args = ['--api', file('openapi.json'), '--server', BASE_URL, '--rules', 'schema-consistency']
  const report = ['--format', 'json', '-o', file('drift.json')]
  const program = join(repository, 'node_modules/@redocly/cli/bin/cli.js')
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  await rm(file('drift.json'), { force: true })
  await new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, 'drift', file('traffic.har'), ...args, ...report],
      { cwd: repository, env },
      resolve,
    )
  })
  const { problems, run } = JSON.parse(await readFile(file('drift.json'), 'utf8')) as Report
  return { problems, exchanges: run.totalExchanges }
}

/** The share of the contract's operations that some exchange is about. Counted here: Redocly's own count fills gigabytes. */
function coverage({ paths }: Contract, exchanges: readonly Exchange[]): number {
  const operations = Object.entries(paths).flatMap(([path, item]) => {
    const form = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/?]+')}(\\?|$)`)
    return Object.keys(item as object)
      .filter((method) => verbs.includes(method))
      .map((method) => ({ method, form }))
  })
  const asked = exchanges.map(({ path, init }) => ({ path, method: String(init.method).toLowerCase() }))
  const seen = operations.filter(({ method, form }) =>
    asked.some((one) => one.method === method && form.test(one.path)),
  )
  return seen.length / operations.length
}
const verbs = ['get', 'post', 'put', 'patch', 'delete']

/** Its reader of query strings takes a list with commas for one value, and headers of no matter for a mistake. */
const isComparable = ({ path, status }: Exchange) =>
  !/[=,][^&]*,/.test(path) && (status < 300 || [404, 409, 412, 422].includes(status))

test('what the service takes and answers is what the contract says', async () => {
  const exchanges: Exchange[] = []
  await badInput(platform, {
    count: REQUESTS_EACH * operations.length,
    seed: 7,
    onExchange: (exchange) => exchanges.push(exchange),
  })
  const compared = exchanges.filter(isComparable)
  const found = await drift(compared)
  expect([...new Set(found.problems.filter(({ severity }) => severity !== 'info').map(sentence))]).toEqual([])
  expect(found.exchanges).toBe(compared.length)
  expect(found.covered).toBeGreaterThanOrEqual(0.95)
}, 900_000)
