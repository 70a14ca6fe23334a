import type { Pack } from '../compliance/index.ts'
import type { Language } from '../kernel/language.ts'

/** A text in every language. `{who}`, `{act}`, `{end}`, `{why}` and `{citation}` stand for what is put in. */
export type Told = Readonly<Record<Language, string>>

const told = (en: string, hant: string, hans: string): Told => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })

/** What somebody did, or asked to do, by each channel. */
export const didWords = {
  phone: told('called', '來電', '来电'),
  voicemail: told('left a voicemail', '留下語音留言', '留下语音留言'),
  sms: told('sent a text message', '傳送簡訊', '发送短信'),
  email: told('sent an e-mail', '寄送電子郵件', '发送电子邮件'),
  messaging: told('sent a message', '傳送訊息', '发送消息'),
  fax: told('sent a fax', '傳真', '发送传真'),
  letter: told('sent a letter', '寄送信函', '寄送信函'),
  visit: told('visited', '到訪', '上门拜访'),
  other: told('made contact', '聯絡', '联系'),
} as const satisfies Record<string, Told>

export const mayWords = {
  phone: told('call', '撥打電話', '拨打电话'),
  voicemail: told('leave a voicemail', '留下語音留言', '留下语音留言'),
  sms: told('send a text message', '傳送簡訊', '发送短信'),
  email: told('send an e-mail', '寄送電子郵件', '发送电子邮件'),
  messaging: told('send a message', '傳送訊息', '发送消息'),
  fax: told('send a fax', '傳真', '发送传真'),
  letter: told('send a letter', '寄送信函', '寄送信函'),
  visit: told('visit', '到訪', '上门拜访'),
  other: told('make contact', '聯絡', '联系'),
} as const satisfies Record<keyof typeof didWords, Told>

/** How a contact ended. */
export const endWords = {
  conversation: told(' and spoke with the person', '，並與當事人通話', '，并与当事人通话'),
  met: told(' and met the person', '，並與當事人見面', '，并与当事人见面'),
  answered_dropped: told(' and the contact broke off', '，通話中斷', '，通话中断'),
  wrong_person: told(' and reached somebody else', '，但聯絡到他人', '，但联系到他人'),
  no_answer: told(' and nobody answered', '，無人接聽', '，无人接听'),
  busy: told(' and the line was busy', '，線路忙線', '，线路占线'),
  not_in_service: told(' and the number was out of service', '，號碼未在使用', '，号码已停用'),
  bounced: told(' and it came back', '，但遭退回', '，但被退回'),
  nobody_home: told(' and nobody was at home', '，無人在家', '，无人在家'),
  voicemail: told(' and reached a voicemail', '，轉入語音信箱', '，转入语音信箱'),
  limited_content_message: told(' and left a message without the debt', '，留言未提及債務', '，留言未提及债务'),
} as const satisfies Record<string, Told>

/** The sentences themselves. */
export const sentenceWords = {
  agent: told('{by}, for {lender},', '{by}（代表{lender}）', '{by}（代表{lender}）'),
  inbound: told('The person contacted {who}.', '當事人主動聯絡{who}。', '当事人主动联系{who}。'),
  inboundAgent: told('{by} (for {lender})', '{by}（代表{lender}）', '{by}（代表{lender}）'),
  did: told('{who} {act}{end}.', '{who}{act}{end}。', '{who}{act}{end}。'),
  allowed: told(
    '{who} asked whether it may {act}, and the rules allowed it.',
    '{who}詢問可否{act}，依規則獲准。',
    '{who}询问可否{act}，依规则获准。',
  ),
  refused: told(
    '{who} asked whether it may {act}, and was refused.',
    '{who}詢問可否{act}，未獲准許。',
    '{who}询问可否{act}，未获准许。',
  ),
  refusedBecause: told(
    '{who} asked whether it may {act}, and was refused: {why} ({citation}).',
    '{who}詢問可否{act}，未獲准許：{why}（{citation}）。',
    '{who}询问可否{act}，未获准许：{why}（{citation}）。',
  ),
} as const satisfies Record<string, Told>

