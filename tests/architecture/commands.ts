import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './files.ts'

/** Runs a program of node_modules, or of the repository, on this Node; a failure's output is the finding. */
export function runScript(script: string, args: readonly string[]): string[] {
  const { status, error, stdout, stderr } = spawnSync(process.execPath, [join(repository, script), ...args], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  if (error) return [`${script} did not run: ${error.message}`]
  return status === 0 ? [] : [[stdout, stderr].join('\n').trim() || `${script} ended with code ${status}.`]
}

const generator = 'schema/contracts/generate.ts'

/** Contracts and SDK are what the code says now. */
export function checkGenerated(): string[] {
  return existsSync(join(repository, generator)) ? runScript(generator, ['--check']) : []
}
