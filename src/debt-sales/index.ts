export { debtSaleEvents } from './events.ts'
export { debtSaleJobs } from './jobs.ts'
export { debtSaleProblems } from './problems.ts'
