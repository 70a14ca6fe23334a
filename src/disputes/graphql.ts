import type { Edge, NodeKind } from '../graphql/index.ts'
import { CaseId } from './model.ts'
import { casesByIds } from './queries.ts'
import { CaseResource } from './view.ts'

export const caseNodes: readonly NodeKind[] = [{ resource: CaseResource, id: CaseId, byIds: casesByIds }]

export const caseEdges: readonly Edge[] = [
  { on: 'Case', field: 'account', to: 'Account', description: 'Your account; null to others', key: 'accountId' },
  { on: 'Case', field: 'placement', to: 'Placement', description: 'The placement it concerns', key: 'placementId' },
  { on: 'Case', field: 'repeated', to: 'Case', description: 'The dispute it repeats', key: 'repeats' },
]
