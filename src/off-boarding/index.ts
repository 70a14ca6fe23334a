export { offBoardingEvents } from './events.ts'
export { sectionsOf } from './exporting.ts'
export { offBoardingJobs } from './jobs.ts'
export { offBoardingProblems } from './problems.ts'
