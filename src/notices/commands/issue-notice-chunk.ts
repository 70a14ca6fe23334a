import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { insertDocuments } from '../document-store.ts'
import { noticeEvent, noticeEvents } from '../notice-events.ts'
import { noticeRunEvent, noticeRunEvents } from '../notice-run-events.ts'
import { StepNoticeRun } from '../notice-run-input.ts'
import { counted, issueRows } from '../notice-run-rules.ts'
import {
  chunkRows,
  chunkTargets,
  insertNotices,
  lockIssuing,
  saveFates,
  templateOfRun,
} from '../notice-run-steps-store.ts'
import { runForChange, saveRun } from '../notice-run-store.ts'
import { startForgetting } from '../screening-store.ts'
import { digestOf } from './issue-notice.ts'

/** A step of the job: writes the next notices. Each row has its own fate; none stops another. */
export const issueNoticeChunk = command({
  name: 'notice_run.issue',
  summary: 'Issue the next notices of a run',
  scope: 'notices:write',
  input: StepNoticeRun,
  load: (context, { noticeRun: id }) => ({
    lock: lockIssuing(context),
    run: runForChange(context, id),
    rows: chunkRows(context, id),
    targets: chunkTargets(context, id),
    template: templateOfRun(context, id),
    zone: ownTimeZone(context),
  }),
  decide: ({ run: [open], rows, targets, template: [template], zone }, _, context) => {
    if (open?.run.state !== 'issuing') return ok(null)
    const by = { ...context, today: todayIn(zone, context.now), digest: digestOf }
    const { issued, fates } = issueRows({ ...open, rows, targets, template }, by)
    return ok({ run: counted(open.run, fates), issued, fates })
  },
  write: async (step, context) =>
    step
      ? [
          ...insertNotices(step.issued.map(({ notice }) => notice)),
          ...(await insertDocuments(step.issued, context)),
          saveFates(step.run, step.fates),
          saveRun(step.run),
          startForgetting(context),
        ]
      : [],
  events: (step) =>
    step
      ? [
          ...step.issued.map(({ notice }) => noticeEvent(noticeEvents.issued, notice)),
          ...(step.run.state === 'done' ? [noticeRunEvent(noticeRunEvents.done, step.run)] : []),
        ]
      : [],
  view: () => ({}),
})
