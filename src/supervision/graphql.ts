import type { NodeKind } from '../graphql/index.ts'
import { SupervisionExportId } from './model.ts'
import { exportsByIds } from './queries.ts'
import { ReadingId } from './reading-model.ts'
import { readingsByIds } from './reading-queries.ts'
import { ReadingResource } from './reading-view.ts'
import { StatisticId } from './statistic-model.ts'
import { statisticsByIds } from './statistic-queries.ts'
import { StatisticResource } from './statistic-view.ts'
import { SupervisionExportResource } from './view.ts'

export const supervisionNodes: readonly NodeKind[] = [
  { resource: SupervisionExportResource, id: SupervisionExportId, byIds: exportsByIds },
  { resource: ReadingResource, id: ReadingId, byIds: readingsByIds },
  { resource: StatisticResource, id: StatisticId, byIds: statisticsByIds },
]
