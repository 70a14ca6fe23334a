import { sql } from 'drizzle-orm'
import { type Context, raw, type Statement, unnested } from '../store/index.ts'
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
  const owner = OrganisationId.toUuid(org)
  const ids = drafts.map(() => EventId.toUuid(newId(EventId)))
  const seen = drafts.flatMap(({ audience }, index) =>
    [...new Set([org, ...audience])].map((viewer) => ({ id: ids[index], viewer: OrganisationId.toUuid(viewer) })),
  )
  const each = (type: string, of: (draft: EventDraft) => unknown) => unnested(type, drafts.map(of))
  return raw(sql`
    with appended as (
      insert into events (org_id, id, type, type_version, aggregate_id, command, actor_client, actor_job, jurisdiction,
        data, recorded_at)
      select ${owner}::uuid, ${unnested('uuid', ids)}, ${each('text', ({ kind }) => kind.type)},
        ${each('integer', ({ kind }) => kind.version)}, ${each('text', ({ aggregateId }) => aggregateId)}, ${command}::text,
        ${actor.kind === 'client' ? ClientId.toUuid(actor.client) : null}::uuid,
        ${actor.kind === 'system' ? actor.job : null}::text, ${each('text', ({ jurisdiction }) => jurisdiction)},
        ${each('jsonb', ({ kind, data }) => kind.data.parse(data))}, ${now}::timestamptz
    )
    insert into event_audience (viewer_id, org_id, event_id)
    select ${unnested(
      'uuid',
      seen.map(({ viewer }) => viewer),
    )}, ${owner}::uuid, ${unnested(
      'uuid',
      seen.map(({ id }) => id),
    )}`)
}
