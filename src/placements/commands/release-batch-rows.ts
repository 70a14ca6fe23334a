import { command } from '../../command.ts'
import type { Instant } from '../../kernel/instant.ts'
import { ok } from '../../kernel/result.ts'
import { hashed } from '../../store/index.ts'
import { batchEvent, batchEvents } from '../batch-events.ts'
import { StepBatch } from '../batch-input.ts'
import { CHUNK_ROWS } from '../batch-rules.ts'
import { openPlacements } from '../batch-steps-store.ts'
import { batchForChange, saveBatch } from '../batch-store.ts'
import { type PlacementEventKind, placementEvent, placementEvents } from '../events.ts'
import { letOffersGo, savePlacements } from '../many-store.ts'
import type { Placement, PlacementBatch, PlacementStatus } from '../model.ts'

interface Releasing {
  readonly name: 'placement_batch.release' | 'placement_batch.expire'
  readonly summary: string
  readonly to: PlacementStatus
  readonly event: PlacementEventKind
  /** Which offers end: all that are open, or those whose time to respond is over. */
  readonly dueBy: (now: Instant) => Instant | null
}

/** A step that ends what is open of a batch. A draft ends without an event, as it began. */
const releasing = ({ name, summary, to, event, dueBy }: Releasing) =>
  command({
    name,
    summary,
    scope: 'placements:place',
    input: StepBatch,
    load: (context, { batch: id }) => ({
      batch: batchForChange(context, { id }),
      open: openPlacements(context, id, dueBy(context.now)),
    }),
    decide: ({ batch: [batch], open }, _, { now }) => {
      if (!batch) return ok(null)
      const ended = open.map((placement): Placement => ({ ...placement, status: to, endedAt: now }))
      const more = open.length === CHUNK_ROWS
      const isOver = !more && batch.state === 'offered'
      const next: PlacementBatch = { ...batch, state: isOver ? 'answered' : batch.state, version: batch.version + 1 }
      return ok({ batch: next, ended, announced: ended.filter(({ agencyId }) => agencyId !== null), more, isOver })
    },
    write: (step, context) =>
      step
        ? [
            hashed,
            ...savePlacements(step.batch.lenderId, step.ended),
            ...letOffersGo(step.ended, context),
            ...(step.isOver ? [saveBatch(step.batch)] : []),
          ]
        : [],
    events: (step) =>
      step
        ? [
            ...step.announced.map((placement) => placementEvent(event, placement)),
            ...(step.isOver ? [batchEvent(batchEvents.answered, step.batch)] : []),
          ]
        : [],
    view: (step) => ({ more: step?.more ?? false }),
  })

export const releaseBatchRows = releasing({
  name: 'placement_batch.release',
  summary: 'Withdraw the next drafts and unanswered offers of an aborted batch',
  to: 'withdrawn',
  event: placementEvents.withdrawn,
  dueBy: () => null,
})

export const expireBatchRows = releasing({
  name: 'placement_batch.expire',
  summary: 'Expire the next offers of a batch nobody answered in time',
  to: 'expired',
  event: placementEvents.expired,
  dueBy: (now) => now,
})
