import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'

export const AccountId = defineId('acc')
export type AccountId = Id<'acc'>
export const PartyId = defineId('pty')
export type PartyId = Id<'pty'>
export const ContactPointId = defineId('cpt')
export type ContactPointId = Id<'cpt'>
export const TransactionId = defineId('txn')
export type TransactionId = Id<'txn'>
export const DocumentId = defineId('doc')
export type DocumentId = Id<'doc'>

export const CostId = defineId('cst')
export type CostId = Id<'cst'>

export const accountStatuses = ['open', 'charged_off', 'settled', 'paid', 'sold', 'closed'] as const
export type AccountStatus = (typeof accountStatuses)[number]

/** Bands of days past due, mildest first. `from` is inclusive. */
export const buckets = [
  { code: '0', from: 0 },
  { code: '1-29', from: 1 },
  { code: '30-59', from: 30 },
  { code: '60-89', from: 60 },
  { code: '90-119', from: 90 },
  { code: '120-149', from: 120 },
  { code: '150-179', from: 150 },
  { code: '180+', from: 180 },
] as const
export type Bucket = (typeof buckets)[number]['code']

/** The five itemisation dates of 12 CFR 1006.34(b)(3); the kind is fixed for the life of the account. */
export const itemisationKinds = ['last_statement', 'charge_off', 'last_payment', 'transaction', 'judgment'] as const
export type ItemisationKind = (typeof itemisationKinds)[number]

export interface Itemisation {
  readonly kind: ItemisationKind
  readonly date: CalendarDate
  readonly amount: bigint
  readonly interest: bigint
  readonly fees: bigint
  readonly payments: bigint
  readonly credits: bigint
}

export const partyRoles = ['borrower', 'co_borrower', 'guarantor', 'representative', 'authorised_third_party'] as const
export type PartyRole = (typeof partyRoles)[number]
export const liabilities = ['several', 'joint', 'guarantee', 'none'] as const
export type Liability = (typeof liabilities)[number]

/** The liabilities each role may carry. */
export const liabilitiesOf: Readonly<Record<PartyRole, readonly Liability[]>> = {
  borrower: ['several', 'joint'],
  co_borrower: ['several', 'joint'],
  guarantor: ['guarantee'],
  representative: ['none'],
  authorised_third_party: ['none'],
}

/** By what right a representative speaks for somebody. */
export const authorities = ['attorney', 'power_of_attorney', 'executor', 'guardian', 'adviser'] as const
export type Authority = (typeof authorities)[number]

/** How far it reaches: every contact goes to the representative, or only what is written. */
export const authorityScopes = ['contact', 'notices'] as const
export type AuthorityScope = (typeof authorityScopes)[number]

export const partyStatusKinds = [
  'deceased',
  'insolvent',
  'minor',
  'represented',
  'identity_theft',
  'incarcerated',
] as const
export type PartyStatusKind = (typeof partyStatusKinds)[number]

/** What registers are asked about a person before a debt is worked. */
export const scrubKinds = ['deceased', 'insolvent', 'litigant'] as const
export type ScrubKind = (typeof scrubKinds)[number]

/** Who says so: of a status or of a contact point. */
export const sources = ['borrower', 'lender', 'agency', 'bureau', 'court', 'public_record', 'tracing', 'other'] as const
export type Source = (typeof sources)[number]

/** What holds of a person for a while: `until` is the first day it no longer holds. */
export interface PartyStatus {
  readonly kind: PartyStatusKind
  readonly from: CalendarDate
  readonly until: CalendarDate | null
  readonly regime: string | null
  readonly stay: boolean | null
  readonly source: Source
}

/** Why personal data is erased. The first two wait until nothing is owed and nobody works the debt. */
export const erasureReasons = ['request', 'retention_elapsed', 'mistaken_identity', 'court_order'] as const
export type ErasureReason = (typeof erasureReasons)[number]

/** The parts of what is owed, in minor units. Their sum is the balance; below zero it is a credit of the borrower. */
export const components = ['principal', 'interest', 'fees', 'costs'] as const
export type Component = (typeof components)[number]
export type Components = Readonly<Record<Component, bigint>>

/** Movements of what is owed. */
export const transactionKinds = [
  'opening',
  'charge',
  'interest',
  'fee',
  'cost',
  'payment',
  'credit',
  'adjustment',
  'reversal',
] as const
export type TransactionKind = (typeof transactionKinds)[number]

