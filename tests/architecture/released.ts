import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSchema, findBreakingChanges } from 'graphql'
import { repository } from './files.ts'

/** The contract as integrators know it, or as the code has it now. */
export interface ContractTexts {
  readonly openapi: Record<string, unknown>
  readonly graphql: string
  /** JSON Schemas of events, by type and version: `placement.accepted.v1`. */
  readonly events: Readonly<Record<string, Record<string, unknown>>>
}

const CONTRACTS = 'schema/contracts'

/** Whoever breaks a promise made to integrators learns here which one. What only adds passes. */
export const checkReleased = (): string[] => broken(read(`${CONTRACTS}/released`), read(CONTRACTS))

function read(folder: string): ContractTexts {
  const at = (path: string) => readFileSync(join(repository, folder, path), 'utf8')
  const names = readdirSync(join(repository, folder, 'events'))
  return {
    openapi: JSON.parse(at('openapi.json')),
    graphql: at('schema.graphql'),
    events: Object.fromEntries(names.map((name) => [name.replace('.json', ''), JSON.parse(at(`events/${name}`))])),
  }
}

/** A sentence for everything that worked under the released contract and would not under the present one. */
export const broken = (released: ContractTexts, present: ContractTexts): string[] => [
  ...brokenInRest(released, present),
  ...findBreakingChanges(buildSchema(released.graphql), buildSchema(present.graphql)).map(
    ({ description }) => `GraphQL: ${description}`,
  ),
]

interface Change {
  readonly path: string
  readonly impact: 'major' | 'minor' | 'patch'
  readonly verdicts: readonly { readonly ruleId: string; readonly impact: string; readonly message: string }[]
  readonly property?: string
  readonly base?: { readonly value?: unknown }
  readonly revision?: { readonly value?: unknown }
}

/** The values of an answer may become more: clients are told to expect ones they do not know. */
const additive = new Set(['enum-values-added'])

const redocly = join(repository, 'node_modules/@redocly/cli/bin/cli.js')

/** Redocly rates every change by whether it is in what is sent or in what is answered; events are answers, too. */
function brokenInRest(released: ContractTexts, present: ContractTexts): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-contract-'))
  try {
    const [base, revision] = [join(folder, 'released.json'), join(folder, 'present.json')]
    writeFileSync(base, JSON.stringify(inLineWith(withEvents(released), present)))
    writeFileSync(revision, JSON.stringify(withEvents(present)))
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [redocly, 'diff', '--format', 'json', '--fail-on', 'none', base, revision],
      {
        ...{ cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
        env: { ...process.env, NO_COLOR: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      },
    )
    const report = stdout.startsWith('{') ? (JSON.parse(stdout) as { changes: readonly Change[] }) : undefined
    return report
      ? report.changes.filter(isNoLongerList(report.changes)).flatMap(sentencesOf)
      : [`The contracts could not be compared: ${stderr}`]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A list of values grows with the values there are: all but those changes. */
const isNoLongerList =
  (changes: readonly Change[]) =>
  ({ path, property, base, revision }: Change): boolean =>
    property !== 'maxItems' ||
    Number(revision?.value) < Number(base?.value) ||
    !changes.some(
      (other) => other.path === `${path}/items` && other.verdicts.some(({ ruleId }) => additive.has(ruleId)),
    )

function sentencesOf({ path, verdicts, property, base, revision }: Change): string[] {
  const place = placeOf(path)
  const lost = property === 'enum' ? without(base?.value, revision?.value) : []
  const rated = verdicts.filter(({ impact, ruleId }) => impact === 'major' && !additive.has(ruleId))
  if (rated.length > 0) return rated.map(({ message, ruleId }) => `${place}: ${message} (${ruleId})`)
  // What is never answered any more is waited for in vain.
  return lost.length > 0 ? [`${place}: the values ${lost.join(', ')} are gone.`] : []
}

const without = (before: unknown, after: unknown): unknown[] =>
  Array.isArray(before) && Array.isArray(after) ? before.filter((value) => !after.includes(value)) : []

/** `#/paths/~1v1~1accounts/get` reads as `/v1/accounts get`. */
const placeOf = (pointer: string): string =>
  pointer
    .replace(/^#\/(paths\/)?/, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join(' ')

/**
 * Redocly takes a parameter whose values became many more for another one. The types of events to read are such values: those
 * that were are looked for here, and the two contracts are then compared with the same ones.
 */
function inLineWith(released: object, present: ContractTexts): object {
  const [before, now] = [typesOf(released), typesOf(present.openapi)]
  if (before && now && without(before.enum, now.enum).length === 0) before.enum = now.enum
  return released
}

interface Listed {
  readonly paths?: Record<
    string,
    { get?: { parameters?: { name: string; schema?: { items?: { enum?: unknown } } }[] } }
  >
}

const typesOf = (openapi: object) =>
  (openapi as Listed).paths?.['/v1/events']?.get?.parameters?.find(({ name }) => name === 'types')?.schema?.items

function withEvents({ openapi, events }: ContractTexts): object {
  const paths = Object.entries(events).map(([name, { $schema, $id, ...schema }]) => [
    `/events/${name}`,
    { get: { responses: { 200: { description: 'An event', content: { 'application/json': { schema } } } } } },
  ])
  return { ...openapi, paths: { ...(openapi.paths as object), ...Object.fromEntries(paths) } }
}
