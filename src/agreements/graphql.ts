import type { Edge, NodeKind } from '../graphql/index.ts'
import { AgreementId } from './model.ts'
import { PayoffId } from './payoff-model.ts'
import { payoffsByIds } from './payoff-queries.ts'
import { PayoffResource } from './payoff-view.ts'
import { agreementsByIds } from './queries.ts'
import { AgreementResource } from './view.ts'

export const agreementNodes: readonly NodeKind[] = [
  { resource: AgreementResource, id: AgreementId, byIds: agreementsByIds },
  { resource: PayoffResource, id: PayoffId, byIds: payoffsByIds },
]

export const agreementEdges: readonly Edge[] = [
  { on: 'Agreement', field: 'account', to: 'Account', description: 'Your account; null to others', key: 'accountId' },
  { on: 'Agreement', field: 'placement', to: 'Placement', description: 'Who holds the debt now', key: 'placementId' },
  {
    on: 'Agreement',
    field: 'superseded',
    to: 'Agreement',
    description: 'What it took the place of',
    key: 'supersedes',
  },
]
