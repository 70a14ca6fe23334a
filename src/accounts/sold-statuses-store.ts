import { sql } from 'drizzle-orm'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PartyId, type PartyStatus } from './model.ts'

/** What holds of people who came with a debt; what is known of them already stays. */
export const insertSoldStatuses = (
  statuses: readonly { readonly partyId: PartyId; readonly status: PartyStatus }[],
  { org, now }: Pick<Context, 'org' | 'now'>,
): Statement => {
  const rows = statuses.map(({ partyId, status }) => ({ ...status, party: PartyId.toUuid(partyId) }))
  return raw(sql`
    insert into party_statuses (org_id, party_id, kind, from_on, until_on, regime, stay, source, recorded_at)
    select ${OrganisationId.toUuid(org)}::uuid, x.party, x.kind, x."from", x."until", x.regime, x.stay, x.source,
      ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as x(party uuid, kind text, "from" date, "until" date,
      regime text, stay boolean, source text)
    on conflict do nothing`)
}
