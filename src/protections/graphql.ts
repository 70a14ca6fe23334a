import type { Edge, NodeKind } from '../graphql/index.ts'
import { AlarmId } from './alarm-model.ts'
import { alarmsByIds } from './alarm-queries.ts'
import { CareAlarmResource } from './alarm-view.ts'
import { ProtectionId, TreatmentId } from './model.ts'
import { protectionsByIds, TREATMENTS_PER_PLACEMENT, treatmentsByIds, treatmentsByPlacements } from './queries.ts'
import { ProtectionResource, TreatmentResource } from './view.ts'

export const protectionNodes: readonly NodeKind[] = [
  { resource: ProtectionResource, id: ProtectionId, byIds: protectionsByIds },
  { resource: CareAlarmResource, id: AlarmId, byIds: alarmsByIds },
  { resource: TreatmentResource, id: TreatmentId, byIds: treatmentsByIds },
]

const toParty = (['Protection', 'Treatment'] as const).map((on) => ({
  ...{ on, field: 'party', to: 'Party', description: 'The lender’s person; null to others', key: 'partyId' },
}))

const toTreatments = (
  [
    ['Placement', 'id'],
    ['CaseFile', 'placementId'],
  ] as const
).map(([on, key]) => ({
  ...{ on, field: 'treatments', toMany: 'Treatment', batch: treatmentsByPlacements, key },
  ...{ description: `What is owed to the people on it now, newest first, at most ${TREATMENTS_PER_PLACEMENT}` },
  perParent: TREATMENTS_PER_PLACEMENT,
}))

export const protectionEdges: readonly Edge[] = [
  ...toParty,
  ...toTreatments,
  {
    on: 'CareAlarm',
    field: 'placement',
    to: 'Placement',
    description: 'The placement the message was about',
    key: 'placementId',
  },
]
