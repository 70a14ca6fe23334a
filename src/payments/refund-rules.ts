import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type PostingSet, PostingSetId } from '../ledger/model.ts'
import { transfer, twinOf } from '../ledger/rules.ts'
import type { Payment } from './model.ts'
import { paymentProblems as problems } from './problems.ts'
import { type Refund, RefundId } from './refund-model.ts'

interface Making {
  readonly newId: NewId
  readonly now: Instant
}

/** What a refund is after a step, and what is posted for it. */
export interface RefundStep {
  readonly refund: Refund
  readonly set: PostingSet
}

/** A payment went beyond what was owed by so much. */
export const owedBack = (payment: Payment, amount: bigint, { newId, now }: Making): Refund => ({
  ...{ lenderId: payment.lenderId, id: newId(RefundId), paymentId: payment.id },
  accountId: payment.accountId as NonNullable<Payment['accountId']>,
  ...{ currency: payment.currency, amount, status: 'owed', reference: null, paidOn: null, setId: null },
  ...{ recordedAt: now, paidAt: null, endedAt: null, version: 1 },
})

const revised = (refund: Refund, changes: Partial<Refund>): Refund => ({
  ...refund,
  ...changes,
  version: refund.version + 1,
})

const unfit = ({ status }: Refund) => refuse(new Problem(problems.refundUnfit, { detail: `It is ${status}.` }))

/** The lender paid it back, on a day not to come, under a name of its own. */
export function paidBack(
  refund: Refund,
  { reference, paidOn }: { readonly reference: string; readonly paidOn: CalendarDate },
  { newId, now, today }: Making & { readonly today: CalendarDate },
): Result<RefundStep, Problem> {
  if (refund.status !== 'owed') return unfit(refund)
  if (paidOn > today) {
    const detail = 'It lies in the future.'
    const errors = [{ pointer: '#/paidOn', code: 'unfit', detail }]
    return refuse(new Problem(problems.momentUnfit, { detail, errors }))
  }
  const set = setOf(refund, { id: newId(PostingSetId), effectiveOn: paidOn, now })
  return ok({ refund: revised(refund, { status: 'paid', reference, paidOn, setId: set.id, paidAt: now }), set })
}

const setOf = (
  { lenderId, paymentId, amount, currency }: Refund,
  { id, effectiveOn, now }: { readonly id: PostingSetId; readonly effectiveOn: CalendarDate; readonly now: Instant },
): PostingSet => ({
  ...{ lenderId, agencyId: null, mandateId: null, id, kind: 'refund', paymentId, transactionId: null },
  ...{ reversesId: null, effectiveOn, recordedAt: now },
  postings: transfer({ debit: 'refunds_payable', credit: 'bank' }, { amount, currency }),
})

/** What was paid back came back: it is owed again, or was never to be paid. */
export function returned(refund: Refund, { newId, now }: Making): Result<RefundStep, Problem> {
  const { status, setId, paidOn } = refund
  if ((status !== 'paid' && status !== 'recoverable') || setId === null || paidOn === null) return unfit(refund)
  const original = setOf(refund, { id: setId, effectiveOn: paidOn, now })
  const set = twinOf(original, { newId, now, transactionId: null })
  const gone = { reference: null, paidOn: null, setId: null, paidAt: null }
  return ok({
    refund: revised(
      refund,
      status === 'paid' ? { status: 'owed', ...gone } : { status: 'cancelled', ...gone, endedAt: now },
    ),
    set,
  })
}

/** The payment it came of is taken back: nothing is owed, or what was paid is owed by whoever got it. */
export const withoutPayment = (refund: Refund, now: Instant): Refund =>
  refund.status === 'paid'
    ? revised(refund, { status: 'recoverable' })
    : revised(refund, { status: 'cancelled', endedAt: now })
