import type { Edge, NodeKind } from '../graphql/index.ts'
import { LicenceId } from './model.ts'
import { licencesByIds } from './queries.ts'
import { LicenceResource } from './view.ts'

export const licensingNodes: readonly NodeKind[] = [{ resource: LicenceResource, id: LicenceId, byIds: licencesByIds }]

export const licensingEdges: readonly Edge[] = [
  {
    ...{ on: 'Licence', field: 'holder', to: 'DirectoryEntry', description: 'Whose it is, as the directory shows it' },
    key: 'holderId',
  },
]
