import type { Edge, NodeKind } from '../graphql/index.ts'
import { ClientId } from '../tenancy/index.ts'
import { clientsByIds } from './queries.ts'
import { ClientResource } from './view.ts'

export const oauthNodes: readonly NodeKind[] = [{ resource: ClientResource, id: ClientId, byIds: clientsByIds }]

export const oauthEdges: readonly Edge[] = [
  {
    ...{ on: 'EventActor', field: 'client', to: 'Client', description: 'The client of yours that did it' },
    key: 'clientId',
  },
]
