import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { jobRetried } from '../events.ts'
import { RetryJob } from '../input.ts'
import { jobProblems } from '../problems.ts'
import { jobForChange, saveJob } from '../store.ts'
import { jobView } from '../view.ts'

export const retryJob = command({
  name: 'job.retry',
  summary: 'Have a dead job tried again',
  scope: 'jobs:manage',
  input: RetryJob,
  problems: [jobProblems.notDead],
  load: (context, { job }) => ({ job: jobForChange(context, job) }),
  decide: ({ job: [job] }, _, { now }) => {
    if (!job) return refuse(notFound())
    if (job.state !== 'dead') return refuse(new Problem(jobProblems.notDead))
    return ok({ ...job, state: 'due' as const, dueAt: now, attempts: 0, version: job.version + 1 })
  },
  write: (job, context) => [saveJob(context, job)],
  events: (job) => [jobRetried(job)],
  view: jobView,
})
