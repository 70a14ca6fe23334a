import { query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListJobs } from './input.ts'
import { jobsOf } from './store.ts'
import { jobView } from './view.ts'

export const listJobs = query({
  name: 'job.list',
  summary: 'List jobs, newest first',
  scope: 'jobs:read',
  input: ListJobs,
  list: true,
  load: (context, input) => ({ jobs: jobsOf(context, input, keysetOf(input)) }),
  view: ({ jobs }, input) => pageOf(jobs, input, { position: (job) => job, item: jobView }),
})
