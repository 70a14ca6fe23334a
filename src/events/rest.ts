import { get, type Operation } from '../http/index.ts'
import type { EventQueries } from './queries.ts'
import { EventResource, FeedResource } from './view.ts'

export const eventOperations = ({ readFeed, getEvent }: EventQueries): readonly Operation[] => [
  get(readFeed, {
    path: '/v1/events',
    id: 'events.read',
    resource: FeedResource,
    description:
      'The complete, ordered and gapless feed of what you may see, 90 days back. Keep `nextAfter` and ask again with it. Needs the scope `events:read`.',
  }),
  get(getEvent, { path: '/v1/events/{event}', id: 'events.get', resource: EventResource }),
]
