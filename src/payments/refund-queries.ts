import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListRefunds, OneRefund } from './refund-input.ts'
import { RefundId } from './refund-model.ts'
import { refundNamed, refundsOf, refundsWithIds } from './refund-store.ts'
import { refundView } from './refund-view.ts'

export const getRefund = query({
  name: 'refund.get',
  summary: 'Read what of a payment is owed back',
  scope: 'payments:read',
  input: OneRefund,
  load: (context, { refundId }) => ({ refund: refundNamed(context, refundId) }),
  view: ({ refund: [refund] }) => (refund ? refundView(refund) : null),
})

export const listRefunds = query({
  name: 'refund.list',
  summary: 'List what borrowers paid beyond their debts, last recorded first',
  scope: 'payments:read',
  input: ListRefunds,
  list: true,
  load: (context, input) => ({ refunds: refundsOf(context, input, keysetOf(input)) }),
  view: ({ refunds }, input) =>
    pageOf(refunds, input, {
      position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }),
      item: refundView,
    }),
})

export const refundsByIds = batch({
  name: 'refund.by_ids',
  scope: 'payments:read',
  ids: RefundId,
  rows: refundsWithIds,
  key: ({ id }) => id,
  view: refundView,
})
