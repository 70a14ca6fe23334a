import { day, debtors, lawOf } from './law-frame.ts'
import type { Pack } from './rule-model.ts'

/** 金融機構作業委託他人處理內部作業制度及程序辦法, the version of 2023-08-25. It binds institutions and their agencies alike. */
const outsourcing = lawOf({ from: day('2023-08-25'), grade: 'bar', force: 'enforced', evidence: 'primary_text' })

/** 信用卡業務機構管理辦法: of a card issuer that collects itself. */
const cards = lawOf({ from: day('2021-10-13'), grade: 'bar', force: 'enforced', evidence: 'primary_text' })

export const tw: Pack = {
  id: 'TW',
  title: 'Collection for financial institutions, cards and complaints',
  jurisdictions: ['TW'],
  checkedOn: day('2026-11-27'),
  zones: ['Asia/Taipei'],
  rules: [
    outsourcing(
      'TW-14-3-WINDOW',
      '第14條第1項第3款',
      'From seven in the morning to ten at night, unless the debtor agrees',
      {
        kind: 'window',
        allow: [['07:00', '22:00']],
        zone: 'Asia/Taipei',
        consent: 'actor',
        channels: ['call', 'sms', 'email', 'fax', 'field_visit'],
      },
    ),
    outsourcing('TW-14-4-THIRD', '第14條第1項第4款', 'Nobody else is troubled, or asked for the debt', {
      kind: 'recipients',
      allowed: debtors,
      location: 'always',
    }),
    outsourcing(
      'TW-14-5-LOCATE',
      '第14條第1項第5款',
      'Who asks others where the debtor is says who they are, and that it is for that',
      {
        kind: 'disclose',
        say: ['identity', 'purpose_contact_information'],
        purposes: ['location'],
        channels: ['third_party_contact', 'field_visit'],
      },
    ),
    outsourcing(
      'TW-14-7-VISIT',
      '第14條第1項第7款',
      'A visitor wears a badge, records all of it, and enters only when let in',
      {
        kind: 'affirm',
        all: ['staff_id', 'recording', 'entry_only_with_consent'],
        channels: ['field_visit'],
      },
    ),
    outsourcing('TW-13-6-RECORD', '第13條第6款', 'Every call and visit is recorded, and kept six months', {
      kind: 'affirm',
      all: ['recording'],
      channels: ['call', 'field_visit'],
    }),
    outsourcing('TW-14-1-ABUSE', '第14條第1項第1款', 'No violence, threat, insult, harassment, deceit or prying', {
      kind: 'content',
      flags: [
        ...['violence', 'intimidation', 'coercion', 'insult', 'harassment', 'false', 'fraud', 'misleading'],
        'privacy_harm',
      ],
    }),
    outsourcing(
      'TW-14-FALSE',
      '第14條第2項',
      'What counts as deceit: arrest, exempt property, more than is owed, courts',
      {
        kind: 'content',
        flags: ['threat_arrest', 'seize_exempt_property', 'amount_beyond_claim', 'false_court_enforcement'],
      },
    ),
    outsourcing('TW-14-2-HARASS', '第14條第1項第2款、第3項', 'Persistence is harassment; the law names no number', {
      kind: 'duty',
      duty: 'persistent_contact',
      terms: { numericLimit: 'none' },
    }),
    outsourcing('TW-14-6-NOCASH', '第14條第1項第6款', 'An agency takes no money', {
      kind: 'duty',
      duty: 'agency_takes_payments',
      terms: { allowed: false },
    }),
    outsourcing('TW-16-6-NOTICE', '第16條第6款', 'The debtor is told in writing before a debt is placed', {
      kind: 'duty',
      duty: 'notice_before_placement',
      terms: { notice: 'outsourcing' },
    }),
    outsourcing('TW-13-3-TRAIN', '第13條第3-4款', 'Only by certified collectors; who is new has two months', {
      kind: 'collector',
      certificates: ['tw_bankers_association'],
      graceMonths: 2,
    }),
    outsourcing(
      'TW-15-5-JCIC',
      '第15條第4-6款、第6條第2項',
      'Collectors agree in writing to be entered in the register',
      {
        kind: 'collector',
        writtenConsent: true,
      },
    ),
    outsourcing('TW-12-TEMPLATE', '第12條', 'Texts follow the association’s, seen by a lawyer and filed', {
      kind: 'duty',
      duty: 'templates',
      terms: { approved: true, lawyerReviewed: true, filed: true },
    }),
    cards('TW-CARD-51', '第51條', 'An issuer’s own staff say who they are, and record', {
      kind: 'affirm',
      all: ['recording', 'institution_named'],
      channels: ['call', 'field_visit'],
      actors: ['creditor_staff'],
      debtKinds: ['credit_card'],
    }),
    cards('TW-CARD-52', '第52條第2項', 'The holder is told in writing before arrears of a month are registered', {
      kind: 'duty',
      duty: 'pre_listing',
      terms: { notice: 'pre_listing', monthsPastDue: 1 },
    }),
    outsourcing('TW-PDPA-8', '第8-9條', 'Whose data is gathered is told, at the latest with its first use', {
      kind: 'duty',
      duty: 'notice_of_data',
      terms: { latest: 'first_use' },
      from: day('2023-05-31'),
    }),
    outsourcing('TW-FCPA-30D', '第13條第2項', 'A complaint is answered in thirty days; then sixty to the ombudsman', {
      kind: 'duty',
      duty: 'complaint_answer',
      terms: { days: 30, ombudsmanDays: 60 },
      from: day('2023-12-06'),
    }),
  ],
}
