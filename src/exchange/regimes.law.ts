import type { CalendarDate } from '../kernel/calendar-date.ts'

/** Where the numbers come from, and how surely. `house`: ours, where no law known here has one. */
interface Cited {
  /** The rule of the table of law it carries out. */
  readonly rule: string | null
  readonly citation: string | null
  readonly evidence: 'primary_text' | 'secondary' | 'general_knowledge' | 'house'
}

/** What a record says of a debt at its worst. */
export const adverseKinds = ['arrears', 'default', 'charge_off'] as const
export type AdverseKind = (typeof adverseKinds)[number]

/** `first_delinquency` is written once: a debt that is sold or placed anew does not begin anew. */
export const disclosureAnchors = ['first_delinquency', 'listed', 'charged_off', 'settled'] as const
export type DisclosureAnchor = (typeof disclosureAnchors)[number]

/** Runs for `months` from `days` after the anchor. One whose anchor has not happened does not run. */
export interface DisclosureClock {
  readonly from: DisclosureAnchor
  readonly days: number
  readonly months: number
}

/** A record is disclosed until the first of its clocks has run out. */
export interface DisclosureRule extends Cited {
  readonly kinds: readonly AdverseKind[]
  readonly clocks: readonly DisclosureClock[]
}

/** What binds an exchange of delinquency in one jurisdiction. */
export interface ExchangeRegime {
  readonly id: string
  /** ISO 3166; `*` where no law of the place is known here. */
  readonly jurisdiction: string
  readonly from: CalendarDate
  /** Days the borrower is told before the first record of these kinds. 0: told before, at whatever distance. Null: need not be. */
  readonly notice: (Cited & { readonly days: number; readonly kinds: readonly AdverseKind[] }) | null
  readonly disclosure: readonly DisclosureRule[]
  /** Days after the day it was received; the last one counts. A record is flagged at once, and suppressed unanswered. */
  readonly dispute: Cited & { readonly answerDays: number; readonly extendedDays: number | null }
}

const on = (day: string) => day as CalendarDate
const house = { rule: null, citation: null, evidence: 'house' } as const
const ofAny = { kinds: adverseKinds } as const
const houseDispute = { ...house, answerDays: 30, extendedDays: null } as const

/** The rule that nobody but a licensed bureau exchanges what is delinquent, where it stands. */
export const BUREAU_ONLY: Readonly<Record<string, Cited>> = {
  CN: { rule: 'CN-ZX-7', citation: '第7条', evidence: 'primary_text' },
}

const britain = (jurisdiction: string): ExchangeRegime => {
  const principles = { rule: 'UK-PRAAD-DEFAULT', citation: 'Principle 4', evidence: 'secondary' } as const
  return {
    ...{ id: 'uk-arrears-principles', jurisdiction, from: on('2014-01-01'), dispute: houseDispute },
    notice: { ...principles, days: 28, kinds: ['default', 'charge_off'] },
    disclosure: [{ ...principles, ...ofAny, clocks: [{ from: 'listed', days: 0, months: 72 }] }],
  }
}

/** The regimes, the particular before the general. */
export const exchangeRegimes: readonly ExchangeRegime[] = [
  {
    // Collections and charge-offs count from 180 days after the delinquency that led to them; 1681c(c)(1).
    ...{ id: 'us-fcra', jurisdiction: 'US', from: on('1997-12-29'), notice: null },
    disclosure: [
      {
        ...{ rule: 'US-FCRA-605-7Y', citation: '15 U.S.C. 1681c(a)(4)-(5)', evidence: 'general_knowledge' },
        ...{ kinds: ['default', 'charge_off'], clocks: [{ from: 'first_delinquency', days: 180, months: 84 }] },
      },
      {
        ...{ rule: 'US-FCRA-605-7Y', citation: '15 U.S.C. 1681c(a)(4)-(5)', evidence: 'general_knowledge' },
        ...{ kinds: ['arrears'], clocks: [{ from: 'first_delinquency', days: 0, months: 84 }] },
      },
    ],
    dispute: {
      ...{ rule: 'US-V-43-DIRECTDISPUTE', citation: '12 CFR 1022.43(e)-(f)', evidence: 'primary_text' },
      ...{ answerDays: 30, extendedDays: 45 },
    },
  },
  {
    ...{ id: 'cn-credit-information', jurisdiction: 'CN', from: on('2013-03-15') },
    notice: { rule: 'CN-ZX-15', citation: '第15条', evidence: 'primary_text', days: 0, ...ofAny },
    disclosure: [
      {
        ...{ rule: 'CN-ZX-16', citation: '第16条', evidence: 'primary_text', ...ofAny },
        clocks: [{ from: 'settled', days: 0, months: 60 }],
      },
    ],
    dispute: {
      ...{ rule: 'CN-ZX-25', citation: '第25条', evidence: 'primary_text' },
      ...{ answerDays: 20, extendedDays: null },
    },
  },
  {
    // Known from summaries of the bureau's own table; the notice is the card rules', which ask it of cards alone.
    ...{ id: 'tw-credit-information', jurisdiction: 'TW', from: on('2014-10-24'), dispute: houseDispute },
    notice: { rule: 'TW-CARD-52', citation: '第52條第2項', evidence: 'primary_text', days: 0, ...ofAny },
    disclosure: [
      {
        ...{ rule: 'TW-JCIC-DISCLOSE', citation: 'JCIC table (secondary)', evidence: 'secondary' },
        ...{ kinds: ['arrears', 'default'], clocks: [{ from: 'settled', days: 0, months: 36 }] },
      },
      {
        ...{ rule: 'TW-JCIC-DISCLOSE', citation: 'JCIC table (secondary)', evidence: 'secondary' },
        kinds: ['charge_off'],
        clocks: [
          { from: 'settled', days: 0, months: 36 },
          { from: 'charged_off', days: 0, months: 60 },
        ],
      },
    ],
  },
  ...['GB', 'UK'].map(britain),
  {
    // What a bureau answers in, twenty days, is known from summaries and stands in no rule of the table.
    ...{ id: 'ke-credit-reference', jurisdiction: 'KE', from: on('2020-04-17') },
    notice: {
      ...{ rule: 'KE-CRB-2020', citation: 'pre-listing notice; retention', evidence: 'secondary' },
      ...{ days: 30, ...ofAny },
    },
    disclosure: [
      {
        ...{ rule: 'KE-CRB-2020', citation: 'pre-listing notice; retention', evidence: 'secondary', ...ofAny },
        clocks: [{ from: 'settled', days: 0, months: 60 }],
      },
    ],
    dispute: { ...house, answerDays: 20, extendedDays: null },
  },
  {
    // Told well before, gone after the shortest time known elsewhere, answered in a month: the borrower's side of doubt.
    ...{ id: 'house', jurisdiction: '*', from: on('2026-01-01'), dispute: houseDispute },
    notice: { ...house, days: 30, ...ofAny },
    disclosure: [
      {
        ...{ ...house, ...ofAny },
        clocks: [
          { from: 'settled', days: 0, months: 36 },
          { from: 'first_delinquency', days: 0, months: 84 },
        ],
      },
    ],
  },
]
