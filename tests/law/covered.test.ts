import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SHARED_IN } from '../../src/compliance/index.ts'

/** The worked cases the law was tried on, by number: the rule each is about, and what it should come to. */
const cases: Readonly<Record<string, { readonly rule: string; readonly expected: string }>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'cases.json'), 'utf8'),
)

/** Cases nobody decides here: their rule is no rule of a pack, or is one for what the platform does not do. */
const nowhere: Readonly<Record<string, string>> = {}

const folder = join(import.meta.dirname, '..')
const texts = ['law', 'notices', 'disputes', 'placements', 'payments'].flatMap((room) =>
  readdirSync(join(folder, room))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => ({ room, text: readFileSync(join(folder, room, name), 'utf8') })),
)

/** In the tests of the law by its number, in those of a room by its name. */
const isTested = (id: string) =>
  texts.some(({ room, text }) =>
    room === 'law'
      ? new RegExp(
          `(allowed|denied|warned|said|unwarned)\\(\\s*'${id}'|(test|test\\.each)[^\\n]*\\b${id}\\b|'[^'\\n]*\\(${id}\\)'`,
        ).test(text)
      : text.includes(`CASE-${id}`),
  )

test.each(Object.entries(cases))('case %s is tested by its number, or it is said why not', (id, { rule }) => {
  const reason = nowhere[id]
  expect([id, rule, isTested(id) || reason !== undefined]).toEqual([id, rule, true])
})

test('no reason is given for a case that is tested', () => {
  expect(Object.keys(nowhere).filter(isTested)).toEqual([])
})

test('091: what one lender knows of a borrower reaches no other in mainland China', () => {
  expect(SHARED_IN).not.toContain('CN')
})
