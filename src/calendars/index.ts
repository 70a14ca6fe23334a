export { calendarEvents } from './events.ts'
export { calendarJobs } from './jobs.ts'
export { calendarProblems } from './problems.ts'
export { calendarOf } from './store.ts'
