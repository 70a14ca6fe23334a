import type { Edge, NodeKind } from '../graphql/index.ts'
import { ScreeningId, TemplateId } from './model.ts'
import { screeningsByIds, templatesByIds } from './screening-queries.ts'
import { ScreeningResource, TemplateResource } from './screening-view.ts'

export const noticeNodes: readonly NodeKind[] = [
  { resource: ScreeningResource, id: ScreeningId, byIds: screeningsByIds },
  { resource: TemplateResource, id: TemplateId, byIds: templatesByIds },
]

export const noticeEdges: readonly Edge[] = [
  {
    ...{ on: 'MessageScreening', field: 'placement', to: 'Placement', description: 'The placement it is about' },
    key: 'placementId',
  },
  ...(['author', 'approver'] as const).map((field) => ({
    ...{ on: 'MessageTemplate', field, to: 'DirectoryEntry', description: `The ${field}, as the directory shows it` },
    key: `${field}Id`,
  })),
]
