import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { MemberId, OrganisationId } from '../tenancy/index.ts'
import { AlarmId, alarmOutcomes, type CareAlarm, type CareSettings } from './alarm-model.ts'

/** Never the words, nor whose they are. */
const AlarmData = z.strictObject({
  alarmId: idOf(AlarmId),
  specialistId: idOf(MemberId).nullable(),
  placementId: idOf(PlacementId).nullable(),
  answerBy: instantText(),
  outcome: z.enum(alarmOutcomes).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'care_alarm', description, data: AlarmData })

export const alarmEvents = {
  raised: about('care_alarm.raised', 'A borrower’s words speak of self-harm: the named specialist must act now.'),
  overdue: about('care_alarm.overdue', 'Nobody answered an alarm in time: somebody must act now.'),
  answered: about('care_alarm.answered', 'Somebody acted on an alarm, and said what came of it.'),
} as const

export const careSettingsEvents = {
  updated: defineEvent({
    ...{ type: 'care.settings_updated', version: 1, aggregate: 'organisation' },
    description: 'Who is told when somebody speaks of self-harm was changed.',
    data: z.strictObject({ specialistId: idOf(MemberId).nullable(), orgId: idOf(OrganisationId) }),
  }),
} as const

export const alarmEvent = (
  kind: EventKind<string, z.output<typeof AlarmData>>,
  { id, specialistId, placementId, answerBy, outcome }: CareAlarm,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [],
  data: { alarmId: id, specialistId, placementId, answerBy, outcome },
})

export const settingsEvent = ({ specialistId }: CareSettings, org: OrganisationId): EventDraft => ({
  ...{ kind: careSettingsEvents.updated as EventKind, aggregateId: org, audience: [] },
  data: { specialistId, orgId: org },
})
