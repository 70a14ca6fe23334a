export { personalSections } from './collecting.ts'
export { personalDataEvents } from './events.ts'
export { personalDataJobs } from './jobs.ts'
export { personalDataProblems } from './problems.ts'
