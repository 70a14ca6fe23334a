import type { Edge, NodeKind } from '../graphql/index.ts'
import { ExchangeId, ExchangeLoadId, ExchangeMemberId } from './member-model.ts'
import { exchangesByIds, loadsByIds, membersByIds } from './member-queries.ts'
import { ExchangeLoadResource, ExchangeMemberResource, ExchangeResource } from './member-view.ts'

export const exchangeNodes: readonly NodeKind[] = [
  { resource: ExchangeResource, id: ExchangeId, byIds: exchangesByIds },
  { resource: ExchangeMemberResource, id: ExchangeMemberId, byIds: membersByIds },
  { resource: ExchangeLoadResource, id: ExchangeLoadId, byIds: loadsByIds },
]

export const exchangeEdges: readonly Edge[] = [
  { on: 'Exchange', field: 'operator', to: 'DirectoryEntry', description: 'Who runs it', key: 'operatorId' },
  { on: 'ExchangeMember', field: 'exchange', to: 'Exchange', description: 'What it is in', key: 'exchangeId' },
  {
    ...{ on: 'ExchangeMember', field: 'organisation', to: 'DirectoryEntry', description: 'Who is the member' },
    key: 'organisationId',
  },
  { on: 'ExchangeLoad', field: 'member', to: 'ExchangeMember', description: 'Whose it is', key: 'memberId' },
]
