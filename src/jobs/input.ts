import { z } from '@hono/zod-openapi'
import { idOf, instantRange, listInput } from '../kernel/input.ts'
import { JobId, jobStates } from './model.ts'

const kindName = () =>
  z
    .string()
    .max(80)
    .regex(/^[a-z_]+(\.[a-z_]+)*$/)
    .openapi({ example: 'import.process' })

export const ListJobs = z.strictObject({
  ...listInput,
  state: z.array(z.enum(jobStates)).min(1).max(jobStates.length).optional(),
  kind: z.array(kindName()).min(1).max(20).optional(),
  createdAt: instantRange(),
})

export const RetryJob = z.strictObject({ job: idOf(JobId) })
