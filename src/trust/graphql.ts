import type { NodeKind } from '../graphql/index.ts'
import { TrustStatementId } from './model.ts'
import { trustStatementsByIds } from './queries.ts'
import { TrustStatementResource } from './view.ts'

export const trustNodes: readonly NodeKind[] = [
  { resource: TrustStatementResource, id: TrustStatementId, byIds: trustStatementsByIds },
]
