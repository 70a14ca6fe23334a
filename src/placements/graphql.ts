import type { Edge, NodeKind } from '../graphql/index.ts'
import { BatchResource } from './batch-view.ts'
import {
  batchesByIds,
  caseFilesByPlacements,
  HOLDS_PER_PLACEMENT,
  holdsByIds,
  openHoldsByPlacements,
  PLACEMENTS_PER_ACCOUNT,
  placementsByAccounts,
  placementsByIds,
  queriesByIds,
  returnsByIds,
} from './batches.ts'
import { HoldId } from './hold-model.ts'
import { HoldResource } from './hold-view.ts'
import { PlacementBatchId, PlacementId, QueryId } from './model.ts'
import { QueryResource } from './query-view.ts'
import { recallEdges, recallNodes } from './recall-graphql.ts'
import { ReturnId } from './return-model.ts'
import { ReturnResource } from './return-view.ts'
import { PlacementResource } from './view.ts'

export const placementNodes: readonly NodeKind[] = [
  { resource: PlacementResource, id: PlacementId, byIds: placementsByIds },
  { resource: BatchResource, id: PlacementBatchId, byIds: batchesByIds },
  { resource: QueryResource, id: QueryId, byIds: queriesByIds },
  { resource: HoldResource, id: HoldId, byIds: holdsByIds },
  { resource: ReturnResource, id: ReturnId, byIds: returnsByIds },
  ...recallNodes,
]

const directory = { on: 'Placement', to: 'DirectoryEntry' }

export const placementEdges: readonly Edge[] = [
  ...recallEdges,
  { ...directory, field: 'lender', description: 'Who placed it', key: 'lenderId' },
  { ...directory, field: 'agency', description: 'Who it is offered to or works it', key: 'agencyId' },
  {
    ...{ on: 'Placement', field: 'mandate', to: 'Mandate', description: 'The mandate it is made under' },
    key: 'mandateId',
  },
  {
    ...{ on: 'Placement', field: 'account', to: 'Account', description: 'Your account; null to the agency' },
    key: 'accountId',
  },
  {
    ...{ on: 'Placement', field: 'caseFile', to: 'CaseFile', batch: caseFilesByPlacements },
    ...{ description: 'What the lender shares; null until accepted and once over', key: 'id' },
  },
  {
    ...{ on: 'Placement', field: 'batch', to: 'PlacementBatch', description: 'The batch it came with, if any' },
    key: 'batchId',
  },
  {
    ...{ on: 'Placement', field: 'openHolds', toMany: 'Hold', batch: openHoldsByPlacements },
    ...{ description: `What stops work on it, newest first, at most ${HOLDS_PER_PLACEMENT}` },
    ...{ perParent: HOLDS_PER_PLACEMENT, key: 'id' },
  },
  {
    ...{ on: 'Hold', field: 'placement', to: 'Placement', description: 'The placement it stops' },
    key: 'placementId',
  },
  {
    ...{ on: 'Return', field: 'placement', to: 'Placement', description: 'The placement it gives back' },
    key: 'placementId',
  },
  {
    ...{ on: 'CaseFile', field: 'placement', to: 'Placement', description: 'The placement it is open for' },
    key: 'placementId',
  },
  {
    ...{ on: 'Account', field: 'placements', toMany: 'Placement', batch: placementsByAccounts },
    ...{ description: `Its latest placements, newest first, at most ${PLACEMENTS_PER_ACCOUNT}` },
    ...{ perParent: PLACEMENTS_PER_ACCOUNT, key: 'id' },
  },
]
