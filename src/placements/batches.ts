import { AccountId } from '../accounts/index.ts'
import { batch } from '../query.ts'
import { batchesWithIds } from './batch-store.ts'
import { batchView } from './batch-view.ts'
import { caseFilesOfPlacements } from './case-file-store.ts'
import { HoldId } from './hold-model.ts'
import { holdsWithIds, openHoldsOn } from './hold-store.ts'
import { holdView } from './hold-view.ts'
import { PlacementBatchId, PlacementId, QueryId } from './model.ts'
import { caseFileView } from './open-case-file.ts'
import { queriesWithIds } from './query-store.ts'
import { queryView } from './query-view.ts'
import { ReturnId } from './return-model.ts'
import { returnsWithIds } from './return-store.ts'
import { returnView } from './return-view.ts'
import { placementsOnAccounts, placementsWithIds } from './store.ts'
import { placementView } from './view.ts'

/** Earlier placements of an account are read from its list. */
export const PLACEMENTS_PER_ACCOUNT = 10

export const placementsByIds = batch({
  name: 'placement.by_ids',
  scope: 'placements:read',
  ids: PlacementId,
  rows: placementsWithIds,
  key: ({ id }) => id,
  view: placementView,
})

export const placementsByAccounts = batch({
  name: 'placement.by_accounts',
  scope: 'placements:read',
  ids: AccountId,
  rows: (context, ids) => placementsOnAccounts(context, ids, PLACEMENTS_PER_ACCOUNT),
  key: ({ accountId }) => accountId,
  view: placementView,
})

export const caseFilesByPlacements = batch({
  name: 'case_file.by_placements',
  scope: 'placements:read',
  ids: PlacementId,
  rows: caseFilesOfPlacements,
  key: ({ placementId }) => placementId,
  view: caseFileView,
})

export const batchesByIds = batch({
  name: 'placement_batch.by_ids',
  scope: 'placements:read',
  ids: PlacementBatchId,
  rows: batchesWithIds,
  key: ({ id }) => id,
  view: (found, { org }) => batchView(found, org),
})

export const queriesByIds = batch({
  name: 'query.by_ids',
  scope: 'placements:read',
  ids: QueryId,
  rows: queriesWithIds,
  key: ({ id }) => id,
  view: queryView,
})

export const holdsByIds = batch({
  name: 'hold.by_ids',
  scope: 'placements:read',
  ids: HoldId,
  rows: holdsWithIds,
  key: ({ id }) => id,
  view: holdView,
})

export const returnsByIds = batch({
  name: 'return.by_ids',
  scope: 'placements:read',
  ids: ReturnId,
  rows: returnsWithIds,
  key: ({ id }) => id,
  view: returnView,
})

/** What stops work on a placement is a handful of holds; all of them, open and ended, are in the list. */
export const HOLDS_PER_PLACEMENT = 20

export const openHoldsByPlacements = batch({
  name: 'hold.by_placements',
  scope: 'placements:read',
  ids: PlacementId,
  rows: openHoldsOn,
  key: ({ placementId }) => placementId,
  view: holdView,
})
