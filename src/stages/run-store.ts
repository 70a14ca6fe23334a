import { sql } from 'drizzle-orm'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'

/** Puts a job of a fixed id on its way; nothing where it runs already. */
export const startStanding = (
  { org, now }: Pick<Context, 'org' | 'now'>,
  { id, kind }: { readonly id: string; readonly kind: string },
): Statement =>
  raw(sql`
    insert into jobs (org_id, id, kind, subject_id, due_at, created_at)
    values (${OrganisationId.toUuid(org)}::uuid, ${id}::uuid, ${kind}, ${org}, ${now}::timestamptz, ${now}::timestamptz)
    on conflict do nothing`)
