import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetPayment, ListPayments } from './recall-payment-input.ts'
import { PaymentInFlightId } from './recall-payment-model.ts'
import { paymentNamed, paymentsOf, paymentsWithIds } from './recall-payment-store.ts'
import { paymentView } from './recall-payment-view.ts'

export const getPayment = query({
  name: 'payment_in_flight.get',
  summary: 'Read a payment a former holder reported',
  scope: 'placements:read',
  input: GetPayment,
  load: (context, { payment }) => ({ payment: paymentNamed(context, payment) }),
  view: ({ payment: [payment] }, _, context) => (payment ? paymentView(payment, context) : null),
})

export const listPayments = query({
  name: 'payment_in_flight.list',
  summary: 'List payments former holders reported, newest first',
  scope: 'placements:read',
  input: ListPayments,
  list: true,
  load: (context, input) => ({ payments: paymentsOf(context, input, keysetOf(input)) }),
  view: ({ payments }, input, context) =>
    pageOf(payments, input, {
      position: ({ reportedAt, id }) => ({ createdAt: reportedAt, id }),
      item: (payment) => paymentView(payment, context),
    }),
})

export const paymentsByIds = batch({
  name: 'payment_in_flight.by_ids',
  scope: 'placements:read',
  ids: PaymentInFlightId,
  rows: paymentsWithIds,
  key: ({ id }) => id,
  view: paymentView,
})
