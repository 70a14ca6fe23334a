import { type SQL, sql } from 'drizzle-orm'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { AgencyHolding } from './posting-rules.ts'
import { type Side, uuidOf } from './store.ts'

/** What of the lender’s debt is disputed now, as one row. */
export const disputedOf = (side: Side, account: SQL): SQL => sql`
  select coalesce(bool_or(c.stops = 'debt'), false) as whole, coalesce(sum(c.stopped_amount), 0)::text as amount
  from dispute_cases c where c.lender_id = ${uuidOf(side)} and c.account_id = ${account} and c.stops <> 'nothing'`

/** Who held the account, one after the other, and until when promises made to them count: one row, as JSON. */
export const holdingsOf = (side: Side, account: SQL): SQL => sql`
  select jsonb_agg(jsonb_build_object('placement', p.id, 'agency', p.agency_id, 'from', p.accepted_at, 'until', p.ended_at,
    'grace', (
      select r.grace_until from placement_recalls r
      where r.lender_id = p.lender_id and r.placement_id = p.id and r.recalled_at is not null
      order by r.requested_at desc limit 1)) order by p.accepted_at) as holdings
  from placements p
  where p.lender_id = ${uuidOf(side)} and p.account_id = ${account} and p.accepted_at is not null`

/** A row of `holdingsOf`; null where nobody ever held the account. */
export type HoldingsJson = readonly Readonly<Record<string, string | null>>[] | null

const moment = (text: string | null | undefined): Instant | null => (text == null ? null : instantFromDatabase(text))

export const holdingsFrom = (holdings: HoldingsJson): AgencyHolding[] =>
  (holdings ?? []).map(({ agency, placement, from, until, grace }) => ({
    ...{ agencyId: OrganisationId.fromUuid(agency as string), placementId: PlacementId.fromUuid(placement as string) },
    ...{ from: instantFromDatabase(from as string), until: moment(until), graceUntil: moment(grace) },
  }))
