import { sql } from 'drizzle-orm'
import { JobId } from '../../schema/tables/events.ts'
import type { Instant } from '../kernel/instant.ts'
import { OrganisationId } from '../tenancy/model.ts'
import { raw, type Statement } from './statement.ts'
import type { Context } from './transaction.ts'

/**
 * Puts work off until `dueAt`, in the command's own transaction: it is done if and only if the command commits. It goes on
 * with the trace of whoever put it off.
 */
export const schedule = (
  { kind, subjectId, dueAt }: { kind: string; subjectId: string; dueAt: Instant },
  { actor, org, now, newId }: Pick<Context, 'actor' | 'org' | 'now' | 'newId'>,
): Statement =>
  raw(sql`
    insert into jobs (org_id, id, kind, subject_id, due_at, traceparent, created_at)
    values (${OrganisationId.toUuid(org)}, ${JobId.toUuid(newId(JobId))}, ${kind}, ${subjectId}, ${dueAt},
      ${actor.traceparent ?? null}, ${now})`)
