import type { Edge, NodeKind } from '../graphql/index.ts'
import { ActivityId } from './activity-model.ts'
import { activitiesByIds } from './activity-queries.ts'
import { ActivityResource } from './activity-view.ts'

export const activityNodes: readonly NodeKind[] = [
  { resource: ActivityResource, id: ActivityId, byIds: activitiesByIds },
]

const line = (field: string, to: string, description: string): Edge => ({
  ...{ on: 'Activity', field, to, description },
  key: `${field}Id`,
})

export const activityEdges: readonly Edge[] = [
  line('account', 'Account', 'Your account; null to the agency'),
  line('placement', 'Placement', 'The placement it was made under; null: the lender’s own staff'),
]
