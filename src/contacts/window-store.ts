import { type SQL, sql } from 'drizzle-orm'
import type { Named } from '../kernel/input.ts'
import { placementIdOf } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'

/** Of so many people a screen tells when they may be contacted. */
const PEOPLE_MAX = 20

/** Everybody whom the case file of a held placement names, as questions to the gate; none where it is not held. */
export const peopleOn = (side: Pick<Context, 'org' | 'lends'>, placement: Named<'plc'>): SQL => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('placement', x.placement_id, 'party', x.party) order by x.party), '[]')
  from (
    select distinct c.placement_id, e ->> 'partyId' as party
    from case_files c, jsonb_array_elements(c.parties) e
    where ${side.lends ? sql`c.source_id` : sql`c.viewer_id`} = ${OrganisationId.toUuid(side.org)}::uuid
      and c.placement_id = ${placementIdOf(side, placement)}
    order by 2 limit ${PEOPLE_MAX}
  ) x)`
