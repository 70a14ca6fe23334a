import type { AccountId, TransactionId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { MandateId } from '../mandates/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const PostingSetId = defineId('pst')
export type PostingSetId = Id<'pst'>

/** What a payment is called; the room that records them stands above this one. */
export const PaymentId = defineId('pay')
export type PaymentId = Id<'pay'>

/** Of which it is kept one by one: of each debt, of each agency, or of the lender as a whole. */
export type LedgerScope = 'debt' | 'agency' | 'lender'

/** On which side it grows: what is owned or spent grows by debits, what is owed or earned by credits. */
export type LedgerSide = 'debit' | 'credit'

interface LedgerAccountKind {
  readonly scope: LedgerScope
  readonly side: LedgerSide
  readonly meaning: string
}

/** The chart of accounts. The documentation shows this table. */
export const chart = {
  principal: { scope: 'debt', side: 'debit', meaning: 'Principal borrowers owe' },
  interest: { scope: 'debt', side: 'debit', meaning: 'Interest borrowers owe' },
  fees: { scope: 'debt', side: 'debit', meaning: 'Fees borrowers owe' },
  costs: { scope: 'debt', side: 'debit', meaning: 'Costs borrowers owe' },
  bank: { scope: 'lender', side: 'debit', meaning: 'Money the lender was paid' },
  trust: { scope: 'agency', side: 'debit', meaning: 'Money an agency holds for the lender' },
  suspense: { scope: 'lender', side: 'credit', meaning: 'Money received and not yet put to a debt' },
  owed_to_buyers: { scope: 'lender', side: 'credit', meaning: 'Money received for debts sold, owed to their buyers' },
  due_from_sellers: {
    scope: 'lender',
    side: 'debit',
    meaning: 'Money the sellers of debts received for them after the sale',
  },
  owed_to_creditors: {
    scope: 'lender',
    side: 'credit',
    meaning: 'Money the lead of a joint agreement received for its creditors',
  },
  due_from_leads: {
    scope: 'lender',
    side: 'debit',
    meaning: 'Money the leads of joint agreements received for debts',
  },
  refunds_payable: { scope: 'lender', side: 'credit', meaning: 'Money to be given back to whoever paid it' },
  recoveries_receivable: {
    scope: 'lender',
    side: 'debit',
    meaning: 'Money agencies have sent and that has not arrived',
  },
  commission_earned: {
    scope: 'agency',
    side: 'debit',
    meaning: 'Commission agencies have earned: the lender’s expense',
  },
  commission_due: { scope: 'agency', side: 'credit', meaning: 'Commission the lender owes an agency' },
  clawback_receivable: { scope: 'agency', side: 'debit', meaning: 'Commission an agency owes back' },
  cost_advances: { scope: 'lender', side: 'credit', meaning: 'Costs the lender advanced and charged to borrowers' },
  charged: { scope: 'lender', side: 'credit', meaning: 'Charges, interest and fees put on debts' },
  waived: { scope: 'lender', side: 'debit', meaning: 'Debt the lender waived' },
  adjusted: { scope: 'lender', side: 'credit', meaning: 'Differences to the lender’s own books, by adjustment' },
  opening: { scope: 'lender', side: 'credit', meaning: 'What debts came with' },
} as const satisfies Readonly<Record<string, LedgerAccountKind>>

export type LedgerAccount = keyof typeof chart
export const ledgerAccounts = Object.keys(chart) as readonly LedgerAccount[]

/** Why a set was posted. `transaction`: a movement of a debt that stands by itself. */
export const setKinds = [
  'transaction',
  'receipt',
  'allocation',
  'refund',
  'forwarding',
  'settlement',
  'commission',
  'remittance',
  'reversal',
] as const
export type SetKind = (typeof setKinds)[number]

/** One line of a set, in minor units: a debit is positive, a credit negative. */
export interface Posting {
  readonly account: LedgerAccount
  readonly currency: string
  readonly amount: bigint
}

/**
 * What is posted together. Its lines and the components of the transaction it goes with sum to zero in each currency.
 * Never changed: a correction is a twin that takes it back.
 */
export interface PostingSet {
  readonly lenderId: OrganisationId
  /** The agency that has a part in it and may read it; null: the lender’s own. */
  readonly agencyId: OrganisationId | null
  /** The mandate under which that agency has its part; null: none, or none is known. */
  readonly mandateId: MandateId | null
  readonly id: PostingSetId
  readonly kind: Exclude<SetKind, 'transaction'>
  readonly paymentId: PaymentId | null
  /** The movement of a debt it goes with. */
  readonly transactionId: TransactionId | null
  readonly reversesId: PostingSetId | null
  readonly effectiveOn: CalendarDate
  readonly recordedAt: Instant
  readonly postings: readonly Posting[]
}

/** A set as it is read, the movements of debts among them. */
export interface ReadSet {
  readonly id: PostingSetId | TransactionId
  readonly kind: SetKind
  readonly agencyId: OrganisationId | null
  readonly paymentId: PaymentId | null
  readonly transactionId: TransactionId | null
  readonly accountId: AccountId | null
  readonly reversesId: PostingSetId | TransactionId | null
  readonly effectiveOn: CalendarDate
  readonly recordedAt: Instant
  readonly postings: readonly Posting[]
}
