import { expect, test } from 'vitest'
import { spokenLanguage } from '../../src/borrower-views/words-rules.ts'
import { languagesWanted, negotiated } from '../../src/http/language.ts'

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

const spoken = (header: string | undefined, query = '') => {
  const parameters = new URLSearchParams(query)
  const headers = negotiated({ languageOf: spokenLanguage }, parameters, header)
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
  expect(negotiated({}, parameters, 'zh-CN')).toEqual({})
  expect(parameters.size).toBe(0)
})
