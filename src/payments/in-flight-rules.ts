import { calendarDateAt } from '../kernel/calendar-date.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { PaymentId } from '../ledger/model.ts'
import type { PaymentInFlight } from '../placements/recall-payment-model.ts'
import type { PaymentFile } from '../placements/recall-payment-rules.ts'
import type { Payment, Recorded } from './model.ts'
import { type Ground, type Outcome, postedOrSuspended } from './posting-rules.ts'
import { paymentProblems as problems } from './problems.ts'
import { received, requireStatus, revisedPayment } from './rules.ts'
import { receiptOf } from './set-rules.ts'

/** What confirming a report is decided on, besides the report. */
export interface Confirming {
  /** The lender names the payment it was recorded as. */
  readonly isNamed: boolean
  /** That payment; else the one the agency recorded under its reference. */
  readonly recorded: Payment | undefined
  /** Payments on the account that look like it. */
  readonly alike: readonly PaymentId[]
  /** The lender says that it is none of those. */
  readonly isAnother: boolean
  readonly ground: Ground
}

type Making = Pick<Parameters<typeof postedOrSuspended>[2], 'newId' | 'now'>

/** The payment of a report: made now, or recorded before. `isNew`: made now. `isPut`: put to its debt now. */
export interface Confirmed extends Outcome {
  readonly isNew: boolean
  readonly isPut: boolean
}

/** The one payment a report is confirmed as, by the rules of every payment. */
export function confirmed(file: PaymentFile, known: Confirming, making: Making): Result<Confirmed, Problem> {
  const { isNamed, recorded, alike, isAnother } = known
  if (recorded) return claimed(file, recorded, known, making)
  if (isNamed) return refuse(unresolved('recordedAs', 'You have no such payment.'))
  if (alike.length > 0 && !isAnother) {
    return refuse(new Problem(problems.inFlightLike, { extensions: { payments: alike } }))
  }
  return made(file, known.ground, making)
}

const differs = (detail: string) => {
  const errors = [{ pointer: '#/recordedAs', code: 'differs', detail }]
  return new Problem(problems.inFlightDiffers, { detail, errors })
}

function claimed(
  { payment: report, placement }: PaymentFile,
  recorded: Payment,
  { ground }: Confirming,
  making: Making,
): Result<Confirmed, Problem> {
  if (recorded.amount !== report.amount || recorded.currency !== report.currency) {
    return refuse(differs(`It is ${recorded.amount} in ${recorded.currency}.`))
  }
  const isOfAccount = recorded.accountId === placement.accountId
  const isOfNone = recorded.accountId === null && recorded.status === 'unallocated'
  if (!isOfAccount && !isOfNone) return refuse(differs('It is of another account.'))
  const refusal = requireStatus(recorded, ['received', 'posted', 'unallocated', 'forwarded'])
  if (refusal) return refuse(refusal)
  if (isOfAccount) return ok({ payment: recorded, change: null, sets: [], isNew: false, isPut: false })
  // Whose it was nobody knew until the report said so.
  const put = postedOrSuspended(
    { ...recorded, accountId: placement.accountId },
    { ...ground, inFlight: false },
    { ...making, fresh: false },
  )
  return ok({ ...put, payment: revisedPayment(put.payment, {}), isNew: false, isPut: true })
}

/** What a report says of its payment, as whoever was paid would record it: the agency under its own reference. */
const recordedOf = (report: PaymentInFlight): Recorded => ({
  ...{ reference: report.receivedBy === 'agency' ? report.reference : report.id, endToEndId: report.endToEndId },
  ...{ paidTo: report.receivedBy, method: report.method ?? 'other' },
  ...{ currency: report.currency, amount: report.amount },
  ...{ effectiveAt: report.effectiveAt, promisedAt: report.promisedAt },
  ...{ paidCurrency: null, paidAmount: null, rate: null, rateSource: null, rateOn: null },
})

function made(
  { payment: report, placement, recall }: PaymentFile,
  ground: Ground,
  making: Making,
): Result<Confirmed, Problem> {
  const byAgency = report.receivedBy === 'agency'
  const target = {
    ...{ lenderId: report.lenderId, agencyId: byAgency ? report.agencyId : null, accountId: placement.accountId },
    ...{ placementId: byAgency ? placement.id : null, mandateId: byAgency ? placement.mandateId : null },
    jurisdiction: placement.jurisdiction,
  }
  const zone = byAgency ? recall.clock.agencyZone : recall.clock.lenderZone
  const payment = received(recordedOf(report), target, {
    ...making,
    ...{ org: byAgency ? report.agencyId : report.lenderId, lends: !byAgency },
    effectiveOn: calendarDateAt(report.effectiveAt, zone),
  })
  if (!payment.ok) return payment
  // What the agency took is in its trust before it is put to the debt, as if it had recorded it.
  const receipts = byAgency ? [receiptOf(payment.value, making)] : []
  const outcome = postedOrSuspended(payment.value, { ...ground, inFlight: false }, { ...making, fresh: !byAgency })
  return ok({ ...outcome, sets: [...receipts, ...outcome.sets], isNew: true, isPut: true })
}
