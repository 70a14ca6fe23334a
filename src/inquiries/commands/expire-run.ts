import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { NamesInquiryRun } from '../run-input.ts'
import { deleteItems, runForChange, saveRun } from '../run-store.ts'

/** Run by the job that is due when the answers of a run were kept long enough. */
export const expireRun = command({
  name: 'inquiry_run.expire',
  summary: 'Delete the answers of a run that were kept long enough',
  scope: 'exchange:write',
  input: NamesInquiryRun,
  load: (context, { inquiryRun }) => ({ run: runForChange(context, inquiryRun) }),
  decide: ({ run: [run] }) => {
    if (!run) return refuse(notFound())
    return ok(run.state === 'expired' ? null : { ...run, state: 'expired' as const, version: run.version + 1 })
  },
  write: (run, context) => (run ? [deleteItems(context, run.id), saveRun(run)] : []),
  events: () => [],
  view: (run) => ({ done: run !== null }),
})
