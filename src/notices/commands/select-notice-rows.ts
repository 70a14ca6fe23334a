import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { StepNoticeRun } from '../notice-run-input.ts'
import { addsPeople } from '../notice-run-model.ts'
import { addPeople, selectPlacements } from '../notice-run-steps-store.ts'
import { runForChange } from '../notice-run-store.ts'

/** A step of the job: turns the placements of the run's selection into rows. */
export const selectNoticeRows = command({
  name: 'notice_run.select',
  summary: 'Select the placements of a run of notices',
  scope: 'notices:write',
  input: StepNoticeRun,
  load: (context, { noticeRun }) => ({ run: runForChange(context, noticeRun) }),
  decide: ({ run: [open] }) => ok(open?.run.state === 'selecting' ? open.run : null),
  write: (run, context) =>
    run
      ? [
          ...(run.source.kind === 'filter' ? [selectPlacements(context, run, run.source)] : []),
          ...(addsPeople(run.source.to) ? [addPeople(context, run)] : []),
        ]
      : [],
  events: () => [],
  view: () => ({}),
})
