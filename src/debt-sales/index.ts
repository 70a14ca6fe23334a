export { debtSaleEvents } from './events.ts'
export { forwardingEvents, settlementEvents } from './forwarding-events.ts'
export { debtSaleJobs } from './jobs.ts'
export { debtSaleProblems } from './problems.ts'
