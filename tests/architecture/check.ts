import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkGenerated, runScript } from './commands.ts'
import { checkDependencies } from './dependencies.ts'
import { checkDocsLinks } from './docs-links.ts'
import { readRepository, repository } from './files.ts'
import { checkImports } from './imports.ts'
import { checkLockfile } from './lockfile.ts'
import { checkNames } from './names.ts'
import { checkReleased } from './released.ts'
import { checkSizes } from './sizes.ts'
import type { Step } from './step.ts'
import { checkWords } from './words.ts'

const files = readRepository()
const parsed = (path: string) => JSON.parse(readFileSync(join(repository, path), 'utf8'))

const steps: readonly Step[] = [
  { name: 'format and lint', run: () => runScript('node_modules/@biomejs/biome/bin/biome', ['check', '.']) },
  { name: 'types', run: () => runScript('node_modules/@typescript/native/bin/tsc', ['--noEmit', '-p', '.']) },
  { name: 'imports', run: () => checkImports(files) },
  { name: 'sizes', run: () => checkSizes(files) },
  { name: 'names', run: () => checkNames(files) },
  { name: 'generated files', run: checkGenerated },
  { name: 'released contract', run: checkReleased },
  { name: 'docs links', run: () => checkDocsLinks(files) },
  { name: 'words', run: () => checkWords(files) },
  { name: 'dependencies', run: () => checkDependencies(parsed('package.json'), files) },
  { name: 'lock file', run: () => checkLockfile(parsed('package-lock.json')) },
]

async function findingsOf(step: Step): Promise<readonly string[]> {
  try {
    return await step.run()
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  }
}

let failed = 0
for (const step of steps) {
  const startedAt = performance.now()
  const findings = await findingsOf(step)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${findings.length === 0 ? 'ok  ' : 'FAIL'}  ${step.name.padEnd(18)} ${seconds} s`)
  for (const finding of findings) console.log(finding.replaceAll(/^/gm, '      '))
  if (findings.length > 0) failed += 1
}
console.log(`${steps.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
