import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { ADVANCE_SECONDS_MAX, TestClockId } from './model.ts'

export const GetTestClock = z.strictObject({})

export const CreateTestClock = z.strictObject({})

export const AdvanceTestClock = z.strictObject({
  to: instantText().optional().openapi({ description: 'The time the clock is to show' }),
  bySeconds: z
    .int()
    .min(1)
    .max(ADVANCE_SECONDS_MAX)
    .optional()
    .openapi({ description: 'Instead of `to`: how much later than now', example: 864000 }),
})

export const StepTestClock = z.strictObject({ testClock: idOf(TestClockId) })
