export { personalDataEvents } from './events.ts'
export { personalDataJobs } from './jobs.ts'
export { personalDataProblems } from './problems.ts'
export { retentionEvents } from './retention-events.ts'
