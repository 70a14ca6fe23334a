import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { callRecords } from '../../schema/tables/call-records.ts'
import { phoneIndexes } from '../accounts/index.ts'
import { anyOf, type Context, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type CallRecord, CallRecordId, type ReportedCall } from './model.ts'
import { callKey, type TakenCall } from './rules.ts'

type Own = Pick<Context, 'org'>

const uuid = ({ org }: Own) => sql`${OrganisationId.toUuid(org)}::uuid`

/** Records taken before, of those that are handed in, by their keys. */
export const knownCalls =
  (own: Own, rows: readonly ReportedCall[]): Statement<ReadonlyMap<string, CallRecordId>> =>
  async (db) => {
    const found = await raw<{ id: string; row: number }>(sql`
    select c.id, r.n as row
    from jsonb_to_recordset(${JSON.stringify(rows.map(({ reference, startedAt }, n) => ({ n, reference, startedAt })))}::text::jsonb)
      as r(n int, reference text, "startedAt" timestamptz)
    cross join lateral (
      select c.id from call_records c
      where c.agency_id = ${uuid(own)} and c.started_at = r."startedAt" and c.reference = r.reference offset 0) c`)(db)
    return new Map(found.map(({ id, row }) => [callKey(rows[row] as ReportedCall), CallRecordId.fromUuid(id)]))
  }

/** Lenders whose accounts the agency was given: under whose keys a number is looked for. */
export const lendersOf = (own: Own): Statement<{ lender: string }[]> =>
  raw(sql`
    select distinct m.lender_id as lender from mandates m where m.agency_id = ${uuid(own)} limit ${LENDERS_MAX}`)

/** A number is blinded once for each. */
const LENDERS_MAX = 200

interface Looked {
  readonly n: number
  readonly lender: string
  readonly blind: string
}

/** Each number under the key of each lender: what is stored nowhere, and asked once. */
async function blinded(numbers: readonly string[], lenders: readonly string[], { sealing }: Pick<Context, 'sealing'>) {
  const asked = lenders.flatMap((lender) => {
    const keys = sealing.forOrganisation(OrganisationId.fromUuid(lender))
    return numbers.map(
      async (number, n): Promise<Looked[]> => (await phoneIndexes(number, keys)).map((blind) => ({ n, lender, blind })),
    )
  })
  return (await Promise.all(asked)).flat()
}

/**
 * Stores records with whom their numbers lead to, in one statement for any number of them. A number is looked up by its blind
 * index among the people of the agency's placements, and forgotten.
 */
export async function insertCalls(
  { calls, lenders }: { readonly calls: readonly TakenCall[]; readonly lenders: readonly string[] },
  context: Context,
): Promise<readonly Statement[]> {
  if (calls.length === 0) return []
  const numbers = [...new Set(calls.flatMap(({ number }) => number ?? []))]
  const places = new Map(numbers.map((number, n) => [number, n]))
  const rows = calls.map(({ agencyId: _, id, number, ...call }) => ({
    ...call,
    id: CallRecordId.toUuid(id),
    n: number === null ? null : places.get(number),
  }))
  return [
    raw(sql`
      with c as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r(id uuid, n int, reference text,
          direction text, "startedAt" timestamptz, result text, "talkSeconds" int, "recordingReference" text,
          "receivedAt" timestamptz)
      ), t as materialized (
        select * from bridge.reached_by(${JSON.stringify(await blinded(numbers, lenders, context))}::text::jsonb)
      ), made as (
        insert into call_records (agency_id, id, reference, direction, started_at, result, talk_seconds,
          recording_reference, endpoint_id, received_at)
        select ${uuid(context)}, c.id, c.reference, c.direction, c."startedAt", c.result, c."talkSeconds",
          c."recordingReference", (select t.point from t where t.n = c.n and t.accepted_at <= c."startedAt"
            order by t.point limit 1), c."receivedAt"
        from c
      )
      insert into call_record_targets (agency_id, call_record_id, lender_id, placement_id, party_id, contact_point_id)
      select distinct ${uuid(context)}, c.id, t.lender, t.placement, t.party, t.point
      from c join t on t.n = c.n and t.accepted_at <= c."startedAt"`),
  ]
}

export interface CallFilter {
  readonly direction?: CallRecord['direction'] | undefined
  readonly result?: CallRecord['result'] | undefined
  readonly known?: boolean | undefined
  readonly startedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const callsOf =
  ({ org }: Own, { direction, result, known, startedAt }: CallFilter, keyset: Keyset): Statement<CallRecord[]> =>
  (db) =>
    db
      .select()
      .from(callRecords)
      .where(
        and(
          eq(callRecords.agencyId, org),
          direction && eq(callRecords.direction, direction),
          result && eq(callRecords.result, result),
          known === undefined ? undefined : (known ? isNotNull : isNull)(callRecords.endpointId),
          keyset.where(callRecords.startedAt, callRecords.id, startedAt),
        ),
      )
      .orderBy(...keyset.orderBy(callRecords.startedAt, callRecords.id))
      .limit(keyset.fetch)

export const callsWithIds =
  ({ org }: Own, ids: readonly CallRecordId[]): Statement<CallRecord[]> =>
  (db) =>
    db
      .select()
      .from(callRecords)
      .where(and(eq(callRecords.agencyId, org), anyOf(callRecords.id, ids.map(CallRecordId.toUuid))))