/** What a rule of each kind is about, to the person it protects. */
export const reasonWords: Readonly<Record<Pack['rules'][number]['kind'] | 'gate', Told>> = {
  window: told('it is outside the hours in which you may be contacted', '不在可聯絡的時段內', '不在可联系的时段内'),
  inconvenient: told(
    'you said this time or place is inconvenient',
    '您曾表示此時間或地點不便',
    '您曾表示此时间或地点不便',
  ),
  frequency: told('you were contacted often enough already', '聯絡次數已達上限', '联系次数已达上限'),
  cooling: told('you were spoken with not long ago', '不久前已與您通話', '不久前已与您通话'),
  pattern: told('contacts were too close together', '聯絡過於密集', '联系过于密集'),
  recipients: told('this person is not to be contacted about the debt', '不得就該債務聯絡此人', '不得就该债务联系此人'),
  status: told('your circumstances stand against it', '您目前的狀況不宜聯絡', '您目前的状况不宜联系'),
  workplace: told('you are not to be contacted at work', '不得於工作場所聯絡您', '不得在工作场所联系您'),
  attorney: told('a lawyer represents you', '您已委任律師', '您已委托律师'),
  case: told(
    'a dispute or complaint of yours is being answered',
    '您的爭議或申訴尚在處理中',
    '您的争议或投诉尚在处理中',
  ),
  opt_out: told('you opted out of this way of contact', '您已拒絕此種聯絡方式', '您已拒绝此种联系方式'),
  address: told('you did not permit this address to be used', '您未同意使用此地址', '您未同意使用此地址'),
  endpoint: told('this number or address is not to be used', '此號碼或地址不得使用', '此号码或地址不得使用'),
  notice: told('a notice has to reach you first', '須先將通知送達您', '须先将通知送达您'),
  period: told('the period of a notice is running', '通知所定期間尚未屆滿', '通知所定期间尚未届满'),
  treatment: told('you are owed special care', '您應受特別照護', '您应受特别照护'),
  stage: told('the creditor does not use this way yet', '債權人目前階段不採此方式', '债权人目前阶段不采用此方式'),
  budget: told('you were contacted often enough already', '聯絡次數已達上限', '联系次数已达上限'),
  barred: told('the time to sue for the debt is over', '債權已罹於時效', '债权已过诉讼时效'),
  licence: told('the agency lacks a licence', '催收機構欠缺許可', '催收机构缺少许可'),
  collector: told('the collector lacks a qualification', '催收人員資格不符', '催收人员资格不符'),
  content: told('the words are not allowed', '內容用語不當', '内容用语不当'),
  affirm: told('something that must be in place was not confirmed', '應備事項未經確認', '应备事项未经确认'),
  disclose: told('something has to be told to you', '有應告知事項', '有应告知事项'),
  language: told('it was not in your language', '未使用您的語言', '未使用您的语言'),
  duty: told('a duty of the creditor stands against it', '債權人另負有義務', '债权人另负有义务'),
  gate: told('the placement or the mandate does not let it', '委託內容不允許', '委托内容不允许'),
}

/** What the person may do about it, wherever the debt lies. */
export const rightWords = {
  ask_who: told(
    'You may ask at any time who contacted you, when, and on what ground.',
    '您得隨時查詢何人、何時、基於何種理由與您聯絡。',
    '您可随时查询何人、何时、基于何种理由与您联系。',
  ),
  dispute: told(
    'You may dispute the debt or a part of it; what is disputed is not collected until you are answered.',
    '您得對債務之全部或一部提出爭議；爭議部分於答覆前不予催收。',
    '您可对债务的全部或部分提出争议；争议部分在答复前不予催收。',
  ),
  complain: told(
    'You may complain about how you were treated; your complaint is answered within the time the law sets.',
    '您得就所受對待提出申訴，並於法定期限內獲得答覆。',
    '您可就所受对待提出投诉，并在法定期限内获得答复。',
  ),
  prefer: told(
    'You may say at which times and by which ways you want to be contacted, and opt out of others.',
    '您得指定希望的聯絡時間與方式，並拒絕其他方式。',
    '您可指定希望的联系时间与方式，并拒绝其他方式。',
  ),
  represented: told(
    'You may name somebody who speaks for you, such as a lawyer or an adviser.',
    '您得指定代理人，例如律師或債務顧問。',
    '您可指定代理人，例如律师或债务顾问。',
  ),
  care: told(
    'If you are ill, bereaved or in need of care, say so: every creditor on this platform is told how to treat you, not why.',
    '如您患病、喪親或需要照護，請告知：本平台各債權人將獲知應如何對待您，而不獲知原因。',
    '如您患病、丧亲或需要照护，请告知：本平台各债权人将获知应如何对待您，而不获知原因。',
  ),
} as const satisfies Record<string, Told>
