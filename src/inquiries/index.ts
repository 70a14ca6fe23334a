export { exchangeInquiryEvents } from './events.ts'
export { inquiryJobs } from './jobs.ts'
export { inquiryProblems } from './problems.ts'
export { inquiryRunEvents } from './run-events.ts'
