import type { Edge, NodeKind } from '../graphql/index.ts'
import { CollectorId, FindingId } from './collector-model.ts'
import { collectorsByIds, findingsByIds } from './collector-queries.ts'
import { CollectorResource, FindingResource } from './collector-view.ts'
import { LicenceId } from './model.ts'
import { licencesByIds } from './queries.ts'
import { LicenceResource } from './view.ts'

export const licensingNodes: readonly NodeKind[] = [
  { resource: LicenceResource, id: LicenceId, byIds: licencesByIds },
  { resource: CollectorResource, id: CollectorId, byIds: collectorsByIds },
  { resource: FindingResource, id: FindingId, byIds: findingsByIds },
]

export const licensingEdges: readonly Edge[] = [
  {
    ...{ on: 'CollectorFinding', field: 'collector', to: 'Collector', description: 'Whom it is about' },
    key: 'collectorId',
  },
  {
    ...{ on: 'CollectorCertificate', field: 'collector', to: 'Collector', description: 'Whose it is' },
    key: 'collectorId',
  },
  {
    ...{ on: 'Licence', field: 'holder', to: 'DirectoryEntry', description: 'Whose it is, as the directory shows it' },
    key: 'holderId',
  },
]
