import type { Edge, NodeKind } from '../graphql/index.ts'
import { PaymentId } from '../ledger/index.ts'
import { paymentsByIds } from './queries.ts'
import { RefundId } from './refund-model.ts'
import { refundsByIds } from './refund-queries.ts'
import { RefundResource } from './refund-view.ts'
import { PaymentReversalId } from './reversal-model.ts'
import { reversalsByIds } from './reversal-queries.ts'
import { PaymentReversalResource } from './reversal-view.ts'
import { PaymentResource } from './view.ts'

export const paymentNodes: readonly NodeKind[] = [
  { resource: PaymentResource, id: PaymentId, byIds: paymentsByIds },
  { resource: RefundResource, id: RefundId, byIds: refundsByIds },
  { resource: PaymentReversalResource, id: PaymentReversalId, byIds: reversalsByIds },
]

export const paymentEdges: readonly Edge[] = [
  {
    ...{ on: 'PaymentInFlight', field: 'payment', to: 'Payment', description: 'The payment it was confirmed as' },
    key: 'paymentId',
  },
  {
    ...{ on: 'Payment', field: 'account', to: 'Account', description: 'Your account; null to the agency' },
    key: 'accountId',
  },
  {
    ...{ on: 'Payment', field: 'placement', to: 'Placement', description: 'The placement it was paid on' },
    key: 'placementId',
  },
  { ...{ on: 'Refund', field: 'payment', to: 'Payment', description: 'What was paid' }, key: 'paymentId' },
  { ...{ on: 'Refund', field: 'account', to: 'Account', description: 'The debt it went beyond' }, key: 'accountId' },
  {
    ...{ on: 'PaymentReversal', field: 'payment', to: 'Payment', description: 'What was taken back' },
    key: 'paymentId',
  },
  {
    ...{ on: 'PostingSet', field: 'payment', to: 'Payment', description: 'The payment it was posted for' },
    key: 'paymentId',
  },
]
