import { sql } from 'drizzle-orm'
import { addSeconds, type Instant } from '../kernel/instant.ts'
import { type Actor, OrganisationId } from '../tenancy/model.ts'
import type { Database } from './database.ts'
import { raw, type Statement } from './statement.ts'
import { asActor } from './transaction.ts'

/** A share of one policy's quota in one window. */
export interface QuotaLease {
  /** The policy and whom it counts: `client:cli_…`. */
  readonly policy: string
  readonly windowStart: Instant
  readonly units: number
}

/** Windows older than this are forgotten by whoever leases next. */
const KEPT_SECONDS = 3600

/** Adds to what all processes have leased of a window, and answers the total. */
const lease = (org: string, { policy, windowStart, units }: QuotaLease): Statement<{ leased: number }[]> =>
  raw(sql`
    insert into quota_leases (org_id, policy, window_start, leased) values (${org}, ${policy}, ${windowStart}, ${units})
    on conflict (org_id, policy, window_start) do update set leased = quota_leases.leased + excluded.leased
    returning leased`)

const forget = (org: string, before: Instant): Statement =>
  raw(sql`
    delete from quota_leases where (org_id, policy, window_start) in (
      select org_id, policy, window_start from quota_leases where org_id = ${org} and window_start < ${before}
      limit 100 for update skip locked)`)

/** Leases inside the organisation whose quota it is: one flight. The answer is the total leased of the window so far. */
export async function leaseQuota(database: Database, actor: Actor, wanted: QuotaLease): Promise<number> {
  const org = OrganisationId.toUuid(actor.org)
  const old = addSeconds(wanted.windowStart, -KEPT_SECONDS)
  const [[total]] = await asActor(database, actor, lease(org, wanted), forget(org, old))
  return total?.leased ?? wanted.units
}
