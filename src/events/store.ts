import { sql } from 'drizzle-orm'
import { type Context, raw, type Statement } from '../store/index.ts'
import { ClientId, OrganisationId } from '../tenancy/model.ts'
import { type EventDraft, EventId } from './model.ts'

/**
 * Appends events and who may see them, any number in one statement. The sequencer numbers them after the commit;
 * commands never wait for that.
 */
export function appendEvents(
  drafts: readonly EventDraft[],
  { command, context }: { command: string; context: Context },
): Statement {
  const { actor, now, newId, org } = context
  const rows = drafts.map((draft) => ({
    id: EventId.toUuid(newId(EventId)),
    type: draft.kind.type,
    type_version: draft.kind.version,
    aggregate_id: draft.aggregateId,
    jurisdiction: draft.jurisdiction ?? null,
    data: draft.kind.data.parse(draft.data),
    viewers: [...new Set([org, ...draft.audience])].map((viewer) => OrganisationId.toUuid(viewer)),
  }))
  return raw(sql`
    with drafts as materialized (
      select * from json_to_recordset(${JSON.stringify(rows)}::text::json) as draft (id uuid, type text,
        type_version int, aggregate_id text, jurisdiction text, data jsonb, viewers uuid[])
    ), appended as (
      insert into events (org_id, id, type, type_version, aggregate_id, command, actor_client, actor_job, jurisdiction,
        data, recorded_at)
      select ${OrganisationId.toUuid(org)}::uuid, id, type, type_version, aggregate_id, ${command}::text,
        ${actor.kind === 'client' ? ClientId.toUuid(actor.client) : null}::uuid,
        ${actor.kind === 'system' ? actor.job : null}::text, jurisdiction, data, ${now}::timestamptz
      from drafts
      returning org_id, id
    )
    insert into event_audience (viewer_id, org_id, event_id)
    select viewer, a.org_id, a.id from appended a join drafts d on d.id = a.id, unnest(d.viewers) viewer`)
}
