import type { FindingCategory, ScreenedLanguage } from './screening-model.ts'

/** What to write instead, in the language of the text. */
export const suggestions: Readonly<Record<FindingCategory, Readonly<Record<ScreenedLanguage, string>>>> = {
  insult: {
    en: 'Leave the person out of it: name the amount, the day and how to reach you.',
    'zh-Hans': '请只谈事情，不评价人：写明金额、日期和联系方式即可。',
    'zh-Hant': '請只談事情，不評價人：寫明金額、日期和聯絡方式即可。',
  },
  threat: {
    en: 'Nothing may be said that frightens. Say what you can offer, and what happens next by contract or law.',
    'zh-Hans': '不得使人恐惧。请说明可以提供的方案，以及依合同或法律接下来会怎样。',
    'zh-Hant': '不得使人心生畏懼。請說明可提供的方案，以及依契約或法律接下來會如何。',
  },
  false_authority: {
    en: 'A debt is no crime, and only a court decides. Mention police or court only where a real step is under way, with its reference.',
    'zh-Hans': '欠款不是犯罪，只有法院能裁判。除非确有程序并附案号，请不要提警方或法院。',
    'zh-Hant': '欠款不是犯罪，只有法院能裁判。除非確有程序並附案號，請不要提警方或法院。',
  },
  third_party_disclosure: {
    en: 'Speak about the debt only with the borrower or their representative. To anyone else, ask only to be called back.',
    'zh-Hans': '欠款只能与本人或其代理人谈。对其他人，只能请本人回电。',
    'zh-Hant': '欠款只能與本人或其代理人談。對其他人，只能請本人回電。',
  },
  family_pressure: {
    en: 'Family and employer owe nothing unless they signed. Ask the borrower how and when to talk instead.',
    'zh-Hans': '家人和单位没有签字就没有义务。请改问本人何时、以何方式方便沟通。',
    'zh-Hant': '家人和公司沒有簽名就沒有義務。請改問本人何時、以何方式方便溝通。',
  },
  shaming: {
    en: 'Nothing about a debt is made public. Keep it between you and the borrower.',
    'zh-Hans': '欠款不得公开。请只与本人沟通。',
    'zh-Hant': '欠款不得公開。請只與本人溝通。',
  },
  credit_threat: {
    en: 'Say exactly what is reported, when, for how long, and how paying changes it; leave out what is not so.',
    'zh-Hans': '请如实写明何时上报、保留多久、还清后怎样变化，不要夸大。',
    'zh-Hant': '請如實寫明何時登錄、揭露多久、清償後如何變化，不要誇大。',
  },
  outside_hours: {
    en: 'Offer a time within the lawful hours of the place the borrower is in, or ask for the time that suits.',
    'zh-Hans': '请约在对方所在地允许的时段内，或询问方便的时间。',
    'zh-Hant': '請約在對方所在地允許的時段內，或詢問方便的時間。',
  },
  time_barred_suit: {
    en: 'This debt is too old to sue for: no suit and no mention of one. You may ask for a voluntary payment and must say that it is one.',
    'zh-Hans': '该债务已过诉讼时效：不得起诉，也不得以起诉相告。可以请其自愿还款，并须写明是自愿。',
    'zh-Hant': '該債務已罹於時效：不得起訴，也不得以起訴相告。可請其自願清償，並須寫明為自願。',
  },
  missing_disclosure: {
    en: 'Add the statement this message must carry.',
    'zh-Hans': '请补上此类信息必须载明的内容。',
    'zh-Hant': '請補上此類訊息必須載明的內容。',
  },
  self_harm: {
    en: 'Stop collecting. Hand over to the named specialist now, and give the number of a crisis line.',
    'zh-Hans': '请立即停止催收，马上转交指定的专员，并告知心理援助热线。',
    'zh-Hant': '請立即停止催收，馬上轉交指定的專員，並告知心理諮詢專線。',
  },
}
