import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { type Context, hashed, schedule } from '../../store/index.ts'
import { batchEvent, batchEvents } from '../batch-events.ts'
import { StepBatch } from '../batch-input.ts'
import { batchJob } from '../batch-jobs.ts'
import { CHUNK_ROWS, paired } from '../batch-rules.ts'
import { chunkPlacements, chunkRows, saveOffers } from '../batch-steps-store.ts'
import { batchForChange, saveBatch } from '../batch-store.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { HoldId } from '../hold-model.ts'
import { insertHoldRows } from '../hold-store.ts'
import { savePlacements } from '../many-store.ts'
import type { Placement, PlacementBatch } from '../model.ts'
import { placementProblems as problems } from '../problems.ts'
import { carryProtections } from '../successor-rules.ts'
import { chunkProtections } from '../successor-store.ts'

/** A step of the placing job: offers the next drafts to the agency; the last one shows it the batch. */
export const offerBatchRows = command({
  name: 'placement_batch.offer',
  summary: 'Offer the next placements of a batch',
  scope: 'placements:place',
  input: StepBatch,
  load: (context, { batch: id }) => ({
    batch: batchForChange(context, { id }),
    rows: chunkRows(context, id, 'drafted'),
    placements: chunkPlacements(context, id, 'drafted'),
    protections: chunkProtections(context, id),
  }),
  decide: ({ batch: [batch], rows, placements, protections }, _, { now, newId }) => {
    if (batch?.state !== 'offering') return ok(null)
    const step = offerRows(batch, paired(rows, placements), now)
    const byPlacement = Map.groupBy(protections, ({ placementId }) => placementId)
    const protectedOnes = step.offers.filter(({ id }) => byPlacement.has(id))
    const carried = protectedOnes.map((placement) =>
      carryProtections(placement, byPlacement.get(placement.id) ?? [], { newHoldId: () => newId(HoldId), now }),
    )
    return ok({ ...step, carried })
  },
  write: (step, context) =>
    step
      ? [
          hashed,
          ...saveOffers(step.before, step.offers, step.skipped, context.now),
          ...savePlacements(
            step.batch.lenderId,
            step.carried.map(({ placement }) => placement),
          ),
          ...insertHoldRows(step.carried.flatMap(({ holds }) => holds)),
          saveBatch(step.batch),
          ...(step.batch.state === 'offered' ? expiryOf(step.batch, context) : []),
        ]
      : [],
  events: (step) =>
    step
      ? [
          ...step.offers.map((placement) => placementEvent(placementEvents.offered, placement)),
          ...(step.batch.state === 'offered' ? [batchEvent(batchEvents.offered, step.batch)] : []),
        ]
      : [],
  view: () => ({}),
})

function offerRows(
  before: PlacementBatch,
  rows: ReturnType<typeof paired<{ number: number; placementId: Placement['id'] }>>,
  now: Context['now'],
) {
  const offers: Placement[] = []
  const skipped: { number: number; problem: string }[] = []
  for (const { number, placement } of rows) {
    if (placement.status !== 'draft') skipped.push({ number, problem: problems.statusUnfit.code })
    else offers.push({ ...placement, status: 'offered', agencyId: placement.mandateAgencyId, offeredAt: now })
  }
  const reached = Number(before.reached) + CHUNK_ROWS
  const isLast = reached >= before.total
  const batch: PlacementBatch = {
    ...before,
    ...(isLast ? { state: 'offered', reached: '0', agencyId: before.mandateAgencyId } : { reached: String(reached) }),
    offered: before.offered + offers.length,
    failed: before.failed + skipped.length,
    version: before.version + 1,
  }
  return { before, batch, offers, skipped }
}

const expiryOf = ({ id, respondBy }: PlacementBatch, context: Context) =>
  respondBy ? [schedule({ kind: batchJob.expire, subjectId: id, dueAt: respondBy }, context)] : []
