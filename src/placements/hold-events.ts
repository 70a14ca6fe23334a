import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { PlacementData, placementData } from './events.ts'
import { HoldId, holdSources } from './hold-model.ts'
import type { HoldChange } from './hold-rules.ts'

/** Never its reference or note: those are read from the hold. */
const HoldData = PlacementData.extend({ holdId: idOf(HoldId), source: z.enum(holdSources) })

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'placement', description, data: HoldData })

export const holdEvents = {
  placed: about('placement.hold_placed', 'One side stopped work on the placement for a reason of its own.'),
  lifted: about('placement.hold_lifted', 'Whoever placed a hold lifted it; work goes on when it was the last.'),
  lapsed: about('placement.hold_lapsed', 'The time of a hold is over; work goes on when it was the last.'),
} as const

export const holdEvent = (
  kind: EventKind<string, z.output<typeof HoldData>>,
  { hold, placement }: HoldChange,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: placement.id,
  audience: [hold.lenderId, hold.agencyId],
  jurisdiction: placement.jurisdiction,
  data: { ...placementData(placement), code: hold.code, holdId: hold.id, source: hold.source },
})
