import { z } from '@hono/zod-openapi'
import { idOf, instantRange, listInput, named, text } from '../kernel/input.ts'
import { codesOf } from './dictionary.ts'
import { PlacementId } from './model.ts'
import { ReturnId, returnStates } from './return-model.ts'

const note = () => text({ max: 2_000 }).optional().openapi({ description: 'For the other side; kept sealed' })

export const RequestReturn = z.strictObject({
  placement: named(PlacementId),
  code: z.enum(codesOf('return')),
  note: note(),
})

export const AnswerReturn = z.strictObject({ returned: idOf(ReturnId) })

export const RefuseReturn = z.strictObject({
  returned: idOf(ReturnId),
  code: z.enum(codesOf('return_refusal')),
  note: note(),
})

export const ListReturns = z.strictObject({
  ...listInput,
  placement: idOf(PlacementId).optional(),
  state: z.array(z.enum(returnStates)).min(1).max(returnStates.length).optional(),
  requestedAt: instantRange(),
})
