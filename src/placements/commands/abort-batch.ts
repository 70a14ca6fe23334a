import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { batchEvent, batchEvents } from '../batch-events.ts'
import { AbortBatch } from '../batch-input.ts'
import { batchJob } from '../batch-jobs.ts'
import { ready } from '../batch-rules.ts'
import { batchForChange, saveBatch } from '../batch-store.ts'
import { batchView } from '../batch-view.ts'
import { placementProblems as problems } from '../problems.ts'
import { wrongSide } from '../sides.ts'

export const abortBatch = command({
  name: 'placement_batch.abort',
  summary: 'Stop a batch and withdraw what the agency has not answered',
  scope: 'placements:place',
  input: AbortBatch,
  problems: [problems.wrongSide, problems.batchStateUnfit],
  load: (context, { batch }) => ({ batch: batchForChange(context, batch) }),
  decide: ({ batch: [found] }, _, { lends }) => {
    if (!found) return refuse(notFound())
    if (!lends) return refuse(wrongSide('lender'))
    const batch = ready(found, 'abort')
    return batch.ok ? ok({ ...batch.value, state: 'aborted' as const, version: batch.value.version + 1 }) : batch
  },
  revises: ({ batch: [batch] }) => batch ?? null,
  write: (batch, context) => [
    saveBatch(batch),
    schedule({ kind: batchJob.release, subjectId: batch.id, dueAt: context.now }, context),
  ],
  events: (batch) => [batchEvent(batchEvents.aborted, batch)],
  view: (batch, { org }) => batchView(batch, org),
})
