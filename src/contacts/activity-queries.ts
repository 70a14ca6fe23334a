import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetActivity, ListActivities } from './activity-input.ts'
import { ActivityId } from './activity-model.ts'
import { activitiesOf, activitiesWithIds, activityNamed } from './activity-store.ts'
import { activityView } from './activity-view.ts'

export const getActivity = query({
  name: 'activity.get',
  summary: 'Read the record of a contact',
  scope: 'placements:read',
  input: GetActivity,
  load: (context, { activity }) => ({ activity: activityNamed(context, activity) }),
  view: ({ activity: [activity] }, _, context) => (activity ? activityView(activity, context) : null),
})

export const listActivities = query({
  name: 'activity.list',
  summary: 'List contacts, the latest first',
  scope: 'placements:read',
  input: ListActivities,
  list: true,
  load: (context, input) => ({ activities: activitiesOf(context, input, keysetOf(input)) }),
  view: ({ activities }, input, context) =>
    pageOf(activities, input, {
      position: ({ happenedAt, id }) => ({ createdAt: happenedAt, id }),
      item: (activity) => activityView(activity, context),
    }),
})

export const activitiesByIds = batch({
  name: 'activity.by_ids',
  scope: 'placements:read',
  ids: ActivityId,
  rows: activitiesWithIds,
  key: ({ id }) => id,
  view: activityView,
})
