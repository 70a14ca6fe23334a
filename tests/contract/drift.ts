import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from '../architecture/files.ts'
import { BASE_URL } from '../setup/platform.ts'
import type { Exchange } from './fuzz.ts'
import { withLevels } from './levels.ts'

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

/** What the contract does not say of traffic. */
export interface Drift {
  /** A sentence each. */
  readonly problems: readonly string[]
  /** Of the exchanges given, those that were compared. */
  readonly exchanges: number
  /** The share of the contract's operations the traffic is about. */
  readonly covered: number
}

/** What Redocly finds the contract does not say of this traffic. */
export async function drift(exchanges: readonly Exchange[]): Promise<Drift> {
  const folder = await mkdtemp(join(tmpdir(), 'concordat-drift-'))
  try {
    return await compared(folder, exchanges)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function compared(folder: string, exchanges: readonly Exchange[]): Promise<Drift> {
  const file = (name: string) => join(folder, name)
  const log = { version: '1.2', creator: { name: 'concordat', version: '1' }, entries: exchanges.map(entryOf) }
  await writeFile(file('traffic.har'), JSON.stringify({ log }))
  const contract = JSON.parse(await readFile(join(repository, 'schema/contracts/openapi.json'), 'utf8'))
  await writeFile(file('openapi.json'), JSON.stringify(withComparable(withLevels(contract))))
  const args = ['--api', file('openapi.json'), '--server', BASE_URL, '--rules', 'schema-consistency']
  const report = ['--format', 'json', '-o', file('drift.json'), '--coverage-output', file('coverage.json')]
  const program = join(repository, 'node_modules/@redocly/cli/bin/cli.js')
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  await new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, 'drift', file('traffic.har'), ...args, ...report],
      { cwd: repository, env },
      resolve,
    )
  })
  const read = async (name: string) => JSON.parse(await readFile(file(name), 'utf8'))
  const { problems, run } = (await read('drift.json')) as { problems: Problem[]; run: { totalExchanges: number } }
  const { operations } = (await read('coverage.json')).totals as { operations: { covered: number; total: number } }
  const severe = problems.filter(({ severity }) => severity !== 'info')
  return {
    problems: [...new Set(severe.map(sentence))],
    ...{ exchanges: run.totalExchanges, covered: operations.covered / operations.total },
  }
}

/** What an exchange with one of these is answered with is compared. */
const isComparableStatus = (status: number) => status < 300 || [404, 409, 412, 422].includes(status)

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses?: Record<string, unknown> }>>>>
}

/** The contract without the answers no exchange that is compared has: most of what Redocly would write out. */
const withComparable = <Contract extends Described>(contract: Contract): Contract => ({
  ...contract,
  paths: Object.fromEntries(
    Object.entries(contract.paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item).map(([method, { responses = {}, ...operation }]) => [
          method,
          {
            ...operation,
            responses: Object.fromEntries(
              Object.entries(responses).filter(([code]) => isComparableStatus(Number(code))),
            ),
          },
        ]),
      ),
    ]),
  ),
})

/** Its reader of query strings takes a list with commas for one value, and headers of no matter for a mistake. */
const isComparable = ({ path, status }: Exchange) => !/[=,][^&]*,/.test(path) && isComparableStatus(status)

/** Exchanges with the same answer of one operation: the first ones say what the others say. */
const ALIKE_MAX = 4

/** Some of each operation's answers of each status. */
export function comparable(exchanges: readonly Exchange[]): Exchange[] {
  const seen = new Map<string, number>()
  return exchanges.filter((exchange) => {
    if (!isComparable(exchange)) return false
    const key = `${exchange.operation} ${exchange.status}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times <= ALIKE_MAX
  })
}
