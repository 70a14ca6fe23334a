import { get, type Operation, post } from '../http/index.ts'
import { ReportResource } from '../placements/index.ts'
import { allocatePayment } from './commands/allocate-payment.ts'
import { confirmInFlight } from './commands/confirm-in-flight.ts'
import { payRefund } from './commands/pay-refund.ts'
import { recordPayment } from './commands/record-payment.ts'
import { recordPayments } from './commands/record-payments.ts'
import { recordReversal } from './commands/record-reversal.ts'
import { recordReversals } from './commands/record-reversals.ts'
import { refundPayment } from './commands/refund-payment.ts'
import { reversePayment } from './commands/reverse-payment.ts'
import { reverseRefund } from './commands/reverse-refund.ts'
import { getPayment, listPayments } from './queries.ts'
import { getRefund, listRefunds } from './refund-queries.ts'
import { RefundResource } from './refund-view.ts'
import { getReversal, listReversals } from './reversal-queries.ts'
import { PaymentReversalResource, PaymentReversalsResource } from './reversal-view.ts'
import { PaymentResource as resource } from './view.ts'
import { PaymentsResource } from './view-many.ts'

const all = '/v1/payments'
const reversals = '/v1/payment-reversals'
const one = `${all}/{paymentId}`
const refunds = '/v1/refunds'
const refund = `${refunds}/{refundId}`

export const paymentOperations: readonly Operation[] = [
  post(recordPayment, {
    ...{ path: all, id: 'payments.record', resource, status: 201 },
    description:
      'A lender’s payment is put to its debt at once. What an agency took is in its trust at once and put to the debt moments later: read the payment, or wait for `payment.posted`. Needs the scope `payments:write`.',
  }),
  post(recordPayments, {
    ...{ path: `${all}/batch`, id: 'payments.recordMany', resource: PaymentsResource },
    description:
      'Each payment is in the ledger at once and put to its debt moments later, by the lender’s job. Needs the scope `payments:write`.',
  }),
  get(listPayments, { path: all, id: 'payments.list', resource }),
  get(getPayment, { path: one, id: 'payments.get', resource }),
  post(allocatePayment, { path: `${one}/allocate`, id: 'payments.allocate', resource }),
  post(refundPayment, { path: `${one}/refund`, id: 'payments.refund', resource }),
  post(reversePayment, { path: `${one}/reverse`, id: 'payments.reverse', resource }),
  get(listRefunds, { path: refunds, id: 'refunds.list', resource: RefundResource }),
  get(getRefund, { path: refund, id: 'refunds.get', resource: RefundResource }),
  post(payRefund, { path: `${refund}/pay`, id: 'refunds.pay', resource: RefundResource }),
  post(reverseRefund, { path: `${refund}/reverse`, id: 'refunds.reverse', resource: RefundResource }),
  post(confirmInFlight, {
    ...{ path: '/v1/payments-in-flight/{payment}/confirm', id: 'paymentsInFlight.confirm', resource: ReportResource },
    description:
      'What the agency recorded under its reference is that payment; else it is recorded now, and put to the debt by the rules of every payment. Needs the scope `placements:place`.',
  }),
  post(recordReversal, {
    ...{ path: reversals, id: 'paymentReversals.record', resource: PaymentReversalResource, status: 201 },
    description:
      'The payment is taken back moments later, or once it is recorded under the reference. Needs the scope `payments:write`.',
  }),
  post(recordReversals, {
    ...{ path: `${reversals}/batch`, id: 'paymentReversals.recordMany', resource: PaymentReversalsResource },
    description: 'Each reversal is recorded, known or refused by itself. Needs the scope `payments:write`.',
  }),
  get(listReversals, { path: reversals, id: 'paymentReversals.list', resource: PaymentReversalResource }),
  get(getReversal, {
    ...{ path: `${reversals}/{reversalId}`, id: 'paymentReversals.get', resource: PaymentReversalResource },
  }),
]
