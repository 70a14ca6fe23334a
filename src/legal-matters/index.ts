export { matterEvents } from './events.ts'
export { matterProblems } from './problems.ts'
