import { type SQL, sql } from 'drizzle-orm'
import { base64 } from '../kernel/base64.ts'
import type { Instant } from '../kernel/instant.ts'
import { type OrganisationId, OrganisationId as organisationId } from '../tenancy/model.ts'
import { raw, type Statement } from './statement.ts'

/** A column of values sealed under the key of an organisation, which derives from a root. */
export interface SealedColumn {
  readonly table: string
  readonly column: string
  /** The column that says whose key it is. */
  readonly owner: string
  /** Words of two parties, which any of its rows can be found by; they are sealed at `table|column|id`. */
  readonly words: boolean
  readonly versioned: boolean
}

/** Sealed under keys of persons, whose wrapping is another matter. */
const OF_PERSONS = ['parties', 'contact_points', 'collectors']

/** Every such column there is: by their names, so that a new one is never forgotten. */
export const sealedColumns: Statement<SealedColumn[]> = raw(sql`
  select c.relname as table, a.attname as column, case when has.lender then 'lender_id' else 'org_id' end as owner,
    has.lender and has.id as words, has.version as versioned
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.atttypid = 'bytea'::regtype and not a.attisdropped
  cross join lateral (
    select bool_or(attname = 'lender_id') as lender, bool_or(attname = 'id') as id, bool_or(attname = 'version') as version
    from pg_attribute where attrelid = c.oid and not attisdropped
  ) has
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and right(a.attname, 7) = '_sealed'
    and c.relname <> all (${`{${OF_PERSONS.join(',')}}`}::text[])
  order by 1, 2`)

const rootOf = (value: SQL): SQL => sql`get_byte(${value}, 1) * 256 + get_byte(${value}, 2)`
const uuidOf = (org: OrganisationId): SQL => sql`${organisationId.toUuid(org)}::uuid`

export interface Words {
  readonly id: string
  readonly sealed: Uint8Array
}

/** Words of an organisation that are sealed under another root than this one, behind a row in the order of ids. */
export const staleWords = (
  org: OrganisationId,
  { table, column }: SealedColumn,
  { root, after, limit }: { root: number; after: string; limit: number },
): Statement<Words[]> => {
  const value = sql.identifier(column)
  return raw(sql`
    select id, ${value} as sealed from ${sql.identifier(table)}
    where lender_id = ${uuidOf(org)} and id > ${after}::uuid and length(${value}) > 0 and ${rootOf(sql`${value}`)} <> ${root}
    order by id limit ${limit}`)
}

/** Puts words sealed anew in the place of those they were made from, where these still stand. */
export const replaceWords = (
  org: OrganisationId,
  { table, column, versioned }: SealedColumn,
  replaced: readonly (Words & { readonly anew: Uint8Array })[],
): Statement => {
  const rows = replaced.map(({ id, sealed, anew }) => ({ id, sealed: base64(sealed), anew: base64(anew) }))
  const value = sql.identifier(column)
  return raw(sql`
    update ${sql.identifier(table)} t
    set ${value} = decode(r.anew, 'base64') ${versioned ? sql`, version = t.version + 1` : sql``}
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r(id uuid, sealed text, anew text)
    where t.lender_id = ${uuidOf(org)} and t.id = r.id and t.${value} = decode(r.sealed, 'base64')`)
}

/** How many values of one place need a key; null where it was not noted which. */
export interface KeyUse {
  readonly role: 'root' | 'index' | 'tag'
  readonly key: number | null
  readonly place: string
  readonly values: number
}

/** Where tags are that hang on a tag key: those of exchanges hang on keys of the matcher's. */
const tagged = [
  { table: 'collectors', where: sql`true` },
  { table: 'subject_tags', where: sql`exchange_id is null` },
  { table: 'protections', where: sql`exchange_id is null and status = 'running'` },
]

/** Which keys an organisation's data needs: one statement a place. Answers to a replay count while they can be asked for. */
export function keyUses(org: OrganisationId, columns: readonly SealedColumn[], now: Instant): Statement<KeyUse[]>[] {
  const own = uuidOf(org)
  const counted = (role: KeyUse['role'], { place, key, from }: { place: string; key: SQL; from: SQL }) =>
    raw<KeyUse>(sql`
      select ${role}::text as role, ${key} as key, ${place}::text as place, count(*)::int as values from ${from} group by 2`)
  return [
    counted('root', {
      ...{ place: 'parties.wrapped_key', key: rootOf(sql`wrapped_key`) },
      from: sql`parties where org_id = ${own} and wrapped_key is not null`,
    }),
    counted('root', {
      ...{ place: 'case_files.parties', key: rootOf(sql`decode(x ->> 'wrappedKey', 'base64')`) },
      from: sql`case_files f cross join lateral jsonb_array_elements(f.parties) x
        where f.source_id = ${own} and x ->> 'wrappedKey' is not null`,
    }),
    ...columns.map(({ table, column, owner }) =>
      counted('root', {
        ...{ place: `${table}.${column}`, key: rootOf(sql`${sql.identifier(column)}`) },
        from: sql`${sql.identifier(table)} where ${sql.identifier(owner)} = ${own} and length(${sql.identifier(column)}) > 0
          ${table === 'idempotency_keys' ? sql`and expires_at >= ${now}` : sql``}`,
      }),
    ),
    counted('index', {
      ...{ place: 'party_indexes.blind', key: sql`index_key` },
      from: sql`party_indexes where org_id = ${own}`,
    }),
    counted('index', {
      ...{ place: 'members.email_index', key: sql`email_index_key` },
      from: sql`members where org_id = ${own}`,
    }),
    counted('root', {
      ...{ place: 'collectors.wrapped_key', key: rootOf(sql`wrapped_key`) },
      from: sql`collectors where org_id = ${own} and wrapped_key is not null`,
    }),
    counted('index', {
      ...{ place: 'collectors.identity_blind', key: sql`index_key` },
      from: sql`collectors where org_id = ${own} and identity_blind is not null`,
    }),
    ...tagged.map(({ table, where }) =>
      counted('tag', {
        ...{ place: `${table}.tag`, key: sql`tag_key` },
        from: sql`${sql.identifier(table)} where org_id = ${own} and tag is not null and ${where}`,
      }),
    ),
  ]
}

/** For the operator's own long looks: this transaction's statements take as long as they take. */
export const unhurried: Statement = raw(sql`select set_config('statement_timeout', '0', true)`)
