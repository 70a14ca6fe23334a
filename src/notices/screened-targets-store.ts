import { type SQL, sql } from 'drizzle-orm'
import { messageTemplates } from '../../schema/tables/messages.ts'
import type { Named } from '../kernel/input.ts'
import { instantFromDatabase } from '../kernel/instant.ts'
import { CollectorId } from '../licensing/index.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { Accused } from './confirmed-rules.ts'
import { type MessageTemplate, ScreenedActivityId, ScreeningId, TemplateId } from './model.ts'
import type { ScreenedTarget } from './screened-message-rules.ts'

type Own = Pick<Context, 'org'>
type Side = Pick<Context, 'org' | 'lends'>

const uuid = ({ org }: Own): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

interface Naming {
  readonly template?: Named<'mtp'> | undefined
  readonly activity?: ScreenedActivityId | undefined
}

interface TargetRow {
  readonly n: number
  readonly template: string | null
  readonly activity: string | null
  readonly collector: string | null
  readonly happened_at: string | null
}

/** The templates and contacts that messages name, in one statement; a collector where the contact is the caller's own. */
export const screenedTargets =
  (side: Side, messages: readonly Naming[]): Statement<ScreenedTarget[]> =>
  async (db) => {
    const named = messages.flatMap((message, n) => (message.template || message.activity ? [asked(message, n)] : []))
    const found = await raw<TargetRow>(named.length === 0 ? sql`select null where false` : targets(side, named))(db)
    return found.map(({ n, template, activity, collector, happened_at: at }) => ({
      row: n,
      templateId: template === null ? null : TemplateId.fromUuid(template),
      activityId: activity === null ? null : ScreenedActivityId.fromUuid(activity),
      collectorId: collector === null ? null : CollectorId.fromUuid(collector),
      happenedAt: at === null ? null : instantFromDatabase(at),
    }))
  }

const asked = ({ template, activity }: Naming, n: number) => ({
  n,
  template_id: template && 'id' in template ? TemplateId.toUuid(template.id) : null,
  template_ref: template && 'reference' in template ? template.reference : null,
  activity_id: activity ? ScreenedActivityId.toUuid(activity) : null,
})

const targets = (side: Side, named: readonly ReturnType<typeof asked>[]): SQL => sql`
  select r.n, t.id as template, a.id as activity, a.collector, a.happened_at
  from jsonb_to_recordset(${JSON.stringify(named)}::text::jsonb)
    as r(n int, template_id uuid, template_ref text, activity_id uuid)
  left join lateral (
    select m.id from message_templates m
    where (m.org_id = ${uuid(side)} or m.approver_id = ${uuid(side)})
      and (m.id = r.template_id or (m.org_id = ${uuid(side)} and m.reference = r.template_ref))
    order by (m.state = 'approved') desc, m.number desc limit 1) t on true
  left join lateral (
    select x.id, x.happened_at, case when x.recorded_by = ${uuid(side)} then x.collector_id end as collector
    from activities x
    where ${side.lends ? sql`x.lender_id` : sql`x.agency_id`} = ${uuid(side)} and x.id = r.activity_id limit 1) a on true`

/** The template a screening is of, locked. */
export const templateOfScreening =
  ({ org }: Own, id: ScreeningId): Statement<MessageTemplate[]> =>
  (db) =>
    db
      .select()
      .from(messageTemplates)
      .where(
        sql`${claimed} and (${messageTemplates.authorId} = ${uuid({ org })} or ${messageTemplates.approverId} = ${uuid({ org })})
          and ${messageTemplates.id} = (select s.template_id from message_screenings s
            where s.org_id = ${uuid({ org })} and s.id = ${ScreeningId.toUuid(id)}::uuid)`,
      )
      .limit(1)
      .for('update')

/** Who of the organisation's own collectors said or sent what was screened. */
export const collectorOfScreening =
  ({ org }: Own, id: ScreeningId): Statement<Accused[]> =>
  async (db) => {
    const rows = await raw<{ id: string; jurisdiction: string }>(sql`
      select k.id, k.jurisdiction from message_screenings s
      join collectors k on k.org_id = s.org_id and k.id = s.collector_id
      where s.org_id = ${uuid({ org })} and s.id = ${ScreeningId.toUuid(id)}::uuid`)(db)
    return rows.map((row) => ({ orgId: org, id: CollectorId.fromUuid(row.id), jurisdiction: row.jurisdiction }))
  }
