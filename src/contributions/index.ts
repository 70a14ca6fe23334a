export { canaryEvents } from './canary-events.ts'
export { canaryProblems } from './canary-problems.ts'
export { clientObjectionEvents } from './client-objection-events.ts'
export { clientObjectionProblems } from './client-objection-problems.ts'
export { matcherIn, placed } from './contributing.ts'
export { contributionEvents } from './events.ts'
export { newHitTest, observed } from './hit-rules.ts'
export { importRecords } from './import-records.ts'
export { subject } from './input.ts'
export { contributionJobs } from './jobs.ts'
export {
  amountBands,
  type ExchangeRecord,
  ExchangeRecordId,
  type ProductClass,
  productClasses,
  type StrongNamespace,
  strongNamespaces,
} from './model.ts'
export { objectionEvents } from './objection-events.ts'
export { contributionProblems } from './problems.ts'
