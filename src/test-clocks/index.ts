export { testClockEvents } from './events.ts'
export { testClockJobs } from './jobs.ts'
export { testClockProblems } from './problems.ts'
