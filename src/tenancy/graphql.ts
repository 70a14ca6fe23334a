import type { NodeKind } from '../graphql/index.ts'
import { MemberId, OrganisationId } from './model.ts'
import { directoryByIds, membersByIds } from './queries.ts'
import { DirectoryEntryResource, MemberResource } from './view.ts'

export const tenancyNodes: readonly NodeKind[] = [
  { resource: DirectoryEntryResource, id: OrganisationId, byIds: directoryByIds },
  { resource: MemberResource, id: MemberId, byIds: membersByIds },
]
