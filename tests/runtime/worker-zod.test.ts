import { expect, test } from 'vitest'
import * as zod from 'zod'
import * as workers from '../../src/runtime/worker-zod.mjs'
import { isCode, readRepository } from '../architecture/files.ts'

/** `z.output<...>` and the like are types: nothing of them is bundled. */
const value = /\bz\s*\.([a-zA-Z]+)\b(?!\s*<|\.\$)/g

test('the Worker’s zod has everything the service takes from zod', () => {
  const code = readRepository().filter((file) => file.path.startsWith('src/') && isCode(file))
  const used = new Set(code.flatMap(({ text }) => [...text.matchAll(value)].map(([, name]) => name as string)))
  expect(used.size).toBeGreaterThan(10)
  const missing = [...used].filter((name) => name in zod && !(name in workers))
  expect(missing).toEqual([])
  for (const name of used) if (name in workers) expect(Reflect.get(workers, name)).toBe(Reflect.get(zod, name))
})
