export { freezeJobs } from './jobs.ts'
