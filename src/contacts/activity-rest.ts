import { get, type Operation, post } from '../http/index.ts'
import { getActivity, listActivities } from './activity-queries.ts'
import { ActivitiesResource, ActivityResource as resource } from './activity-view.ts'
import { correctActivity } from './commands/correct-activity.ts'
import { recordActivities } from './commands/record-activities.ts'
import { recordActivity } from './commands/record-activity.ts'

export const activityOperations: readonly Operation[] = [
  post(recordActivity, { path: '/v1/activities', id: 'activities.record', resource, status: 201 }),
  get(listActivities, { path: '/v1/activities', id: 'activities.list', resource }),
  post(recordActivities, { path: '/v1/activities/batch', id: 'activities.recordMany', resource: ActivitiesResource }),
  get(getActivity, { path: '/v1/activities/{activity}', id: 'activities.get', resource }),
  post(correctActivity, {
    ...{ path: '/v1/activities/{activity}/corrections', id: 'activities.correct', resource, status: 201 },
  }),
]
