import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { answerBy } from './recall-clock.ts'
import type { Moment, PlacementRecall } from './recall-model.ts'
import type { PaymentInFlight, PaymentRefusal } from './recall-payment-model.ts'
import { recallProblems as problems } from './recall-problems.ts'
import { inFuture, moveRecall, type RecallFile } from './recall-rules.ts'
import { withNext } from './recall-steps.ts'
import { tailOfPayment } from './recall-tail.ts'

/** A time in which somebody held an account: from acceptance to the end, and the grace in which promises still count. */
export interface Holding {
  readonly from: Instant
  readonly until: Instant | null
  readonly graceUntil: Instant | null
}

type Paid = Pick<PaymentInFlight, 'effectiveAt' | 'promisedAt'>

const holds = ({ from, until }: Holding, at: Instant): boolean => from <= at && (until === null || at <= until)

/**
 * Who a payment is credited to, of all who held the account one after the other: whoever it was promised to, if it came
 * while they held it or within their grace; otherwise whoever held it when it was paid; nobody where nobody did.
 */
export function holderOf<H extends Holding>({ effectiveAt, promisedAt }: Paid, holdings: readonly H[]): H | null {
  const promisee = promisedAt === null ? undefined : holdings.find((holding) => holds(holding, promisedAt))
  const last = promisee && (promisee.graceUntil ?? promisee.until)
  if (promisee && (last == null || effectiveAt <= last)) return promisee
  return holdings.find((holding) => holds(holding, effectiveAt)) ?? null
}

/** A payment and the recall it belongs to. */
export interface PaymentFile extends RecallFile {
  readonly payment: PaymentInFlight
}

export type Report = Pick<
  PaymentInFlight,
  'id' | 'reference' | 'amount' | 'currency' | 'effectiveAt' | 'promisedAt' | 'receivedBy' | 'method' | 'endToEndId'
>

/** The former holder reports a payment, until its grace ends. It is credited by when it was promised and paid. */
export function report(
  { recall, placement }: RecallFile,
  payment: Report,
  moment: Moment,
): Result<PaymentFile, Problem> {
  const { now } = moment
  const moved = moveRecall(recall, 'payment_in_flight.report')
  if (!moved.ok) return moved
  if (recall.recalledAt === null || recall.graceUntil === null || recall.graceUntil <= now) {
    return refuse(new Problem(problems.graceOver))
  }
  const unfit = momentUnfit(payment, now)
  if (unfit) return refuse(unfit)
  const holding = {
    from: placement.acceptedAt ?? placement.createdAt,
    until: recall.recalledAt,
    graceUntil: recall.graceUntil,
  }
  const tail = tailOfPayment(recall, payment.effectiveAt)
  const due = answerBy(recall.clock, moment)
  return ok({
    payment: {
      ...{ lenderId: recall.lenderId, agencyId: recall.agencyId, placementId: placement.id, ...payment },
      ...{ placementRecallId: recall.id, tailEligible: tail.eligible, tailWhy: tail.why },
      creditedTo: holderOf(payment, [holding]) ? 'reporting_agency' : 'other_holder',
      ...{ state: 'reported', reportedAt: now, answerBy: due, refusal: null, answeredAt: null },
      ...{ paymentId: null, transactionId: null },
      version: 1,
    },
    recall: withNext({
      ...moved.value,
      ...{ paymentsOpen: recall.paymentsOpen + 1, paymentsReported: recall.paymentsReported + 1 },
      confirmBy: recall.confirmBy ?? due,
    }),
    placement,
  })
}

function momentUnfit({ effectiveAt, promisedAt }: Report, now: Instant): Problem | undefined {
  if (effectiveAt > now) return inFuture('effectiveAt')
  return promisedAt !== null && promisedAt > effectiveAt
    ? inFuture('promisedAt', 'A payment is promised before it is made.')
    : undefined
}

/** Whether a report is the one known under its reference. */
export const isSame = (known: PaymentInFlight, reported: PaymentInFlight): boolean =>
  (
    ['placementId', 'amount', 'currency', 'effectiveAt', 'promisedAt', 'receivedBy', 'method', 'endToEndId'] as const
  ).every((field) => known[field] === reported[field])

/** The payments of a recall still to be answered besides one: how many, and when the oldest is due. */
export interface OthersOpen {
  readonly count: number
  readonly confirmBy: Instant | null
}

export type PaymentAnswer = Pick<PaymentInFlight, 'paymentId' | 'transactionId'> | { readonly refusal: PaymentRefusal }

/** Refuses a report that is answered. */
export const requireReported = ({ state }: PaymentInFlight): Problem | undefined =>
  state === 'reported' ? undefined : new Problem(problems.paymentAnswered)

/** The lender answers: it has recorded the payment, or refuses it with a code. */
export function answer(
  { payment, recall, placement }: PaymentFile,
  given: PaymentAnswer,
  { others, now }: { others: OthersOpen; now: Instant },
): Result<PaymentFile, Problem> {
  const answered = requireReported(payment)
  if (answered) return refuse(answered)
  const refused = 'refusal' in given
  return ok({
    payment: {
      ...payment,
      ...given,
      ...(refused ? { state: 'refused', tailEligible: false, tailWhy: 'refused' } : { state: 'confirmed' }),
      ...{ answeredAt: now, version: payment.version + 1 },
    },
    recall: withNext({
      ...recall,
      ...{ paymentsOpen: others.count, confirmBy: others.confirmBy, version: recall.version + 1 },
    }),
    placement,
  })
}

/** The agency declares that it has reported every payment: so many of them, none included. */
export function declare(
  { recall, placement }: RecallFile,
  payments: number,
  now: Instant,
): Result<RecallFile, Problem> {
  const moved = moveRecall(recall, 'placement_recall.declare')
  if (!moved.ok) return moved
  if (payments !== recall.paymentsReported) {
    const detail = `You have reported ${recall.paymentsReported}, and declare ${payments}.`
    const errors = [{ pointer: '#/payments', code: 'payments_differ', detail }]
    return refuse(new Problem(problems.paymentsDiffer, { detail, errors }))
  }
  const declared: PlacementRecall = { ...moved.value, declaredAt: recall.declaredAt ?? now }
  return ok({ recall: withNext(declared), placement })
}
