import { get, type Operation } from '../http/index.ts'
import { proveConsistency, proveEvent } from './queries.ts'
import { EventProofResource, LogConsistencyResource } from './view.ts'

export const logOperations: readonly Operation[] = [
  get(proveEvent, {
    ...{ path: '/v1/events/{event}/proof', id: 'events.prove', resource: EventProofResource },
    description:
      'What the transparency log commits to of this event, and the way from there to a signed checkpoint: whoever holds the log’s key can check it without asking anybody, with `verifyEvent` of the SDK. Needs the scope `events:read`.',
  }),
  get(proveConsistency, {
    ...{ path: '/v1/log/consistency', id: 'log.proveConsistency', resource: LogConsistencyResource },
    description:
      'Shows that a checkpoint you hold is the beginning of a later one: nothing was changed, dropped, put in between or reordered. Needs the scope `events:read`.',
  }),
]
