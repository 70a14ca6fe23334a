export { breakGlassEvents } from './events.ts'
export { breakGlassJobs } from './jobs.ts'
export { breakGlassProblems } from './problems.ts'
export { visit } from './visit.ts'
