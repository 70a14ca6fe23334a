import { PaymentId } from '../ledger/index.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListPayments, NextReceived, OnePayment } from './input.ts'
import { nextReceived } from './many-store.ts'
import { paymentNamed, paymentsOf, paymentsWithIds } from './store.ts'
import { paymentView } from './view.ts'

export const getPayment = query({
  name: 'payment.get',
  summary: 'Read a payment, and what it paid',
  scope: 'payments:read',
  input: OnePayment,
  load: (context, { paymentId }) => ({ payment: paymentNamed(context, paymentId) }),
  view: ({ payment: [payment] }, _, context) => (payment ? paymentView(payment, context) : null),
})

export const listPayments = query({
  name: 'payment.list',
  summary: 'List payments, last recorded first',
  scope: 'payments:read',
  input: ListPayments,
  list: true,
  load: (context, input) => ({ payments: paymentsOf(context, input, keysetOf(input)) }),
  view: ({ payments }, input, context) =>
    pageOf(payments, input, {
      position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }),
      item: (payment) => paymentView(payment, context),
    }),
})

export const paymentsByIds = batch({
  name: 'payment.by_ids',
  scope: 'payments:read',
  ids: PaymentId,
  rows: paymentsWithIds,
  key: ({ id }) => id,
  view: paymentView,
})

/** What the lender’s job posts next; no edge asks it. */
export const receivedPayments = query({
  name: 'payment.received',
  summary: 'The payments that wait to be put to their debts',
  scope: 'payments:write',
  input: NextReceived,
  load: (context) => ({ waiting: nextReceived(context) }),
  view: ({ waiting }) => ({
    payments: waiting.map(({ payment }) => payment),
    accounts: [...new Set(waiting.map(({ account }) => account))],
  }),
})
