import type { Language } from '../kernel/language.ts'

type Words = Readonly<Record<Language, string>>

const words = (en: string, hant: string, hans: string): Words => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })

/**
 * What rules ask whoever makes a contact to say or to have in place, and the reasons that answer a presumption, by the code
 * a decision names them by. In our own words: what the law prescribes word for word stands in it.
 */
export const askedWords: Readonly<Record<string, Words>> = {
  // To say
  caller_identity: words('Who is calling, by name', '來電者的姓名', '来电者的姓名'),
  collector_name: words(
    'Your own name, and that you are confirming where somebody can be reached',
    '您的姓名，以及來意是確認某人的聯絡方式',
    '您的姓名，以及来意是确认某人的联系方式',
  ),
  debt_collection_purpose: words(
    'That you are a debt collector attempting to collect a debt, and that what is said will be used for that purpose',
    '您是催收人員、正在催收債務，且所得資訊將用於此目的',
    '您是催收人员、正在催收债务，且所得信息将用于此目的',
  ),
  debtor_and_amount: words('Who owes, and how much', '債務人及欠款金額', '债务人及欠款金额'),
  from_debt_collector: words('That this comes from a debt collector', '本次聯絡來自催收人員', '本次联系来自催收人员'),
  grievance_officer: words(
    'Name, e-mail and telephone of the grievance officer',
    '申訴專員的姓名、電郵及電話',
    '申诉专员的姓名、电邮及电话',
  ),
  how_to_check: words('How to check what is owed', '如何查詢欠款', '如何查询欠款'),
  how_to_object: words('How to object, and to send evidence', '如何提出異議及提交證據', '如何提出异议及提交证据'),
  identity: words('Who you are, and for whom you collect', '您的身分及委託機構', '您的身份及委托机构'),
  issuer_contact: words('How to reach the issuer', '發卡機構的聯絡方式', '发卡机构的联系方式'),
  issuer_seal: words('The seal of the issuer', '發卡機構的印章', '发卡机构的印章'),
  location_purpose: words(
    'That you only confirm or correct where the person can be reached',
    '來意僅為確認或更正當事人的聯絡方式',
    '来意仅为确认或更正当事人的联系方式',
  ),
  no_mention_of_debt: words('Nothing of a debt', '不得提及債務', '不得提及债务'),
  purpose_contact_information: words(
    'That you ask for a way to reach the person',
    '來意是詢問當事人的聯絡方式',
    '来意是询问当事人的联系方式',
  ),
  reason_and_legal_basis: words('Why it is owed, and on what ground', '欠款原因及法律依據', '欠款原因及法律依据'),
  rights_and_obligations: words('What rights and duties the person has', '當事人的權利及義務', '当事人的权利及义务'),
  // To have in place
  appropriate_location: words('A place that suits the person', '適合當事人的地點', '适合当事人的地点'),
  authorisation_letter: words('The letter of authorisation', '授權書', '授权书'),
  crew_of_2: words('Two collectors at least', '至少兩名催收人員', '至少两名催收人员'),
  entry_only_with_consent: words(
    'You go in only if the person consents',
    '經當事人同意才可入內',
    '经当事人同意才可入内',
  ),
  identity_card: words('Your identity card', '身分證件', '身份证件'),
  identity_verified: words(
    'You know that it is the person, before anything is told',
    '告知任何事項前，已確認對方身分',
    '告知任何事项前，已确认对方身份',
  ),
  institution_named: words('The institution is named', '已表明機構名稱', '已表明机构名称'),
  marked_private: words('The envelope is marked private', '信封已註明私人信件', '信封已注明私人信件'),
  neutral_sender: words(
    'Nothing outside tells that it is about a debt',
    '外觀看不出與債務有關',
    '外观看不出与债务有关',
  ),
  notice_of_recording: words('The person is told that it is recorded', '已告知對方正在錄音', '已告知对方正在录音'),
  opt_out_line: words(
    'A line that says how to stop such messages',
    '已註明如何停止接收此類訊息',
    '已注明如何停止接收此类消息',
  ),
  recording: words('It is recorded', '全程錄音', '全程录音'),
  show_id: words('You show who you are', '出示證件', '出示证件'),
  staff_id: words('You wear your staff card', '配戴員工識別證', '佩戴员工识别证'),
  // Reasons that answer a presumption
  avoid_demonstrable_negative_effect_outside_collector_control_and_time_of_essence: words(
    'It keeps the person from a harm that you do not control, and cannot wait',
    '可使當事人免於受損，事出緊急且非您所能控制',
    '可使当事人免于受损，事出紧急且非您所能控制',
  ),
  directly_related_to_active_litigation: words(
    'It is directly about a suit that is running',
    '與進行中的訴訟直接有關',
    '与进行中的诉讼直接有关',
  ),
  earlier_answer_wrong_or_incomplete: words(
    'What was answered before was wrong or incomplete',
    '先前的答覆有誤或不完整',
    '先前的答复有误或不完整',
  ),
  requested_by_that_person: words('That person asked for it', '應該人的要求', '应该人的要求'),
  required_by_applicable_law: words('A law requires it', '法律要求', '法律要求'),
  response_to_consumer_information_request: words(
    'It answers what the person asked',
    '回覆當事人的詢問',
    '回复当事人的询问',
  ),
}
