import { z } from '@hono/zod-openapi'
import { idOf, instantRange, listInput } from '../kernel/input.ts'
import { MemberId } from '../tenancy/index.ts'
import { AlarmId, alarmOutcomes } from './alarm-model.ts'

export const ReadCareSettings = z.strictObject({})

export const UpdateCareSettings = z.strictObject({
  specialist: idOf(MemberId).nullable().openapi({ description: 'A member of yours; null: nobody is named' }),
})

export const AnswerAlarm = z.strictObject({ alarm: idOf(AlarmId), outcome: z.enum(alarmOutcomes) })

export const GetAlarm = z.strictObject({ alarm: idOf(AlarmId) })

export const ListAlarms = z.strictObject({
  ...listInput,
  open: z.boolean().optional().openapi({ description: 'Those nobody answered yet' }),
  raisedAt: instantRange(),
})
