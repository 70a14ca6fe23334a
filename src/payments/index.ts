export { receivedPaymentEvents } from './events.ts'
export { importPayments } from './import-payments.ts'
export { paymentJobs } from './jobs.ts'
export { paymentProblems } from './problems.ts'
