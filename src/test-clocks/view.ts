import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { clockStatuses, type TestClock, TestClockId } from './model.ts'
import { progressOf } from './rules.ts'

export const TestClockResource = z
  .object({
    id: idOf(TestClockId),
    status: z.enum(clockStatuses),
    now: instantText().openapi({ description: 'What time it is in the world' }),
    aheadSeconds: z
      .int()
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .openapi({ description: 'How far that is ahead of real time, rounded down', example: 864000 }),
    advancedFrom: instantText().nullable().openapi({ description: 'Where the last advance began' }),
    advancedTo: instantText().nullable().openapi({ description: 'Where it ends' }),
    progressPercent: z
      .int()
      .min(0)
      .max(100)
      .openapi({ description: 'How much of the way is done; 100 while the clock is ready' }),
    stops: z
      .int()
      .min(0)
      .max(2_147_483_647)
      .openapi({ description: 'Moments on that way at which work fell due and was done' }),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('TestClock')

export const testClockView = (clock: TestClock, now: Instant): z.output<typeof TestClockResource> => ({
  id: clock.id,
  status: clock.status,
  now,
  aheadSeconds: Math.floor(clock.aheadMs / 1000),
  advancedFrom: clock.advancedFrom,
  advancedTo: clock.advancedTo,
  progressPercent: progressOf(clock, now),
  stops: clock.stops,
  createdAt: clock.createdAt,
  version: clock.version,
})
