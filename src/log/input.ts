import { z } from '@hono/zod-openapi'
import { EventId } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'

export const ProveEvent = z.strictObject({ event: idOf(EventId) })

const size = () => z.int().min(1).max(Number.MAX_SAFE_INTEGER)

export const ProveConsistency = z.strictObject({
  from: size().openapi({ description: 'The size of a checkpoint you hold', example: 1 }),
  to: size().optional().openapi({ description: 'A later size; the newest where it is left out' }),
})
