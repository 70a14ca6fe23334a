import { get, type Operation, post } from '../http/index.ts'
import { retryJob } from './commands/retry-job.ts'
import { listJobs } from './queries.ts'
import { JobResource as resource } from './view.ts'

export const jobOperations: readonly Operation[] = [
  get(listJobs, { path: '/v1/jobs', id: 'jobs.list', resource }),
  post(retryJob, { path: '/v1/jobs/{job}/retry', id: 'jobs.retry', resource }),
]
