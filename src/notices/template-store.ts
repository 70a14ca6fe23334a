import { and, desc, eq, or, type SQL, sql } from 'drizzle-orm'
import { messageTemplates } from '../../schema/tables/messages.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type MessageTemplate, TemplateId, type TemplateState } from './model.ts'

type Own = Pick<Context, 'org'>

/** Those the organisation wrote, and those it approves. */
const own = ({ org }: Own): SQL | undefined =>
  or(eq(messageTemplates.authorId, org), eq(messageTemplates.approverId, org))

/** By its id; or by its author's name for it, which means the version in use, else the latest. */
const is = (context: Own, name: Named<'mtp'>): SQL | undefined =>
  'id' in name
    ? and(own(context), eq(messageTemplates.id, name.id))
    : and(eq(messageTemplates.authorId, context.org), eq(messageTemplates.reference, name.reference))

const inUseFirst = [sql`(${messageTemplates.state} = 'approved') desc`, desc(messageTemplates.number)]

export const templateNamed =
  (context: Own, name: Named<'mtp'>): Statement<MessageTemplate[]> =>
  (db) =>
    db
      .select()
      .from(messageTemplates)
      .where(is(context, name))
      .orderBy(...inUseFirst)
      .limit(1)

/** All of these: by their ids, or the versions in use of an author's own names. */
export const templatesNamed =
  (context: Own, names: readonly Named<'mtp'>[]): Statement<MessageTemplate[]> =>
  (db) => {
    const ids = names.flatMap((name) => ('id' in name ? [TemplateId.toUuid(name.id)] : []))
    const references = names.flatMap((name) => ('reference' in name ? [name.reference] : []))
    return db
      .select()
      .from(messageTemplates)
      .where(
        or(
          and(own(context), anyOf(messageTemplates.id, ids)),
          and(
            eq(messageTemplates.authorId, context.org),
            eq(messageTemplates.state, 'approved'),
            sql`${messageTemplates.reference} = any (array(
              select jsonb_array_elements_text(${JSON.stringify(references)}::text::jsonb)))`,
          ),
        ),
      )
  }

/** The same, locked. */
export const templateForChange =
  (context: Own, name: Named<'mtp'>): Statement<MessageTemplate[]> =>
  (db) =>
    db
      .select()
      .from(messageTemplates)
      .where(and(claimed, is(context, name)))
      .orderBy(...inUseFirst)
      .limit(1)
      .for('update')

/** The version in use that another version of the same template would replace. */
export const versionInUse =
  (context: Own, name: Named<'mtp'>): Statement<MessageTemplate[]> =>
  (db) =>
    db
      .select()
      .from(messageTemplates)
      .where(
        and(
          own(context),
          eq(messageTemplates.state, 'approved'),
          'reference' in name
            ? and(eq(messageTemplates.authorId, context.org), eq(messageTemplates.reference, name.reference))
            : sql`(${messageTemplates.authorId}, ${messageTemplates.reference}) = (
                select t.org_id, t.reference from message_templates t
                where (t.org_id = ${uuid(context)} or t.approver_id = ${uuid(context)})
                  and t.id = ${TemplateId.toUuid(name.id)}::uuid)`,
        ),
      )
      .limit(1)

const uuid = ({ org }: Own): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

export const templatesWithIds =
  (context: Own, ids: readonly TemplateId[]): Statement<MessageTemplate[]> =>
  (db) =>
    db
      .select()
      .from(messageTemplates)
      .where(and(own(context), anyOf(messageTemplates.id, ids.map(TemplateId.toUuid))))

export interface TemplateFilter {
  readonly state?: readonly TemplateState[] | undefined
  readonly reference?: string | undefined
  readonly submittedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const templatesOf =
  (context: Own, { state, reference, submittedAt }: TemplateFilter, keyset: Keyset): Statement<MessageTemplate[]> =>
  (db) =>
    db
      .select()
      .from(messageTemplates)
      .where(
        and(
          own(context),
          keyset.where(messageTemplates.submittedAt, messageTemplates.id, submittedAt),
          state ? keyset.among(messageTemplates.state, state) : undefined,
          reference === undefined ? undefined : eq(messageTemplates.reference, reference),
        ),
      )
      .orderBy(...keyset.orderBy(messageTemplates.submittedAt, messageTemplates.id))
      .limit(keyset.fetch)

/** The number the next version of a template has. Of two at once the second meets the constraint and is tried again. */
export const nextNumber = (context: Own, reference: string): Statement<{ number: number }[]> =>
  raw(sql`
    select coalesce(max(number), 0)::int + 1 as number from message_templates
    where org_id = ${uuid(context)} and reference = ${reference}`)

/** Whether a mandate in force joins the organisation with this lender. */
export const lenderOf = (context: Own, lender: OrganisationId | undefined): Statement<{ found: boolean }[]> =>
  raw(sql`
    select true as found from mandates m
    where m.agency_id = ${uuid(context)} and m.lender_id = ${lender ? OrganisationId.toUuid(lender) : null}::uuid
      and m.status = 'active' limit 1`)

export const insertTemplate =
  (template: MessageTemplate): Statement =>
  (db) =>
    db.insert(messageTemplates).values({ ...template })

export const saveTemplate =
  ({ authorId, id, ...template }: MessageTemplate): Statement =>
  (db) => {
    const { findings, verdict, rulesVersion, state, reason, lawyerReviewedOn, filedAs, decidedAt, version } = template
    return db
      .update(messageTemplates)
      .set({ findings, verdict, rulesVersion, state, reason, lawyerReviewedOn, filedAs, decidedAt, version })
      .where(and(eq(messageTemplates.authorId, authorId), eq(messageTemplates.id, id)))
  }

export const noTemplate: Statement<MessageTemplate[]> = raw(sql`select 1 where false`)
