import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { StepBatch } from '../batch-input.ts'
import { selectImportedRows, selectRows } from '../batch-selection-store.ts'
import { batchForChange } from '../batch-store.ts'

/** A step of the placing job: turns the next accounts of the batch's selection into rows. */
export const selectBatchRows = command({
  name: 'placement_batch.select',
  summary: 'Select the next accounts of a batch',
  scope: 'placements:place',
  input: StepBatch,
  load: (context, { batch: id }) => ({ batch: batchForChange(context, { id }) }),
  decide: ({ batch: [batch] }) => ok(batch?.state === 'selecting' ? batch : null),
  write: (batch) => {
    if (batch?.source.kind === 'filter') return [selectRows(batch, batch.source.filter)]
    return batch?.source.kind === 'import' ? [selectImportedRows(batch, batch.source.import)] : []
  },
  events: () => [],
  view: () => ({}),
})
