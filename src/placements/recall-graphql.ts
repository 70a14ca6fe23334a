import type { Edge, NodeKind } from '../graphql/index.ts'
import { DutyRunId } from './duty-run-model.ts'
import { dutyRunsByIds } from './duty-run-queries.ts'
import { DutyRunResource } from './duty-run-view.ts'
import { PurgeCertificateId } from './purge-model.ts'
import { purgeCertificatesByIds } from './purge-queries.ts'
import { PurgeCertificateResource } from './purge-view.ts'
import { PlacementRecallId, RecallId } from './recall-model.ts'
import { PaymentInFlightId } from './recall-payment-model.ts'
import { paymentsByIds } from './recall-payment-queries.ts'
import { PaymentResource } from './recall-payment-view.ts'
import { placementRecallsByIds } from './recall-queries.ts'
import { recallsByIds } from './recall-run-queries.ts'
import { RecallResource } from './recall-run-view.ts'
import { PlacementRecallResource } from './recall-view.ts'

export const recallNodes: readonly NodeKind[] = [
  { resource: PlacementRecallResource, id: PlacementRecallId, byIds: placementRecallsByIds },
  { resource: RecallResource, id: RecallId, byIds: recallsByIds },
  { resource: DutyRunResource, id: DutyRunId, byIds: dutyRunsByIds },
  { resource: PaymentResource, id: PaymentInFlightId, byIds: paymentsByIds },
  { resource: PurgeCertificateResource, id: PurgeCertificateId, byIds: purgeCertificatesByIds },
]

export const recallEdges: readonly Edge[] = [
  {
    ...{ on: 'PlacementRecall', field: 'placement', to: 'Placement', description: 'The placement recalled' },
    key: 'placementId',
  },
  {
    ...{
      on: 'PlacementRecall',
      field: 'recall',
      to: 'Recall',
      description: 'The recall of many it is part of, if any',
    },
    key: 'recallId',
  },
  {
    ...{ on: 'PaymentInFlight', field: 'placement', to: 'Placement', description: 'The placement it was paid on' },
    key: 'placementId',
  },
  {
    ...{ on: 'PurgeCertificate', field: 'placement', to: 'Placement', description: 'The placement purged' },
    key: 'placementId',
  },
]
