import { describe, expect, test } from 'vitest'
import type { BorrowerContact } from '../../src/borrower-views/model.ts'
import { viewLanguages } from '../../src/borrower-views/model.ts'
import { ruleTitles } from '../../src/borrower-views/rule-titles.ts'
import {
  didWords,
  endWords,
  mayWords,
  reasonWords,
  rightWords,
  sentenceWords,
} from '../../src/borrower-views/words-dictionary.ts'
import { inWords, languageFor, rightsIn, rulesOf } from '../../src/borrower-views/words-rules.ts'
import { packs } from '../../src/compliance/index.ts'

const tables = { didWords, endWords, mayWords, reasonWords, rightWords, sentenceWords }
const entries = Object.entries(tables).flatMap(([table, words]) =>
  Object.entries(words).map(([key, told]) => ({ name: `${table}.${key}`, told: told as Record<string, string> })),
)
const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

describe('the words of a borrower’s view', () => {
  test.each(entries)('$name is there in every language, with the same things put in', ({ told }) => {
    expect(Object.keys(told).toSorted()).toEqual([...viewLanguages].toSorted())
    for (const language of viewLanguages) {
      expect(told[language]?.trim()).toBeTruthy()
      expect(slots(told[language] as string)).toEqual(slots(told.en as string))
    }
    // What is only put together has no words of its own.
    if (!/\p{L}/u.test((told.en as string).replaceAll(/\{\w+\}/g, ''))) return
    expect(told['zh-Hant']).toMatch(/\p{Script=Han}/u)
    expect(told['zh-Hans']).toMatch(/\p{Script=Han}/u)
  })

  test('say why for every rule of every pack', () => {
    for (const { id, kind } of packs.flatMap(({ rules }) => rules)) {
      expect(reasonWords[kind], `${id}: ${kind}`).toBeDefined()
    }
  })

  test('give every rule, duties too, a title in every language, and no other', () => {
    const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id))
    expect([...ruleTitles.keys()].toSorted()).toEqual([...new Set(ids)].toSorted())
    for (const titles of ruleTitles.values()) {
      for (const title of Object.values(titles)) expect(title).toMatch(/^\p{Script=Han}[\p{Script=Han}，、；：]+$/u)
    }
  })

  test('do not mix the two ways of writing Chinese', () => {
    const titles = [...ruleTitles.values()]
    const written = (language: 'zh-Hant' | 'zh-Hans') =>
      [...entries.map(({ told }) => told), ...titles].map((told) => told[language]).join('')
    expect(written('zh-Hant')).not.toMatch(/[话发电联债权读语务时点须书构说讯账]/)
    expect(written('zh-Hans')).not.toMatch(/[話發電聯債權讀語務時點須書構說訊賬帳]/)
  })
})

test.each([
  [null, 'en'],
  ['fr', 'en'],
  ['en-GB', 'en'],
  ['zh', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hans', 'zh-Hans'],
  ['ZH-sg', 'zh-Hans'],
])('who prefers %s is told in %s', (preferred, language) => {
  expect(languageFor(preferred)).toBe(language)
})

const contact = (changes: Partial<BorrowerContact>): BorrowerContact =>
  ({
    ...{ kind: 'activity', id: 'x', at: '2026-11-26T00:00:00.000Z', lenderId: 'org_a', lender: 'Own Bank' },
    ...{ byId: 'org_b', by: 'Own Agency', channel: 'phone', direction: 'outbound', disposition: 'no_answer' },
    ...{ flags: [], purpose: 'collect', outcome: 'allow', ruledBy: null, verdicts: [] },
    ...changes,
  }) as BorrowerContact

test('a sentence says who, what and why in the language of the person', () => {
  expect(inWords(contact({}), 'en')).toBe('Own Agency, for Own Bank, called and nobody answered.')
  expect(inWords(contact({}), 'zh-Hant')).toBe('Own Agency（代表Own Bank）來電，無人接聽。')
  expect(inWords(contact({ direction: 'inbound' }), 'zh-Hans')).toBe('当事人主动联系Own Agency（代表Own Bank）。')
  const [rule] = packs.flatMap(({ rules }) => rules.filter(({ kind }) => kind === 'window'))
  const verdicts = [{ ruleId: rule?.id as string, citation: 'A § 1', verdict: 'deny' }]
  const refused = contact({ kind: 'decision', outcome: 'deny', ruledBy: rule?.id as string, verdicts })
  expect(inWords(refused, 'zh-Hans')).toBe(
    `Own Agency（代表Own Bank）询问可否拨打电话，未获准许：${ruleTitles.get(rule?.id as string)?.['zh-Hans']}（A § 1）。`,
  )
  const unnamed = { ...refused, ruledBy: 'GATE-X', verdicts: [{ ruleId: 'GATE-X', citation: 'B', verdict: 'deny' }] }
  expect(inWords(unnamed, 'zh-Hans')).toContain(`：${reasonWords.gate['zh-Hans']}（B）`)
  expect(inWords(refused, 'en')).toContain(rule?.title)
  expect(rulesOf(refused, 'zh-Hant')[0]).toMatchObject({
    reason: '不在可聯絡的時段內',
    title: ruleTitles.get(rule?.id as string)?.['zh-Hant'],
  })
  expect(
    rulesOf(contact({ verdicts: [{ ruleId: 'GATE-X', citation: 'Mandate', verdict: 'deny' }] }), 'en')[0],
  ).toMatchObject({
    title: 'Mandate',
  })
})

test('an unknown channel or ending still makes a sentence', () => {
  expect(inWords(contact({ channel: 'pigeon', disposition: 'toString', byId: 'org_a' as never }), 'en')).toBe(
    'Own Bank made contact.',
  )
})

test('rights are the same ones in every language', () => {
  for (const language of viewLanguages) {
    expect(rightsIn(language).map(({ code }) => code)).toEqual(rightsIn('en').map(({ code }) => code))
  }
})
