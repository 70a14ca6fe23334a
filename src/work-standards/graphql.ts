import type { Edge, NodeKind } from '../graphql/index.ts'
import { BreachId, PlacementReportId } from './model.ts'
import { breachesByIds, reportsByIds } from './queries.ts'
import { ReportResource } from './report-view.ts'
import { BreachResource } from './view.ts'

export const workStandardNodes: readonly NodeKind[] = [
  { resource: BreachResource, id: BreachId, byIds: breachesByIds },
  { resource: ReportResource, id: PlacementReportId, byIds: reportsByIds },
]

export const workStandardEdges: readonly Edge[] = [
  {
    ...{ on: 'WorkBreach', field: 'placement', to: 'Placement', key: 'placementId' },
    description: 'The placement whose clock ran out',
  },
  {
    ...{ on: 'WorkBreach', field: 'agency', to: 'DirectoryEntry', key: 'agencyId' },
    description: 'Who works the placement',
  },
  {
    ...{ on: 'WorkBreach', field: 'mandate', to: 'Mandate', key: 'mandateId' },
    description: 'The mandate whose terms it is measured by',
  },
  {
    ...{ on: 'PlacementReport', field: 'placement', to: 'Placement', key: 'placementId' },
    description: 'The placement it is about',
  },
]
