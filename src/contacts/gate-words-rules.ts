import { type TitleOf, titlesIn } from '../compliance/index.ts'
import type { Language } from '../kernel/language.ts'
import { askedWords } from './asked-words-dictionary.ts'

/** What the gate says of its own, beside the rules of the packs. */
const gateTitles: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'GATE-PLACEMENT': {
    en: 'Contact only while the placement is being worked',
    'zh-Hant': '委外案件進行中才可聯絡',
    'zh-Hans': '委外案件进行中才可联系',
  },
  'GATE-CHANNEL': {
    en: 'Contact only by the channels of the mandate',
    'zh-Hant': '只可使用委託約定的聯絡方式',
    'zh-Hans': '只可使用委托约定的联系方式',
  },
  'GATE-ERASED': {
    en: 'No contact with a person whose data was erased',
    'zh-Hant': '個人資料已刪除者，不得聯絡',
    'zh-Hans': '个人资料已删除者，不得联系',
  },
  'GATE-REPRESENTED': {
    en: 'Whoever is represented is contacted through the representative',
    'zh-Hant': '有代理人者，只可聯絡其代理人',
    'zh-Hans': '有代理人者，只可联系其代理人',
  },
  'GATE-COLLECTOR': {
    en: 'Contact only by a collector in good standing',
    'zh-Hant': '只可由合格的催收人員聯絡',
    'zh-Hans': '只可由合格的催收人员联系',
  },
}

const own: typeof gateTitles = { ...gateTitles, ...askedWords }

/** What the rules of a decision say, in a language: those of the packs, those of the gate, and the codes of what they ask for. */
export async function ruleTitlesIn(language: Language): Promise<TitleOf> {
  const titleOf = await titlesIn(language)
  return (id) => titleOf(id) ?? (Object.hasOwn(own, id) ? own[id]?.[language] : undefined)
}

export const gateRuleIds = Object.keys(gateTitles)
