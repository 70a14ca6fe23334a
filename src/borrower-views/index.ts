export { borrowerViewEvents } from './events.ts'
export { borrowerViewProblems } from './problems.ts'
