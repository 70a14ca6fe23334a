import { z } from '@hono/zod-openapi'
import { scrubKinds } from '../accounts/index.ts'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { ScrubId, type SharedScrub, scrubDecisions, scrubResults } from './model.ts'

/** Neither account nor person: those are read from the record, by whoever may. */
const ScrubData = z.strictObject({
  scrubId: idOf(ScrubId),
  lenderId: idOf(OrganisationId),
  placementId: idOf(PlacementId).nullable(),
  kind: z.enum(scrubKinds),
  performedOn: dayText(),
  result: z.enum(scrubResults),
  decision: z.enum(scrubDecisions).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'scrub', description, data: ScrubData })

export const scrubEvents = {
  recorded: about('scrub.recorded', 'A check against a register was recorded; a match awaits the lender’s decision.'),
  decided: about('scrub.decided', 'The lender confirmed or dismissed a match.'),
} as const

export const scrubEvent = (
  kind: EventKind<string, z.output<typeof ScrubData>>,
  { scrub, holder }: SharedScrub,
): EventDraft => {
  const { lenderId, performedOn, result, decision } = scrub
  return {
    kind: kind as EventKind,
    aggregateId: scrub.id,
    audience: holder ? [lenderId, holder.agencyId] : [lenderId],
    data: {
      ...{ scrubId: scrub.id, lenderId, placementId: holder?.placementId ?? null },
      ...{ kind: scrub.kind, performedOn, result, decision },
    },
  }
}
