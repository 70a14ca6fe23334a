import { expect, test } from 'vitest'
import { headOf, lineOf } from '../../src/supervision/file-rules.ts'
import { saltOf } from '../../src/supervision/rules.ts'
import { templates } from '../../src/supervision/template-dictionary.ts'
import { grown, rootOfFrontier } from '../../src/supervision/tree-rules.ts'
import { leafOf, rootBySplitting } from '../sdk/exported.ts'

test('a tree grown part by part has the root of RFC 9162', () => {
  for (let size = 0; size <= 40; size++) {
    const leaves = Array.from({ length: size }, (_, at) => leafOf(`row ${at}`))
    for (const width of [1, 3, 8]) {
      let frontier: Uint8Array = new Uint8Array()
      for (let from = 0; from < size; from += width) {
        frontier = grown(frontier, from, Buffer.concat(leaves.slice(from, from + width)))
      }
      expect(Buffer.from(rootOfFrontier(frontier))).toEqual(rootBySplitting(leaves))
    }
  }
})

test('a line is the same for the same row, and CSV quotes what it must', () => {
  const { fields } = templates.contact_decisions
  const row = { decisionId: 'cdn_1', overrideEvidence: 'he said "no",\nthen', verdicts: [{ b: 1, a: null }] }
  const salt = saltOf(new Uint8Array(32), 0)
  expect(salt).toMatch(/^[\w-]{22}$/)
  expect(saltOf(new Uint8Array(32), 1)).not.toBe(salt)
  const line = lineOf({ fields }, row, salt, 'ndjson')
  expect(line).toBe(lineOf({ fields }, Object.fromEntries(Object.entries(row).reverse()), salt, 'ndjson'))
  expect(Object.keys(JSON.parse(line)).toSorted()).toEqual([...fields.map(({ name }) => name), 'salt'].toSorted())
  const csv = lineOf({ fields }, row, salt, 'csv')
  expect(csv).toContain('"[{""a"":null,""b"":1}]"')
  expect(csv).toContain('"he said ""no"",\nthen"')
  expect(headOf({ fields }, 'csv')).toMatch(/^decisionId,.*,facts,salt$/)
  expect(headOf({ fields }, 'ndjson')).toBeNull()
})

test.each(['=HYPERLINK("https://a.example")', '+1', '-1+1', '@SUM(A1)', '\t=1'])(
  'a text others wrote is no formula where CSV is opened: %j',
  (overrideEvidence) => {
    const { fields } = templates.contact_decisions
    const line = lineOf({ fields }, { decisionId: 'cdn_1', overrideEvidence }, '-salt', 'csv')
    const quoted = `'${overrideEvidence}`.replaceAll('"', '""')
    expect(line).toMatch(/,-salt$/)
    expect(line.includes(`,${quoted},`) || line.includes(`,"${quoted}",`)).toBe(true)
    const exact = JSON.parse(lineOf({ fields }, { overrideEvidence }, '-salt', 'ndjson'))
    expect(exact.overrideEvidence).toBe(overrideEvidence)
  },
)
