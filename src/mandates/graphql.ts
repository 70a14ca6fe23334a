import type { Edge, NodeKind } from '../graphql/index.ts'
import { MandateId } from './model.ts'
import { mandatesByIds } from './queries.ts'
import { MandateResource } from './view.ts'

export const mandateNodes: readonly NodeKind[] = [{ resource: MandateResource, id: MandateId, byIds: mandatesByIds }]

const organisation = (field: 'lender' | 'agency', description: string): Edge => ({
  ...{ on: 'Mandate', field, to: 'DirectoryEntry', description },
  key: `${field}Id`,
})

export const mandateEdges: readonly Edge[] = [
  organisation('lender', 'The side that places, as the directory shows it'),
  organisation('agency', 'The side that works, as the directory shows it'),
]
