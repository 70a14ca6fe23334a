import { expect, test } from 'vitest'
import { borrowerViewOperations } from '../../src/borrower-views/rest.ts'
import { decisionOperations } from '../../src/contacts/decision-rest.ts'
import { languagesWanted, languageWanted, negotiated } from '../../src/http/language.ts'
import type { Operation } from '../../src/http/operation.ts'

test.each([
  [null, []],
  ['', []],
  ['zh-TW', ['zh-TW']],
  ['en;q=0.2, zh-CN;q=0.9, fr', ['fr', 'zh-CN', 'en']],
  ['en;q=0, zh', ['zh']],
  ['*;q=0.5, ;;q=x, zh-Hans ; q=0.7', ['zh-Hans']],
  ['%%%,\u0000', []],
  [`${'fr,'.repeat(5_000)}en`, Array.from({ length: 20 }, () => 'fr')],
] as const)('%j asks for %j', (header, wanted) => {
  expect(languagesWanted(header)).toEqual(wanted)
})

const named = (operations: readonly Operation[], wanted: string) =>
  operations.find(({ id }) => id === wanted) as Operation

const spoken = (header: string | undefined, query = '') => {
  const parameters = new URLSearchParams(query)
  const headers = negotiated(named(borrowerViewOperations, 'borrowerContacts.list'), parameters, languageWanted(header))
  return [parameters.get('language'), headers]
}

test('the header chooses where no language is named, and only one there are words in', () => {
  const in_ = (language: string) => ({ vary: 'Accept-Language', 'content-language': language })
  expect(spoken('fr, zh-HK;q=0.5')).toEqual(['zh-Hant', in_('zh-Hant')])
  expect(spoken('zh-CN, en')).toEqual(['zh-Hans', in_('zh-Hans')])
  expect(spoken('en-GB')).toEqual(['en', in_('en')])
  expect(spoken('zh-CN', 'language=en')).toEqual(['en', in_('en')])
  expect(spoken('fr')).toEqual([null, { vary: 'Accept-Language' }])
  expect(spoken(undefined)).toEqual([null, { vary: 'Accept-Language' }])
})

test('an operation without words says nothing of languages', () => {
  const parameters = new URLSearchParams()
  expect(negotiated(named(borrowerViewOperations, 'borrowerViews.list'), parameters, 'zh-Hans')).toEqual({})
  expect(parameters.size).toBe(0)
})

test('an operation no parameter of which names a language answers in the one wanted, else in English', () => {
  const parameters = new URLSearchParams()
  for (const id of ['contactDecisions.make', 'contactDecisions.list', 'contactDecisions.reRun']) {
    const operation = named(decisionOperations, id)
    expect(negotiated(operation, parameters, 'zh-Hant')).toMatchObject({ 'content-language': 'zh-Hant' })
    expect(negotiated(operation, parameters, undefined)).toMatchObject({ 'content-language': 'en' })
  }
  expect(parameters.size).toBe(0)
})
