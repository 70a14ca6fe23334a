import { execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { ask } from '../query.ts'
import { timeOf } from '../store/index.ts'
import { answerItem } from './commands/answer-item.ts'
import { expireRun } from './commands/expire-run.ts'
import { INQUIRY_RUN, INQUIRY_RUN_EXPIRE } from './run-model.ts'
import { nextItem } from './run-queries.ts'

/** Inquiries a claimed job makes before it is put down: seconds, well within the lease. */
const STEPS_MAX = 50

export const inquiryJobs: readonly JobKind[] = [
  {
    kind: INQUIRY_RUN,
    run: async (deps, { actor, subjectId: inquiryRun }) => {
      for (let step = 0; step < STEPS_MAX; step++) {
        const { next } = await ask(deps, { actor, query: nextItem, input: { inquiryRun } })
        if (!next) return 'done'
        await execute(deps, { actor, command: answerItem, input: { inquiryRun, ...next } })
      }
      return { again: timeOf(deps, actor) }
    },
  },
  {
    kind: INQUIRY_RUN_EXPIRE,
    run: async (deps, { actor, subjectId: inquiryRun }) => {
      await execute(deps, { actor, command: expireRun, input: { inquiryRun } })
      return 'done'
    },
  },
]
