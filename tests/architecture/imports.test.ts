import { describe, expect, test } from 'vitest'
import { breach, checkImports, cycles, importsOf } from './imports.ts'

describe('a file may import', () => {
  test.each([
    ['src/mandates/rules.ts', 'src/kernel/result.ts'],
    ['src/mandates/rules.ts', 'src/mandates/terms.ts'],
    ['src/mandates/rules.ts', 'src/tenancy/model.ts'],
    ['src/placements/batch-rules.ts', 'src/mandates/rules.ts'],
    ['src/contacts/decision-rules.ts', 'src/compliance/index.ts'],
    ['src/reconciliation/difference-rules.ts', 'src/placements/dictionary.ts'],
    ['src/mandates/store.ts', 'schema/tables/mandates.ts'],
    ['src/placements/import-store.ts', 'drizzle-orm'],
    ['src/mandates/store.ts', 'src/store/index.ts'],
    ['src/placements/commands/offer-placement.ts', 'src/mandates/index.ts'],
    ['src/placements/commands/offer-placement.ts', 'src/command.ts'],
    ['src/mandates/rest.ts', 'src/http/index.ts'],
    ['src/app.ts', 'src/mandates/rest.ts'],
    ['src/runtime/node.ts', 'node:http'],
    ['schema/tables/mandates.ts', 'src/mandates/terms.ts'],
    ['schema/contracts/generate.ts', 'node:fs'],
    ['tests/mandates/rules.test.ts', 'src/mandates/rules.ts'],
    ['sdk/src/cli/main.ts', 'node:fs'],
  ])('%s <- %s', (path, target) => {
    expect(breach(path, target)).toBeUndefined()
  })
})

describe('a file may not import, and is told where the code belongs', () => {
  test.each([
    ['src/kernel/money.ts', 'src/ledger/model.ts', "a room's model.ts"],
    ['src/mandates/rules.ts', 'src/mandates/store.ts', 'Pass the fact in'],
    ['src/mandates/rules.ts', 'src/tenancy/index.ts', 'Pass the fact in'],
    ['src/mandates/licence-review-rules.ts', 'src/tenancy/index.ts', 'Pass the fact in'],
    ['src/placements/hold-rules.ts', 'src/placements/hold-input.ts', 'Pass the fact in'],
    ['src/mandates/rules.ts', 'src/placements/rules.ts', 'lower rooms'],
    ['src/mandates/model.ts', 'src/placements/model.ts', 'lower rooms'],
    ['src/compliance/seven-in-seven.law.ts', 'src/compliance/queries.ts', 'Pass the fact in'],
    ['src/mandates/view.ts', 'schema/tables/mandates.ts', 'store.ts'],
    ['src/mandates/queries.ts', 'drizzle-orm', 'store.ts'],
    ['src/mandates/store.ts', 'postgres', 'src/store or src/runtime'],
    ['src/mandates/rest.ts', 'src/mandates/store.ts', 'behind one of them'],
    ['src/mandates/graphql.ts', 'src/store/index.ts', 'behind one of them'],
    ['src/mandates/commands/sign-mandate.ts', 'src/http/index.ts', 'rest.ts or graphql.ts'],
    ['src/mandates/view.ts', 'src/mandates/rest.ts', 'view.ts or input.ts'],
    ['src/mandates/commands/sign-mandate.ts', 'src/tenancy/store.ts', 'src/tenancy/index.ts'],
    ['src/mandates/commands/sign-mandate.ts', 'src/placements/index.ts', 'stands above'],
    ['src/mandates/store.ts', 'src/store/statement.ts', 'src/store/index.ts'],
    ['src/mandates/queries.ts', 'src/app.ts', 'a room cannot know it'],
    ['src/http/handler.ts', 'src/mandates/index.ts', 'move the code into src/mandates'],
    ['src/command.ts', 'src/placements/store.ts', 'move the code into src/placements'],
    ['src/query.ts', 'src/runtime/config.ts', 'handed in by src/runtime'],
    ['src/store/sealing.ts', 'node:crypto', 'belongs in src/runtime'],
    ['sdk/src/core/send.ts', 'node:crypto', 'belongs in src/runtime'],
    ['sdk/src/core/send.ts', 'src/kernel/problem.ts', 'schema/contracts'],
    ['src/mandates/index.ts', 'tests/fixtures/mandates.ts', 'move what both need to src'],
    ['schema/tables/mandates.ts', 'src/mandates/store.ts', 'move the noun there'],
  ])('%s <- %s', (path, target, place) => {
    expect(breach(path, target)).toContain(place)
  })
})

test('rules may name the types of what was asked for, and of what a lower room knows', () => {
  const named = { isTypeOnly: true }
  expect(breach('src/accounts/party-rules.ts', 'src/accounts/party-input.ts', named)).toBeUndefined()
  expect(breach('src/contacts/decision-collector-rules.ts', 'src/licensing/index.ts', named)).toBeUndefined()
  expect(breach('src/accounts/party-rules.ts', 'src/accounts/party-store.ts', named)).toContain('Pass the fact in')
  expect(breach('src/accounts/party-rules.ts', 'src/placements/index.ts', named)).toContain('lower rooms')
})

test('imports are read from every form of the statement, and not from comments', () => {
  const text = `import {\n  a,\n  b,\n} from '../kernel/result.ts'
import type { C } from './model.ts'
export * from './store.ts'
import 'node:fs'
// import { d } from './comment.ts'
const e = await import('./late.ts')`
  expect(importsOf({ path: 'src/mandates/index.ts', text })).toEqual([
    { target: 'src/kernel/result.ts', isTypeOnly: false },
    { target: 'src/mandates/model.ts', isTypeOnly: true },
    { target: 'src/mandates/store.ts', isTypeOnly: false },
    { target: 'node:fs', isTypeOnly: false },
    { target: 'src/mandates/late.ts', isTypeOnly: false },
  ])
})

test.each(['Date.now()', 'new Date()', 'Math.random()', 'process.env.HOME', 'fetch(url)', 'performance.now()'])(
  '%s belongs in the runtime, and nowhere else in src',
  (expression) => {
    const text = `export const value = () => ${expression}`
    expect(checkImports([{ path: 'src/mandates/rules.ts', text }])).toHaveLength(1)
    expect(checkImports([{ path: 'src/runtime/node.ts', text }])).toEqual([])
  },
)

test('a date made from an argument, and a fetch of something else, are not ambient', () => {
  const text = 'export const at = (ms: number) => new Date(ms)\nexport const send = () => app.fetch(request)'
  expect(checkImports([{ path: 'src/kernel/instant.ts', text }])).toEqual([])
})

test('a ring of files is named; a ring of types is none', () => {
  const ring = (keyword: string) => [
    { path: 'src/events/a.ts', text: `${keyword} { b } from './b.ts'` },
    { path: 'src/events/b.ts', text: `${keyword} { a } from './a.ts'` },
  ]
  expect(cycles(ring('import'))).toEqual([
    expect.stringContaining('src/events/a.ts -> src/events/b.ts -> src/events/a.ts'),
  ])
  expect(cycles(ring('import type'))).toEqual([])
})
