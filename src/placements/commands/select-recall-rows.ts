import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { StepRecall } from '../recall-run-input.ts'
import { selectPlacements } from '../recall-run-steps-store.ts'
import { runForChange } from '../recall-run-store.ts'

/** A step of the recalling job: turns the next placements of the recall's selection into rows. */
export const selectRecallRows = command({
  name: 'recall.select',
  summary: 'Select the next placements of a recall',
  scope: 'placements:place',
  input: StepRecall,
  load: (context, { recall: id }) => ({ run: runForChange(context, { id }) }),
  decide: ({ run: [run] }) => ok(run?.state === 'selecting' ? run : null),
  write: (run) => (run?.source.kind === 'filter' ? [selectPlacements(run, run.source.filter)] : []),
  events: () => [],
  view: () => ({}),
})
