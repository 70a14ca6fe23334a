import type { Edge, NodeKind } from '../graphql/index.ts'
import { LegalMatterId } from './model.ts'
import { legalMattersByIds } from './queries.ts'
import { LegalMatterResource } from './view.ts'

export const legalMatterNodes: readonly NodeKind[] = [
  { resource: LegalMatterResource, id: LegalMatterId, byIds: legalMattersByIds },
]

export const legalMatterEdges: readonly Edge[] = [
  { on: 'LegalMatter', field: 'account', to: 'Account', description: 'Your account; null to others', key: 'accountId' },
  { on: 'LegalMatter', field: 'placement', to: 'Placement', description: 'Who holds the debt now', key: 'placementId' },
]
