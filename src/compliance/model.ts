import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import type { ContactRequest, Medium, PersonRole, Purpose } from './request-model.ts'

/*
 * What the engine is told. `evaluate({ packs, facts, at })` is a pure function of these nouns; whoever asks loads them.
 * Ids are any strings that are equal when they mean the same (the gate uses uuids). Everything may be given in any
 * order. Rows later than `at` are ignored, so that a decision of the past can be made again. The kinds of rules, and
 * which facts each of them reads, stand atop rule-model.ts.
 */

export interface DebtFacts {
  readonly id: string
  /** credit_card, personal_loan, mortgage, student_loan, microfinance, commercial ... */
  readonly kind: string
  readonly status: 'open' | 'charged_off' | 'settled' | 'paid' | 'sold' | 'closed' | 'discharged'
  /** Ids that are counted as one with this debt (student loans of one servicing account). */
  readonly countedWith?: readonly string[]
  /** The oldest unpaid due date of the running episode. */
  readonly pastDueSince: CalendarDate | null
  /** The last day on which a suit may be filed; null when unknown or never. */
  readonly limitationEndsOn: CalendarDate | null
  readonly placedAt?: Instant | null
  /** When this collector first communicated about it: a conversation or a message that conveys the debt. */
  readonly firstCommunicatedAt: Instant | null
  readonly firstWrittenAt?: Instant | null
}

/** From `from`, until just before `until`; null has no end. */
export interface Interval {
  readonly from: Instant
  readonly until: Instant | null
}

export const personStatuses = [
  'deceased',
  'minor',
  'insolvent',
  'identity_theft',
  'incarcerated',
  'incapacitated',
  'lost_contact',
] as const
export type PersonStatus = (typeof personStatuses)[number]

export interface PersonFacts {
  readonly id: string
  /** Of a third party: the borrower in question. Null for who owes or speaks for who owes. */
  readonly about?: string | null
  readonly role: PersonRole
  /** Of the person contacted, and where that is somebody else, `lost_contact` and `incapacitated` of the borrower. */
  readonly statuses: readonly (Interval & { readonly kind: PersonStatus })[]
  /** A lawyer known by name and address; `released` once one did not answer in reasonable time or consented. */
  readonly attorneys: readonly (Interval & { readonly debts: readonly string[] | null; readonly released?: boolean })[]
  /** The employer prohibits it, or there is reason to know so. */
  readonly employerProhibits: boolean
  readonly language: string | null
}

/** How a contact ended. `conversation` is with the person asked for; `wrong_person` somebody else answered. */
export const dispositions = {
  conversation: { connected: true, unanswered: false },
  answered_dropped: { connected: true, unanswered: false },
  wrong_person: { connected: true, unanswered: false },
  no_answer: { connected: false, unanswered: true },
  voicemail: { connected: false, unanswered: true },
  limited_content_message: { connected: false, unanswered: true },
  busy: { connected: false, unanswered: true },
  not_in_service: { connected: false, unanswered: true },
  sent: { connected: false, unanswered: false },
  delivered: { connected: false, unanswered: false },
  bounced: { connected: false, unanswered: true },
  met: { connected: true, unanswered: false },
  nobody_home: { connected: false, unanswered: true },
} as const
export type Disposition = keyof typeof dispositions

/** One contact that was, in either direction, by anybody whose contacts a counter may reach. */
export interface ContactFact {
  readonly at: Instant
  readonly medium: Medium
  readonly direction: 'outbound' | 'inbound'
  /** Who made or received it, and for which lender. */
  readonly org: string
  readonly lender: string
  readonly person: string
  readonly endpoint: string | null
  /** Discussed or named. */
  readonly debts: readonly string[]
  /** The one debt an unanswered call, a limited-content message or a talk about none in particular is counted for. */
  readonly allocatedDebt?: string | null
  readonly disposition: Disposition
  readonly purpose?: Purpose
  /** Later found not to be the person's number: it no longer counts, also for days gone by. */
  readonly wrongNumber?: boolean
}

/** What a consent lets: contact at other times, more calls, an address for messages, talk to a third party or past a lawyer. */
export const consentCovers = ['time', 'calls', 'address', 'third_party', 'represented', 'place', 'frequency'] as const

export interface Consent extends Interval {
  readonly covers: (typeof consentCovers)[number]
  readonly givenAt: Instant
  /** Who received it: an organisation. Consent to one collector is not consent to the next. */
  readonly receiver: string
  /** Null: any. */
  readonly media: readonly Medium[] | null
  readonly endpoint: string | null
  readonly debts: readonly string[] | null
  /** For an address: the person used it with us, or said so; or it came through the creditor or a prior collector. */
  readonly basis?: 'direct' | 'used' | 'creditor_notice' | 'prior_collector'
  /** Given in a contact at a time or place that was barred: worth nothing. */
  readonly tainted?: boolean
  /** Of a creditor's notice: sent, and the last day to opt out. */
  readonly notice?: {
    readonly sentOn: CalendarDate
    readonly optOutBy: CalendarDate
    /** The creditor states that anybody can have a mailbox at its domain, and that it is no employer’s. */
    readonly publicDomain?: boolean
  } | null
  /** Of an address that came through collectors, earliest first: who obtained it properly, who used it. */
  readonly chain?: readonly { readonly collector: string; readonly obtained: boolean; readonly used: boolean }[]
}

