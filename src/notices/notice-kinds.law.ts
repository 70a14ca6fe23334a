import type { ScreenedChannel, ScreenedLanguage } from './screening-model.ts'

export const noticeKinds = [
  'validation',
  'outsourcing',
  'assignment',
  'pre_listing',
  'letter_of_claim',
  'claim_warning',
  'collection_letter',
  'visit',
  'cease_confirmation',
  'dispute_response',
  'email_use',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/**
 * What a notice can say, each a placeholder of a template. `known`: the platform fills it from account, party and
 * organisations; `given`: whoever issues the notice says it; `sentence`: a standing sentence, unless it is given.
 */
export const noticeItems = {
  lender_name: { from: 'known', what: 'who is owed' },
  agency_name: { from: 'known', what: 'who collects' },
  agency_address: { from: 'given', what: 'where the agency takes mail, disputes included' },
  consumer_name: { from: 'known', what: 'whom it is for' },
  consumer_address: { from: 'known', what: 'where they take mail' },
  account_number: { from: 'known', what: 'the lender’s reference, all but its last four characters hidden' },
  itemisation_date: { from: 'known', what: 'the day the amounts are counted from' },
  itemisation_creditor: { from: 'given', what: 'who was owed on that day' },
  itemisation_amount: { from: 'known', what: 'what was owed on that day' },
  itemisation_changes: { from: 'known', what: 'interest, fees, payments and credits since' },
  current_amount: { from: 'known', what: 'what is owed now' },
  sent_on: { from: 'known', what: 'the day of the notice' },
  period_ends_on: { from: 'known', what: 'the day the period it opens ends' },
  collector_statement: { from: 'sentence', what: 'that a debt collector attempts to collect a debt' },
  dispute_statement: { from: 'sentence', what: 'how and until when to dispute' },
  original_creditor_statement: { from: 'sentence', what: 'how and until when to ask for the original creditor' },
  assumed_valid_statement: { from: 'sentence', what: 'what is assumed when nothing is heard until then' },
  authority_statement: { from: 'sentence', what: 'where the authority tells about debt collection' },
  electronic_dispute: { from: 'given', what: 'how to dispute electronically' },
  response_prompts: { from: 'sentence', what: 'the four answers to tick' },
  recording_retention: { from: 'given', what: 'how long recordings are kept' },
  complaint_phone: { from: 'given', what: 'the lender’s number for complaints' },
  conduct_list: { from: 'sentence', what: 'what an agency may not do' },
  listing_reason: { from: 'given', what: 'what will be reported, and why' },
  listing_effect: { from: 'given', what: 'what the report may mean for them' },
  listing_date: { from: 'given', what: 'the earliest day of the report' },
  legal_basis: { from: 'given', what: 'contract and law the claim rests on' },
  how_to_object: { from: 'given', what: 'how to object and send evidence' },
  issuer_contact: { from: 'given', what: 'how to reach the issuer' },
  enclosures: { from: 'given', what: 'information sheet, reply form and financial statement' },
  new_creditor: { from: 'given', what: 'who is owed from now on' },
  assigned_on: { from: 'given', what: 'since when' },
  visit_purpose: { from: 'given', what: 'what the visit is for' },
  visit_date: { from: 'given', what: 'day and likely time of the visit' },
  visitor: { from: 'given', what: 'who will come, and how to know them' },
  grievance_officer: { from: 'given', what: 'name, e-mail and phone of the grievance officer' },
  outcome: { from: 'given', what: 'what was found or decided' },
  email_address: { from: 'given', what: 'the e-mail address the agency may use' },
  opt_out_by: { from: 'given', what: 'how to object, and until which day' },
} as const satisfies Readonly<Record<string, { readonly from: 'known' | 'given' | 'sentence'; readonly what: string }>>
export type NoticeItem = keyof typeof noticeItems
export const noticeItemNames = Object.keys(noticeItems) as readonly NoticeItem[]

/** How the end of the period a notice opens is counted from the day it is sent. */
export type PeriodRule =
  | {
      readonly count: 'days'
      readonly days: number
      /** A reply opens a further period of so many days, from the reply, or from the documents it asked for. */
      readonly furtherDays?: number
    }
  /** Receipt is assumed so many days later, Saturdays, Sundays and federal holidays not counted; then calendar days. */
  | { readonly count: 'after_assumed_receipt'; readonly receiptDays: number; readonly days: number }

export interface NoticeRule {
  readonly kind: NoticeKind
  /** ISO 3166; `*` where no law of a place asks for more. */
  readonly jurisdiction: string
  readonly rule: string | null
  readonly citation: string | null
  /** `shadow`: known from secondary text only or not in force yet; reported, never enforced. */
  readonly force: 'enforced' | 'shadow'
  readonly from: string
  readonly items: readonly NoticeItem[]
  readonly channels: readonly ScreenedChannel[]
  readonly period: PeriodRule | null
  /** What it comes before, or how many days after what. */
  readonly due:
    | 'before_work'
    | 'five_days_after_first_contact'
    | 'before_listing'
    | 'before_claim'
    | 'before_visit'
    | null
}

/** 12 CFR 1006.34(c): seventeen items; the electronic way to dispute is the seventeenth where the notice is electronic. */
const validationItems: readonly NoticeItem[] = [
  ...(['collector_statement', 'agency_name', 'agency_address', 'consumer_name', 'consumer_address'] as const),
  ...(['itemisation_creditor', 'account_number', 'lender_name', 'itemisation_date', 'itemisation_amount'] as const),
  ...(['itemisation_changes', 'current_amount', 'dispute_statement', 'original_creditor_statement'] as const),
  ...(['assumed_valid_statement', 'authority_statement', 'response_prompts'] as const),
]

const written: readonly ScreenedChannel[] = ['letter', 'email']

/** Days a bureau is told nothing after a validation notice was sent, its day the first (US-F-30A-CREDITREPORT). */
export const FURNISHING_WAIT_DAYS = 14

/** The first rule of a kind that fits a jurisdiction holds; `*` comes last. */
export const noticeRules: readonly NoticeRule[] = [
  {
    ...{ kind: 'validation', jurisdiction: 'US', rule: 'US-F-34C-FIELDS', citation: '12 CFR 1006.34(c)' },
    ...{ force: 'enforced', from: '2021-11-30', items: validationItems, channels: written },
    period: { count: 'after_assumed_receipt', receiptDays: 5, days: 30 },
    due: 'five_days_after_first_contact',
  },
  {
    ...{ kind: 'outsourcing', jurisdiction: 'TW', rule: 'TW-16-6-NOTICE', citation: '第16條第6款' },
    ...{ force: 'enforced', from: '2023-08-25', channels: ['letter'], period: null, due: 'before_work' },
    items: ['agency_name', 'current_amount', 'recording_retention', 'complaint_phone', 'conduct_list'],
  },
  {
    ...{ kind: 'pre_listing', jurisdiction: 'KE', rule: 'KE-CRB-2020', citation: 'LN 55/2020' },
    ...{
      force: 'enforced',
      from: '2020-04-17',
      channels: written,
      items: ['lender_name', 'current_amount', 'listing_reason', 'period_ends_on'],
    },
    ...{ period: { count: 'days', days: 30 }, due: 'before_listing' },
  },
  {
    ...{ kind: 'pre_listing', jurisdiction: 'TW', rule: 'TW-CARD-52', citation: '第52條第2項' },
    ...{
      force: 'enforced',
      from: '2021-10-13',
      channels: written,
      items: ['lender_name', 'listing_reason', 'listing_effect'],
    },
    ...{ period: null, due: 'before_listing' },
  },
  {
    ...{ kind: 'pre_listing', jurisdiction: 'CN', rule: 'CN-ZX-15', citation: '第15条' },
    ...{ force: 'enforced', from: '2013-03-15', channels: ['letter', 'email', 'sms', 'messaging'] },
    ...{ items: ['lender_name', 'listing_reason'], period: null, due: 'before_listing' },
  },
  {
    ...{ kind: 'pre_listing', jurisdiction: 'GB', rule: 'UK-PRAAD-DEFAULT', citation: 'SCOR Principle 4' },
    ...{
      force: 'shadow',
      from: '2014-01-01',
      channels: written,
      items: ['lender_name', 'current_amount', 'listing_reason', 'period_ends_on'],
    },
    ...{ period: { count: 'days', days: 28 }, due: 'before_listing' },
  },
  {
    ...{
      kind: 'letter_of_claim',
      jurisdiction: 'GB',
      rule: 'UK-PAP-30D',
      citation: 'Pre-Action Protocol for Debt Claims, paras 3-5',
    },
    ...{ force: 'enforced', from: '2017-10-01', channels: ['letter'], due: 'before_claim' },
    items: [
      'lender_name',
      'account_number',
      'current_amount',
      'legal_basis',
      'enclosures',
      'issuer_contact',
      'period_ends_on',
    ],
    period: { count: 'days', days: 30, furtherDays: 30 },
  },
  {
    ...{ kind: 'claim_warning', jurisdiction: 'GB', rule: 'UK-PAP-30D' },
    ...{ citation: 'Pre-Action Protocol for Debt Claims, paras 3-5', force: 'enforced', from: '2017-10-01' },
    ...{ channels: ['letter'], due: 'before_claim', period: { count: 'days', days: 14 } },
    items: ['lender_name', 'account_number', 'current_amount', 'issuer_contact', 'period_ends_on'],
  },
  {
    ...{ kind: 'collection_letter', jurisdiction: 'CN', rule: 'CN-CARD-69', citation: '第69条' },
    ...{ force: 'enforced', from: '2011-01-13', channels: ['letter'], period: null, due: null },
    items: ['consumer_name', 'current_amount', 'legal_basis', 'how_to_object', 'issuer_contact'],
  },
  {
    ...{ kind: 'visit', jurisdiction: 'GB', rule: 'UK-CONC-7912-VISIT', citation: 'CONC 7.9.12R' },
    ...{ force: 'enforced', from: '2014-04-01', channels: ['letter', 'email', 'sms', 'messaging'], period: null },
    ...{ items: ['visit_purpose', 'visit_date', 'outcome'], due: 'before_visit' },
  },
  {
    ...{ kind: 'visit', jurisdiction: 'IN', rule: 'IN-RBI26-VISIT', citation: 'NBFC 100L' },
    ...{ force: 'shadow', from: '2027-01-01', channels: ['letter', 'email', 'sms', 'messaging'] },
    ...{ items: ['agency_name', 'visitor', 'visit_date', 'grievance_officer'], due: 'before_visit' },
    period: { count: 'days', days: 1 },
  },
  {
    ...{ kind: 'email_use', jurisdiction: 'US', rule: 'US-F-6D4-EMAIL-CREDITOR', citation: '12 CFR 1006.6(d)(4)(ii)' },
    ...{ force: 'enforced', from: '2021-11-30', channels: written, due: null },
    items: ['agency_name', 'email_address', 'opt_out_by', 'period_ends_on'],
    period: { count: 'days', days: 35 },
  },
  ...(
    [
      ['validation', ['lender_name', 'agency_name', 'current_amount']],
      ['outsourcing', ['agency_name', 'current_amount']],
      ['assignment', ['account_number', 'lender_name', 'new_creditor', 'assigned_on']],
      ['pre_listing', ['lender_name', 'listing_reason']],
      ['letter_of_claim', ['lender_name', 'account_number', 'current_amount']],
      ['claim_warning', ['lender_name', 'account_number', 'current_amount']],
      ['collection_letter', ['lender_name', 'current_amount']],
      ['visit', ['visit_purpose', 'visit_date']],
      ['cease_confirmation', ['outcome']],
      ['dispute_response', ['account_number', 'outcome']],
      ['email_use', ['agency_name', 'email_address', 'opt_out_by']],
    ] as const
  ).map(
    ([kind, items]): NoticeRule => ({
      ...{ kind, jurisdiction: '*', rule: null, citation: null, force: 'enforced', from: '1900-01-01', items },
      ...{ channels: ['letter', 'email', 'sms', 'messaging'], period: null, due: null },
    }),
  ),
]

/** The rule a notice goes by where and when it is sent. A rule in shadow lends nothing but its name. */
export const noticeRuleFor = (kind: NoticeKind, jurisdiction: string, on: string): NoticeRule => {
  const fits = (rule: NoticeRule) =>
    rule.kind === kind &&
    rule.from <= on &&
    (rule.jurisdiction === jurisdiction.slice(0, 2) || rule.jurisdiction === '*')
  return noticeRules.find((rule) => fits(rule) && rule.force === 'enforced') as NoticeRule
}

/** Standing sentences, in the languages there are; `{date}` is the end of the period. Others are given. */
export const sentences: Readonly<Partial<Record<NoticeItem, Readonly<Partial<Record<ScreenedLanguage, string>>>>>> = {
  collector_statement: {
    en: 'We are a debt collector. We are attempting to collect a debt, and any information obtained will be used for that purpose.',
  },
  dispute_statement: {
    en: 'If you write to us by {date} that you dispute all or part of the debt, we stop collecting what you dispute until we have answered you.',
  },
  original_creditor_statement: {
    en: 'If you write to us by {date} and ask for the name and address of the original creditor, we stop collecting until we have answered you.',
  },
  assumed_valid_statement: { en: 'If you do not dispute the debt by {date}, we will assume that it is valid.' },
  authority_statement: {
    en: 'What the law says about debt collection, and your rights, is at www.cfpb.gov/debt-collection.',
  },
  response_prompts: {
    en: 'How do you want to respond?\n[ ] I dispute the debt because: this is not my debt / the amount is wrong / other\n[ ] I want the name and address of the original creditor',
  },
  conduct_list: {
    'zh-Hant':
      '受託機構不得以暴力、恐嚇、脅迫、辱罵、騷擾、虛偽、詐欺或誤導之方式催收，不得侵害隱私，不得於晚間十時至翌日上午七時間催收，不得對第三人干擾或催討，亦不得向您收取現金或任何費用。',
    en: 'An agency may not use violence, threats, insults, harassment or untruths, may not contact you between 22:00 and 07:00 nor disturb anybody else about it, and may not take cash or fees from you.',
  },
}
