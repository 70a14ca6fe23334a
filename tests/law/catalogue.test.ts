import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packs } from '../../src/compliance/index.ts'

type Numbers = Readonly<Record<string, number | string>>

interface Entry {
  readonly jurisdiction: string
  readonly section: string
  readonly effective: string
  readonly evidence: string
  readonly numbers?: Numbers
  /** Figures the text leaves open, and we had to choose. */
  readonly ours?: Numbers
}

/** The table the law was read from, as far as the packs carry it: where a rule stands, since when, its numbers. */
const catalogue: Readonly<Record<string, Entry>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'catalogue.json'), 'utf8'),
)
const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })))
const cited = rules.filter(({ rule }) => !rule.id.startsWith('HOUSE-'))

/** Every number and hour of a rule, by its path. */
function numbersOf(value: unknown, path = ''): [string, number | string][] {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d\d:\d\d$/.test(value))) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => numbersOf(inner, path ? `${path}.${name}` : name))
}

describe('every rule of law is the table’s', () => {
  test.each(cited.map(({ pack, rule }) => [rule.id, pack, rule] as const))('%s', (id, pack, rule) => {
    const entry = catalogue[id] as Entry
    expect(rule).toMatchObject({ citation: entry.section, evidence: entry.evidence })
    expect(pack.jurisdictions).toContain(entry.jurisdiction)
    // Some instruments are dated only roughly.
    if (/^\d{4}-\d\d-\d\d$/.test(entry.effective)) expect(rule.from).toBe(entry.effective)
    expect(Object.fromEntries(numbersOf(rule))).toEqual({ ...entry.numbers, ...entry.ours })
  })
})

test('a figure of our own in a rule of law never refuses more than the law', () => {
  const ours = cited.filter(({ rule }) => catalogue[rule.id]?.ours)
  // Advice refuses nothing; a third party may be asked only after a test, whatever counts as one.
  for (const { rule } of ours)
    expect([rule.grade, rule.kind].some((it) => it === 'advice' || it === 'recipients')).toBe(true)
})

test('an id is one rule, and every entry of the table is carried', () => {
  const ids = rules.map(({ rule }) => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(catalogue).toSorted()).toEqual(cited.map(({ rule }) => rule.id).toSorted())
})

test('what is not known from a text of the law itself runs in shadow, unless it is the stricter choice', () => {
  const unsure = cited.filter(({ rule }) => ['general_knowledge', 'primary_cover_only'].includes(rule.evidence))
  expect(
    unsure.filter(({ rule }) => rule.force === 'enforced' && rule.kind !== 'duty').map(({ rule }) => rule.id),
  ).toEqual([])
})
