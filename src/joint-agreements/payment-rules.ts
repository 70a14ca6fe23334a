import { type CalendarDate, calendarDateAt } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type PostingSet, PostingSetId } from '../ledger/model.ts'
import { transfer, twinOf } from '../ledger/rules.ts'
import type { Method, Payment, Recorded, ReversalCode } from '../payments/model.ts'
import { dividedPayment } from './division-rules.ts'
import type { JointAgreement, JointShare } from './model.ts'
import { type JointDistribution, JointDistributionId, type JointPayment, JointPaymentId } from './payment-model.ts'
import { jointPaymentProblems as problems } from './payment-problems.ts'
import { jointProblems } from './problems.ts'
import { changed, revised, unfit } from './rules.ts'

interface Making {
  readonly now: Instant
  readonly newId: NewId
}

export interface Paying {
  readonly reference: string
  readonly amount: bigint
  readonly method: Method
  readonly effectiveAt: Instant
}

/** What a payment, or its reversal, changes in the lead's books. */
export interface JointPaid {
  readonly payment: JointPayment
  readonly plan: JointAgreement
  readonly shares: readonly JointShare[]
  readonly distributions: readonly JointDistribution[]
  readonly set: PostingSet
}

/** Of one that ran on after it was kept, a share may be over in its creditor's books until that creditor's job comes by. */
const bound = ({ state, agreementId }: JointShare) => state === 'accepted' || agreementId !== null

/** The clock looks at once where a payment may complete the plan or make good what was missed. What was kept runs on without it. */
const counted = (plan: JointAgreement, amount: bigint, now: Instant): JointAgreement => {
  const paid = plan.paid + amount
  if (plan.status === 'completed' && paid < plan.total) {
    return changed(plan, now, { paid, status: 'active', endCode: null, endedAt: null, cureUntil: null, lookAt: now })
  }
  const looks = plan.status === 'active' && (paid >= plan.total || plan.cureUntil !== null || amount < 0n)
  return changed(plan, now, { paid, ...(looks ? { lookAt: now } : {}) })
}

const receiptOf = (
  { leadId, currency, amount }: Pick<JointPayment, 'leadId' | 'currency' | 'amount'>,
  { id, on, now }: { id: PostingSet['id']; on: CalendarDate; now: Instant },
): PostingSet => ({
  ...{ lenderId: leadId, agencyId: null, mandateId: null, id, kind: 'receipt', paymentId: null, transactionId: null },
  ...{ reversesId: null, effectiveOn: on, recordedAt: now },
  postings: transfer({ debit: 'bank', credit: 'owed_to_creditors' }, { amount, currency }),
})

/** A borrower paid the lead: every creditor gets its part of it. */
export function paid(
  plan: JointAgreement,
  { asked, shares, timeZone }: { asked: Paying; shares: readonly JointShare[]; timeZone: string },
  { now, newId }: Making,
): Result<JointPaid, Problem> {
  if (plan.status !== 'active') {
    return refuse(new Problem(jointProblems.statusUnfit, { detail: `The joint agreement is ${plan.status}.` }))
  }
  const { amount, effectiveAt } = asked
  const on = calendarDateAt(effectiveAt, timeZone)
  if (effectiveAt > now) return unfit(problems.momentUnfit, 'effectiveAt', 'It lies in the future.')
  if (plan.startedOn !== null && on < plan.startedOn) {
    return unfit(problems.momentUnfit, 'effectiveAt', `It began on ${plan.startedOn}.`)
  }
  const left = plan.total - plan.paid
  if (amount > left) return unfit(problems.amountUnfit, 'amount', `${left} are still to be paid.`)
  const getting = shares.filter(bound)
  const parts = dividedPayment(
    amount,
    getting.map((share) => ({ instalments: share.schedule.map((due) => due.amount), had: share.paid })),
  )
  const { leadId, id: jointAgreementId, currency } = plan
  const setId = newId(PostingSetId)
  const payment: JointPayment = {
    ...{ ...asked, leadId, id: newId(JointPaymentId), jointAgreementId, currency, state: 'received' },
    ...{ reversalCode: null, setId, recordedAt: now, reversedAt: null, version: 1 },
  }
  const given = getting.flatMap((share, n) => ((parts[n] ?? 0n) > 0n ? [{ share, part: parts[n] ?? 0n }] : []))
  return ok({
    payment,
    plan: counted(plan, amount, now),
    shares: given.map(({ share, part }) => revised(share, { paid: share.paid + part })),
    distributions: given.map(({ share, part }) => distributed(payment, { share, part }, { now, newId })),
    set: receiptOf(payment, { id: setId, on, now }),
  })
}

