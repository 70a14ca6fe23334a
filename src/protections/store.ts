import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { protections } from '../../schema/tables/protections.ts'
import { PartyId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { PlacementId } from '../placements/index.ts'
import { anyOf, type Context, claimed, insertMany, type Keyset, raw, type Statement, unnested } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type Protection,
  ProtectionId,
  type ProtectionKind,
  type ProtectionSpan,
  type ProtectionStatus,
  type Subject,
} from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>
type Own = Pick<Context, 'org'>

/** What a member of an exchange said on a token goes by operations of its own. */
const noSignal = isNull(protections.exchangeId)

const is = ({ org }: Own, name: Named<'prt'>): SQL | undefined =>
  and(
    noSignal,
    eq(protections.orgId, org),
    'id' in name ? eq(protections.id, name.id) : eq(protections.reference, name.reference),
  )

export const protectionNamed =
  (own: Own, name: Named<'prt'>): Statement<Protection[]> =>
  (db) =>
    db.select().from(protections).where(is(own, name)).limit(1)

export const protectionForChange =
  (own: Own, name: Named<'prt'>): Statement<Protection[]> =>
  (db) =>
    db
      .select()
      .from(protections)
      .where(and(claimed, is(own, name)))
      .limit(1)
      .for('update')

export const protectionsWithIds =
  ({ org }: Own, ids: readonly ProtectionId[]): Statement<Protection[]> =>
  (db) =>
    db
      .select()
      .from(protections)
      .where(and(noSignal, eq(protections.orgId, org), anyOf(protections.id, ids.map(ProtectionId.toUuid))))

