import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { repository } from '../architecture/files.ts'
import { exportOf, lineOf, linesTo } from './exported.ts'

let folder: string
let lines: string[]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concordat-cli-'))
  lines = linesTo(5)
  const { manifest, keys, leaves, file } = await exportOf(lines)
  const files = { manifest, keys: JSON.stringify(keys), leaves, whole: file }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const cli = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const main = join(repository, 'sdk/src/cli/main.ts')
    execFile(process.execPath, [main, ...args], { cwd: folder }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
const signed = ['--manifest', 'manifest', '--keys', 'keys']

test('says that an export holds', async () => {
  expect(await cli('verify', 'whole', ...signed)).toEqual({ code: 0, out: expect.stringContaining('5 of 5'), err: '' })
})

test('names the lines of a file that does not, for people and for programs', async () => {
  const changed = [...lines.with(1, lineOf(2, 'allow')).slice(0, -1)]
  await writeFile(join(folder, 'changed'), changed.map((line) => `${line}\n`).join(''))
  const args = ['verify', 'changed', ...signed, '--leaves', 'leaves']
  const { code, err } = await cli(...args)
  expect([code, err]).toEqual([1, expect.stringContaining('line 2: changed, row 2 of the export')])
  expect(err).toContain('before line 5: row 5 dropped')
  const told = JSON.parse((await cli(...args, '--json')).out)
  expect(told).toMatchObject({ holds: false, code: 'lines_differ', count: 2 })
})

test('shows some rows, and verifies what is shown', async () => {
  const { out } = await cli('disclose', 'whole', ...signed, '--rows', '2,5')
  await writeFile(join(folder, 'shown'), out)
  expect(await cli('verify', 'shown', '--keys', 'keys')).toMatchObject({
    code: 0,
    out: expect.stringContaining('2 of'),
  })
  const forged = (await readFile(join(folder, 'shown'), 'utf8')).replace('deny', 'allow')
  await writeFile(join(folder, 'forged'), forged)
  expect(await cli('verify', 'forged', '--keys', 'keys')).toMatchObject({ code: 1 })
})

test('says how it is asked', async () => {
  expect(await cli('verify')).toMatchObject({ code: 2, err: expect.stringContaining('concordat verify FILE') })
})
