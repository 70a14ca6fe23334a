import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../architecture/files.ts'

const CONTRACT = 'schema/contracts/openapi.json'

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

test('the contract passes Spectral: OpenAPI and OWASP API security 2023, warnings included', async () => {
  const args = ['lint', '-r', 'schema/contracts/spectral.yaml', '--fail-severity=warn', CONTRACT]
  expect(await verdict(spectral, args)).toBe('')
}, 300_000)

test('the contract passes Redocly at its strictest', async () => {
  expect(await verdict(redocly, ['lint', '--config', 'schema/contracts/redocly.yaml', CONTRACT])).toBe('')
}, 60_000)
