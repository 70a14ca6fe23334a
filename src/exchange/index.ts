export { exchangeEvents } from './events.ts'
export { exchangeProblems } from './problems.ts'
