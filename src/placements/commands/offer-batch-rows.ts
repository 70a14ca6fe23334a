import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { type Context, schedule } from '../../store/index.ts'
import { batchEvent, batchEvents } from '../batch-events.ts'
import { StepBatch } from '../batch-input.ts'
import { batchJob } from '../batch-jobs.ts'
import { CHUNK_ROWS, paired } from '../batch-rules.ts'
import { chunkPlacements, chunkRows, hashed, saveOffers } from '../batch-steps-store.ts'
import { batchForChange, saveBatch } from '../batch-store.ts'
import { placementEvent, placementEvents } from '../events.ts'
import type { Placement, PlacementBatch } from '../model.ts'
import { placementProblems as problems } from '../problems.ts'

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
  }),
  decide: ({ batch: [batch], rows, placements }, _, { now }) =>
    ok(batch?.state === 'offering' ? offerRows(batch, paired(rows, placements), now) : null),
  write: (step, context) =>
    step
      ? [
          hashed,
          ...saveOffers(step.before, step.offers, step.skipped, context.now),
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
