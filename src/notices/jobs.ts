import { type AnyCommand, execute } from '../command.ts'
import type { JobKind } from '../jobs/index.ts'
import { addHours } from '../kernel/instant.ts'
import { ask } from '../query.ts'
import { timeOf } from '../store/index.ts'
import { forgetMessages } from './commands/forget-messages.ts'
import { issueNoticeChunk } from './commands/issue-notice-chunk.ts'
import { recheckTemplate } from './commands/recheck-template.ts'
import { selectNoticeRows } from './commands/select-notice-rows.ts'
import type { NoticeRunState } from './notice-run-model.ts'
import { getNoticeRun } from './notice-run-queries.ts'
import { NOTICE_RUN, TEMPLATE_RECHECK } from './rechecking.ts'
import { FORGET_MESSAGES } from './screening-store.ts'

/** What each state of a run waits for; a state without a step is done with. */
const steps: Partial<Record<NoticeRunState, AnyCommand>> = { selecting: selectNoticeRows, issuing: issueNoticeChunk }

/** Chunks a claimed job works off before it is put down: seconds, well within the lease. */
const STEPS_MAX = 10

const workOff: JobKind['run'] = async (deps, { actor, subjectId }) => {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { state } = await ask(deps, { actor, query: getNoticeRun, input: { noticeRun: subjectId } })
    const command = steps[state]
    if (!command) return 'done'
    await execute(deps, { actor, command, input: { noticeRun: subjectId } })
  }
  return { again: timeOf(deps, actor) }
}

export const noticeJobs: readonly JobKind[] = [
  { kind: NOTICE_RUN, run: workOff },
  {
    kind: FORGET_MESSAGES,
    run: async (deps, { actor }) => {
      const { body } = await execute(deps, { actor, command: forgetMessages, input: {} })
      const { more } = JSON.parse(body) as { more: boolean }
      return { again: more ? timeOf(deps, actor) : addHours(timeOf(deps, actor), 24) }
    },
  },
  {
    kind: TEMPLATE_RECHECK,
    run: async (deps, { actor, subjectId }) => {
      const { body } = await execute(deps, { actor, command: recheckTemplate, input: { template: subjectId } })
      const { inUse } = JSON.parse(body) as { inUse: boolean }
      return inUse ? { again: addHours(timeOf(deps, actor), 24) } : 'done'
    },
  },
]
