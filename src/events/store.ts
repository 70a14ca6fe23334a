import { sql } from 'drizzle-orm'
import { type Context, raw, type Statement } from '../store/index.ts'
import { ClientId, OrganisationId } from '../tenancy/model.ts'
import { type EventDraft, EventId } from './model.ts'

/** Appends one event and who may see it. The sequencer numbers it after the commit; commands never wait for that. */
export function appendEvent(draft: EventDraft, { command, context }: { command: string; context: Context }): Statement {
  const { actor, now, newId, org } = context
  const id = EventId.toUuid(newId(EventId))
  const mine = OrganisationId.toUuid(org)
  const viewers = [...new Set([org, ...draft.audience])].map((viewer) => OrganisationId.toUuid(viewer))
  return raw(sql`
    with appended as (
      insert into events (org_id, id, type, type_version, aggregate_id, command, actor_client, actor_job, jurisdiction,
        data, recorded_at)
      values (${mine}, ${id}, ${draft.kind.type}, ${draft.kind.version}, ${draft.aggregateId}, ${command},
        ${actor.kind === 'client' ? ClientId.toUuid(actor.client) : null}::uuid,
        ${actor.kind === 'system' ? actor.job : null}, ${draft.jurisdiction ?? null},
        ${JSON.stringify(draft.kind.data.parse(draft.data))}::text::jsonb, ${now})
      returning org_id, id
    )
    insert into event_audience (viewer_id, org_id, event_id)
    select viewer, org_id, id from appended, unnest(${`{${viewers.join(',')}}`}::uuid[]) viewer`)
}
