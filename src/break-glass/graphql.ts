import type { Edge, NodeKind } from '../graphql/index.ts'
import { GrantId } from './model.ts'
import { grantsByIds } from './queries.ts'
import { GrantResource } from './view.ts'

export const breakGlassNodes: readonly NodeKind[] = [{ resource: GrantResource, id: GrantId, byIds: grantsByIds }]

export const breakGlassEdges: readonly Edge[] = [
  {
    ...{ on: 'BreakGlassGrant', field: 'operator', to: 'DirectoryEntry', description: 'Who reads' },
    key: 'operatorId',
  },
  {
    ...{ on: 'BreakGlassGrant', field: 'organisation', to: 'DirectoryEntry', description: 'Whose data is read' },
    key: 'organisationId',
  },
]
