import type { AccountId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { SaleFinding } from './sale.law.ts'

export const DebtSaleId = defineId('dsl')
export type DebtSaleId = Id<'dsl'>

/** Accounts a sale names one by one; a filter selects any number. */
export const SALE_ACCOUNTS_MAX = 10_000

export const debtSaleStates = [
  'selecting',
  'preparing',
  'offered',
  'accepted',
  'scrubbed',
  'notified',
  'transferring',
  'transferred',
  'withdrawn',
  'refused',
] as const
export type DebtSaleState = (typeof debtSaleStates)[number]

/** From which state each command leads where. The documentation draws the state machine from this table. */
export const debtSaleTransitions = [
  { command: 'debt_sale.offer', from: null, to: 'selecting' },
  { command: 'debt_sale.offer', from: null, to: 'preparing' },
  { command: 'debt_sale.put_back', from: null, to: 'preparing' },
  { command: 'debt_sale.select', from: 'selecting', to: 'preparing' },
  { command: 'debt_sale.judge', from: 'preparing', to: 'offered' },
  { command: 'debt_sale.accept', from: 'offered', to: 'accepted' },
  { command: 'debt_sale.judge', from: 'accepted', to: 'scrubbed' },
  { command: 'debt_sale.refuse', from: 'offered', to: 'refused' },
  { command: 'debt_sale.withdraw', from: 'selecting', to: 'withdrawn' },
  { command: 'debt_sale.withdraw', from: 'preparing', to: 'withdrawn' },
  { command: 'debt_sale.withdraw', from: 'offered', to: 'withdrawn' },
  { command: 'debt_sale.withdraw', from: 'accepted', to: 'withdrawn' },
  { command: 'debt_sale.withdraw', from: 'scrubbed', to: 'withdrawn' },
  { command: 'debt_sale.withdraw', from: 'notified', to: 'withdrawn' },
  { command: 'debt_sale.notify', from: 'scrubbed', to: 'notified' },
  { command: 'debt_sale.transfer', from: 'notified', to: 'transferring' },
  { command: 'debt_sale.hand_over', from: 'transferring', to: 'transferred' },
  { command: 'debt_sale.take_over', from: 'transferring', to: 'transferred' },
  { command: 'debt_sale.take_back', from: 'transferring', to: 'transferred' },
] as const satisfies readonly { command: string; from: DebtSaleState | null; to: DebtSaleState }[]

/**
 * What becomes of an account of a sale: waits for its turn, stays in the sale or is left out of it; free again when the sale
 * comes to nothing. When it is transferred the seller hands it over, and the buyer takes it over. What the buyer's books refuse is
 * taken once more when they are mended, or given back, and is the seller's as it was.
 */
export const saleOutcomes = [
  'waiting',
  'kept',
  'excluded',
  'released',
  'handed',
  'transferred',
  'refused',
  'giving_back',
  'given_back',
] as const
export type SaleOutcome = (typeof saleOutcomes)[number]

export const refusalCodes = ['price', 'quality', 'law', 'capacity', 'other'] as const
export type RefusalCode = (typeof refusalCodes)[number]
export const withdrawalCodes = ['price', 'mistaken', 'law', 'reputation', 'other'] as const
export type WithdrawalCode = (typeof withdrawalCodes)[number]

/** Why one side leaves an account out before the sale closes. */
export const exclusionCodes = ['seller_keeps', 'buyer_declines', 'documents_missing', 'law', 'other'] as const
export type ExclusionCode = (typeof exclusionCodes)[number]

/** Why the buyer gives a debt back that its books refuse. */
export const givingBackCodes = ['books_refuse', 'documents_missing', 'law', 'other'] as const
export type GivingBackCode = (typeof givingBackCodes)[number]

/** Why a debt goes back to whom it was bought from, within the days agreed. */
export const buyBackCodes = [
  'deceased',
  'insolvent',
  'identity_theft',
  'paid_before',
  'barred',
  'not_owed',
  'duplicate',
  'documents_missing',
  'disputed',
  'other',
] as const
export type BuyBackCode = (typeof buyBackCodes)[number]

/** For the whole, or for each account that is transferred. Minor units of the sale’s currency. */
export const priceKinds = ['total', 'per_account'] as const
export type PriceKind = (typeof priceKinds)[number]

/** Which of a lender’s accounts a filter selects: those that match every field given. */
export interface SaleSelection {
  readonly product?: readonly string[] | undefined
  readonly bucket?: readonly string[] | undefined
  readonly status?: readonly string[] | undefined
  readonly jurisdiction?: string | undefined
  readonly balanceMin?: bigint | undefined
  readonly balanceMax?: bigint | undefined
}

/** A sale of debts by one lender to another. */
export interface DebtSale {
  /** The seller. */
  readonly lenderId: OrganisationId
  readonly id: DebtSaleId
  readonly buyerId: OrganisationId
  readonly reference: string | null
  readonly state: DebtSaleState
  readonly currency: string
  readonly priceKind: PriceKind
  readonly price: bigint
  /** Days after the transfer in which an account may go back to the seller. */
  readonly buyBackDays: number
  /** The sale by which these debts came to who gives them back now, and why; null: they are sold. */
  readonly buyBackOf: DebtSaleId | null
  readonly buyBackCode: BuyBackCode | null
  readonly selection: Record<string, unknown> | null
  /** How far the job that runs has come: where a selection goes on, or the last row judged. */
  readonly reached: string | null
  readonly total: number
  readonly kept: number
  readonly excluded: number
  /** What the accounts kept owe together, as judged last. */
  readonly balance: bigint
  readonly endCode: RefusalCode | WithdrawalCode | null
  /** The day the borrowers were told, as the seller states; and the hash of what they were sent. */
  readonly notifiedOn: CalendarDate | null
  readonly noticeSha256: string | null
  /** The day the debts changed hands, where the seller is; and the hash of the deed. */
  readonly assignedOn: CalendarDate | null
  readonly documentSha256: string | null
  readonly transferredAt: Instant | null
  readonly offeredAt: Instant | null
  readonly acceptedAt: Instant | null
  readonly scrubbedAt: Instant | null
  readonly endedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** One line of the data tape: a debt as it was when it was judged last, without anything personal. */
export interface SaleAccount {
  readonly lenderId: OrganisationId
  readonly debtSaleId: DebtSaleId
  readonly number: number
  /** How the seller named it. */
  readonly given: string | null
  readonly accountId: AccountId | null
  readonly reference: string | null
  readonly product: string | null
  readonly jurisdiction: string | null
  readonly openedOn: CalendarDate | null
  readonly chargedOffOn: CalendarDate | null
  readonly lastPaymentOn: CalendarDate | null
  readonly delinquentSince: CalendarDate | null
  readonly itemisationOn: CalendarDate | null
  readonly bucket: string | null
  readonly principal: bigint
  readonly interest: bigint
  readonly fees: bigint
  readonly costs: bigint
  readonly outcome: SaleOutcome
  /** Why it is left out, or what is to be known of it though it is kept. */
  readonly reason: SaleFinding | ExclusionCode | GivingBackCode | null
  readonly findings: readonly string[]
  /** The problem the buyer’s books have with it: its code, and the field it names. */
  readonly refusalCode: string | null
  readonly refusalField: string | null
  /** The account it became at the buyer. */
  readonly buyerAccountId: AccountId | null
}
