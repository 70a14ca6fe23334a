import { type SQL, sql } from 'drizzle-orm'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Obstacle, type ObstacleKind, obstacleKinds } from './model.ts'

/** Who leaves, and which condition says that a record of a lender and an agency is theirs. */
interface Leaver {
  readonly org: SQL
  readonly own: SQL
}

/** What of each kind still runs. */
const running: Readonly<Record<ObstacleKind, (leaver: Leaver) => SQL>> = {
  placements: ({ own }) => sql`from placements where ${own}
    and status in ('offered','accepted','active','on_hold','recall_pending','objected','return_requested')`,
  recalls: ({ own }) => sql`from placement_recalls where ${own} and state in ('pending','objected','recalled')`,
  mandates: ({ own }) => sql`from mandates where ${own} and status in ('proposed','active')`,
  payments_in_flight: ({ own }) => sql`from payments_in_flight where ${own} and state = 'reported'`,
  disputes: ({
    org,
  }) => sql`from dispute_parties p join dispute_cases c on c.lender_id = p.lender_id and c.id = p.case_id
    where p.org_id = ${org} and c.status in ('open','acknowledged','escalated')`,
  reconciliations: ({ own }) => sql`from reconciliations where ${own} and ended_at is null`,
  agreements: ({ own }) => sql`from agreements where ${own} and status in ('proposed','countered')`,
  joint_agreements: ({ org }) => sql`from joint_agreements where lender_id = ${org}
    and status in ('gathering','proposed','active')`,
  joint_shares: ({ org }) => sql`from joint_agreement_shares s
    join joint_agreements j on j.lender_id = s.lender_id and j.id = s.joint_agreement_id
    where s.org_id = ${org} and s.lender_id <> ${org} and s.state in ('claimed','offered','accepted')
    and j.status in ('gathering','proposed','active')`,
  refunds: ({ org }) => sql`from refunds where lender_id = ${org} and status = 'owed'`,
  legal_matters: ({ own }) => sql`from legal_matters where ${own} and closed_at is null`,
  debt_sales: ({ org }) => sql`from debt_sales where (lender_id = ${org} or buyer_id = ${org})
    and state not in ('transferred','withdrawn','refused')`,
  exchange_memberships: ({ org }) => sql`from exchange_members where org_id = ${org}
    and state in ('applied','active','suspended')`,
  legal_holds: ({ org }) => sql`from legal_holds where org_id = ${org} and released_at is null`,
  subject_accesses: ({ org }) => sql`from subject_accesses where org_id = ${org} and state = 'running'`,
  imports: ({ org }) =>
    sql`from imports where org_id = ${org} and state in ('awaiting_upload','validating','processing')`,
}

const kinds = Object.keys(obstacleKinds) as ObstacleKind[]

/** What still runs, by kind; kinds of which nothing does are left out. */
export function obstaclesOf({ org, lends }: Pick<Context, 'org' | 'lends'>): Statement<Obstacle[]> {
  const id = sql`${OrganisationId.toUuid(org)}::uuid`
  const leaver = { org: id, own: lends ? sql`lender_id = ${id}` : sql`agency_id = ${id}` }
  const counts = kinds.map((kind) => sql`select ${kind}::text as kind, count(*)::int as count ${running[kind](leaver)}`)
  return raw(sql`select kind, count from (${sql.join(counts, sql` union all `)}) found where count > 0 order by kind`)
}