export interface ProtectionFilter {
  readonly party?: PartyId | undefined
  readonly kind?: readonly ProtectionKind[] | undefined
  readonly status?: readonly ProtectionStatus[] | undefined
  readonly registeredAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const protectionsOf =
  ({ org }: Own, { party, kind, status, registeredAt }: ProtectionFilter, keyset: Keyset): Statement<Protection[]> =>
  (db) =>
    db
      .select()
      .from(protections)
      .where(
        and(
          noSignal,
          eq(protections.orgId, org),
          party && eq(protections.partyId, party),
          keyset.where(protections.registeredAt, protections.id, registeredAt),
          kind ? keyset.among(protections.kind, kind) : undefined,
          status ? keyset.among(protections.status, status) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(protections.registeredAt, protections.id))
      .limit(keyset.fetch)

const uuid = ({ org }: Own): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

const holding = sql`('accepted','active','on_hold','recall_pending','objected','return_requested')`

/** A person of one lender's, as a lender or an agency names it. */
export interface NamedPerson {
  readonly party?: Named<'pty'> | undefined
  readonly placement?: Named<'plc'> | undefined
}

interface SubjectRow {
  readonly n: number
  readonly lender: string
  readonly party: string
  readonly jurisdiction: string
  readonly spans: readonly { kind: ProtectionKind; from: string; until: string | null }[] | null
}

export interface FoundSubject {
  /** Its place among those asked for, from 0. */
  readonly row: number
  readonly subject: Subject
  /** What the caller registered of the person before. */
  readonly spans: readonly ProtectionSpan[]
}

/** The persons named: of the lender's own records, or of the case files of an agency; any number in one statement. */
export const subjectsNamed =
  (side: Side, named: readonly NamedPerson[]): Statement<FoundSubject[]> =>
  async (db) => {
    const rows = await raw<SubjectRow>(sql`
      select r.n, f.lender, f.party, f.jurisdiction, (
        select jsonb_agg(jsonb_build_object('kind', k.kind, 'from', k.from_at, 'until', k.until_at)) from protections k
        where k.org_id = ${uuid(side)} and k.creditor_id = f.lender and k.party_id = f.party and k.status <> 'withdrawn') as spans
      from jsonb_to_recordset(${JSON.stringify(named.map(asked))}::text::jsonb) as r(n int, placement_id uuid,
        placement_ref text, party_id uuid, party_ref text)
      cross join lateral (${side.lends ? ofLender(side) : ofAgency(side)} offset 0) f`)(db)
    return rows.map(({ n, lender, party, jurisdiction, spans }) => ({
      row: n,
      subject: {
        creditorId: OrganisationId.fromUuid(lender),
        partyId: PartyId.fromUuid(party),
        ...{ namespace: null, tag: null, tagKey: null, exchangeId: null, jurisdiction },
      },
      spans: (spans ?? []).map(({ kind, from, until }) => ({
        ...{ kind, from: instantFromDatabase(from), until: until === null ? null : instantFromDatabase(until) },
      })),
    }))
  }

const asked = ({ party, placement }: NamedPerson, n: number) => ({
  n,
  placement_id: placement && 'id' in placement ? PlacementId.toUuid(placement.id) : null,
  placement_ref: placement && 'reference' in placement ? placement.reference : null,
  party_id: party && 'id' in party ? PartyId.toUuid(party.id) : null,
  party_ref: party && 'reference' in party ? party.reference : null,
})

/** A person without a debt is protected by the terms of our own. */
const ofLender = (side: Side): SQL => sql`
  select y.org_id as lender, y.id as party, coalesce((
    select a.jurisdiction from account_parties l join accounts a on a.org_id = l.org_id and a.id = l.account_id
    where l.org_id = y.org_id and l.party_id = y.id and l.ended_at is null order by l.added_at desc limit 1), '') as jurisdiction
  from parties y where y.org_id = ${uuid(side)} and y.id = coalesce(r.party_id,
    (select z.id from parties z where z.org_id = ${uuid(side)} and z.reference = r.party_ref))
  limit 1`

const ofAgency = (side: Side): SQL => sql`
  select p.lender_id as lender, (e ->> 'partyId')::uuid as party, p.jurisdiction
  from placements p
  join case_files c on c.viewer_id = ${uuid(side)} and c.placement_id = p.id
  cross join lateral jsonb_array_elements(c.parties) e
  where p.agency_id = ${uuid(side)} and p.status in ${holding} and (e ->> 'partyId')::uuid = r.party_id
    and p.id = coalesce(r.placement_id,
      (select q.id from placements q where q.agency_id = ${uuid(side)} and q.agency_reference = r.placement_ref))
  limit 1`

/** The lender of the caller's world that has this id. */
export const lenderKnown = (
  { actor }: Pick<Context, 'actor'>,
  id: OrganisationId | undefined,
): Statement<{ id: string }[]> =>
  raw(sql`select d.org_id as id from directory d where d.world = ${actor.world}
    and d.org_id = ${id ? OrganisationId.toUuid(id) : null}::uuid and d.kind in ('lender', 'debt_buyer') limit 1`)

export const insertProtections = (made: readonly Protection[]): Statement[] => {
  const [first, ...others] = made.map((protection) => ({ ...protection }))
  return first ? [insertMany(protections, [first, ...others])] : []
}

/** Which of these references name protections already. */
export const referencesTaken =
  (own: Own, references: readonly string[]): Statement<{ reference: string; id: ProtectionId }[]> =>
  async (db) => {
    const rows = await raw<{ reference: string; id: string }>(sql`
      select p.reference, p.id from protections p where p.org_id = ${uuid(own)} and p.exchange_id is null
        and p.reference = any (array(select ${unnested('text', references)}))`)(db)
    return rows.map(({ reference, id }) => ({ reference, id: ProtectionId.fromUuid(id) }))
  }

export const saveProtection =
  ({ orgId, id, version, ...changed }: Protection): Statement =>
  (db) => {
    const { treatment, limitContacts, limitDays, until, reviewOn, reviewedAt, status, endedAt, endCode } = changed
    const { evidenceReference, evidenceSha256, referredTo } = changed
    return db
      .update(protections)
      .set({
        ...{ treatment, limitContacts, limitDays, until, reviewOn, reviewedAt, status, endedAt, endCode, version },
        ...{ evidenceReference, evidenceSha256, referredTo },
      })
      .where(and(eq(protections.orgId, orgId), eq(protections.id, id)))
  }

/** Makes what every holder owes the persons what these protections say, and tells them; in this transaction. */
export const spread = (ids: readonly ProtectionId[], now: Instant): Statement[] =>
  ids.length === 0
    ? []
    : [
        raw(sql`
          select bridge.spread_protection(p.id, ${now}::timestamptz)
          from (select ${unnested('uuid', ids.map(ProtectionId.toUuid))} as id) p`),
      ]
