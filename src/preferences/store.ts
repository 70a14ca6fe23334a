import { and, eq, type SQL, sql } from 'drizzle-orm'
import { preferences } from '../../schema/tables/preferences.ts'
import { ContactPointId, PartyId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { PlacementId, placementIdOf } from '../placements/index.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Preference, PreferenceId, type PreferenceKind } from './model.ts'

type Side = Pick<Context, 'org' | 'lends'>

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

/** A contact point by its id, with whose it is: of the lender's file, or as the case file shows it. */
export const pointNamed =
  (side: Side, point: ContactPointId, placement: Named<'plc'> | undefined) =>
  async (db: Parameters<Statement>[0]): Promise<{ id: ContactPointId; partyId: PartyId }[]> => {
    const id = sql`${ContactPointId.toUuid(point)}::uuid`
    const held = placement
      ? 'id' in placement
        ? sql`c.placement_id = ${PlacementId.toUuid(placement.id)}::uuid`
        : sql`c.placement_id = (select p.id from placements p where p.agency_id = ${uuid(side)}
            and p.agency_reference = ${placement.reference})`
      : sql`false`
    const rows = await raw<{ id: string; party: string }>(
      side.lends
        ? sql`select c.id, c.party_id as party from contact_points c
            where c.org_id = ${uuid(side)} and c.id = ${id} and c.removed_at is null`
        : sql`select (o ->> 'id')::uuid as id, (e ->> 'partyId')::uuid as party
            from case_files c, jsonb_array_elements(c.parties) e, jsonb_array_elements(e -> 'contactPoints') o
            where c.viewer_id = ${uuid(side)} and ${held} and (o ->> 'id')::uuid = ${id} limit 1`,
    )(db)
    return rows.map((row) => ({ id: ContactPointId.fromUuid(row.id), partyId: PartyId.fromUuid(row.party) }))
  }

/** Where none is named. */
export const noPoint: Statement<{ id: ContactPointId; partyId: PartyId }[]> = raw(sql`select null where false`)

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
