#!/usr/bin/env node
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import {
  type Digest,
  discloseRows,
  type ExportDisclosure,
  type ExportManifest,
  type ExportTally,
  ExportVerificationError,
  LogVerificationError,
  type TallyFindings,
  verifyCheckpoint,
  verifyDisclosure,
  verifyExport,
  verifyTallies,
} from '../verify.ts'

const USAGE = `concordat verify FILE --manifest FILE --keys FILE [--leaves FILE] [--tallies FILE] [--issuer URL] [--log-key LINE] [--json]
concordat verify DISCLOSURE --keys FILE [--issuer URL] [--log-key LINE] [--json]
concordat disclose FILE --manifest FILE --keys FILE --rows 3,17 > DISCLOSURE
concordat keys URL --log-key LINE [--json]
concordat watch URL --log-key LINE --state FILE [--client ID --client-key FILE] [--delay SECONDS] [--once] [--json]

FILE and manifest are an export's, keys is what /oauth/jwks published. Nothing is fetched: it needs no network.
keys reads the whole log of URL, which anybody may, and lists every key of an exchange there ever was: two of one epoch are a finding.
With tallies, one a line as the API gave them, and the log's key, rows are added up by day: a day with fewer than were counted is named.
watch asks URL: every event of your feed must be in the log as you were told it, and the log may only grow. It acts as the client, or
with the API key in CONCORDAT_API_KEY, and keeps in the state's file what it holds the log to. Each finding is a line.
Answers 0 where everything holds, 1 where something does not, 2 where it is not asked right.
`

/** Answers at once, which WebCrypto does not: several times as many lines a second. */
const digest: Digest = (bytes) => createHash('sha256').update(bytes).digest()

class UsageError extends Error {}

