export { activityEvents } from './activity-events.ts'
export { contactHistory, type PastContact } from './activity-facts-store.ts'
export { ActivityId } from './activity-model.ts'
export { activityProblems } from './activity-problems.ts'