/** From which status each command leads where. The documentation draws the state machine from this table. */
export const accountTransitions = [
  { command: 'account.create', from: null, to: 'open' },
  { command: 'account.create', from: null, to: 'charged_off' },
  { command: 'account.charge_off', from: 'open', to: 'charged_off' },
  { command: 'account.settle', from: 'open', to: 'settled' },
  { command: 'account.settle', from: 'charged_off', to: 'settled' },
  { command: 'transaction.post', from: 'open', to: 'paid' },
  { command: 'transaction.post', from: 'charged_off', to: 'paid' },
  { command: 'transaction.post', from: 'paid', to: 'open' },
  { command: 'transaction.post', from: 'paid', to: 'charged_off' },
  { command: 'transaction.post', from: 'settled', to: 'open' },
  { command: 'transaction.post', from: 'settled', to: 'charged_off' },
  { command: 'transaction.reverse', from: 'open', to: 'paid' },
  { command: 'transaction.reverse', from: 'charged_off', to: 'paid' },
  { command: 'transaction.reverse', from: 'paid', to: 'open' },
  { command: 'transaction.reverse', from: 'paid', to: 'charged_off' },
  { command: 'transaction.reverse', from: 'settled', to: 'open' },
  { command: 'transaction.reverse', from: 'settled', to: 'charged_off' },
  { command: 'cost.record', from: 'paid', to: 'open' },
  { command: 'cost.record', from: 'paid', to: 'charged_off' },
  { command: 'cost.record', from: 'settled', to: 'open' },
  { command: 'cost.record', from: 'settled', to: 'charged_off' },
  { command: 'account.freeze_accrual', from: 'open', to: 'paid' },
  { command: 'account.freeze_accrual', from: 'charged_off', to: 'paid' },
  { command: 'account.close', from: 'open', to: 'closed' },
  { command: 'account.close', from: 'charged_off', to: 'closed' },
  { command: 'account.close', from: 'settled', to: 'closed' },
  { command: 'account.close', from: 'paid', to: 'closed' },
  { command: 'account.reopen', from: 'closed', to: 'open' },
  { command: 'account.reopen', from: 'closed', to: 'charged_off' },
] as const satisfies readonly { command: string; from: AccountStatus | null; to: AccountStatus }[]

/**
 * What ended a delinquency episode: a report of no days past due, the debt being paid or settled, or its lender, who made it
 * current again because an agreement was kept (`re_age`).
 */
export const episodeEnds = ['report', 'completion', 're_age'] as const
export type EpisodeEnd = (typeof episodeEnds)[number]

/** One run of being late. `startedOn` is the first missed due date; `pastDueSince` the oldest one still unpaid. */
export interface Episode {
  readonly startedOn: CalendarDate
  readonly pastDueSince: CalendarDate
  readonly curedOn: CalendarDate | null
  readonly endedBy: EpisodeEnd | null
  readonly correctedFrom: CalendarDate | null
  readonly correctionEvidence: DocumentId | null
}

/**
 * How days are counted: over a year of 365 days always (ISDA 2006 4.16(d)), of 360 days (4.16(e)), or in months of
 * 30 days (30E/360, 4.16(g)).
 */
export const dayCounts = ['actual/365', 'actual/360', '30/360'] as const
export type DayCount = (typeof dayCounts)[number]

/** Days from `from` until before `until`, at a rate in basis points a year. */
export interface AccrualPeriod {
  readonly from: CalendarDate
  readonly until: CalendarDate | null
  readonly annualRate: number
  readonly dayCount: DayCount
}

/** What stops interest or fees: a rule that protects the borrower, a dispute, an agreement, an insolvency or a death, or the lender itself. */
export const freezeSources = ['lender', 'protection', 'dispute', 'hardship', 'insolvency', 'death'] as const
export type FreezeSource = (typeof freezeSources)[number]

/** What a freeze lets nobody put on the debt. */
export const frozenParts = ['interest', 'fees'] as const
export type FrozenPart = (typeof frozenParts)[number]

/** Days on which one cause lets nothing be charged: from `from` until before `until`; null: until it is ended. */
export interface Freeze {
  readonly source: FreezeSource
  /** What began it, under a name its lender may look up; null: the lender began it itself. */
  readonly reference: string | null
  readonly stops: readonly FrozenPart[]
  readonly from: CalendarDate
  readonly until: CalendarDate | null
}

export interface Accrual {
  readonly by: 'lender' | 'platform'
  readonly annualRate: number
  readonly dayCount: DayCount
  /** Interest is on the account for every day before this one. */
  readonly through: CalendarDate
  /** Since when a freeze of interest holds that has no end yet. */
  readonly frozenFrom: CalendarDate | null
  /** Where freezes were kept before they stopped more than interest. */
  readonly freezes?: readonly Omit<Freeze, 'reference' | 'stops'>[]
  /** What was agreed, frozen or not, lawful or not; absent in what was stored before it was told apart from `periods`. */
  readonly terms?: readonly AccrualPeriod[]
  /** The days of the terms that bear interest, each at the rate it may. Empty where the lender accrues. */
  readonly periods: readonly AccrualPeriod[]
}

export const interruptionCauses = ['acknowledgement', 'payment', 'suit'] as const
export type InterruptionCause = (typeof interruptionCauses)[number]

/** Until when the debt may be sued for. After `expiry` it is barred. */
export interface Limitation {
  readonly basis: string
  readonly start: CalendarDate
  readonly expiry: CalendarDate
  readonly interruptions: readonly {
    readonly on: CalendarDate
    readonly cause: InterruptionCause
    /** The expiry it led to; the same as before where it changed nothing. */
    readonly expiry: CalendarDate
  }[]
}

export const documentKinds = ['contract', 'statement', 'notice', 'authority', 'recording'] as const
export type DocumentKind = (typeof documentKinds)[number]

export const costKinds = ['court', 'legal', 'tracing', 'valuation', 'enforcement', 'other'] as const
export type CostKind = (typeof costKinds)[number]

export const contactPointKinds = ['phone', 'email', 'address', 'workplace'] as const
export type ContactPointKind = (typeof contactPointKinds)[number]
