import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { repository } from '../architecture/files.ts'
import { type Contract, needed } from './parts.ts'

const CONTRACT = 'schema/contracts/openapi.json'
const RULES = join(repository, 'schema/contracts/spectral.yaml')

/** Rules about examples write out every schema beneath each: they are asked of the contract part by part. */
const OF_EXAMPLES = ['oas3-valid-media-example', 'oas3-valid-schema-example']
const PARTS = 10

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concordat-lint-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const written = async (name: string, value: unknown): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, JSON.stringify(value))
  return path
}
const rules = (severity: 'off' | true) => Object.fromEntries(OF_EXAMPLES.map((rule) => [rule, severity]))

/** A linter's verdict: nothing when it is content, else what it said. */
const verdict = (script: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    execFile(process.execPath, [join(repository, script), ...args], { cwd: repository, env }, (error, stdout, stderr) =>
      resolve(error ? `${stdout}\n${stderr}`.trim() : ''),
    )
  })
const spectral = 'node_modules/@stoplight/spectral-cli/dist/index.js'
const redocly = 'node_modules/@redocly/cli/bin/cli.js'
const linted = (ruleset: string, document: string) =>
  verdict(spectral, ['lint', '-r', ruleset, '--fail-severity=warn', document])

test('the contract passes Spectral: OpenAPI and OWASP API security 2023, warnings included', async () => {
  const ruleset = await written('whole.json', { extends: [RULES], rules: rules('off') })
  expect(await linted(ruleset, CONTRACT)).toBe('')
}, 300_000)

test.each(Array.from({ length: PARTS }, (_, part) => part))(
  'its examples pass Spectral, part %i',
  async (part) => {
    const contract: Contract = JSON.parse(await readFile(join(repository, CONTRACT), 'utf8'))
    const paths = Object.entries(contract.paths).filter((_, index) => index % PARTS === part)
    const document = await written(`part-${part}.json`, needed({ ...contract, paths: Object.fromEntries(paths) }))
    const ruleset = await written('examples.json', { extends: [['spectral:oas', 'off']], rules: rules(true) })
    expect(await linted(ruleset, document)).toBe('')
  },
  300_000,
)

test('the contract passes Redocly at its strictest', async () => {
  expect(await verdict(redocly, ['lint', '--config', 'schema/contracts/redocly.yaml', CONTRACT])).toBe('')
}, 300_000)
