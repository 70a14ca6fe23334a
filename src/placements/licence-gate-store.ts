import { sql } from 'drizzle-orm'
import { mandates, mandateVersions } from '../../schema/tables/mandates.ts'
import { placements } from '../../schema/tables/placements.ts'
import type { Named } from '../kernel/input.ts'
import { licenceGaps } from '../licensing/index.ts'
import type { Context, Statement } from '../store/index.ts'
import { raw } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PlacementBatchId } from './model.ts'
import { isPlacement } from './store.ts'

type Side = Pick<Context, 'org' | 'lends' | 'now'>

export interface LicenceGaps {
  readonly missing: readonly string[]
}

const gapsUnder = (mandate: ReturnType<typeof sql>, now: string) => sql`
  select to_jsonb(${licenceGaps({ holder: sql`m.agency_id`, terms: sql`v.terms`, at: now })}) as missing
  from (${mandate}) w join ${mandates} m on m.lender_id = w.lender_id and m.agency_id = w.agency_id and m.id = w.mandate_id
    join ${mandateVersions} v on v.lender_id = m.lender_id and v.agency_id = m.agency_id and v.mandate_id = m.id
      and v.number = m.in_force`

/** What the agency of a placement lacks of the licences its mandate requires now. */
export const gapsOfPlacement = (side: Side, name: Named<'plc'>): Statement<LicenceGaps[]> =>
  raw(
    gapsUnder(
      sql`select ${placements.lenderId} as lender_id, ${placements.agencyId} as agency_id,
        ${placements.mandateId} as mandate_id from ${placements} where ${isPlacement(side, name)}`,
      side.now,
    ),
  )

/** The same, of a batch that was offered to the organisation. */
export const gapsOfBatch = ({ org, now }: Side, id: PlacementBatchId): Statement<LicenceGaps[]> =>
  raw(
    gapsUnder(
      sql`select b.lender_id, b.agency_id, b.mandate_id from placement_batches b
        where b.agency_id = ${OrganisationId.toUuid(org)}::uuid and b.id = ${PlacementBatchId.toUuid(id)}::uuid`,
      now,
    ),
  )
