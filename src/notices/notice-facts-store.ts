import { sql } from 'drizzle-orm'
import { AccountId } from '../accounts/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { NoticeFact } from './notice-facts-rules.ts'

interface Row {
  readonly kind: NoticeFact['kind']
  readonly agency: string | null
  readonly sent: string
  readonly ends: string | null
}

/** Notices about one account that went out and did not come back, by its whole key, for the gate's one round trip. */
export const noticeFacts =
  ({ lender, account }: { readonly lender: OrganisationId; readonly account: AccountId }): Statement<NoticeFact[]> =>
  async (db) => {
    const rows = await raw<Row>(sql`
      select n.kind, n.agency_id as agency, n.sent_on::text as sent, n.period_ends_on::text as ends from notices n
      where n.lender_id = ${OrganisationId.toUuid(lender)}::uuid and n.account_id = ${AccountId.toUuid(account)}::uuid
        and n.delivery <> 'undeliverable' order by n.sent_on desc limit 100`)(db)
    return rows.map(({ kind, agency, sent, ends }) => ({
      ...{ kind, sentOn: sent as CalendarDate, periodEndsOn: ends as CalendarDate | null },
      agencyId: agency === null ? null : OrganisationId.fromUuid(agency),
    }))
  }
