export { signalEvents } from './events.ts'
export { signalJobs } from './jobs.ts'
export { signalProblems } from './problems.ts'
