import { sql } from 'drizzle-orm'
import { JobId } from '../../schema/tables/events.ts'
import type { Instant } from '../kernel/instant.ts'
import { OrganisationId } from '../tenancy/model.ts'
import { unnested } from './rows.ts'
import { raw, type Statement } from './statement.ts'
import type { Context } from './transaction.ts'

/**
 * Puts work off until `dueAt`, in the command's own transaction: it is done if and only if the command commits. It goes on
 * with the trace of whoever put it off.
 */
export const schedule = (work: Work, context: Scheduling): Statement => scheduleMany([work], context)

interface Work {
  readonly kind: string
  readonly subjectId: string
  readonly dueAt: Instant
}

type Scheduling = Pick<Context, 'actor' | 'org' | 'now' | 'newId'>

/** The same for any number, in one statement. */
export const scheduleMany = (works: readonly Work[], { actor, org, now, newId }: Scheduling): Statement =>
  raw(sql`
    insert into jobs (org_id, id, kind, subject_id, due_at, traceparent, created_at)
    select ${OrganisationId.toUuid(org)}::uuid, ${unnested(
      'uuid',
      works.map(() => JobId.toUuid(newId(JobId))),
    )}, ${unnested(
      'text',
      works.map(({ kind }) => kind),
    )}, ${unnested(
      'text',
      works.map(({ subjectId }) => subjectId),
    )}, ${unnested(
      'timestamptz',
      works.map(({ dueAt }) => dueAt),
    )}, ${actor.traceparent ?? null}::text, ${now}::timestamptz`)