const options = {
  manifest: { type: 'string' },
  keys: { type: 'string' },
  leaves: { type: 'string' },
  tallies: { type: 'string' },
  issuer: { type: 'string' },
  rows: { type: 'string' },
  'log-key': { type: 'string' },
  state: { type: 'string' },
  client: { type: 'string' },
  'client-key': { type: 'string' },
  delay: { type: 'string' },
  once: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

function asked() {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [command, file, ...others] = positionals
    if (!command || !file || others.length > 0) throw new UsageError('something is left out')
    return { command, file, values }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

async function run(): Promise<string> {
  const { command, file, values } = asked()
  if (command === 'watch') return watched(file, values)
  if (command === 'keys') return listed(file, values)
  if (command !== 'verify' && command !== 'disclose') throw new UsageError(`there is no ${command}`)
  if (values.keys === undefined) throw new UsageError(`${command} needs --keys`)
  const keys = JSON.parse(await readFile(values.keys, 'utf8'))
  const shared = { keys, ...(values.issuer === undefined ? {} : { issuer: values.issuer }), digest }
  if (values.manifest === undefined) {
    if (command === 'disclose') throw new UsageError('disclose needs --manifest')
    const disclosure = JSON.parse(await readFile(file, 'utf8')) as ExportDisclosure
    const manifest = await verifyDisclosure(disclosure, shared)
    return told(manifest, { values, rows: disclosure.rows.length })
  }
  const manifest = await readFile(values.manifest, 'utf8')
  if (command === 'disclose') {
    const rows = (values.rows ?? '').split(',').map(Number)
    return `${JSON.stringify(await discloseRows({ ...shared, manifest, file: await readFile(file), rows }))}\n`
  }
  const leaves = values.leaves === undefined ? {} : { leaves: await readFile(values.leaves, 'utf8') }
  const logKey = values['log-key']
  if (values.tallies !== undefined && logKey === undefined) throw new UsageError('--tallies needs --log-key')
  const holds = await verifyExport({ ...shared, ...leaves, manifest, file: createReadStream(file) })
  if (values.tallies === undefined || logKey === undefined) return told(holds, { values, rows: holds.count })
  const lines = (await readFile(values.tallies, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  const tallies = lines.map((line) => JSON.parse(line) as ExportTally)
  const found = await verifyTallies({ manifest: holds, file: createReadStream(file), tallies, logKey })
  if (found.missing.length > 0) process.exitCode = 1
  return told(holds, { values, rows: holds.count, found })
}

async function listed(url: string, values: ReturnType<typeof asked>['values']): Promise<string> {
  const logKey = values['log-key']
  if (logKey === undefined) throw new UsageError('keys needs --log-key')
  const { findKeys } = await import('../key-audit.ts')
  const { checkpoint, keys, conflicts } = await findKeys({ url: `${url.replace(/\/$/, '')}/log`, logKey, digest })
  if (conflicts.length > 0) process.exitCode = 1
  if (values.json) return `${JSON.stringify({ size: checkpoint.size, keys, conflicts })}\n`
  return [
    ...keys.map((key) => `${key.index} ${key.world} ${key.namespace} ${key.epoch} ${key.publicKey}`),
    ...conflicts.map(
      ([key]) => `${key?.world} ${key?.namespace} ${key?.epoch} has more than one key. Keep what you see.`,
    ),
    `${checkpoint.size} entries looked at, ${keys.length} keys, ${conflicts.length} findings.`,
    '',
  ].join('\n')
}

async function watched(url: string, values: ReturnType<typeof asked>['values']): Promise<string> {
  const {
    'log-key': logKey,
    state: stateFile,
    client: id,
    'client-key': keyFile,
    delay,
    once = false,
    json = false,
  } = values
  if (logKey === undefined || stateFile === undefined) throw new UsageError('watch needs --log-key and --state')
  if ((id === undefined) !== (keyFile === undefined)) throw new UsageError('--client and --client-key go together')
  const client = id === undefined || keyFile === undefined ? {} : { client: { id, keyFile } }
  if (!('client' in client) && !process.env.CONCORDAT_API_KEY)
    throw new UsageError('watch needs a client or CONCORDAT_API_KEY')
  const delayMs = delay === undefined ? {} : { delayMs: Number(delay) * 1000 }
  if (Number.isNaN(delayMs.delayMs)) throw new UsageError('--delay is a number of seconds')
  const say = (line: string) => process.stdout.write(`${line}\n`)
  // Loaded when it is asked for: verifying needs no connection.
  const { watch } = await import('./watch.ts')
  const found = await watch({ url, logKey, stateFile, ...client, once, ...delayMs, json }, say)
  if (found > 0) process.exitCode = 1
  return ''
}

interface Told {
  readonly values: { readonly json?: boolean | undefined; readonly 'log-key'?: string | undefined }
  readonly rows: number
  readonly found?: TallyFindings
}

/** What adding up by day came to, a line each. */
function addedUp({ missing, days, uncounted }: TallyFindings): readonly string[] {
  const first =
    uncounted.length > 0
      ? ` No count of ${uncounted.slice(0, 10).join(', ')}${uncounted.length > 10 ? ', ...' : ''}.`
      : ''
  const whole = missing.length === 0 ? 'none has fewer rows than were counted' : `${missing.length} have too few rows`
  return [
    `Counted on ${days} days: ${whole}.${first}`,
    ...missing.map(
      ({ day, jurisdiction, counted, until, rows }) =>
        `${day}: ${rows} rows of ${jurisdiction}; ${counted} were counted by ${until}`,
    ),
  ]
}

async function told(manifest: ExportManifest, { values, rows, found }: Told): Promise<string> {
  const key = values['log-key']
  const checkpoint = key === undefined ? undefined : await verifyCheckpoint(manifest.checkpoint ?? '', key)
  const { question, count, issuer } = manifest
  const signedAt = new Date(manifest.signedAtMs).toISOString()
  if (values.json) {
    const tallied = found && { missing: found.missing, days: found.days, uncounted: found.uncounted }
    const holds = (found?.missing.length ?? 0) === 0
    return `${JSON.stringify({ holds, rows, count, question, issuer, signedAt, ...tallied })}\n`
  }
  const { template, jurisdiction, period, asOf } = question
  return [
    `It holds: ${rows} of ${count} rows, signed by ${issuer} at ${signedAt}.`,
    `${template} in ${jurisdiction}, from ${period.from} to ${period.to}, as of ${asOf}.`,
    ...(found ? addedUp(found) : []),
    ...(checkpoint ? [`Checkpoint ${checkpoint.origin}, size ${checkpoint.size}: signed by that key.`] : []),
    '',
  ].join('\n')
}

/** What does not hold, a line each. */
function refusal(error: ExportVerificationError | LogVerificationError): string {
  const lines = [error.message]
  if (error instanceof ExportVerificationError) {
    for (const { kind, line, row } of error.differences) {
      lines.push(kind === 'dropped' ? `before line ${line}: row ${row} dropped` : `line ${line}: ${kind}${ofRow(row)}`)
    }
    const untold = (error.count ?? 0) - error.differences.length
    if (untold > 0) lines.push(`and ${untold} more`)
    if (error.code === 'lines_differ' && error.count === null) lines.push('With --leaves the lines are named.')
  }
  return `${lines.join('\n')}\n`
}

const ofRow = (row: number | null) => (row === null ? '' : `, row ${row} of the export`)

try {
  process.stdout.write(await run())
} catch (error) {
  const fails = error instanceof ExportVerificationError || error instanceof LogVerificationError
  if (fails && process.argv.includes('--json')) {
    const { differences, count } = error instanceof ExportVerificationError ? error : { differences: [], count: null }
    process.stdout.write(`${JSON.stringify({ holds: false, code: error.code, count, differences })}\n`)
  } else if (fails) process.stderr.write(refusal(error))
  else {
    const said = error instanceof Error ? error.message : String(error)
    process.stderr.write(error instanceof UsageError ? `${said}\n\n${USAGE}` : `${said}\n`)
  }
  process.exitCode = fails ? 1 : 2
}
