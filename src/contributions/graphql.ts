import type { Edge, NodeKind } from '../graphql/index.ts'
import { ExchangeRecordId } from './model.ts'
import { recordsByIds } from './queries.ts'
import { ExchangeRecordResource } from './view.ts'

export const contributionNodes: readonly NodeKind[] = [
  { resource: ExchangeRecordResource, id: ExchangeRecordId, byIds: recordsByIds },
]

export const contributionEdges: readonly Edge[] = [
  { on: 'ExchangeRecord', field: 'exchange', to: 'Exchange', description: 'Where it is', key: 'exchangeId' },
  { on: 'ExchangeRecord', field: 'member', to: 'ExchangeMember', description: 'Whose it is', key: 'memberId' },
]
