import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { batchStates, type PlacementBatch, PlacementBatchId } from './model.ts'

/** Counts of rows, no amounts. What failed is between the lender and its own data, so it is not counted here. */
const BatchData = z.strictObject({
  batchId: idOf(PlacementBatchId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId),
  mandateId: idOf(MandateId),
  state: z.enum(batchStates),
  offered: z.int(),
  accepted: z.int(),
  declined: z.int(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'placement_batch', description, data: BatchData })

export const batchEvents = {
  created: about('placement_batch.created', 'The lender began to place a batch; the agency does not know of it yet.'),
  offered: about('placement_batch.offered', 'Every offer of the batch is made: the agency may answer it.'),
  responded: about('placement_batch.responded', 'The agency gave its answer to the batch; it is being applied.'),
  answered: about('placement_batch.answered', 'No offer of the batch is open any more.'),
  aborted: about(
    'placement_batch.aborted',
    'The lender stopped the batch: drafts and unanswered offers are withdrawn.',
  ),
} as const

export const batchEvent = (kind: EventKind<string, z.output<typeof BatchData>>, batch: PlacementBatch): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: batch.id,
  audience: batch.agencyId ? [batch.lenderId, batch.agencyId] : [batch.lenderId],
  data: {
    batchId: batch.id,
    lenderId: batch.lenderId,
    agencyId: batch.mandateAgencyId,
    mandateId: batch.mandateId,
    state: batch.state,
    offered: batch.offered,
    accepted: batch.accepted,
    declined: batch.declined,
  },
})