const distributed = (
  { leadId, jointAgreementId, id: jointPaymentId, currency, method, effectiveAt }: JointPayment,
  { share, part }: { readonly share: JointShare; readonly part: bigint },
  { now, newId }: Making,
): JointDistribution => ({
  ...{ leadId, creditorId: share.creditorId, id: newId(JointDistributionId), jointAgreementId },
  ...{ jointShareId: share.id, jointPaymentId, currency, amount: part, method, effectiveAt },
  ...{ reversesId: null, reversalCode: null, state: 'sent', paymentId: null },
  ...{ paidOverOn: null, paidOverAs: null, receivedOn: null, sentAt: now },
})

interface Taking {
  readonly code: ReversalCode
  readonly plan: JointAgreement
  readonly shares: readonly JointShare[]
  readonly distributions: readonly JointDistribution[]
  readonly timeZone: string
}

/** The payment bounced, or was none: each creditor's part of it is taken back, as it was given. */
export function takenBack(
  payment: JointPayment,
  { code, plan, shares, distributions, timeZone }: Taking,
  { now, newId }: Making,
): Result<JointPaid, Problem> {
  if (payment.state !== 'received') return refuse(new Problem(problems.stateUnfit))
  const on = calendarDateAt(payment.effectiveAt, timeZone)
  const original = receiptOf(payment, { id: payment.setId, on, now: payment.recordedAt })
  return ok({
    payment: { ...payment, state: 'reversed', reversalCode: code, reversedAt: now, version: payment.version + 1 },
    plan: counted(plan, -payment.amount, now),
    shares: shares.flatMap((share) => {
      const back = distributions.find(({ jointShareId }) => jointShareId === share.id)
      return back ? [revised(share, { paid: share.paid - back.amount })] : []
    }),
    distributions: distributions.map((one) => ({
      ...{ ...one, id: newId(JointDistributionId), amount: -one.amount, reversesId: one.id, reversalCode: code },
      ...{ state: 'sent', paymentId: null, paidOverOn: null, paidOverAs: null, receivedOn: null, sentAt: now },
    })),
    set: twinOf(original, { newId, now, transactionId: null }),
  })
}

/** What the creditor's books record of it: under its own id, on the day it was paid. */
export const recordedOf = ({ id, currency, amount, method, effectiveAt }: JointDistribution): Recorded => ({
  ...{ reference: id, paidTo: 'lead', method, currency, amount, effectiveAt, promisedAt: null },
  ...{ endToEndId: null, paidCurrency: null, paidAmount: null, rate: null, rateSource: null, rateOn: null },
})

/** What the lead holds for itself it need not pay over. */
export const keptByLead = (
  payment: Payment,
  { leadId, creditorId, amount, currency }: JointDistribution,
  { now, newId }: Making,
): PostingSet[] =>
  leadId === creditorId
    ? [
        {
          ...{ lenderId: leadId, agencyId: null, mandateId: null, id: newId(PostingSetId), kind: 'settlement' },
          ...{ paymentId: payment.id, transactionId: null, reversesId: null },
          ...{ effectiveOn: payment.effectiveOn, recordedAt: now },
          postings: transfer({ debit: 'owed_to_creditors', credit: 'due_from_leads' }, { amount, currency }),
        },
      ]
    : []

/** The lead's own part is with it from the beginning. */
export const withLead = (
  { leadId, creditorId, id }: JointDistribution,
  on: CalendarDate,
): Partial<Pick<JointDistribution, 'paidOverOn' | 'paidOverAs' | 'receivedOn'>> =>
  leadId === creditorId ? { paidOverOn: on, paidOverAs: id, receivedOn: on } : {}
