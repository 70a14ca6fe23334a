import type { Edge, NodeKind } from '../graphql/index.ts'
import { differencesByIds, reconciliationsByIds } from './batches.ts'
import { DifferenceResource } from './difference-view.ts'
import { DifferenceId, ReconciliationId } from './model.ts'
import { ReconciliationResource } from './view.ts'

export const reconciliationNodes: readonly NodeKind[] = [
  { resource: ReconciliationResource, id: ReconciliationId, byIds: reconciliationsByIds },
  { resource: DifferenceResource, id: DifferenceId, byIds: differencesByIds },
]

const directory = { on: 'Reconciliation', to: 'DirectoryEntry' }

export const reconciliationEdges: readonly Edge[] = [
  { ...directory, field: 'lender', description: 'Whose accounts are placed', key: 'lenderId' },
  { ...directory, field: 'agency', description: 'Who states what it holds', key: 'agencyId' },
  {
    ...{ on: 'Reconciliation', field: 'mandate', to: 'Mandate', description: 'The mandate it is stated under' },
    key: 'mandateId',
  },
  {
    ...{ on: 'ReconciliationDifference', field: 'reconciliation', to: 'Reconciliation' },
    ...{ description: 'The reconciliation that found it', key: 'reconciliationId' },
  },
  {
    ...{ on: 'ReconciliationDifference', field: 'matchedPlacement', to: 'Placement' },
    ...{ description: 'The placement that differs; null where none was found', key: 'placementId' },
  },
  {
    ...{ on: 'ReconciliationLine', field: 'matchedPlacement', to: 'Placement' },
    ...{
      description: 'The placement the line names; null where none was found',
      key: 'placementId',
    },
  },
]
