import type { Edge, NodeKind } from '../graphql/index.ts'
import { ExchangeCanaryId } from './canary-model.ts'
import { canariesByIds } from './canary-queries.ts'
import { ExchangeCanaryResource } from './canary-view.ts'
import { ClientObjectionId } from './client-objection-model.ts'
import { clientObjectionsByIds } from './client-objection-queries.ts'
import { ClientObjectionResource } from './client-objection-view.ts'
import { correctionsByIds, disputesByIds } from './dispute-queries.ts'
import { ExchangeCorrectionResource, ExchangeDisputeResource } from './dispute-view.ts'
import { ExchangeCorrectionId, ExchangeDisputeId, ExchangeRecordId } from './model.ts'
import { ExchangeObjectionId } from './objection-model.ts'
import { objectionsByIds } from './objection-queries.ts'
import { ExchangeObjectionResource } from './objection-view.ts'
import { recordsByIds } from './queries.ts'
import { ExchangeRecordResource } from './view.ts'

export const contributionNodes: readonly NodeKind[] = [
  { resource: ExchangeRecordResource, id: ExchangeRecordId, byIds: recordsByIds },
  { resource: ExchangeDisputeResource, id: ExchangeDisputeId, byIds: disputesByIds },
  { resource: ExchangeCorrectionResource, id: ExchangeCorrectionId, byIds: correctionsByIds },
  { resource: ExchangeCanaryResource, id: ExchangeCanaryId, byIds: canariesByIds },
  { resource: ExchangeObjectionResource, id: ExchangeObjectionId, byIds: objectionsByIds },
  { resource: ClientObjectionResource, id: ClientObjectionId, byIds: clientObjectionsByIds },
]

export const contributionEdges: readonly Edge[] = [
  { on: 'ExchangeDispute', field: 'record', to: 'ExchangeRecord', description: 'What it is about', key: 'recordId' },
  { on: 'ExchangeRecord', field: 'exchange', to: 'Exchange', description: 'Where it is', key: 'exchangeId' },
  { on: 'ExchangeRecord', field: 'member', to: 'ExchangeMember', description: 'Whose it is', key: 'memberId' },
]
