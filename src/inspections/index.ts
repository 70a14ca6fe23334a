export { inspectionEvents } from './events.ts'
export { inspectionProblems } from './problems.ts'
