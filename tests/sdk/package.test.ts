import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repository } from '../architecture/files.ts'

let folder: string

const run = (script: string, args: readonly string[], cwd = repository): Promise<string> =>
  new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
    execFile(
      process.execPath,
      [join(repository, 'node_modules', script), ...args],
      { cwd, env },
      (error, stdout, stderr) => resolve(error ? `${stdout}\n${stderr}`.trim() : ''),
    )
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concordat-package-'))
  for (const name of ['package.json', 'README.md']) await cp(join(repository, 'sdk', name), join(folder, name))
  for (const of of ['build', 'cli']) {
    const args = ['-p', `sdk/tsconfig.${of}.json`, '--outDir', join(folder, 'dist')]
    expect(await run('@typescript/native/bin/tsc', args)).toBe('')
  }
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the package', () => {
  test('is one publint has nothing to say about', async () => {
    expect(await run('publint/src/cli.js', ['--strict', folder])).toBe('')
  }, 60_000)

  test('has types that resolve in every way ESM is resolved', async () => {
    const args = ['--pack', '.', '--profile', 'esm-only', '--no-emoji']
    expect(await run('@arethetypeswrong/cli/dist/index.js', args, folder)).toBe('')
  }, 120_000)

  test('imports nothing of Node but in its command line, and nothing at all but msw for the mocks and the exchange’s curve', async () => {
    const files = (await readdir(join(folder, 'dist'), { recursive: true })).filter(
      (name) => name.endsWith('.js') && !name.startsWith('cli'),
    )
    const imported = new Set<string>()
    for (const file of files) {
      const text = await readFile(join(folder, 'dist', file), 'utf8')
      for (const [, name = ''] of text.matchAll(/(?:^import|\bfrom|\bimport\()\s*['"]([\w@][^'"]*)['"]/gm))
        imported.add(name)
      expect(text, file).not.toMatch(/(?<![.\w])(?:process|Buffer|__dirname|require)\b\s*[.(]/)
    }
    expect([...imported].toSorted()).toEqual(['@noble/curves/nist.js', 'msw'])
    expect([...imported].filter((name) => name.startsWith('node:') || builtinModules.includes(name))).toEqual([])
  })

  test('runs where there is no Node: bundled for browsers, it loads with the globals of the web alone', async () => {
    const options = { bundle: true, write: false, format: 'esm', platform: 'browser', target: 'es2022' } as const
    const { outputFiles, warnings } = await build({ ...options, entryPoints: [join(folder, 'dist/index.js')] })
    expect(warnings).toEqual([])
    const text = outputFiles[0]?.text ?? ''
    const names = ['process', 'Buffer', 'global', 'require', 'module'].map((name) => `const ${name} = undefined;\n`)
    const loaded = await import(`data:text/javascript,${encodeURIComponent(names.join('') + text)}`)
    const { fetch } = loaded.connect({
      baseUrl: 'https://api.concordat.test',
      credentials: { apiKey: 'ccd_test_k' },
      environment: { fetch: async () => Response.json({ ok: true }) },
    })
    expect(await (await fetch('/v1/anything')).json()).toEqual({ ok: true })
  })
})
