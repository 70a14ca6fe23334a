import type { Edge, NodeKind } from '../graphql/index.ts'
import { RemittanceId } from './model.ts'
import { remittancesByIds } from './queries.ts'
import { RemittanceResource } from './view.ts'

export const remittanceNodes: readonly NodeKind[] = [
  { resource: RemittanceResource, id: RemittanceId, byIds: remittancesByIds },
]

export const remittanceEdges: readonly Edge[] = [
  {
    ...{ on: 'Remittance', field: 'mandate', to: 'Mandate', description: 'The mandate it is made under' },
    key: 'mandateId',
  },
  {
    ...{ on: 'RemittanceLine', field: 'payment', to: 'Payment', description: 'What was paid; null where not yours' },
    key: 'paymentId',
  },
]