/** A wish not to be contacted by some media or at one endpoint, said to `receiver`; it holds for every debt. */
export interface OptOut extends Interval {
  readonly receiver: string
  readonly person: string
  readonly media: readonly Medium[] | null
  readonly endpoint: string | null
}

/** A time or place the person called inconvenient, to us or in the lender's file. */
export interface Inconvenience extends Interval {
  readonly person: string
  /** ISO weekdays, Monday 1; null: every day. */
  readonly days: readonly number[] | null
  /** Wall-clock `HH:MM`, `24:00` ends a day; null: the whole day. `from` later than `until` passes midnight. */
  readonly hours: readonly [from: string, until: string] | null
  /** A place: endpoints tied to it. Then days and hours say when, if at all. */
  readonly endpoints?: readonly string[] | null
}

export interface Preference extends Interval {
  readonly media: readonly Medium[] | null
  readonly hours: readonly [from: string, until: string] | null
}

export interface NoticeFact {
  /** validation, outsourcing, letter_of_claim, visit, pre_listing, assignment ... */
  readonly kind: string
  readonly debts: readonly string[] | null
  readonly sentAt: Instant
  readonly undeliverable: boolean
  readonly periodEndsAt: Instant | null
  /** It was answered. Its further period ends then; null while documents are asked for and not given. */
  readonly reply?: { readonly furtherEndsAt: Instant | null } | null
}

/** A dispute or complaint that runs, or ran. Its state is an interval: from receipt until what ends it was sent. */
export interface CaseFact extends Interval {
  readonly kind: 'dispute' | 'complaint' | 'cease' | 'refusal_to_pay'
  /** Of a dispute: in_period, late, identity, duplicative, original_creditor. */
  readonly basis?: string | null
  readonly debts: readonly string[] | null
  /** Only a part of the debt is disputed: the rest may be collected. */
  readonly portion?: boolean
}

export const treatments = [
  'no_contact',
  'letter_only',
  'reduced_frequency',
  'specialist_only',
  'no_visits',
  'through_representative',
  'mandatory_notices_only',
  'moratorium',
  'mental_health_moratorium',
] as const

/** What a protection asks for: never why. */
export interface Treatment extends Interval {
  readonly treatment: (typeof treatments)[number]
  readonly debts: readonly string[] | null
  /** Of `reduced_frequency`: at most so many contacts in so many days. Absent: one in seven. */
  readonly limit?: { readonly contacts: number; readonly days: number }
}

export interface Licence extends Interval {
  readonly jurisdiction: string
  readonly activity: string
}

export interface CollectorFacts {
  readonly id: string
  readonly specialist: boolean
  readonly employedSince: CalendarDate | null
  readonly certificates: readonly (Interval & { readonly kind: string })[]
  readonly barred: readonly Interval[]
  /** What the register of collectors finds lacking, for which rule. */
  readonly lacks?: readonly { readonly rule: string; readonly code: string }[]
}

export interface ContactFacts {
  readonly request: ContactRequest
  /** Of the debts and of where the person is: `US`, `US-NY-NYC`, `TW`. */
  readonly jurisdictions: readonly string[]
  /** IANA names: every zone an area code or an address suggests. None: the pack's widest choice. */
  readonly zones: readonly string[]
  /** What the lender is: bank, card_issuer, consumer_finance, nbfc ... Null: unknown, so every rule binds. */
  readonly sector: string | null
  readonly debts: readonly DebtFacts[]
  readonly person: PersonFacts
  readonly history: readonly ContactFact[]
  readonly consents: readonly Consent[]
  readonly optOuts: readonly OptOut[]
  readonly inconveniences: readonly Inconvenience[]
  readonly preferences: readonly Preference[]
  readonly notices: readonly NoticeFact[]
  readonly cases: readonly CaseFact[]
  readonly treatments: readonly Treatment[]
  /** The agency's; null where none is asked for (lender staff). */
  readonly licences: readonly Licence[] | null
  readonly collector: CollectorFacts | null
  /** What the collection policy's stage allows; null: no policy. */
  readonly stage: { readonly name: string; readonly media: readonly Medium[] } | null
  /** Of the borrower, over lenders and agencies: when the next contact is free, quantised; null: now. */
  readonly budgetFreeAt: Instant | null
  readonly holidays: readonly CalendarDate[]
}
