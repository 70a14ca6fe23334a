import { and, eq, isNull, sql } from 'drizzle-orm'
import { contactPoints, erasures, parties, partyIndexes, subjectTags } from '../../schema/tables/parties.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { anyOf, type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type ErasureReason, PartyId } from './model.ts'
import { refreshCaseFilesOf } from './party-store.ts'

export interface Needed {
  readonly owed: boolean
  readonly worked: boolean
  readonly held: boolean
}

/** Whether the party is liable for something owed, whether an agency holds a case file that names it, and a legal hold stands. */
export const neededFor = ({ org }: Context, party: Named<'pty'>): Statement<Needed[]> => {
  const uuid = OrganisationId.toUuid(org)
  const id =
    'id' in party
      ? sql`${PartyId.toUuid(party.id)}::uuid`
      : sql`(select id from parties where org_id = ${uuid}::uuid and reference = ${party.reference})`
  return raw(sql`
    select coalesce(bool_or(ap.liability <> 'none' and a.balance > 0 and a.status in ('open', 'charged_off')), false) as owed,
      coalesce(bool_or(exists (
        select from case_files f where f.source_id = ${uuid}::uuid and f.account_id = a.id)), false) as worked,
      exists (select from legal_holds h
        where h.org_id = ${uuid}::uuid and h.party_id = ${id} and h.released_at is null) as held
    from account_parties ap join accounts a on a.org_id = ap.org_id and a.id = ap.account_id
    where ap.org_id = ${uuid}::uuid and ap.party_id = ${id} and ap.ended_at is null`)
}

/** One destruction: whose key, why and when. */
export interface Erasure {
  readonly party: PartyId
  readonly reason: ErasureReason
  readonly erasedAt: Instant
}

const listOf = (erased: readonly Erasure[]) => {
  const rows = erased.map(({ party, reason, erasedAt }) => ({ party: PartyId.toUuid(party), reason, at: erasedAt }))
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as e(party uuid, reason text, at timestamptz)`
}

/**
 * The keys go, and with them whatever they sealed, in case files too; then what the parties were found and joined by. The
 * rows stay, so that accounts still add up. The list of erasures is what a restored backup is cleaned by.
 */
export function eraseFrom(context: Context, erased: readonly Erasure[]): Statement[] {
  const ids = erased.map(({ party }) => party)
  return [
    blankParties(context, erased),
    (db) => db.delete(partyIndexes).where(and(eq(partyIndexes.orgId, context.org), among(partyIndexes.partyId, ids))),
    (db) => db.delete(subjectTags).where(and(eq(subjectTags.orgId, context.org), among(subjectTags.partyId, ids))),
    blankContactPoints(context, ids),
    noteErasures(context, erased),
    refreshCaseFilesOf(ids, context),
  ]
}

const among = (column: Parameters<typeof anyOf>[0], ids: readonly PartyId[]) => anyOf(column, ids.map(PartyId.toUuid))

const blankParties = ({ org }: Context, erased: readonly Erasure[]): Statement =>
  raw(sql`
    update parties p set wrapped_key = null, name_sealed = null, national_id_sealed = null, national_id_namespace = null,
      birth_date_sealed = null, employer_sealed = null, preferred_language = null, erased_at = e.at, version = p.version + 1
    from ${listOf(erased)}
    where p.org_id = ${OrganisationId.toUuid(org)}::uuid and p.id = e.party`)

const blankContactPoints =
  ({ org, now }: Context, ids: readonly PartyId[]): Statement =>
  (db) =>
    db
      .update(contactPoints)
      .set({
        ...{
          value: new Uint8Array(),
          endpointHash: null,
          timeZones: [],
          verifiedAt: null,
          consentedAt: null,
          optedOutAt: null,
        },
        removedAt: sql`coalesce(${contactPoints.removedAt}, ${now})`,
        version: sql`${contactPoints.version} + 1`,
      })
      .where(and(eq(contactPoints.orgId, org), among(contactPoints.partyId, ids)))

const noteErasures = ({ org }: Context, erased: readonly Erasure[]): Statement =>
  raw(sql`
    insert into erasures (org_id, party_id, reason, erased_at)
    select ${OrganisationId.toUuid(org)}::uuid, e.party, e.reason, e.at from ${listOf(erased)}
    on conflict do nothing`)

/** Those of the parties whose key is still there, locked. */
export const standingAmong =
  ({ org }: Context, ids: readonly PartyId[]): Statement<{ id: PartyId }[]> =>
  (db) =>
    db
      .select({ id: parties.id })
      .from(parties)
      .where(and(eq(parties.orgId, org), among(parties.id, ids), isNull(parties.erasedAt)))
      .orderBy(parties.id)
      .for('update')

/** The register of an organisation's erasures behind one of them, oldest first. */
export const erasuresAfter =
  ({ org }: Pick<Context, 'org'>, after: Erasure | undefined, limit: number): Statement<Erasure[]> =>
  (db) =>
    db
      .select({ party: erasures.partyId, reason: erasures.reason, erasedAt: erasures.erasedAt })
      .from(erasures)
      .where(
        and(
          eq(erasures.orgId, org),
          after &&
            sql`(${erasures.erasedAt}, ${erasures.partyId}) > (${after.erasedAt}::timestamptz, ${PartyId.toUuid(after.party)}::uuid)`,
        ),
      )
      .orderBy(erasures.erasedAt, erasures.partyId)
      .limit(limit)

/** Erased parties of which something is still there: a key, in the party or a case file, or what they were found by. */
export const halfErased = ({ org }: Pick<Context, 'org'>): Statement<{ id: string }[]> => {
  const own = sql`${OrganisationId.toUuid(org)}::uuid`
  return raw(sql`
    select p.id from erasures e join parties p on p.org_id = e.org_id and p.id = e.party_id
    where e.org_id = ${own} and (p.wrapped_key is not null or p.name_sealed is not null
      or exists (select from party_indexes i where i.org_id = ${own} and i.party_id = p.id)
      or exists (select from subject_tags t where t.org_id = ${own} and t.party_id = p.id)
      or exists (select from contact_points c where c.org_id = ${own} and c.party_id = p.id and length(c.value_sealed) > 0)
      or exists (
        select from account_parties ap join case_files f on f.source_id = ${own} and f.account_id = ap.account_id
        cross join lateral jsonb_array_elements(f.parties) x
        where ap.org_id = ${own} and ap.party_id = p.id and x ->> 'partyId' = p.id::text and x ->> 'wrappedKey' is not null))
    order by p.id limit 20`)
}

/** Whether any party's key is still there, and how many were destroyed. */
export const standingParties = ({ org }: Pick<Context, 'org'>): Statement<{ standing: boolean; erased: number }[]> => {
  const own = sql`${OrganisationId.toUuid(org)}::uuid`
  return raw(sql`
    select exists (select from parties where org_id = ${own} and erased_at is null) as standing,
      (select count(*)::int from erasures where org_id = ${own}) as erased`)
}

/** Some of the parties whose key is still there. */
export const someStandingParties =
  ({ org }: Pick<Context, 'org'>, limit: number): Statement<{ id: PartyId }[]> =>
  (db) =>
    db
      .select({ id: parties.id })
      .from(parties)
      .where(and(eq(parties.orgId, org), isNull(parties.erasedAt)))
      .orderBy(parties.id)
      .limit(limit)
