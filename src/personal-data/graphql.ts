import type { NodeKind } from '../graphql/index.ts'
import { LegalHoldId, SubjectAccessId } from './model.ts'
import { accessesByIds, legalHoldsByIds } from './queries.ts'
import { RetentionRunId } from './retention-model.ts'
import { retentionRunsByIds } from './retention-queries.ts'
import { RetentionRunResource } from './retention-view.ts'
import { LegalHoldResource, SubjectAccessResource } from './view.ts'

export const personalDataNodes: readonly NodeKind[] = [
  { resource: LegalHoldResource, id: LegalHoldId, byIds: legalHoldsByIds },
  { resource: SubjectAccessResource, id: SubjectAccessId, byIds: accessesByIds },
  { resource: RetentionRunResource, id: RetentionRunId, byIds: retentionRunsByIds },
]
