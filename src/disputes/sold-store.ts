import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { disputeCases } from '../../schema/tables/disputes.ts'
import { type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { type Context, claimed, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type CaseFacts, CaseId, type CaseParty, type CaseStatus, openStatuses } from './model.ts'

type Own = Pick<Context, 'org'>

/** Disputes about some accounts of one’s own that are in these statuses, locked. `accounts` is an array of ids. */
const disputesOn =
  ({ org }: Own, accounts: SQL, statuses: readonly CaseStatus[]): Statement<CaseFacts[]> =>
  (db) =>
    db
      .select()
      .from(disputeCases)
      .where(
        and(
          claimed,
          eq(disputeCases.lenderId, org),
          eq(disputeCases.subject, 'dispute'),
          inArray(disputeCases.status, [...statuses]),
          sql`${disputeCases.accountId} = any (${accounts})`,
        ),
      )
      .for('update')

/** Those that nobody has answered. */
export const openDisputesOn = (own: Own, accounts: SQL) => disputesOn(own, accounts, openStatuses)

/** Those that went along with a debt that was sold. */
export const movedDisputesOn = (own: Own, accounts: SQL) => disputesOn(own, accounts, ['moved'])

/** Who has a part in disputes about some accounts of one’s own: whom what becomes of them is told. */
export const partiesOfDisputesOn =
  ({ org }: Own, accounts: SQL): Statement<(CaseParty & { readonly caseId: CaseId })[]> =>
  async (db) => {
    const rows = await raw<{
      case: string
      org: string
      role: CaseParty['role']
      from: string
      until: string | null
    }>(sql`
      select c.id as case, p.org_id as org, p.role, p.from_at as from, p.until_at as until
      from dispute_cases c join dispute_parties p on p.lender_id = c.lender_id and p.case_id = c.id
      where c.lender_id = ${OrganisationId.toUuid(org)}::uuid and c.account_id = any (${accounts}) and c.subject = 'dispute'`)(
      db,
    )
    return rows.map(({ case: id, org: party, role, from, until }) => ({
      ...{ caseId: CaseId.fromUuid(id), orgId: OrganisationId.fromUuid(party), role, from: instantFromDatabase(from) },
      until: until === null ? null : instantFromDatabase(until),
    }))
  }

/** The seller answers them no more: they are the buyer’s, as cases of its own. */
export const moved = (found: CaseFacts, now: Instant): CaseFacts => ({
  ...found,
  ...{ status: 'moved', answeredAt: now, version: found.version + 1 },
})

/** They are the seller’s again, where they were. */
export const movedBack = (found: CaseFacts): CaseFacts => ({
  ...found,
  status: found.escalatedAt !== null ? 'escalated' : found.acknowledgedAt !== null ? 'acknowledged' : 'open',
  ...{ answeredAt: null, version: found.version + 1 },
})

export const saveMoves = ({ org }: Own, cases: readonly CaseFacts[]): Statement => {
  const rows = cases.map(({ id, status, answeredAt, version }) => ({
    ...{ id: CaseId.toUuid(id), status, at: answeredAt, version },
  }))
  return raw(sql`
    update dispute_cases c set status = x.status, answered_at = x.at, version = x.version
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as x(id uuid, status text, at timestamptz, version integer)
    where c.lender_id = ${OrganisationId.toUuid(org)}::uuid and c.id = x.id`)
}
