import type { Edge, NodeKind } from '../graphql/index.ts'
import { CallBackId } from './call-back-model.ts'
import { callBacksByIds } from './call-back-queries.ts'
import { CallBackResource } from './call-back-view.ts'
import { PreferenceId } from './model.ts'
import { preferencesByIds } from './queries.ts'
import { PreferenceResource } from './view.ts'

export const preferenceNodes: readonly NodeKind[] = [
  { resource: PreferenceResource, id: PreferenceId, byIds: preferencesByIds },
  { resource: CallBackResource, id: CallBackId, byIds: callBacksByIds },
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
  {
    ...{ on: 'CallBack', field: 'placement', to: 'Placement', description: 'The placement it was asked under' },
    key: 'placementId',
  },
]
