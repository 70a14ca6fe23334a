import { and, eq, type SQL, sql } from 'drizzle-orm'
import { licences } from '../../schema/tables/licensing.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Named } from '../kernel/input.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { CollectorId, type Finding, type ReplyCode } from './collector-model.ts'
import type { Licence, LicensedActivity } from './model.ts'
import type { CollectorFacts } from './standing-rules.ts'

const LICENCES_OF_A_KIND_MAX = 200

/** Everything that bears on whether a holder may do an activity in a jurisdiction: a statement for who decides on contact. */
export const licenceFacts =
  ({
    holder,
    jurisdiction,
    activity,
  }: {
    readonly holder: OrganisationId
    readonly jurisdiction: string
    readonly activity: LicensedActivity
  }): Statement<Licence[]> =>
  (db) =>
    db
      .select()
      .from(licences)
      .where(
        and(
          eq(licences.orgId, holder),
          eq(licences.activity, activity),
          sql`${licences.jurisdiction} = any (${sql.param([jurisdiction, jurisdiction.slice(0, 2)])}::text[])`,
          eq(licences.status, 'granted'),
        ),
      )
      .limit(LICENCES_OF_A_KIND_MAX)

/** Bars of overseers and upheld findings of the same person at other employers: codes and days, never whose. */
export interface ConductElsewhere {
  readonly bars: CollectorFacts['bars']
  readonly findings: readonly (Pick<Finding, 'kind' | 'severity' | 'happenedOn'> & {
    readonly decidedOn: CalendarDate
    readonly reply: ReplyCode | null
  })[]
}

export interface CollectorStandingRow {
  readonly id: CollectorId
  readonly facts: CollectorFacts
  readonly elsewhere: ConductElsewhere | null
  readonly jurisdiction: string
  readonly time_zone: string
}

/** The same, of a collector of the organisation's; nothing to an overseer, who sees each registration itself. */
export const conductOf = (
  { org }: Pick<Context, 'org'>,
  name: Named<'col'>,
): Statement<{ elsewhere: ConductElsewhere }[]> =>
  raw(sql`select bridge.conduct_of(c.id) as elsewhere from collectors c
    where c.org_id = ${OrganisationId.toUuid(org)}::uuid and ${named(name)}`)

const named = (name: Named<'col'>): SQL =>
  'id' in name ? sql`c.id = ${CollectorId.toUuid(name.id)}::uuid` : sql`c.reference = ${name.reference}`

/** What the standing of an own collector is judged on: a statement for who decides on contact, by whole key. */
export const collectorFacts = ({ org }: Pick<Context, 'org'>, name: Named<'col'>): Statement<CollectorStandingRow[]> =>
  standingRows(org, named(name))

/** The same for many at once, in no order: a day's list of contacts names few collectors, each many times. */
export const collectorsFacts = (
  { org }: Pick<Context, 'org'>,
  ids: readonly CollectorId[],
): Statement<CollectorStandingRow[]> =>
  standingRows(org, sql`c.id = any (${`{${ids.map(CollectorId.toUuid).join(',')}}`}::uuid[])`)

const standingRows = (org: OrganisationId, which: SQL): Statement<CollectorStandingRow[]> =>
  raw(sql`
    select concordat.typeid('col', c.id) as id, concordat.collector_facts(c.org_id, c.id) as facts,
      bridge.conduct_of(c.id) as elsewhere, c.jurisdiction, o.time_zone
    from collectors c join organisations o on o.id = c.org_id
    where c.org_id = ${OrganisationId.toUuid(org)}::uuid and ${which}`)
