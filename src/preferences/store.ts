import { and, eq, type SQL, sql } from 'drizzle-orm'
import { preferences } from '../../schema/tables/preferences.ts'
import { ContactPointId, type EndpointGround, type EndpointInput, PartyId, usedEndpoint } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { noticeTargetOf } from '../notices/index.ts'
import { placementIdOf } from '../placements/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Preference, PreferenceId, type PreferenceKind, type WishedEndpoint } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>
type Caller = Pick<Context, 'org' | 'lends' | 'sealing'>

const own = ({ org, lends }: Side): SQL => eq(lends ? preferences.lenderId : preferences.agencyId, org)

export const preferenceNamed =
  (side: Side, id: PreferenceId): Statement<Preference[]> =>
  (db) =>
    db
      .select()
      .from(preferences)
      .where(and(own(side), eq(preferences.id, id)))
      .limit(1)

export const preferenceForChange =
  (side: Side, id: PreferenceId): Statement<Preference[]> =>
  (db) =>
    db
      .select()
      .from(preferences)
      .where(and(claimed, own(side), eq(preferences.id, id)))
      .limit(1)
      .for('update')

export const preferencesWithIds =
  (side: Side, ids: readonly PreferenceId[]): Statement<Preference[]> =>
  (db) =>
    db
      .select()
      .from(preferences)
      .where(and(own(side), anyOf(preferences.id, ids.map(PreferenceId.toUuid))))

export interface PreferenceFilter {
  readonly party?: PartyId | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly kind?: readonly PreferenceKind[] | undefined
  readonly recordedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const preferencesOf =
  (side: Side, { party, placement, kind, recordedAt }: PreferenceFilter, keyset: Keyset): Statement<Preference[]> =>
  (db) =>
    db
      .select()
      .from(preferences)
      .where(
        and(
          own(side),
          party && eq(preferences.partyId, party),
          placement && eq(preferences.placementId, placementIdOf(side, placement)),
          kind ? keyset.among(preferences.kind, kind) : undefined,
          keyset.where(preferences.recordedAt, preferences.id, recordedAt),
        ),
      )
      .orderBy(...keyset.orderBy(preferences.recordedAt, preferences.id))
      .limit(keyset.fetch)

const uuid = ({ org }: Pick<Context, 'org'>): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

interface Naming {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly party: Named<'pty'>
  readonly contactPoint?: ContactPointId | undefined
  readonly endpoint?: EndpointInput | undefined
}

interface EndpointRow {
  readonly lender: string
  readonly party: string
  readonly shown: readonly string[]
  readonly endpoints: EndpointGround | null
}

/** What is named of the person's endpoints: of the lender's file, or as the case file shows it. Nothing where the person is not there. */
export const endpointNamed =
  (side: Caller, naming: Naming): Statement<WishedEndpoint[]> =>
  async (db) => {
    const { contactPoint, endpoint } = naming
    const [row] = await raw<EndpointRow>(sql`
      select t.lender, t.party, bridge.endpoints_of(t.lender, t.account, t.placement, t.party) as endpoints, ${
        side.lends
          ? sql`array(select c.id::text from contact_points c
              where c.org_id = ${uuid(side)} and c.party_id = t.party and c.removed_at is null)`
          : sql`array(select o ->> 'id' from case_files c, jsonb_array_elements(c.parties) e,
                jsonb_array_elements(e -> 'contactPoints') o
              where c.viewer_id = ${uuid(side)} and c.placement_id = t.placement and (e ->> 'partyId')::uuid = t.party)`
      } as shown
      from (${noticeTargetOf(side, naming)}) t where t.party is not null`)(db)
    if (!row?.endpoints) return []
    const shown = new Set(row.shown)
    const named = contactPoint && shown.has(ContactPointId.toUuid(contactPoint)) ? contactPoint : null
    const used = await usedEndpoint(
      {
        ...{ lender: OrganisationId.fromUuid(row.lender), party: PartyId.fromUuid(row.party), ground: row.endpoints },
        ...{ endpoint, point: named },
      },
      side,
    )
    const found = used?.ok ? used.value.pointId : null
    return [{ pointId: named ?? (found && shown.has(ContactPointId.toUuid(found)) ? found : null), used }]
  }

/** Where none is named. */
export const noEndpoint: Statement<WishedEndpoint[]> = async (db) => {
  await raw(sql`select null where false`)(db)
  return []
}

export const insertPreference =
  ({ channels, days, ...preference }: Preference): Statement =>
  (db) =>
    db.insert(preferences).values({ ...preference, channels: channels && [...channels], days: days && [...days] })

export const savePreference =
  ({ lenderId, id, until, withdrawnAt, version }: Preference): Statement =>
  (db) =>
    db
      .update(preferences)
      .set({ until, withdrawnAt, version })
      .where(and(eq(preferences.lenderId, lenderId), eq(preferences.id, id)))
