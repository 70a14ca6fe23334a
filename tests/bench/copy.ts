import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'
import { timed } from './figure.ts'

/** Does the work, and says how long COPY takes for every row it left behind, into tables of the same columns and indexes. */
export async function besideCopy<T>(admin: postgres.Sql, work: () => Promise<T>): Promise<{ done: T; copyMs: number }> {
  const tables =
    await admin`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`
  const before = new Map<string, string>()
  for (const { name } of tables) before.set(name, await marked(admin, name))
  const done = await work()
  let copyMs = 0
  for (const { name } of tables) copyMs += await copied(admin, name, before.get(name) as string)
  return { done, copyMs }
}

const marked = async (admin: postgres.Sql, table: string): Promise<string> =>
  (await admin`select coalesce(max(xmin::text::bigint), 0)::text as newest from ${admin(table)}`)[0]?.newest

async function copied(admin: postgres.Sql, table: string, since: string): Promise<number> {
  const columns = admin(await storedColumns(admin, table))
  const chunks: Buffer[] = []
  const written = await admin`copy (select ${columns} from ${admin(table)}
    where xmin::text::bigint > ${admin.unsafe(since)}) to stdout`.readable()
  for await (const chunk of written) chunks.push(chunk)
  if (chunks.length === 0) return 0
  await admin`create table bench_copy (like ${admin(table)} including all)`
  const ms = await timed(async () => {
    await pipeline([Buffer.concat(chunks)], await admin`copy bench_copy (${columns}) from stdin`.writable())
  })
  await admin`drop table bench_copy`
  return ms
}

/** All but the generated ones, which COPY does not take. */
async function storedColumns(admin: postgres.Sql, table: string): Promise<string[]> {
  const rows = await admin`select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`
  return rows.map(({ name }) => name)
}
