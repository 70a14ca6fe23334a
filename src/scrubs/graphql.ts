import type { Edge, NodeKind } from '../graphql/index.ts'
import { ScrubId } from './model.ts'
import { scrubsByIds } from './queries.ts'
import { ScrubResource } from './view.ts'

export const scrubNodes: readonly NodeKind[] = [{ resource: ScrubResource, id: ScrubId, byIds: scrubsByIds }]

export const scrubEdges: readonly Edge[] = [
  {
    ...{ on: 'Scrub', field: 'account', to: 'Account', description: 'Your account; null to the agency' },
    key: 'accountId',
  },
  {
    ...{ on: 'Scrub', field: 'placement', to: 'Placement', description: 'The placement that held it when recorded' },
    key: 'placementId',
  },
]
