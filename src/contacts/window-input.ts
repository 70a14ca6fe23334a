import { z } from '@hono/zod-openapi'
import { named } from '../kernel/input.ts'
import { CollectorId } from '../licensing/index.ts'
import { PlacementId } from '../placements/index.ts'

export const GetWindows = z.strictObject({
  placement: named(PlacementId),
  collector: named(CollectorId).optional().openapi({ description: 'Who would do it, of your own register' }),
})
