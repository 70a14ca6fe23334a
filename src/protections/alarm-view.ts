import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { MemberId } from '../tenancy/index.ts'
import { AlarmId, alarmOutcomes, type CareAlarm, type CareSettings } from './alarm-model.ts'

const version = () => z.int().min(1).max(2_147_483_647)

export const CareAlarmResource = z
  .object({
    id: idOf(AlarmId),
    source: z.string().max(40).openapi({ description: 'The screening of the message it was read in' }),
    placementId: idOf(PlacementId).nullable(),
    specialistId: idOf(MemberId).nullable().openapi({ description: 'Who was told; null: nobody was named' }),
    raisedAt: instantText(),
    answerBy: instantText(),
    overdueAt: instantText().nullable(),
    answeredAt: instantText().nullable(),
    outcome: z.enum(alarmOutcomes).nullable(),
    version: version(),
  })
  .openapi('CareAlarm')

export const alarmView = ({ orgId: _, ...alarm }: CareAlarm): z.output<typeof CareAlarmResource> => alarm

export const CareSettingsResource = z
  .object({ specialistId: idOf(MemberId).nullable(), version: version() })
  .openapi('CareSettings')

export const careSettingsView = ({ specialistId, version }: CareSettings) => ({ specialistId, version })
