import type { NodeKind } from '../graphql/index.ts'
import { InspectionId } from './model.ts'
import { inspectionsByIds } from './queries.ts'
import { InspectionResource } from './view.ts'

export const inspectionNodes: readonly NodeKind[] = [
  { resource: InspectionResource, id: InspectionId, byIds: inspectionsByIds },
]
