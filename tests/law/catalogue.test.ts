import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { instruments } from '../../schema/contracts/instruments.law.ts'
import { elsewhere } from '../../schema/contracts/law-elsewhere.ts'
import { packs } from '../../src/compliance/index.ts'
import { caseClocks } from '../../src/disputes/clocks.law.ts'
import { collectorRules } from '../../src/licensing/certificates.law.ts'
import { FURNISHING_WAIT_DAYS, noticeRules } from '../../src/notices/notice-kinds.law.ts'
import { retentionRules } from '../../src/placements/retention.law.ts'

type Numbers = Readonly<Record<string, number | string>>

interface Entry {
  readonly jurisdiction: string
  readonly section: string
  readonly instrument: string
  readonly legalForce: string
  readonly effective: string
  readonly evidence: string
  readonly numbers?: Numbers
  /** Every number of the table, by its path there, and where the rule carries it, or which law of another room does. */
  readonly table?: Readonly<Record<string, { readonly is: number | string; readonly in: string }>>
  /** Figures the text leaves open, and we had to choose. */
  readonly ours?: Numbers
}

/** The table the law was read from, whole: where a rule stands, since when, and of what is in a pack its numbers. */
const catalogue: Readonly<Record<string, Entry>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'catalogue.json'), 'utf8'),
)
const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })))
const cited = rules.filter(({ rule }) => !rule.id.startsWith('HOUSE-'))
const others = elsewhere.flatMap(({ rules: of, ...instrument }) => of.map((rule) => ({ ...rule, instrument })))

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

const retained = (id: string) => Object.values(retentionRules.find(({ rule }) => rule === id)?.keep ?? {})[0]

/** Numbers of the table that another rule carries, or another room's law. */
const carriedElsewhere: Readonly<Record<string, (id: string) => unknown>> = {
  'law:retention': (id) => retained(id),
  'law:TW-13-6-RECORD months': () => catalogue['TW-13-6-RECORD']?.table && retained('TW-13-6-RECORD'),
  'law:notice': (id) => noticeRules.find(({ rule }) => rule === id)?.period?.days,
  'law:CN-CBA-VISIT2 crewMin': () => catalogue['CN-CBA-VISIT2']?.numbers?.crewMin,
}

describe('every number of the table is one of the rule, or of the law of another room', () => {
  const numbered = cited.flatMap(({ rule }) =>
    Object.entries(catalogue[rule.id]?.table ?? {}).map(([path, found]) => [rule.id, path, found, rule] as const),
  )
  const keptElsewhere = others.flatMap(({ id }) =>
    Object.entries(catalogue[id]?.table ?? {}).map(([path, found]) => [id, path, found, {}] as const),
  )
  test.each([...numbered, ...keptElsewhere])('%s %s', (id, _, { is, in: where }, rule) => {
    const elsewhere = carriedElsewhere[where]
    expect(elsewhere ? elsewhere(id) : Object.fromEntries(numbersOf(rule))[where]).toBe(is)
  })
})

test('the notices keep to the numbers of the rules they follow', () => {
  const [period, wait] = ['US-F-34B5-PERIOD', 'US-F-30A-CREDITREPORT'].map((id) => catalogue[id]?.numbers)
  const rule = (kind: string, place: string) =>
    noticeRules.find((one) => one.kind === kind && one.jurisdiction === place)?.period
  expect(rule('validation', 'US')).toMatchObject({
    ...{ receiptDays: period?.['terms.receiptBusinessDays'], days: period?.['terms.periodDays'] },
  })
  expect(FURNISHING_WAIT_DAYS).toBe(wait?.['terms.waitDays'])
  expect(rule('email_use', 'US')?.days).toBe(catalogue['US-F-6D4-EMAIL-CREDITOR']?.numbers?.optOutDays)
  const claim = catalogue['UK-PAP-30D']?.numbers
  expect(rule('letter_of_claim', 'GB')).toMatchObject({
    ...{ days: claim?.daysBefore, furtherDays: claim?.['afterReply.days'] },
  })
  expect(rule('claim_warning', 'GB')?.days).toBe(claim?.['afterReply.daysBefore'])
  expect(rule('pre_listing', 'KE')?.days).toBe(catalogue['KE-CRB-2020']?.numbers?.['terms.noticeDays'])
})

