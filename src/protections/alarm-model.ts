import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlacementId } from '../placements/model.ts'
import type { MemberId, OrganisationId } from '../tenancy/model.ts'

export const AlarmId = defineId('alm')
export type AlarmId = Id<'alm'>

export const alarmOutcomes = ['person_reached', 'emergency_services_called', 'passed_on', 'misread'] as const
export type AlarmOutcome = (typeof alarmOutcomes)[number]

export const alarmTransitions = [
  { command: 'care_alarm.raise', from: null, to: 'raised' },
  { command: 'care_alarm.answer', from: 'raised', to: 'answered' },
] as const

/** Words of self-harm were read: a named person must act now. The words stay where they were read. */
export interface CareAlarm {
  readonly orgId: OrganisationId
  readonly id: AlarmId
  /** The message it was read in, by its id. */
  readonly source: string
  readonly placementId: PlacementId | null
  /** Who was told; null where the organisation had named nobody. */
  readonly specialistId: MemberId | null
  readonly raisedAt: Instant
  readonly answerBy: Instant
  readonly overdueAt: Instant | null
  readonly answeredAt: Instant | null
  readonly outcome: AlarmOutcome | null
  readonly version: number
}

/** Who is told when somebody speaks of self-harm. */
export interface CareSettings {
  readonly specialistId: MemberId | null
  readonly version: number
}

export const noSpecialist: CareSettings = { specialistId: null, version: 1 }
