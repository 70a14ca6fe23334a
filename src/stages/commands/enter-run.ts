import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { StepRun } from '../run-input.ts'
import { ENTERED_AT_ONCE, type StageRun } from '../run-model.ts'
import { countOpen, enterMissing, runForChange, saveRun } from '../run-store.ts'

/** A step of a run: lets the next held placements that have no case enter the policy that is for them. */
export const enterRun = command({
  name: 'stage_run.enter',
  summary: 'Let the next placements without a case, and accounts of the lender’s own, enter their policy',
  scope: 'stages:write',
  input: StepRun,
  load: (context, { stageRun }) => ({
    run: runForChange(context, stageRun),
    entered: enterMissing(context, stageRun),
    open: countOpen(context),
  }),
  decide: ({ run: [run], entered: [missing], open: [open] }) => {
    if (run?.state !== 'entering') return ok(null)
    const next: StageRun = {
      ...run,
      entered: run.entered + (missing?.entered ?? 0) + (missing?.own.entered ?? 0),
      ...{ total: open?.cases ?? 0, version: run.version + 1 },
      enteredTo: missing?.reached ?? run.enteredTo,
      accountsTo: missing?.own.reached ?? run.accountsTo,
      state: Math.max(missing?.looked ?? 0, missing?.own.looked ?? 0) < ENTERED_AT_ONCE ? 'looking' : 'entering',
    }
    return ok(next)
  },
  write: (run) => (run ? [saveRun(run)] : []),
  events: () => [],
  view: () => ({}),
})
