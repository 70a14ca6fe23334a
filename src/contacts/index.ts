export { activityEvents } from './activity-events.ts'
export { ActivityId } from './activity-model.ts'
export { activityProblems } from './activity-problems.ts'
