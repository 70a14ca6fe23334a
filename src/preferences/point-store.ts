import { sql } from 'drizzle-orm'
import { ContactPointId, PartyId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'

type Side = Pick<Context, 'org' | 'lends'>

const uuid = ({ org }: Pick<Context, 'org'>) => sql`${OrganisationId.toUuid(org)}::uuid`

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
