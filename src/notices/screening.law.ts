import type { FindingCategory, ScreenedChannel } from './screening-model.ts'

/** The version of everything a screening goes by; it moves with any change of phrases, hours or disclosures. */
export const SCREENING_RULES_VERSION = '2026-11-26.2'

/** Rules of law a finding may offend, by jurisdiction; ids as in the rule table. */
export const lawOf: Readonly<Record<string, Readonly<Partial<Record<FindingCategory, readonly string[]>>>>> = {
  US: {
    insult: ['US-F-14CDEF-ABUSE'],
    threat: ['US-F-14CDEF-ABUSE', 'US-F-14A-CUMULATIVE'],
    false_authority: ['US-F-18B-FALSE'],
    third_party_disclosure: ['US-F-6D1-THIRDPARTY'],
    family_pressure: ['US-F-6D1-THIRDPARTY', 'US-F-6B3-WORKPLACE'],
    shaming: ['US-F-14CDEF-ABUSE', 'US-F-22F-MEDIA'],
    credit_threat: ['US-F-18B-FALSE'],
    outside_hours: ['US-F-6B1I-WINDOW'],
    time_barred_suit: ['US-F-26-TIMEBARRED'],
  },
  TW: {
    insult: ['TW-14-1-ABUSE'],
    threat: ['TW-14-1-ABUSE'],
    false_authority: ['TW-14-FALSE'],
    third_party_disclosure: ['TW-14-4-THIRD'],
    family_pressure: ['TW-14-4-THIRD'],
    shaming: ['TW-14-2-HARASS'],
    credit_threat: ['TW-14-1-ABUSE'],
    outside_hours: ['TW-14-3-WINDOW'],
    time_barred_suit: ['TW-14-1-ABUSE'],
  },
  CN: {
    insult: ['CN-CBA-PROHIB'],
    threat: ['CN-CBA-PROHIB'],
    false_authority: ['CN-CBA-PROHIB'],
    third_party_disclosure: ['CN-GBT-CONTACTS', 'CN-CBA-THIRD'],
    family_pressure: ['CN-GBT-CONTACTS', 'CN-CBA-THIRD'],
    shaming: ['CN-CBA-PROHIB'],
    credit_threat: ['CN-CBA-PROHIB'],
    outside_hours: ['CN-GBT-WINDOW'],
    time_barred_suit: ['CN-CBA-PROHIB'],
  },
  GB: {
    false_authority: ['UK-CONC-711-MISREP'],
    third_party_disclosure: ['UK-CONC-796-DISCLOSE', 'UK-CONC-797-EMBARRASS'],
    family_pressure: ['UK-CONC-7310-PRESSURE'],
    shaming: ['UK-CONC-797-EMBARRASS'],
    time_barred_suit: ['UK-CONC-715-STATUTE'],
  },
  IN: {
    insult: ['IN-RBI22-HARASS'],
    threat: ['IN-RBI22-HARASS'],
    false_authority: ['IN-RBI22-HARASS'],
    third_party_disclosure: ['IN-RBI22-HARASS'],
    family_pressure: ['IN-RBI22-HARASS'],
    shaming: ['IN-RBI22-HARASS'],
    outside_hours: ['IN-RBI22-WINDOW'],
  },
}

/**
 * Hours in which contact may be promised, [from, until) on the clock of the person contacted. `standing` is for places
 * whose hours no rule names: a matter of manners.
 */
export const hoursOf: Readonly<Record<string, readonly [number, number]>> = {
  US: [8, 21],
  TW: [7, 22],
  CN: [8, 22],
  IN: [8, 19],
  standing: [8, 21],
}

/** What a message must say, by jurisdiction and channel. Any of `says` will do. */
export interface Disclosure {
  readonly id: string
  readonly jurisdiction: string
  readonly channels: readonly ScreenedChannel[]
  readonly law: string
  readonly severity: 'review' | 'block'
  readonly from: string
  /** Over normalised text. */
  readonly says: string
  readonly missing: string
}

/**
 * Who writes, or for whom: a signature in brackets, or the word that ends the name of an institution. Not any bank one may
 * pay at, nor the firm the reader works for.
 */
const named = [
  '[【\\[][^】\\]]{2,20}[】\\]]',
  '(?<![去到至往任一何各间家附近的用从])(?:银行|农商行|商银|商业银)',
  '(?<![贵您你他她])(?:公司|集团)',
  '金融|金控|信用社|信合社|农会|资产管理|信用卡中心|卡中心|小贷|信贷|租赁|保险|人寿|证券|电信|事务所',
  '\\bbank\\b|\\bfinanc(?:e|ial)\\b|\\bcredit union\\b|\\b(?:ltd|limited|inc|llc|corporation)\\b',
].join('|')

