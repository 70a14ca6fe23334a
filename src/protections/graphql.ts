import type { Edge, NodeKind } from '../graphql/index.ts'
import { ProtectionId, TreatmentId } from './model.ts'
import { protectionsByIds, treatmentsByIds } from './queries.ts'
import { ProtectionResource, TreatmentResource } from './view.ts'

export const protectionNodes: readonly NodeKind[] = [
  { resource: ProtectionResource, id: ProtectionId, byIds: protectionsByIds },
  { resource: TreatmentResource, id: TreatmentId, byIds: treatmentsByIds },
]

export const protectionEdges: readonly Edge[] = (['Protection', 'Treatment'] as const).map((on) => ({
  ...{ on, field: 'party', to: 'Party', description: 'The lender’s person; null to others', key: 'partyId' },
}))
