import { z } from '@hono/zod-openapi'
import { idOf, instantRange, instantText, listInput, named, reference, text } from '../kernel/input.ts'
import { codesOf } from './dictionary.ts'
import { HoldId, holdSources } from './hold-model.ts'
import { PlacementId } from './model.ts'
import { placementFilter } from './placement-filter.ts'

export const holdStates = ['open', 'ended'] as const

export const PlaceHold = z.strictObject({
  placement: named(PlacementId),
  source: z.enum(holdSources).openapi({ description: 'On whose behalf work stops' }),
  code: z.enum(codesOf('hold')).optional(),
  reference: reference().optional().openapi({ description: 'What you call its cause', example: 'DISPUTE-2026-118' }),
  until: instantText().optional().openapi({ description: 'When it lapses by itself; until lifted, when left out' }),
  note: text({ max: 2_000 }).optional().openapi({ description: 'For the other side; kept sealed' }),
})

export const LiftHold = z.strictObject({ hold: idOf(HoldId) })

export const GetHold = z.strictObject({ hold: idOf(HoldId) })

export const ListHolds = z.strictObject({
  ...listInput,
  placement: placementFilter(),
  state: z.enum(holdStates).optional(),
  source: z.array(z.enum(holdSources)).min(1).max(holdSources.length).optional(),
  placedAt: instantRange(),
})
