import { type SQL, sql } from 'drizzle-orm'

/**
 * The id a row gives, or that of the first other name it gives. Not `coalesce`: row security takes that for
 * something that might leak and keeps it out of indexes, and all an organisation has would be passed over.
 */
export const firstGiven = (id: SQL, ...names: readonly (readonly [given: SQL, id: SQL])[]): SQL =>
  sql`case ${sql.join(
    [[id, id] as const, ...names].map(([given, id]) => sql`when ${given} is not null then (${id})`),
    sql` `,
  )} end`
