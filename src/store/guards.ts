import { sql } from 'drizzle-orm'
import { raw, type Statement } from './statement.ts'

/** Tables of tenants that row security does not hold, or that have no policy: there must be none. A partition is under its table’s. */
export const unguardedTables: Statement<{ name: string }[]> = raw(sql`
  select c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and not (c.relrowsecurity and c.relforcerowsecurity
      and (c.relispartition or exists (select from pg_policy p where p.polrelid = c.oid)))
  order by 1`)
