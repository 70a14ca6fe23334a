import type { NodeKind } from '../graphql/index.ts'
import { EventId } from './model.ts'
import type { EventQueries } from './queries.ts'
import { EventResource } from './view.ts'

export const eventNodes = ({ eventsByIds }: EventQueries): readonly NodeKind[] => [
  { resource: EventResource, id: EventId, byIds: eventsByIds },
]
