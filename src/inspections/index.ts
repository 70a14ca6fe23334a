export { inspectionEvents } from './events.ts'
export { inspectionPurposes } from './model.ts'
export { inspectionProblems } from './problems.ts'
