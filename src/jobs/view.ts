import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { type Job, JobId, jobStates } from './model.ts'

export const JobResource = z
  .object({
    id: idOf(JobId),
    kind: z.string().max(80).openapi({ example: 'import.process' }),
    subjectId: z.string().max(100).openapi({ description: 'What the work is about' }),
    state: z.enum(jobStates),
    dueAt: instantText(),
    attempts: z.int().min(0).max(1000),
    lastProblem: z
      .string()
      .max(100)
      .nullable()
      .openapi({ description: 'The code of the problem the last attempt met', example: 'unavailable' }),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Job')
export type JobResource = z.output<typeof JobResource>

export const jobView = (job: Job): JobResource => ({
  id: job.id,
  kind: job.kind,
  subjectId: job.subjectId,
  state: job.state,
  dueAt: job.dueAt,
  attempts: job.attempts,
  lastProblem: job.lastProblem,
  createdAt: job.createdAt,
  version: job.version,
})
