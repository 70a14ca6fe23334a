import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { type Job, JobId } from './model.ts'

const JobData = z.strictObject({ jobId: idOf(JobId), kind: z.string() })

export const jobEvents = {
  retried: defineEvent({
    type: 'job.retried',
    version: 1,
    aggregate: 'job',
    description: 'Somebody had a dead job tried again.',
    data: JobData,
  }),
} as const

export const jobRetried = ({ id, kind }: Job): EventDraft => ({
  kind: jobEvents.retried as EventKind,
  aggregateId: id,
  audience: [],
  data: { jobId: id, kind },
})
