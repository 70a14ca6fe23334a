export { remittanceEvents } from './events.ts'
export { remittanceJobs } from './jobs.ts'
export { remittanceProblems } from './problems.ts'
