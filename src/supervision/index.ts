export { supervisionEvents } from './events.ts'
export { supervisionJobs } from './jobs.ts'
export { supervisionProblems } from './problems.ts'