/** 12 CFR 1006.6(e) and 1006.18(e) word for word in spirit; CN, TW and IN name who writes for whom. */
export const disclosures: readonly Disclosure[] = [
  {
    ...{ id: 'us-opt-out', jurisdiction: 'US', channels: ['sms', 'email', 'messaging'], law: 'US-F-6E-OPTOUT' },
    ...{ severity: 'block', from: '2021-11-30', missing: 'how to opt out of messages to this number or address' },
    says: '\\b(?:opt(?:ing)? ?out|unsubscribe|(?:reply|text|txt|send|answer|respond|replying|texting|write) (?:with )?["\'“]?(?:stop|end|quit|cancel)|stop to (?:opt|end|stop|quit|cancel)|to stop (?:\\w{1,12} ){0,3}(?:e ?mails?|texts?|messages)|(?:no longer|rather not|do(?:n.?t| not)) (?:wish|want|get|receive) (?:\\w{1,12} ){0,3}(?:e ?mails?|texts?|messages))',
  },
  {
    ...{ id: 'us-debt-collector', jurisdiction: 'US', channels: ['sms', 'email', 'messaging', 'letter', 'phone'] },
    ...{ law: 'US-F-18E-MINIMIRANDA', severity: 'block', from: '2021-11-30' },
    missing: 'that it is from a debt collector',
    says: '\\bdebt collect(?:ors?|ion (?:agency|company|firm))\\b|\\b(?:attempt(?:ing)?|trying) to collect (?:a|this|the|your) debt\\b|债务催收|讨债公司|催收机构',
  },
  {
    ...{ id: 'cn-who-writes', jurisdiction: 'CN', channels: ['sms', 'email', 'messaging', 'letter'] },
    ...{ law: 'CN-CBA-PROHIB', severity: 'review', from: '2026-01-30', says: named },
    missing: 'the name of the institution it is written for',
  },
  {
    ...{ id: 'tw-who-writes', jurisdiction: 'TW', channels: ['sms', 'email', 'messaging', 'letter'] },
    ...{ law: 'TW-14-1-ABUSE', severity: 'review', from: '2023-08-25', says: named },
    missing: 'the name of the institution it is written for',
  },
  {
    ...{ id: 'in-grievance-officer', jurisdiction: 'IN', channels: ['sms', 'email', 'messaging', 'letter'] },
    ...{ law: 'IN-RBI26-DISCLOSE', severity: 'review', from: '2027-01-01', says: '\\bgrievance\\b' },
    missing: 'name, e-mail and phone of the grievance officer',
  },
]

/** What a message of this jurisdiction and channel must carry on a day; the contact gate lists the same. */
export const disclosuresRequired = (asked: {
  readonly jurisdiction: string | null
  readonly channel: ScreenedChannel
  readonly on: string
}): readonly Disclosure[] =>
  disclosures.filter(
    ({ jurisdiction, channels, from }) =>
      jurisdiction === asked.jurisdiction?.slice(0, 2) && channels.includes(asked.channel) && from <= asked.on,
  )

/**
 * A voicemail in the US that is no communication says who calls for a business whose name does not show what it does, and asks to
 * be called back at a number: four parts and no more (12 CFR 1006.2(j)). What tells of a debt, or of who collects, makes it one.
 */
export const limitedContent = {
  ...{ rule: 'us-limited-content', law: 'US-F-2J-LCM', jurisdiction: 'US', channel: 'voicemail', from: '2021-11-30' },
  /** Over normalised text. */
  tells:
    '\\b(?:debts?|debtors?|collect(?:ors?|ions?|ing)|receivables?|recover(?:y|ies)|credit cards?|loans?|balance|ow(?:e|es|ed|ing)|past due|overdue|arrears|delinquent|accounts?|payments?)\\b',
  number: '\\d(?:[ ().-]{0,3}\\d){6}',
  suggestion: {
    tells:
      'Leave out what shows that a debt is collected, also in the name of the business: with it the message is a communication, and whoever hears it is told.',
    number: 'Say the number to call back.',
  },
} as const

/** Whether a message is held to the four parts. */
export const isLimited = (asked: {
  readonly jurisdiction: string | null
  readonly channel: ScreenedChannel
  readonly on: string
}): boolean =>
  asked.channel === limitedContent.channel &&
  asked.jurisdiction?.slice(0, 2) === limitedContent.jurisdiction &&
  limitedContent.from <= asked.on
