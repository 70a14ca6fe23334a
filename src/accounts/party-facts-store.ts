import { sql } from 'drizzle-orm'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Identifier, keyOf, nationalIdIdentifier } from './identifier.ts'
import { PartyId } from './model.ts'
import type { PartyLinkInput } from './party-input.ts'
import type { PartyFacts } from './party-registry.ts'
import { contactIdentifier } from './party-rules.ts'
import { blindedForSearch, sealingOf } from './party-sealing.ts'

/** What is asked of the database about the parties that links name. */
interface Wanted {
  readonly references: string[]
  readonly ids: string[]
  readonly identifiers: Map<string, Identifier>
}

function wantedBy(links: readonly PartyLinkInput[]): Wanted {
  const wanted: Wanted = { references: [], ids: [], identifiers: new Map() }
  const name = (named: PartyLinkInput['party']) => {
    if (named && 'id' in named) wanted.ids.push(PartyId.toUuid(named.id))
    else if (named) wanted.references.push(named.reference)
  }
  for (const { party, newParty, authority } of links) {
    name(party)
    name(authority?.represents)
    if (newParty?.reference !== undefined) wanted.references.push(newParty.reference)
    const endpoints = newParty?.contactPoints.flatMap(({ kind, endpoint }) =>
      endpoint.ok ? [contactIdentifier({ kind, normalised: endpoint.value.normalised })] : [],
    )
    const number = newParty?.nationalId?.ok ? [nationalIdIdentifier(newParty.nationalId.value)] : []
    for (const identifier of [...number, ...(endpoints ?? [])]) wanted.identifiers.set(keyOf(identifier), identifier)
  }
  return wanted
}

interface PartyRow {
  readonly id: string
  readonly reference: string
  readonly national_id_namespace: string | null
  readonly wrapped_key: Uint8Array | null
  /** Places in the question, with commas between. */
  readonly found: string | null
}

/**
 * The parties these links name by id, reference or national id, and which of the identifiers they bring each has
 * already. Identifiers travel as blind indexes only; the answer counts them by their place in the question.
 */
export async function partyFacts(context: Context, links: readonly PartyLinkInput[]): Promise<Statement<PartyFacts>> {
  const { references, ids, identifiers } = wantedBy(links)
  const blinded = await blindedForSearch(sealingOf(context), identifiers.values())
  const org = OrganisationId.toUuid(context.org)
  const wanted = blinded.map(({ field, blind }, place) => ({ place, field, blind: toBase64(blind) }))
  const rows = raw<PartyRow>(sql`
    with wanted as materialized (
      select w.place, w.field, i.party_id
      from jsonb_to_recordset(${JSON.stringify(wanted)}::text::jsonb) as w(place integer, field text, blind text)
      -- One look into the index each: what a plan without statistics makes of a join grows with the table.
      cross join lateral (
        select party_id from party_indexes
        where org_id = ${org} and field = w.field and blind = decode(w.blind, 'base64') offset 0
      ) i
    ), named as materialized (
      select id from parties where org_id = ${org}
        and reference in (select jsonb_array_elements_text(${JSON.stringify(references)}::text::jsonb))
      union select id from parties where org_id = ${org}
        and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb)::uuid)
      union select party_id from wanted where field = 'national_id'
    ), found as materialized (
      select party_id, string_agg(place::text, ',') as places from wanted
      where party_id in (select id from named) group by party_id
    )
    select p.id, p.reference, p.national_id_namespace, p.wrapped_key, f.places as found
    from named n join parties p on p.org_id = ${org} and p.id = n.id left join found f on f.party_id = n.id`)
  return (db) => rows(db).then((answer) => factsFrom(answer, blinded))
}

const factsFrom = (rows: readonly PartyRow[], blinded: readonly { key: string }[]): PartyFacts => ({
  parties: rows.map(({ id, reference, national_id_namespace, wrapped_key }) => ({
    id: PartyId.fromUuid(id),
    reference,
    nationalIdNamespace: national_id_namespace,
    wrappedKey: wrapped_key && new Uint8Array(wrapped_key),
  })),
  identifiers: rows.flatMap(({ id, found }) =>
    (found?.split(',') ?? []).map((place) => ({
      key: blinded[Number(place)]?.key ?? '',
      partyId: PartyId.fromUuid(id),
    })),
  ),
})

const toBase64 = (bytes: Uint8Array): string => (bytes as Uint8Array & { toBase64(): string }).toBase64()
