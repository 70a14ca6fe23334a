import { describe, expect, test } from 'vitest'
import { checkDependencies } from './dependencies.ts'
import { checkDocsLinks } from './docs-links.ts'
import { checkLockfile } from './lockfile.ts'
import { checkNames } from './names.ts'
import { checkSizes, FILE_LINES_MAX, FUNCTION_LINES_MAX } from './sizes.ts'
import { checkWords } from './words.ts'

const lines = (count: number) => '  call()\n'.repeat(count)
const at = (path: string, text: string) => [{ path, text }]

describe('sizes', () => {
  const long = `export function decide() {\n${lines(FUNCTION_LINES_MAX - 1)}}\n`
  const short = `export function decide() {\n${lines(FUNCTION_LINES_MAX - 2)}}\n`

  test('a function of 50 lines passes, one of 51 is named with its line', () => {
    expect(checkSizes(at('src/mandates/rules.ts', short))).toEqual([])
    expect(checkSizes(at('src/mandates/rules.ts', `\n${long}`))).toEqual([
      expect.stringMatching(/^src\/mandates\/rules\.ts:2 .* 51 lines/),
    ])
  })

  test('arrow functions and methods are counted like any other', () => {
    const body = `{\n${lines(FUNCTION_LINES_MAX)}}`
    expect(checkSizes(at('src/mandates/rules.ts', `const a = () => ${body}`))).toHaveLength(1)
    expect(checkSizes(at('src/mandates/rules.ts', `const a = { b() ${body} }`))).toHaveLength(1)
  })

  test('the callback of a describe may be long; a function inside it may not', () => {
    expect(checkSizes(at('tests/a.test.ts', `describe('a', () => {\n${lines(80)}})`))).toEqual([])
    expect(checkSizes(at('tests/a.test.ts', `test.each([1])('a', () => {\n${lines(80)}})`))).toEqual([])
    expect(checkSizes(at('tests/a.test.ts', `describe('a', () => {\n${long}})`))).toHaveLength(1)
  })

  test('a file over 250 lines is named, unless it is generated or a table of law or codes', () => {
    const text = 'call()\n'.repeat(FILE_LINES_MAX + 1)
    expect(checkSizes(at('src/mandates/store.ts', text))).toHaveLength(1)
    expect(checkSizes(at('src/mandates/store.ts', 'call()\n'.repeat(FILE_LINES_MAX)))).toEqual([])
    for (const path of [
      'src/compliance/regulation-f.law.ts',
      'src/placements/dictionary.ts',
      'sdk/src/generated/api/sdk.gen.ts',
    ]) {
      expect(checkSizes(at(path, text))).toEqual([])
    }
  })
})

describe('names', () => {
  test('a file or folder is not called after nothing', () => {
    expect(checkNames(at('src/mandates/helpers.ts', ''))).toHaveLength(1)
    expect(checkNames(at('src/common/money.ts', ''))).toHaveLength(1)
    expect(checkNames(at('src/mandates/signMandate.ts', ''))).toHaveLength(1)
    expect(checkNames(at('src/mandates/sign-mandate.test.ts', ''))).toEqual([])
  })

  test('default exports belong to the runtime, and classes to errors', () => {
    expect(checkNames(at('src/mandates/rules.ts', 'export default {}'))).toHaveLength(1)
    expect(checkNames(at('src/runtime/worker.ts', 'export default {}'))).toEqual([])
    expect(checkNames(at('src/mandates/rules.ts', 'export class Rules {}'))).toHaveLength(1)
    expect(checkNames(at('src/store/sealing.ts', 'export class SealError extends Error {}'))).toEqual([])
  })
})

describe('documents', () => {
  const exists = (path: string) => path === 'docs/map.md' || path === 'src/app.ts'

  test('a relative link leads somewhere; outside links and anchors are left alone', () => {
    const text = '[a](map.md#rooms) [b](gone.md) [c](https://example.org/x) [d](#here)'
    expect(checkDocsLinks(at('docs/guide.md', text), exists)).toEqual([
      'docs/guide.md links to gone.md, which does not exist.',
    ])
  })

  test('a path in backticks exists; a pattern and a code block are no paths', () => {
    const text = 'See `src/app.ts`, `src/gone.ts`, `src/<room>/rules.ts`.\n```\n`src/other.ts`\n```\n'
    expect(checkDocsLinks(at('README.md', text), exists)).toEqual([
      'README.md names `src/gone.ts`, which does not exist.',
    ])
  })
})

describe('words', () => {
  test.each([
    ['/work', '/x'].join(''),
    ['/tmp/bash', '_jobs'].join(''),
    ['TO', 'DO'].join(''),
    ['https://', 'registry.example.org/'].join(''),
  ])('%s is refused with its line', (word) => {
    expect(checkWords(at('README.md', `fine\n${word}`))).toEqual([expect.stringMatching(/^README\.md:2 /)])
  })
})

describe('a dependency', () => {
  const files = [
    { path: 'src/mandates/input.ts', text: "import { z } from 'zod/v4'\nimport { p256 } from '@noble/curves/nist.js'" },
    { path: 'tests/mandates/rules.test.ts', text: "import fc from 'fast-check'" },
    { path: 'docs/testing.md', text: 'left-pad is praised here' },
  ]

  test('is imported by what is shipped; a tool is named where it is run', () => {
    const dependencies = { zod: '4.0.0', '@noble/curves': '2.0.0' }
    expect(checkDependencies({ dependencies, devDependencies: { 'fast-check': '4.0.0' } }, files)).toEqual([])
  })

  test('that only a test imports, or only a page names, is told to go', () => {
    const manifest = { dependencies: { 'fast-check': '4.0.0' }, devDependencies: { 'left-pad': '1.0.0' } }
    expect(checkDependencies(manifest, files)).toEqual([
      expect.stringMatching(/depends on fast-check, .*remove it/),
      expect.stringMatching(/brings left-pad .*remove it/),
    ])
  })
})

describe('the lock file', () => {
  const wants = { version: '1.0.0', optionalDependencies: { 'tool-linux': '1.0.0', 'tool-mac': '1.0.0' } }

  test('holds every optional package of every package, wherever Node would find it', () => {
    const packages = {
      'node_modules/a/node_modules/tool': wants,
      'node_modules/a/node_modules/tool-linux': {},
      'node_modules/tool-mac': {},
    }
    expect(checkLockfile({ packages })).toEqual([])
  })

  test('is incomplete when one is missing, or lies where Node would not look', () => {
    const packages = { '': wants, 'node_modules/tool-linux': {}, 'node_modules/b/node_modules/tool-mac': {} }
    expect(checkLockfile({ packages })).toEqual([
      'package-lock.json lacks tool-mac@1.0.0, optional for the root@1.0.0.',
    ])
  })
})
