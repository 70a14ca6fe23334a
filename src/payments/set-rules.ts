import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { type PostingSet, PostingSetId } from '../ledger/model.ts'
import { transfer } from '../ledger/rules.ts'
import type { Payment } from './model.ts'
import type { Refund } from './refund-model.ts'

interface Making {
  readonly newId: NewId
  readonly now: Instant
}

/** A set of a payment; kind and lines are the caller's. */
export const setOf = (
  payment: Payment,
  set: Pick<PostingSet, 'kind' | 'postings'> & Partial<PostingSet>,
  { newId, now }: Making,
): PostingSet => ({
  ...{ lenderId: payment.lenderId, agencyId: null, mandateId: null, id: newId(PostingSetId) },
  ...{
    paymentId: payment.id,
    transactionId: null,
    reversesId: null,
    effectiveOn: payment.effectiveOn,
    recordedAt: now,
  },
  ...set,
})

/** Where the money is: with the agency, with the lender, with the seller of the debt, or with who leads several creditors. */
const holders = {
  agency: 'trust',
  lender: 'bank',
  platform: 'bank',
  seller: 'due_from_sellers',
  lead: 'due_from_leads',
} as const
export const heldIn = ({ paidTo }: Payment) => holders[paidTo]
const partOf = ({ paidTo, agencyId, mandateId }: Payment) =>
  paidTo === 'agency' ? { agencyId, mandateId } : { agencyId: null, mandateId: null }

/** The money has come, and is not yet put to a debt. */
export const receiptOf = (payment: Payment, making: Making): PostingSet => {
  const postings = transfer({ debit: heldIn(payment), credit: 'suspense' }, payment)
  return setOf(payment, { kind: 'receipt', ...partOf(payment), postings }, making)
}

/** The money goes back from suspense to whoever paid it. */
export const refundOf = (payment: Payment, making: Making): PostingSet => {
  const from = payment.paidTo === 'agency' ? 'trust' : 'bank'
  const postings = transfer({ debit: 'suspense', credit: from }, payment)
  return setOf(payment, { kind: 'refund', ...partOf(payment), postings }, making)
}

/** The money in suspense is owed to whoever bought the debt. */
export const forwardingOf = (payment: Payment, making: Making): PostingSet =>
  setOf(
    payment,
    { kind: 'forwarding', postings: transfer({ debit: 'suspense', credit: 'owed_to_buyers' }, payment) },
    making,
  )

/** What goes beyond the debt is owed to whoever paid it. */
export const beyond = (refund: Refund | null): PostingSet['postings'] =>
  refund ? [{ account: 'refunds_payable', currency: refund.currency, amount: -refund.amount }] : []
