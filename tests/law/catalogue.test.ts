import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packs } from '../../src/compliance/index.ts'

interface Entry {
  readonly section: string
  readonly effective: string
  readonly evidence: string
  readonly numbers?: {
    readonly allow?: readonly (readonly [string, string])[]
    readonly max?: number
    readonly days?: number
    readonly windowDays?: number
    readonly crew_min?: number
  }
}

/** The table the law was read from, as far as the packs carry it: where a rule stands, since when, its numbers. */
const catalogue: Readonly<Record<string, Entry>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'catalogue.json'), 'utf8'),
)
const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })))
const cited = rules.filter(({ rule }) => !rule.id.startsWith('HOUSE-'))

describe('every rule of law is the table’s', () => {
  test.each(cited.map(({ rule }) => [rule.id, rule] as const))('%s', (id, rule) => {
    const entry = catalogue[id] as Entry
    expect(rule).toMatchObject({ citation: entry.section, evidence: entry.evidence })
    // Some instruments are dated only roughly.
    if (/^\d{4}-\d\d-\d\d$/.test(entry.effective)) expect(rule.from).toBe(entry.effective)
    const { allow, max, days, windowDays } = entry.numbers ?? {}
    if (rule.kind === 'window') expect(rule.allow).toEqual(allow ?? rule.allow)
    if (rule.kind === 'frequency') expect([rule.max, rule.days]).toEqual([max, windowDays ?? null])
    if (rule.kind === 'cooling') expect(rule.days).toBe(days)
    if (rule.kind === 'affirm' && rule.crewMin) expect(rule.crewMin).toBe(entry.numbers?.crew_min)
  })
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
