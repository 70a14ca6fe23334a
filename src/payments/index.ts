export { receivedPaymentEvents } from './events.ts'
export { paymentJobs } from './jobs.ts'
export { paymentProblems } from './problems.ts'
