import type { Edge, NodeKind } from '../graphql/index.ts'
import { PaymentId } from '../ledger/index.ts'
import { paymentsByIds } from './queries.ts'
import { PaymentReversalId } from './reversal-model.ts'
import { reversalsByIds } from './reversal-queries.ts'
import { PaymentReversalResource } from './reversal-view.ts'
import { PaymentResource } from './view.ts'

export const paymentNodes: readonly NodeKind[] = [
  { resource: PaymentResource, id: PaymentId, byIds: paymentsByIds },
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
  {
    ...{ on: 'PaymentReversal', field: 'payment', to: 'Payment', description: 'What was taken back' },
    key: 'paymentId',
  },
  {
    ...{ on: 'PostingSet', field: 'payment', to: 'Payment', description: 'The payment it was posted for' },
    key: 'paymentId',
  },
]
