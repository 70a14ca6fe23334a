import { sql } from 'drizzle-orm'
import { placements } from '../../schema/tables/placements.ts'
import type { Named } from '../kernel/input.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { isPlacement } from './store.ts'

/**
 * A row where the frozen terms ask for the borrower's notice before work and none that names the agency went out, or the
 * one that did came back (TW-16-6-NOTICE).
 */
export const noticeOwed = (side: Pick<Context, 'org' | 'lends'>, name: Named<'plc'>): Statement<{ owed: boolean }[]> =>
  raw(sql`
    select true as owed
    from ${placements} join mandate_versions v on v.lender_id = ${placements.lenderId}
      and v.agency_id = ${placements.mandateAgencyId} and v.mandate_id = ${placements.mandateId}
      and v.number = ${placements.mandateVersion}
    where ${isPlacement(side, name)} and v.terms -> 'noticeBeforeWork' = 'true'::jsonb and not exists (
      select from notices n where n.lender_id = ${placements.lenderId} and n.account_id = ${placements.accountId}
        and n.kind = 'outsourcing' and n.agency_id = ${placements.agencyId} and n.delivery <> 'undeliverable')`)
