import { and, eq, type SQL, sql } from 'drizzle-orm'
import { licences } from '../../schema/tables/licensing.ts'
import { mandates, mandateVersions } from '../../schema/tables/mandates.ts'
import type { Named } from '../kernel/input.ts'
import { type Licence, LicenceId, licenceGaps, NOTICE_DAYS } from '../licensing/index.ts'
import { type Context, claimed, raw, type Statement, unnested } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { MandateId } from './model.ts'
import type { MandateFile } from './rules.ts'
import { isMandate } from './store.ts'

type Own = Pick<Context, 'org' | 'now'>

/** Mandates one step looks at, and licences it announces. */
export const REVIEWED_AT_ONCE = 200

const versionIs = (number: SQL) =>
  and(
    eq(mandateVersions.lenderId, mandates.lenderId),
    eq(mandateVersions.agencyId, mandates.agencyId),
    eq(mandateVersions.mandateId, mandates.id),
    sql`${mandateVersions.number} = ${number}`,
  )

const gapsAt = (now: string): SQL =>
  licenceGaps({ holder: sql`${mandates.agencyId}`, terms: sql`${mandateVersions.terms}`, at: now })

export interface Gaps {
  readonly missing: readonly string[]
}

/** What the agency lacks of the licences that the latest version requires. */
export const gapsOfLatest =
  (side: Pick<Context, 'org' | 'lends' | 'now'>, name: Named<'mnd'>): Statement<Gaps[]> =>
  (db) =>
    db
      .select({ missing: sql<string[]>`to_jsonb(${gapsAt(side.now)})` })
      .from(mandates)
      .innerJoin(mandateVersions, versionIs(sql`${mandates.latest}`))
      .where(isMandate(side, name))
      .limit(1)

/** The agency's mandates in force whose licences are not what the mandate says, locked; with what is missing now. */
export const mandatesToReview =
  ({ org, now }: Own): Statement<(MandateFile & Gaps)[]> =>
  (db) =>
    db
      .select({ mandate: mandates, latest: mandateVersions, missing: sql<string[]>`to_jsonb(${gapsAt(now)})` })
      .from(mandates)
      .innerJoin(mandateVersions, versionIs(sql`${mandates.inForce}`))
      .where(
        and(
          claimed,
          eq(mandates.agencyId, org),
          eq(mandates.status, 'active'),
          sql`${mandates.licencesMissing} is distinct from ${gapsAt(now)}`,
        ),
      )
      .orderBy(mandates.id)
      .limit(REVIEWED_AT_ONCE)
      .for('update', { of: mandates })

/** Writes down what is missing, for any number of mandates. */
export const saveLicensing = ({ org }: Own, reviewed: readonly MandateFile[]): Statement => {
  const of = <T>(value: (mandate: MandateFile['mandate']) => T) => reviewed.map(({ mandate }) => value(mandate))
  return raw(sql`
    update mandates m set unlicensed_at = r.at, version = r.version,
      licences_missing = coalesce((select array_agg(x order by x) from jsonb_array_elements_text(r.missing) x), '{}')
    from (select ${unnested(
      'uuid',
      of(({ lenderId }) => OrganisationId.toUuid(lenderId)),
    )} as lender,
      ${unnested(
        'uuid',
        of(({ id }) => MandateId.toUuid(id)),
      )} as id,
      ${unnested(
        'timestamptz',
        of(({ unlicensedAt }) => unlicensedAt),
      )} as at,
      ${unnested(
        'jsonb',
        of(({ licencesMissing }) => licencesMissing),
      )} as missing,
      ${unnested(
        'integer',
        of(({ version }) => version),
      )} as version) r
    where m.agency_id = ${OrganisationId.toUuid(org)}::uuid and m.lender_id = r.lender and m.id = r.id`)
}

export interface DueNotice {
  readonly licence: Licence
  readonly daysAhead: number
  readonly lenders: readonly OrganisationId[]
}

/** Licences of the organisation that end within a notice not given yet and that nothing follows; with the lenders it concerns. */
export const noticesDue =
  ({ org, now }: Own): Statement<DueNotice[]> =>
  async (db) => {
    const own = sql`${OrganisationId.toUuid(org)}::uuid`
    const due = sql`(
      select min(d.days) from unnest(coalesce((select s.notice_days from licence_settings s where s.org_id = ${own}),
        ${`{${NOTICE_DAYS.join(',')}}`}::integer[])) d(days)
      where ${licences.endsAt} <= ${now}::timestamptz + make_interval(days => d.days) and not exists (
        select from licence_notices n where n.org_id = ${own} and n.licence_id = ${licences.id} and n.days_ahead <= d.days))`
    const rows = await db
      .select({
        licence: licences,
        daysAhead: sql<number>`${due}`,
        lenders: sql<string[]>`(select coalesce(jsonb_agg(distinct m.lender_id), '[]') from mandates m
          join mandate_versions v on v.lender_id = m.lender_id and v.agency_id = m.agency_id and v.mandate_id = m.id
            and v.number = m.in_force
          where m.agency_id = ${own} and m.status = 'active'
            and concordat.licence_required(v.terms, ${licences.jurisdiction}, ${licences.activity}))`,
      })
      .from(licences)
      .where(
        and(
          claimed,
          eq(licences.orgId, org),
          eq(licences.status, 'granted'),
          sql`${licences.endsAt} > ${now}::timestamptz`,
          sql`${due} is not null`,
          sql`not exists (select from licences f where f.org_id = ${own} and f.jurisdiction = ${licences.jurisdiction}
            and f.activity = ${licences.activity} and f.status = 'granted' and f.starts_at <= ${licences.endsAt}
            and (f.ends_at is null or f.ends_at > ${licences.endsAt}))`,
        ),
      )
      .orderBy(licences.id)
      .limit(REVIEWED_AT_ONCE)
    return rows.map((row) => ({ ...row, lenders: row.lenders.map(OrganisationId.fromUuid) }))
  }

/** Remembers which notices were given: each is given once. */
export const insertNotices = ({ org, now }: Own, given: readonly DueNotice[]): Statement =>
  raw(sql`
    insert into licence_notices (org_id, licence_id, days_ahead, noticed_at)
    select ${OrganisationId.toUuid(org)}::uuid, ${unnested(
      'uuid',
      given.map(({ licence }) => LicenceId.toUuid(licence.id)),
    )}, ${unnested(
      'integer',
      given.map(({ daysAhead }) => daysAhead),
    )}, ${now}::timestamptz on conflict do nothing`)
