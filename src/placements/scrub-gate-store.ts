import { sql } from 'drizzle-orm'
import { placements } from '../../schema/tables/placements.ts'
import type { Named } from '../kernel/input.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import type { RequiredScrub } from './scrub-gate-rules.ts'
import { isPlacement } from './store.ts'

/**
 * What the frozen terms ask for before a placement is worked, the latest record of each person and of everybody, and
 * who is liable as the agency's case file says.
 */
export const requiredScrubs = (side: Pick<Context, 'org' | 'lends'>, name: Named<'plc'>): Statement<RequiredScrub[]> =>
  raw(sql`
    select q.kind, q."maxAgeDays",
      coalesce((
        select jsonb_agg(jsonb_build_object('partyId', l.party_id, 'performedOn', l.performed_on::text,
          'undecided', l.result <> 'clear' and l.decision is null))
        from (
          select distinct on (s.party_id) s.party_id, s.performed_on, s.result, s.decision from scrubs s
          where s.lender_id = ${placements.lenderId} and s.account_id = ${placements.accountId} and s.kind = q.kind
          order by s.party_id, s.performed_on desc, s.recorded_at desc
        ) l), '[]') as records,
      coalesce((
        select jsonb_agg(e ->> 'partyId') from case_files c, jsonb_array_elements(c.parties) e
        where c.viewer_id = ${placements.agencyId} and c.placement_id = ${placements.id} and e ->> 'liability' <> 'none'
      ), '[]') as liable
    from ${placements} join mandate_versions v on v.lender_id = ${placements.lenderId}
      and v.agency_id = ${placements.mandateAgencyId} and v.mandate_id = ${placements.mandateId}
      and v.number = ${placements.mandateVersion}
      cross join lateral jsonb_to_recordset(coalesce(v.terms -> 'scrubsRequired', '[]')) as q(kind text, "maxAgeDays" int)
    where ${isPlacement(side, name)}`)
