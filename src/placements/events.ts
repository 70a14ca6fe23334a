import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Placement, PlacementBatchId, PlacementId, placementStatuses } from './model.ts'

/** No account, amount, reference or note: those are read from the placement, by whoever may. */
export const PlacementData = z.strictObject({
  placementId: idOf(PlacementId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId),
  mandateId: idOf(MandateId),
  mandateVersion: z.int(),
  batchId: idOf(PlacementBatchId).nullable(),
  status: z.enum(placementStatuses),
  code: z.string().max(40).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'placement', description, data: PlacementData })

export const placementEvents = {
  drafted: about('placement.drafted', 'The lender drafted a placement; the agency does not know of it.'),
  offered: about('placement.offered', 'The lender offered an account to the agency.'),
  accepted: about('placement.accepted', 'The agency accepted: it holds the account and its case file is open.'),
  declined: about('placement.declined', 'The agency declined the offer with a code.'),
  expired: about('placement.expired', 'Nobody answered the offer in time.'),
  withdrawn: about('placement.withdrawn', 'The lender withdrew the offer before an answer.'),
  activated: about('placement.activated', 'The agency began to work the account.'),
  closed: about('placement.closed', 'One side closed the placement with a code; the case file is gone.'),
  reopened: about(
    'placement.reopened',
    'The lender reopened a closed placement with a code: the agency holds it again.',
  ),
} as const

export type PlacementEventKind = EventKind<string, z.output<typeof PlacementData>>

/** The event of one change to a placement: for both sides, or the lender alone while the agency does not know it. */
export const placementEvent = (
  kind: PlacementEventKind,
  placement: Placement,
  /** Why; what it ended with, unless said otherwise. */
  code: string | null = placement.endCode,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: placement.id,
  audience: placement.agencyId ? [placement.lenderId, placement.agencyId] : [placement.lenderId],
  jurisdiction: placement.jurisdiction,
  data: { ...placementData(placement), code },
})

export const placementData = (placement: Placement): z.output<typeof PlacementData> => ({
  placementId: placement.id,
  lenderId: placement.lenderId,
  agencyId: placement.mandateAgencyId,
  mandateId: placement.mandateId,
  mandateVersion: placement.mandateVersion,
  batchId: placement.batchId,
  status: placement.status,
  code: placement.endCode,
})
