import type { NodeKind } from '../graphql/index.ts'
import { BorrowerViewId } from './model.ts'
import { viewsByIds } from './queries.ts'
import { BorrowerViewResource } from './view.ts'

export const borrowerViewNodes: readonly NodeKind[] = [
  { resource: BorrowerViewResource, id: BorrowerViewId, byIds: viewsByIds },
]
