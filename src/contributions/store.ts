import { and, eq, sql } from 'drizzle-orm'
import { exchangeRecords as records, exchangeRecordVersions as versions } from '../../schema/tables/contributions.ts'
import { ExchangeId } from '../exchange/index.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, raw, type Statement, unnested } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type DisputeFlag,
  type ExchangeRecord,
  ExchangeRecordId,
  type RecordState,
  type RecordVersion,
  RecordVersionId,
} from './model.ts'
import type { Contribution } from './record-rules.ts'

type Own = Pick<Context, 'org'>

export const recordsWithIds =
  ({ org }: Own, ids: readonly ExchangeRecordId[]): Statement<ExchangeRecord[]> =>
  (db) =>
    db
      .select()
      .from(records)
      .where(and(eq(records.orgId, org), anyOf(records.id, ids.map(ExchangeRecordId.toUuid))))

export const recordForChange =
  ({ org }: Own, id: ExchangeRecordId): Statement<ExchangeRecord[]> =>
  (db) =>
    db
      .select()
      .from(records)
      .where(and(claimed, eq(records.orgId, org), eq(records.id, id)))
      .limit(1)
      .for('update')

interface Referred {
  readonly exchange: ExchangeId
  readonly reference: string
}

/** What is known under references, in one statement for any number of them, in the order they are locked in. */
export const recordsUnder =
  ({ org, actor }: Pick<Context, 'org' | 'actor'>, rows: readonly Referred[]): Statement<ExchangeRecord[]> =>
  (db) =>
    db
      .select()
      .from(records)
      .where(
        and(
          // A job has no claim: it is the only one that runs.
          actor.kind === 'client' ? claimed : undefined,
          eq(records.orgId, org),
          // An array of ids, found by their whole keys one after the other: a join would read every record there is.
          sql`${records.id} = any (array(
            select k.id from (select ${unnested(
              'uuid',
              rows.map(({ exchange }) => ExchangeId.toUuid(exchange)),
            )} as exchange, ${unnested(
              'text',
              rows.map(({ reference }) => reference),
            )} as reference offset 0) n
            cross join lateral (select r.id from exchange_records r
              where r.org_id = ${OrganisationId.toUuid(org)}::uuid and r.exchange_id = n.exchange
                and r.reference = n.reference limit 1) k))`,
        ),
      )
      .orderBy(records.id)
      .for('update')

interface RecordFilter {
  readonly exchange?: ExchangeId | undefined
  readonly state?: readonly RecordState[] | undefined
  readonly dispute?: readonly DisputeFlag[] | undefined
}

export const recordsOf =
  ({ org }: Own, { exchange, state, dispute }: RecordFilter, keyset: Keyset): Statement<ExchangeRecord[]> =>
  (db) =>
    db
      .select()
      .from(records)
      .where(
        and(
          eq(records.orgId, org),
          exchange ? eq(records.exchangeId, exchange) : undefined,
          state ? keyset.among(records.state, state) : undefined,
          dispute ? keyset.among(records.dispute, dispute) : undefined,
          keyset.where(records.createdAt, records.id),
        ),
      )
      .orderBy(...keyset.orderBy(records.createdAt, records.id))
      .limit(keyset.fetch)

/** What was said of a record, newest first. */
export const versionsOf =
  ({ org }: Own, id: ExchangeRecordId, keyset: Keyset): Statement<RecordVersion[]> =>
  (db) =>
    db
      .select()
      .from(versions)
      .where(and(eq(versions.orgId, org), eq(versions.recordId, id), keyset.where(versions.reportedAt, versions.id)))
      .orderBy(...keyset.orderBy(versions.reportedAt, versions.id))
      .limit(keyset.fetch)

const changed = [
  ...['namespace', 'epoch', 'token', 'product', 'status', 'daysPastDue', 'amountBand', 'currency', 'openedOn'],
  ...['firstDelinquencyOn', 'statusSince', 'chargedOffOn', 'asOf', 'state', 'worst', 'listedOn', 'settledOn'],
  ...['noticeGivenOn', 'noticeMethod', 'noticeSha256', 'disclosedUntil', 'dispute', 'memberId'],
  ...['sequence', 'reportedAt', 'version'],
] as const

type Writing = Pick<Context, 'org' | 'actor' | 'newId'>

/** Records as they are now, many in one statement. */
export function saveRecords({ org }: Own, saved: readonly ExchangeRecord[]): Statement {
  const columns = changed.map((field) => records[field as keyof ExchangeRecord & keyof typeof records])
  const lists = changed.map((field, at) => {
    const column = columns[at] as typeof records.version
    const values = saved.map((record) => {
      const value = record[field as keyof ExchangeRecord]
      return value === null ? null : column.mapToDriverValue(value as never)
    })
    return sql`${unnested(column.getSQLType(), values)} as ${sql.identifier(column.name)}`
  })
  const sets = columns.map((column) => sql`${sql.identifier(column.name)} = n.${sql.identifier(column.name)}`)
  return raw(sql`
    update exchange_records r set ${sql.join(sets, sql`, `)}
    from (select ${unnested(
      'uuid',
      saved.map(({ id }) => ExchangeRecordId.toUuid(id)),
    )} as id, ${sql.join(lists, sql`, `)}) n
    where r.org_id = ${OrganisationId.toUuid(org)}::uuid and r.id = n.id`)
}

const versionOf = ({ record, reason, evidenceSha256 }: Contribution, { actor, newId }: Writing): RecordVersion => {
  const { orgId, id: recordId, sequence, jurisdiction, product, status, daysPastDue, amountBand, currency } = record
  const { openedOn, firstDelinquencyOn, statusSince, chargedOffOn, asOf, reportedAt } = record
  const { noticeGivenOn, noticeMethod, noticeSha256 } = record
  return {
    ...{
      orgId,
      id: newId(RecordVersionId),
      recordId,
      sequence,
      jurisdiction,
      noticeGivenOn,
      noticeMethod,
      noticeSha256,
    },
    ...{ product, status, daysPastDue, amountBand, currency, openedOn },
    ...{ firstDelinquencyOn, statusSince, chargedOffOn, asOf, reason, evidenceSha256 },
    ...{ reportedBy: actor.kind === 'client' ? actor.client : null, reportedAt },
  }
}

/** What was said, beside the record it makes: new ones and known ones in a statement each. */
export function writeContributions(all: readonly Contribution[], context: Writing): Statement[] {
  const [first, ...others] = all.filter(({ before }) => before === null).map(({ record }) => ({ ...record }))
  const known = all.filter(({ before }) => before !== null).map(({ record }) => record)
  const [version, ...versionsBehind] = all.map((one) => versionOf(one, context))
  return [
    ...(first ? [insertMany(records, [first, ...others])] : []),
    ...(known.length > 0 ? [saveRecords(context, known)] : []),
    ...(version ? [insertMany(versions, [version, ...versionsBehind])] : []),
  ]
}
