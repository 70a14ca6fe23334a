import { batch } from '../query.ts'
import { differencesWithIds } from './difference-store.ts'
import { differenceView } from './difference-view.ts'
import { DifferenceId, ReconciliationId } from './model.ts'
import { reconciliationsWithIds } from './store.ts'
import { reconciliationView } from './view.ts'

export const reconciliationsByIds = batch({
  name: 'reconciliation.by_ids',
  scope: 'placements:read',
  ids: ReconciliationId,
  rows: reconciliationsWithIds,
  key: ({ id }) => id,
  view: (found, { org }) => reconciliationView(found, org),
})

export const differencesByIds = batch({
  name: 'difference.by_ids',
  scope: 'placements:read',
  ids: DifferenceId,
  rows: differencesWithIds,
  key: ({ id }) => id,
  view: differenceView,
})
