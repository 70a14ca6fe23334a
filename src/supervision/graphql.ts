import type { NodeKind } from '../graphql/index.ts'
import { SupervisionExportId } from './model.ts'
import { exportsByIds } from './queries.ts'
import { SupervisionExportResource } from './view.ts'

export const supervisionNodes: readonly NodeKind[] = [
  { resource: SupervisionExportResource, id: SupervisionExportId, byIds: exportsByIds },
]
