import type { Edge, NodeKind } from '../graphql/index.ts'
import { MandateId } from './model.ts'
import { mandatesByIds } from './queries.ts'
import { MandateResource } from './view.ts'

export const mandateNodes: readonly NodeKind[] = [{ resource: MandateResource, id: MandateId, byIds: mandatesByIds }]

export const mandateEdges: readonly Edge[] = []
