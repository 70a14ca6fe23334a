import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A statement as the service sent it. */
export interface Sent {
  readonly sql: string
  readonly params: readonly unknown[]
  /** Statements of one flight left together, without waiting for each other. */
  readonly flight: number
}

export interface ScriptOptions {
  /** What in the recorded statements was one call's own, and the SQL that is another's in its place. */
  readonly own: Readonly<Record<string, string>>
  /** Transactions of one client. */
  readonly each: number
}

/**
 * The recorded transaction as a pgbench script: the same statements in the same order and the same flights. What was one call's own becomes
 * the turn's (`:n`), alone or in a list; every other parameter is the literal it was.
 */
export function scriptOf(sent: readonly Sent[], { own, each }: ScriptOptions): string {
  const flights = Map.groupBy(sent, ({ flight }) => flight)
  const lines = [...flights.values()].flatMap((statements) => [
    '\\startpipeline',
    ...statements.map((statement) => filled(statement, own)),
    '\\endpipeline',
  ])
  return ['\\set i :i + 1', `\\set n :client_id * ${each} + :i`, ...lines].join('\n')
}

function filled({ sql, params }: Sent, own: ScriptOptions['own']): string {
  const text = sql.replaceAll(/\$(\d+)/g, (_, index) => literal(params[Number(index) - 1], own))
  return `${text.replaceAll(/\s*\n\s*/g, ' ').trim()};`
}

function literal(value: unknown, own: ScriptOptions['own']): string {
  if (value === null || value === undefined) return 'null'
  if (value instanceof Uint8Array) return `'\\x${Buffer.from(value).toString('hex')}'::bytea`
  const text = textOf(value)
  const turn = own[text]
  if (turn !== undefined) return turn
  const listed = /^\{(.*)\}$/.exec(text)?.[1]?.split(',') ?? []
  if (listed.some((item) => own[item] !== undefined)) {
    return `array[${listed.map((item) => own[item] ?? (item === 'NULL' ? 'null' : quoted(item))).join(', ')}]`
  }
  return within(text, own)
}

/** As the driver writes it: arrays of the database are text by then, so what is no plain value is JSON. */
const textOf = (value: unknown): string =>
  value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value)

/** What is a call's own inside a longer text, as in JSON: the text around it, and the turn's in its place. */
function within(text: string, own: ScriptOptions['own']): string {
  const [found] = Object.keys(own).filter((key) => text.includes(key))
  if (found === undefined) return quoted(text)
  const parts = text.split(found).map((part) => within(part, own))
  return `(${parts.join(` || ${own[found]}::text || `)})`
}

/** Prepared, pgbench takes every `:name` for a variable of its own, inside quotes too: those are taken apart. */
const quoted = (text: string): string => `('${text.replaceAll("'", "''").replaceAll(/:(?=[A-Za-z_])/g, ":' || '")}')`

interface Rating {
  readonly script: string
  /** Transactions of one client. */
  readonly each: number
  readonly clients: number
}

/** Transactions a second of a script that every client runs so often; throws where one of them failed. */
export function ratedScript(url: string, { script, each, clients }: Rating): number {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-pgbench-'))
  try {
    const file = join(folder, 'script.sql')
    writeFileSync(file, script)
    const options = [
      '-n',
      '-M',
      'prepared',
      '-c',
      String(clients),
      '-j',
      '2',
      '-t',
      String(each),
      '-D',
      'i=-1',
      '-f',
      file,
    ]
    const { stdout, stderr, status } = spawnSync('pgbench', [...options, url], { encoding: 'utf8' })
    const [, rate] = /tps = ([\d.]+) \(without/.exec(stdout) ?? []
    if (status !== 0 || !rate || /ERROR/.test(stderr)) throw new Error(`pgbench: ${stderr.slice(0, 600)}`)
    return Number(rate)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
