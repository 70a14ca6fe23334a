import { batch, query } from '../query.ts'
import { eventSeen, eventsAfter, eventsSeen, feedBounds } from './feed-store.ts'
import { GetEvent, ReadFeed } from './input.ts'
import { EventId, type EventKind } from './model.ts'
import { eventProblems } from './problems.ts'
import { FEED_WINDOW, feedHorizon, nextAfter } from './rules.ts'
import { eventView, type FeedResource } from './view.ts'

export type EventQueries = ReturnType<typeof eventQueries>

/** The reads of the log, over the kinds of events the rooms above hand in. */
export function eventQueries(eventKinds: readonly EventKind[]) {
  const kinds = new Map(eventKinds.map((kind) => [kind.type, kind]))
  return {
    readFeed: query({
      name: 'event.feed',
      summary: 'Read the events you may see, oldest first',
      scope: 'events:read',
      input: ReadFeed([...kinds.keys()]),
      problems: [eventProblems.expired, eventProblems.ahead],
      load: (context, input) => {
        const horizon = feedHorizon(context.now)
        return {
          bounds: feedBounds(context, horizon),
          found: eventsAfter(context, { ...input, horizon, window: FEED_WINDOW }),
        }
      },
      view: ({ bounds: [bounds], found }, input, { org }): FeedResource => {
        const { floor, head } = bounds ?? { floor: 0n, head: 0n }
        const next = nextAfter({ ...input, floor, head, found: found.map(({ position }) => position) })
        if (!next.ok) throw next.refusal
        const data = found.map((event) => eventView(event, { viewer: org, kinds }))
        return { data, hasMore: next.value < head, nextAfter: Number(next.value) }
      },
    }),
    getEvent: query({
      name: 'event.get',
      summary: 'Read one event',
      scope: 'events:read',
      input: GetEvent,
      load: (context, { event }) => ({ event: eventSeen(context, event) }),
      view: ({ event: [event] }, _, { org }) => (event ? eventView(event, { viewer: org, kinds }) : null),
    }),
    eventsByIds: batch({
      name: 'event.by_ids',
      scope: 'events:read',
      ids: EventId,
      rows: eventsSeen,
      key: ({ id }) => id,
      view: (event, { org }) => eventView(event, { viewer: org, kinds }),
    }),
  }
}
