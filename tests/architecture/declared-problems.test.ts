import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problemsOf } from '../../src/http/index.ts'
import type { ProblemKind } from '../../src/kernel/problem.ts'
import { operations } from '../../src/rooms.ts'
import { readRepository, repository } from './files.ts'
import { problemsReachable } from './reachable-problems.ts'

test('every operation declares the problems its rules may refuse with', async () => {
  const files = readRepository().filter(({ path }) => /^src\/.*\.ts$/.test(path))
  const reachable = problemsReachable(files)
  const missing: string[] = []
  for (const { path } of files.filter(({ path }) => /^src\/[a-z]+\/(commands\/|(.*-)?queries\.ts$)/.test(path))) {
    for (const [name, spec] of Object.entries(await import(join(repository, path)))) {
      const operation = operations.find(
        (one) => one.kind !== 'upload' && (one.kind === 'command' ? one.command : one.query) === spec,
      )
      if (!operation) continue
      const declared = problemsOf(operation).map(({ code }) => code)
      for (const { file, table, member } of reachable(path, name)) {
        const { [table]: kinds } = (await import(join(repository, file))) as Record<string, Record<string, ProblemKind>>
        const kind = kinds?.[member]
        if (kind && !declared.includes(kind.code)) missing.push(`${path} ${name}: ${table}.${member}`)
      }
    }
  }
  expect(missing, 'add these to the `problems` of their command').toEqual([])
}, 60_000)

// Two schemas under one name: the contract would show the first in place of the second.
test('every schema with a name has it for itself', () => {
  const names = readRepository()
    .filter(({ path }) => /^src\/(?!graphql\/).*\.ts$/.test(path))
    .flatMap(({ text }) => [...text.matchAll(/\.openapi\(\s*'([A-Z]\w*)'/g)].map(([, name]) => name as string))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
