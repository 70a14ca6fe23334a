import type { Edge, NodeKind } from '../graphql/index.ts'
import { CommissionId } from './model.ts'
import { commissionsByIds } from './queries.ts'
import { CommissionResource } from './view.ts'

export const commissionNodes: readonly NodeKind[] = [
  { resource: CommissionResource, id: CommissionId, byIds: commissionsByIds },
]

export const commissionEdges: readonly Edge[] = [
  {
    ...{ on: 'Commission', field: 'placement', to: 'Placement', description: 'The placement it is credited to' },
    key: 'placementId',
  },
  {
    ...{ on: 'Commission', field: 'mandate', to: 'Mandate', description: 'The mandate that says how much' },
    key: 'mandateId',
  },
  {
    ...{ on: 'Commission', field: 'payment', to: 'Payment', description: 'What was paid; null where it is not yours' },
    key: 'paymentId',
  },
]
