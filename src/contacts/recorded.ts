import type { EventDraft } from '../events/index.ts'
import type { Statement } from '../store/index.ts'
import { activityEvent, activityEvents } from './activity-events.ts'
import type { Activity } from './activity-model.ts'
import { insertActivities } from './activity-store.ts'
import { promiseEvent, promiseEvents } from './promise-events.ts'
import { promiseOf } from './promise-rules.ts'
import { insertPromises } from './promise-store.ts'

const promisesIn = (activities: readonly Activity[]) => activities.flatMap((activity) => promiseOf(activity) ?? [])

/** Contacts and the promises made in them. */
export const recordedRows = (activities: readonly Activity[]): Statement[] => [
  ...insertActivities(activities),
  ...insertPromises(promisesIn(activities)),
]

export const recordedEvents = (activities: readonly Activity[]): EventDraft[] => [
  ...activities.map((activity) => activityEvent(activityEvents.recorded, activity)),
  ...promisesIn(activities).map((promise) => promiseEvent(promiseEvents.made, promise)),
]
