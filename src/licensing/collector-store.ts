import { and, eq, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { collectors } from '../../schema/tables/collectors.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, raw, type Statement, unnested } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { CollectorId, type SealedCollector } from './collector-model.ts'

export type Reader = Pick<Context, 'org' | 'actor'>

/** An employer finds its own; a regulator and the operator find, by id, what row security lets them oversee. */
const seen = ({ org, actor }: Reader): SQL | undefined =>
  actor.orgKind === 'regulator' || actor.orgKind === 'operator'
    ? eq(collectors.world, actor.world)
    : eq(collectors.orgId, org)

export const isCollector = (reader: Reader, name: Named<'col'>): SQL | undefined =>
  'id' in name
    ? and(seen(reader), eq(collectors.id, name.id))
    : and(eq(collectors.orgId, reader.org), eq(collectors.reference, name.reference))

export const collectorNamed =
  (reader: Reader, name: Named<'col'>): Statement<SealedCollector[]> =>
  (db) =>
    db.select().from(collectors).where(isCollector(reader, name)).limit(1)

export const collectorsWithIds =
  (reader: Reader, ids: readonly CollectorId[]): Statement<SealedCollector[]> =>
  (db) =>
    db
      .select()
      .from(collectors)
      .where(and(seen(reader), anyOf(collectors.id, ids.map(CollectorId.toUuid))))

/** The employer's own, locked. */
export const collectorForChange =
  ({ org }: Reader, name: Named<'col'>): Statement<SealedCollector[]> =>
  (db) =>
    db
      .select()
      .from(collectors)
      .where(
        and(
          claimed,
          eq(collectors.orgId, org),
          'id' in name ? eq(collectors.id, name.id) : eq(collectors.reference, name.reference),
        ),
      )
      .limit(1)
      .for('update')

export interface CollectorFilter {
  readonly jurisdiction?: readonly string[] | undefined
  readonly employedOn?: CalendarDate | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const collectorsOf =
  (reader: Reader, filter: CollectorFilter, keyset: Keyset): Statement<SealedCollector[]> =>
  (db) =>
    db
      .select()
      .from(collectors)
      .where(
        and(
          seen(reader),
          keyset.where(collectors.createdAt, collectors.id, filter.createdAt),
          filter.jurisdiction ? keyset.among(collectors.jurisdiction, filter.jurisdiction) : undefined,
          filter.employedOn
            ? and(
                lte(collectors.employedFrom, filter.employedOn),
                or(isNull(collectors.employedUntil), gt(collectors.employedUntil, filter.employedOn)),
              )
            : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(collectors.createdAt, collectors.id))
      .limit(keyset.fetch)

export const insertCollectors = (rows: readonly SealedCollector[]): Statement[] => {
  const [first, ...others] = rows.map((row) => ({ ...row, languages: [...row.languages] }))
  return first ? [insertMany(collectors, [first, ...others])] : []
}

export const saveCollector =
  (
    collector: Omit<
      SealedCollector,
      'wrappedKey' | 'name' | 'identity' | 'identityBlind' | 'indexKey' | 'tag' | 'tagKey'
    >,
  ): Statement =>
  (db) => {
    const { alias, languages, graduate, employedFrom, employedUntil, consentedOn, checkCode, version } = collector
    return db
      .update(collectors)
      .set({ alias, languages: [...languages], graduate, employedFrom, employedUntil, consentedOn, checkCode, version })
      .where(and(eq(collectors.orgId, collector.orgId), eq(collectors.id, collector.id)))
  }

/** Who is registered already among rows: by its reference, or, in `row`, as the same person under another one. */
export const knownCollectors =
  (
    { org }: Pick<Context, 'org'>,
    rows: readonly { readonly reference: string; readonly blinds: readonly Uint8Array[] }[],
  ): Statement<{ reference: string; id: CollectorId; row: number | null }[]> =>
  async (db) => {
    const own = sql`${OrganisationId.toUuid(org)}::uuid`
    const numbers = rows.flatMap(({ blinds }, row) => blinds.map((blind) => ({ row, blind })))
    const found = await raw<{ reference: string; id: string; row: number | null }>(sql`
      select c.reference, c.id, null::integer as row
      from (select ${unnested(
        'text',
        rows.map(({ reference }) => reference),
      )} as reference) r
      cross join lateral (select k.reference, k.id from collectors k where k.org_id = ${own} and k.reference = r.reference offset 0) c
      union all
      select c.reference, c.id, n.row
      from (select ${unnested(
        'integer',
        numbers.map(({ row }) => row),
      )} as row, ${unnested(
        'bytea',
        numbers.map(({ blind }) => blind),
      )} as blind) n
      cross join lateral (select k.reference, k.id from collectors k where k.org_id = ${own} and k.identity_blind = n.blind offset 0) c`)(
      db,
    )
    return found.map(({ reference, id, row }) => ({ reference, id: CollectorId.fromUuid(id), row }))
  }
