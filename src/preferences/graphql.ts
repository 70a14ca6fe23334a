import type { Edge, NodeKind } from '../graphql/index.ts'
import { PreferenceId } from './model.ts'
import { preferencesByIds } from './queries.ts'
import { PreferenceResource } from './view.ts'

export const preferenceNodes: readonly NodeKind[] = [
  { resource: PreferenceResource, id: PreferenceId, byIds: preferencesByIds },
]

export const preferenceEdges: readonly Edge[] = [
  {
    ...{
      on: 'ContactPreference',
      field: 'placement',
      to: 'Placement',
      description: 'The placement it was recorded under',
    },
    key: 'placementId',
  },
]
