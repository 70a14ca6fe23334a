import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PlacementId } from './model.ts'
import { openingPurposes, type SealedRecordOpening, SealedRecordOpeningId } from './sealed-record-model.ts'

/** Never what was in it, nor what the agency calls its reason. */
const OpeningData = z.strictObject({
  openingId: idOf(SealedRecordOpeningId),
  placementId: idOf(PlacementId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId),
  purpose: z.enum(openingPurposes),
})

export const sealedRecordEvents = {
  opened: defineEvent({
    ...{ type: 'sealed_record.opened', version: 1, aggregate: 'sealed_record_opening', data: OpeningData },
    description: 'A former holder looked into the sealed record of its placement, for the purpose named.',
  }),
} as const

export const openingEvent = (
  { id, placementId, lenderId, agencyId, purpose }: SealedRecordOpening,
  jurisdiction: string,
): EventDraft => ({
  kind: sealedRecordEvents.opened as EventKind,
  aggregateId: id,
  audience: [lenderId, agencyId],
  jurisdiction,
  data: { openingId: id, placementId, lenderId, agencyId, purpose },
})
