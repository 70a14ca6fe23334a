export { debtEvents } from './debt-events.ts'
export { debtProblems } from './debt-problems.ts'