test('every page names the instrument of each rule, and what it is', () => {
  const named = instruments.flatMap(({ name, force, rules }) => rules.map((id) => [id, name, force]))
  const asked = cited.map(({ rule: { id } }) => [
    ...[id, catalogue[id]?.instrument, catalogue[id]?.legalForce.replaceAll('_', ' ')],
  ])
  expect(named.toSorted()).toEqual(asked.toSorted())
})

test('a figure of our own in a rule of law never refuses more than the law', () => {
  const ours = cited.filter(({ rule }) => catalogue[rule.id]?.ours)
  // Advice refuses nothing; a third party may be asked only after a test, whatever counts as one.
  for (const { rule } of ours)
    expect([rule.grade, rule.kind].some((it) => it === 'advice' || it === 'recipients')).toBe(true)
})

test('each of the 167 rules of the table is in one pack, or in the table of the rooms that keep it', () => {
  const ids = [...cited.map(({ rule }) => rule.id), ...others.map(({ id }) => id)]
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(catalogue)).toHaveLength(167)
  expect(ids.toSorted()).toEqual(Object.keys(catalogue).toSorted())
})

test.each(others)('$id stands where the table says, and is named by what keeps it', (rule) => {
  const { jurisdiction: _, effective: __, table: ___, ...entry } = catalogue[rule.id] as Entry
  expect({ ...entry, legalForce: entry.legalForce.replaceAll('_', ' ') }).toEqual({
    ...{ instrument: rule.instrument.name, legalForce: rule.instrument.force },
    ...{ section: rule.citation, evidence: rule.evidence },
  })
  const root = join(import.meta.dirname, '../..')
  expect(existsSync(join(root, 'src', rule.room))).toBe(true)
  expect(rule.kept === null, 'what is not kept says why').toBe(!!rule.because)
  if (rule.kept) expect(readFileSync(join(root, rule.kept), 'utf8')).toMatch(new RegExp(`${rule.id}\\b(?!-)`))
})

test('what a pack asks of a collector is what the register looks for', () => {
  const asked = cited.flatMap(({ rule }) => {
    if (rule.kind !== 'collector') return []
    const { id, force, from, certificates = [], graceMonths, training, writtenConsent } = rule
    return [{ id, force, from, certificates, graceMonths, training, writtenConsent }]
  })
  const looked = collectorRules
    .filter(({ rule }) => asked.some(({ id }) => id === rule))
    .map(({ rule: id, mode: force, effective: from, certificate, graceMonths, writtenConsent, ...rule }) => ({
      ...{ id, force, from, certificates: certificate ? [certificate] : [], graceMonths, writtenConsent },
      training: trainingOf(rule),
    }))
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  expect(asked.toSorted(byId)).toEqual(looked.toSorted(byId))
  expect(asked).toHaveLength(5)
})

function trainingOf({ trainingMinutes, yearlyTraining }: Partial<(typeof collectorRules)[number]>) {
  if (yearlyTraining) return { timesPerYear: 1 }
  if (!trainingMinutes) return undefined
  return { hours: { graduate: trainingMinutes.graduate / 60, others: trainingMinutes.others / 60 } }
}

test('the clocks of cases keep to the numbers of the duties they follow', () => {
  const clock = (id: string) => caseClocks.find(({ rule }) => rule === id)
  const [dispute, complaint, inTaiwan] = ['CN-ZX-25', 'CN-COMPLAINT-15', 'TW-FCPA-30D'].map((id) => ({
    clock: clock(id),
    numbers: catalogue[id]?.numbers,
  }))
  expect(dispute?.clock?.answerDays).toBe(dispute?.numbers?.['terms.days'])
  expect(complaint?.clock?.answerDays).toBe(complaint?.numbers?.['terms.days'])
  expect(complaint?.clock?.extendedDays).toBe(complaint?.numbers?.['terms.extendedDays'])
  expect(inTaiwan?.clock?.answerDays).toBe(inTaiwan?.numbers?.['terms.days'])
  expect(inTaiwan?.clock?.escalateWithin).toEqual({ days: inTaiwan?.numbers?.['terms.ombudsmanDays'] })
})

test('what is not known from a text of the law itself runs in shadow, unless it is the stricter choice', () => {
  const unsure = cited.filter(({ rule }) => ['general_knowledge', 'primary_cover_only'].includes(rule.evidence))
  expect(
    unsure.filter(({ rule }) => rule.force === 'enforced' && rule.kind !== 'duty').map(({ rule }) => rule.id),
  ).toEqual([])
})
