import { bytesToHex } from '@noble/hashes/utils.js'
import { sql } from 'drizzle-orm'
import { PartyId } from '../accounts/index.ts'
import { ExchangeId } from '../exchange/index.ts'
import type { NationalIdNamespace } from '../kernel/national-id.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Matched, matchedName, type Wanted } from './matching-rules.ts'

type Own = Pick<Context, 'org'>

const uuid = ({ org }: Own) => sql`${OrganisationId.toUuid(org)}::uuid`
const uuids = (ids: readonly PartyId[]) => sql`${`{${ids.map(PartyId.toUuid).join(',')}}`}::uuid[]`

/** The names that running signals of the world’s exchanges go by. */
export const namesInUse: Statement<string[]> = async (db) => {
  const rows = await raw<{ name: string }>(sql`select name from bridge.signal_names() as name`)(db)
  return rows.map(({ name }) => name)
}

/** Parties whose tokens are not those wanted: without any, with others, or with some where none are wanted. */
export const partiesToMatch =
  (own: Own, wanted: readonly Pick<Wanted, 'namespace' | 'mark'>[], limit: number): Statement<PartyId[]> =>
  async (db) => {
    const of = (namespace: string) => sql`select t.party_id from subject_tags t
      where t.org_id = ${uuid(own)} and t.exchange_id is null and t.namespace = ${namespace}`
    const halves = wanted.flatMap(({ namespace, mark }) =>
      mark === null
        ? [sql`(${of(namespace)} and t.matched_for is not null limit ${limit})`]
        : [
            sql`(${of(namespace)} and t.matched_for is null limit ${limit})`,
            sql`(${of(namespace)} and t.matched_for < ${mark} limit ${limit})`,
            sql`(${of(namespace)} and t.matched_for > ${mark} limit ${limit})`,
          ],
    )
    const rows = await raw<{ party_id: string }>(
      sql`select distinct x.party_id from (${sql.join(halves, sql` union all `)}) x limit ${limit}`,
    )(db)
    return rows.map(({ party_id }) => PartyId.fromUuid(party_id))
  }

export interface NumberedParty {
  readonly id: PartyId
  readonly wrappedKey: Uint8Array
  /** Sealed. */
  readonly nationalId: Uint8Array
  readonly namespace: NationalIdNamespace
}

interface NumberedRow {
  readonly id: string
  readonly wrapped_key: Uint8Array
  readonly national_id_sealed: Uint8Array
  readonly namespace: NationalIdNamespace
}

/** Those of the parties that have a number and their key, held against every change of theirs until this is over. */
export const numberedParties =
  (own: Own, ids: readonly PartyId[]): Statement<NumberedParty[]> =>
  async (db) => {
    const rows = await raw<NumberedRow>(sql`
      select p.id, p.wrapped_key, p.national_id_sealed, p.national_id_namespace as namespace from parties p
      where p.org_id = ${uuid(own)} and p.id = any (${uuids(ids)}) and p.wrapped_key is not null
        and p.national_id_sealed is not null
      order by p.id for no key update`)(db)
    return rows.map(({ id, wrapped_key: wrappedKey, national_id_sealed: nationalId, namespace }) => ({
      ...{ id: PartyId.fromUuid(id), wrappedKey, nationalId, namespace },
    }))
  }

/** A token of a party, as it is stored. */
export interface MatchedToken extends Matched {
  readonly party: PartyId
  readonly tag: Uint8Array
}

export interface MatchedParties {
  readonly parties: readonly PartyId[]
  readonly tokens: readonly MatchedToken[]
  readonly wanted: readonly Wanted[]
}

/**
 * Puts the tokens in the place of those the parties had. Whoever spreads a signal on one of them holds the same lock: it either
 * finds the party, or is found by it.
 */
export function writeMatched(own: Own, { parties, tokens, wanted }: MatchedParties): Statement[] {
  const named = tokens.map((token) => ({
    ...{ party: PartyId.toUuid(token.party), name: matchedName(token), tag: bytesToHex(token.tag) },
    exchange: ExchangeId.toUuid(token.exchangeId),
  }))
  const rows = sql`jsonb_to_recordset(${JSON.stringify(named)}::text::jsonb) as r(party uuid, name text, tag text, exchange uuid)`
  const names = `{${wanted.flatMap((one) => one.tokens.map(matchedName)).join(',')}}`
  const marks = wanted.map(({ namespace, mark }) => ({ namespace, mark }))
  return [
    raw(sql`select pg_advisory_xact_lock(l.key) from (
      select distinct hashtextextended(r.name || r.tag, 161) as key from ${rows} order by 1) l`),
    raw(sql`delete from subject_tags t where t.org_id = ${uuid(own)} and t.party_id = any (${uuids(parties)})
      and t.exchange_id is not null and t.namespace <> all (${names}::text[])`),
    raw(sql`insert into subject_tags (org_id, party_id, namespace, tag, exchange_id)
      select ${uuid(own)}, r.party, r.name, decode(r.tag, 'hex'), r.exchange from ${rows}
      on conflict (org_id, party_id, namespace) do nothing`),
    raw(sql`update subject_tags t set matched_for = m.mark
      from jsonb_to_recordset(${JSON.stringify(marks)}::text::jsonb) as m(namespace text, mark text)
      where t.org_id = ${uuid(own)} and t.party_id = any (${uuids(parties)}) and t.namespace = m.namespace
        and t.exchange_id is null`),
  ]
}
