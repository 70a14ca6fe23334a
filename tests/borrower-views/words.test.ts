import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { BorrowerContact } from '../../src/borrower-views/model.ts'
import {
  didWords,
  endWords,
  mayWords,
  reasonWords,
  rightWords,
  sentenceWords,
} from '../../src/borrower-views/words-dictionary.ts'
import { inWords, rightsIn, rulesOf, type Speech } from '../../src/borrower-views/words-rules.ts'
import { packs } from '../../src/compliance/index.ts'
import { ruleTitles } from '../../src/compliance/rule-titles.ts'
import { gateRuleIds, ruleTitlesIn } from '../../src/contacts/gate-words-rules.ts'
import { type Language, languageFor, languages } from '../../src/kernel/language.ts'

const tables = { didWords, endWords, mayWords, reasonWords, rightWords, sentenceWords }
const entries = Object.entries(tables).flatMap(([table, words]) =>
  Object.entries(words).map(([key, told]) => ({ name: `${table}.${key}`, told: told as Record<string, string> })),
)
const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

describe('the words of a borrower’s view', () => {
  test.each(entries)('$name is there in every language, with the same things put in', ({ told }) => {
    expect(Object.keys(told).toSorted()).toEqual([...languages].toSorted())
    for (const language of languages) {
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
    expect(Object.keys(ruleTitles).toSorted()).toEqual([...new Set(ids)].toSorted())
    for (const titles of Object.values(ruleTitles)) {
      for (const title of Object.values(titles)) expect(title).toMatch(/^\p{Script=Han}[\p{Script=Han}，、；：]+$/u)
    }
  })

  test('do not mix the two ways of writing Chinese', () => {
    const titles = Object.values(ruleTitles)
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

const speech = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, { language, titleOf: await ruleTitlesIn(language) }])),
) as Record<Language, Speech>

const contact = (changes: Partial<BorrowerContact>): BorrowerContact =>
  ({
    ...{ kind: 'activity', id: 'x', at: '2026-11-26T00:00:00.000Z', lenderId: 'org_a', lender: 'Own Bank' },
    ...{ byId: 'org_b', by: 'Own Agency', channel: 'phone', direction: 'outbound', disposition: 'no_answer' },
    ...{ flags: [], purpose: 'collect', outcome: 'allow', ruledBy: null, verdicts: [] },
    ...changes,
  }) as BorrowerContact

test('a sentence says who, what and why in the language of the person', () => {
  expect(inWords(contact({}), speech.en)).toBe('Own Agency, for Own Bank, called and nobody answered.')
  expect(inWords(contact({}), speech['zh-Hant'])).toBe('Own Agency（代表Own Bank）來電，無人接聽。')
  expect(inWords(contact({ direction: 'inbound' }), speech['zh-Hans'])).toBe(
    '当事人主动联系Own Agency（代表Own Bank）。',
  )
  const [rule] = packs.flatMap(({ rules }) => rules.filter(({ kind }) => kind === 'window'))
  const verdicts = [{ ruleId: rule?.id as string, citation: 'A § 1', verdict: 'deny' }]
  const refused = contact({ kind: 'decision', outcome: 'deny', ruledBy: rule?.id as string, verdicts })
  expect(inWords(refused, speech['zh-Hans'])).toBe(
    `Own Agency（代表Own Bank）询问可否拨打电话，未获准许：${ruleTitles[rule?.id as string]?.['zh-Hans']}（A § 1）。`,
  )
  const unnamed = { ...refused, ruledBy: 'GATE-X', verdicts: [{ ruleId: 'GATE-X', citation: 'B', verdict: 'deny' }] }
  expect(inWords(unnamed, speech['zh-Hans'])).toContain(`：${reasonWords.gate['zh-Hans']}（B）`)
  expect(inWords(refused, speech.en)).toContain(rule?.title)
  expect(rulesOf(refused, speech['zh-Hant'])[0]).toMatchObject({
    reason: '不在可聯絡的時段內',
    title: ruleTitles[rule?.id as string]?.['zh-Hant'],
  })
  expect(
    rulesOf(contact({ verdicts: [{ ruleId: 'GATE-X', citation: 'Mandate', verdict: 'deny' }] }), speech.en)[0],
  ).toMatchObject({
    title: 'Mandate',
  })
})

test('an unknown channel or ending still makes a sentence', () => {
  expect(inWords(contact({ channel: 'pigeon', disposition: 'toString', byId: 'org_a' as never }), speech.en)).toBe(
    'Own Bank made contact.',
  )
})

test('rights are the same ones in every language', () => {
  for (const language of languages) {
    expect(rightsIn(language).map(({ code }) => code)).toEqual(rightsIn('en').map(({ code }) => code))
  }
})

test('the gate’s own rules have titles in every language, and only ids there are have one', async () => {
  const source = readFileSync('src/contacts/decision-rules.ts', 'utf8')
  const said = [...source.matchAll(/'(GATE-[A-Z]+)'/g)].map(([, id]) => id as string)
  expect([...gateRuleIds].toSorted()).toEqual([...new Set(said)].toSorted())
  for (const language of languages) {
    for (const id of gateRuleIds) expect(speech[language].titleOf(id)).toBeTruthy()
    for (const id of ['GATE-X', 'toString', '']) expect(speech[language].titleOf(id)).toBeUndefined()
  }
})
