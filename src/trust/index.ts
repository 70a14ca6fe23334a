export { trustEvents } from './events.ts'
export { trustProblems } from './problems.ts'
