import { expect, test } from 'vitest'
import { isCode, readRepository } from '../architecture/files.ts'

/** Ids of jobs an organisation has once and for ever are written down: all others are drawn. */
const written = /'(00000000-0000-7000-8000-[0-9a-f]{12})'/g

test('no two standing jobs of an organisation share an id', () => {
  const ids = readRepository()
    .filter((file) => file.path.startsWith('src/') && isCode(file))
    .flatMap(({ text }) => [...text.matchAll(written)].map(([, id]) => id))
  expect(ids.length).toBeGreaterThan(3)
  expect(ids).toEqual([...new Set(ids)])
})
