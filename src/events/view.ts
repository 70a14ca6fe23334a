import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { PAGE_LIMIT_MAX } from '../kernel/page.ts'
import { ClientId, type OrganisationId } from '../tenancy/index.ts'
import { EventId, type EventKind, type RecordedEvent } from './model.ts'
import { upcast } from './rules.ts'

const position = () => z.int().min(0).max(Number.MAX_SAFE_INTEGER)

export const EventResource = z
  .object({
    id: idOf(EventId),
    type: z.string().max(100).openapi({ example: 'mandate.signed' }),
    version: z.int().min(1).max(1000).openapi({ description: 'The version of the payload’s schema' }),
    position: position().openapi({ description: 'Gapless within your feed' }),
    recordedAt: instantText(),
    command: z.string().max(100).openapi({ description: 'What was done', example: 'mandate.sign' }),
    actor: z
      .object({ clientId: idOf(ClientId).nullable(), job: z.string().max(80).nullable() })
      .nullable()
      .openapi({ description: 'Which of your clients or jobs did it; null when another organisation did' }),
    data: z
      .record(z.string().max(100), z.unknown())
      .openapi({ description: 'Ids, states and codes, as the schema of the type says' }),
  })
  .openapi('Event')
export type EventResource = z.output<typeof EventResource>

export const FeedResource = z
  .object({
    data: z.array(EventResource).max(PAGE_LIMIT_MAX),
    hasMore: z.boolean(),
    nextAfter: position().openapi({ description: 'Pass as `after` for what follows, now or later' }),
  })
  .openapi('Feed')
export type FeedResource = z.output<typeof FeedResource>

export const eventView = (
  event: RecordedEvent,
  { viewer, kinds }: { viewer: OrganisationId; kinds: ReadonlyMap<string, EventKind> },
): EventResource => ({
  id: event.id,
  type: event.type,
  ...upcast(kinds.get(event.type), event),
  position: Number(event.position),
  recordedAt: event.recordedAt,
  command: event.command,
  actor: event.org === viewer ? { clientId: event.actorClient, job: event.actorJob } : null,
})
