import type { NodeKind } from '../graphql/index.ts'
import { ConsentId } from './model.ts'
import { consentsByIds, sharingGrantsByIds } from './queries.ts'
import { SharingGrantId } from './sharing-model.ts'
import { SharingGrantResource } from './sharing-view.ts'
import { ConsentResource } from './view.ts'

export const consentNodes: readonly NodeKind[] = [
  { resource: ConsentResource, id: ConsentId, byIds: consentsByIds },
  { resource: SharingGrantResource, id: SharingGrantId, byIds: sharingGrantsByIds },
]
