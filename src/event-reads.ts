import { eventQueries } from './events/index.ts'
import { eventKinds } from './room-events.ts'

/** The reads of the log know every kind. */
export const eventReads = eventQueries(eventKinds)
