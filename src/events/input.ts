import { z } from '@hono/zod-openapi'
import { idOf } from '../kernel/input.ts'
import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from '../kernel/page.ts'
import { EventId } from './model.ts'

/** `types` are the kinds of events the service knows: a misspelt one is refused, not silently never found. */
export const ReadFeed = (types: readonly string[]) =>
  z.strictObject({
    after: z
      .int()
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .default(0)
      .openapi({ description: 'The position of the last event you handled; 0 for the oldest kept', example: 41 }),
    types: z
      .array(z.enum(types as [string, ...string[]]))
      .min(1)
      .max(50)
      .optional()
      .openapi({ description: 'Only events of these types' }),
    limit: z.int().min(1).max(PAGE_LIMIT_MAX).default(PAGE_LIMIT_DEFAULT),
  })
export type ReadFeed = z.output<ReturnType<typeof ReadFeed>>

export const GetEvent = z.strictObject({ event: idOf(EventId) })
