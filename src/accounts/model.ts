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

export const partyStatusKinds = [
  'deceased',
  'insolvent',
  'minor',
  'represented',
  'identity_theft',
  'incarcerated',
] as const
export type PartyStatusKind = (typeof partyStatusKinds)[number]

/** Movements of what is owed. `sign` is how the amount moves the component it names. */
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

export const contactPointKinds = ['phone', 'email', 'address', 'workplace'] as const
export type ContactPointKind = (typeof contactPointKinds)[number]
