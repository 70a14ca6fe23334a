import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { hashed } from '../../store/index.ts'
import { noteSkipped } from '../batch-answers-store.ts'
import { batchEvent, batchEvents } from '../batch-events.ts'
import { StepBatch } from '../batch-input.ts'
import { answerRows, CHUNK_ROWS, paired } from '../batch-rules.ts'
import { chunkPlacements, chunkRows } from '../batch-steps-store.ts'
import { batchForChange, saveBatch } from '../batch-store.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { gapsOfBatch } from '../licence-gate-store.ts'
import { letOffersGo, savePlacements } from '../many-store.ts'
import type { PlacementBatch } from '../model.ts'
import { openCaseFiles } from '../store.ts'

/** A step of the answering job: applies the agency's answer to the next offers. Case files open as they are accepted. */
export const answerBatchRows = command({
  name: 'placement_batch.apply',
  summary: 'Apply the agency’s answer to the next offers of a batch',
  scope: 'placements:respond',
  input: StepBatch,
  load: (context, { batch: id }) => ({
    batch: batchForChange(context, { id }),
    rows: chunkRows(context, id, 'offered'),
    placements: chunkPlacements(context, id, 'offered'),
    licences: gapsOfBatch(context, id),
  }),
  decide: ({ batch: [batch], rows, placements, licences: [gaps] }, _, { now }) => {
    if (batch?.state !== 'answering') return ok(null)
    const answers = answerRows(paired(rows, placements), { now, missing: gaps?.missing ?? [] })
    const reached = Number(batch.reached) + CHUNK_ROWS
    const next: PlacementBatch = {
      ...batch,
      ...(reached >= batch.total ? { state: 'answered', reached: null } : { reached: String(reached) }),
      accepted: batch.accepted + answers.accepted.length,
      declined: batch.declined + answers.declined.length,
      version: batch.version + 1,
    }
    return ok({ batch: next, answers })
  },
  write: (step, { now }) => {
    if (!step) return []
    const { batch, answers } = step
    const ids = answers.accepted.map(({ id }) => id)
    return [
      hashed,
      ...savePlacements(batch.lenderId, [...answers.accepted, ...answers.declined]),
      ...(ids.length > 0 ? [openCaseFiles(batch.lenderId, ids, now)] : []),
      ...letOffersGo(answers.declined, { now }),
      ...noteSkipped(batch, answers.skipped),
      saveBatch(batch),
    ]
  },
  events: (step) =>
    step
      ? [
          ...step.answers.accepted.map((placement) => placementEvent(placementEvents.accepted, placement)),
          ...step.answers.declined.map((placement) => placementEvent(placementEvents.declined, placement)),
          ...(step.batch.state === 'answered' ? [batchEvent(batchEvents.answered, step.batch)] : []),
        ]
      : [],
  view: () => ({}),
})
