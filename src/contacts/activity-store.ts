import { and, eq, type SQL, sql } from 'drizzle-orm'
import { activities } from '../../schema/tables/activities.ts'
import { AccountId, type PartyId } from '../accounts/index.ts'
import type { Named } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { anyOf, type Context, insertMany, type Keyset, raw, type Statement, unnested } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Activity, ActivityId } from './activity-model.ts'
import { DecisionId } from './decision-model.ts'
import { PermitId } from './permit-model.ts'

type Side = Pick<Context, 'org' | 'lends'>

const uuid = ({ org }: Pick<Context, 'org'>) => sql`${OrganisationId.toUuid(org)}::uuid`

const own = (side: Side): SQL => eq(side.lends ? activities.lenderId : activities.agencyId, side.org)

export const activityNamed =
  (side: Side, id: ActivityId): Statement<Activity[]> =>
  (db) =>
    db
      .select()
      .from(activities)
      .where(and(own(side), eq(activities.id, id)))
      .limit(1)

export const activitiesWithIds =
  (side: Side, ids: readonly ActivityId[]): Statement<Activity[]> =>
  (db) =>
    db
      .select()
      .from(activities)
      .where(and(own(side), anyOf(activities.id, ids.map(ActivityId.toUuid))))

/** The row that corrects another, and the currency of its account. */
export const correctionOf = (side: Side, id: ActivityId): Statement<{ id: string | null; currency: string | null }[]> =>
  raw(sql`
    select c.id, coalesce(b.currency, p.currency) as currency from activities a
      left join activities c on c.lender_id = a.lender_id and c.happened_at = a.happened_at and c.corrects = a.id
      left join accounts b on b.org_id = a.lender_id and b.id = a.account_id
      left join placements p on p.lender_id = a.lender_id and p.id = a.placement_id
    where ${side.lends ? sql`a.lender_id` : sql`a.agency_id`} = ${uuid(side)} and a.id = ${ActivityId.toUuid(id)}::uuid`)

export interface ActivityFilter {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly party?: PartyId | undefined
  readonly collector?: Named<'col'> | undefined
  readonly direction?: Activity['direction'] | undefined
  readonly channel?: readonly string[] | undefined
  readonly flag?: string | undefined
  readonly promised?: boolean | undefined
  readonly happenedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const activitiesOf =
  (side: Side, filter: ActivityFilter, keyset: Keyset): Statement<Activity[]> =>
  (db) => {
    const debts = [
      ...(filter.placement ? [placementIs(side, filter.placement)] : []),
      ...(filter.account ? [accountIs(side, filter.account)] : []),
    ]
    const [debt, ...others] = debts
    const asked = and(
      own(side),
      otherwise(side, filter, keyset),
      ...others.map(aboutDebt),
      keyset.where(activities.happenedAt, activities.id, filter.happenedAt),
    )
    const order = keyset.orderBy(activities.happenedAt, activities.id)
    const of = (condition?: SQL) => db.select().from(activities).where(and(asked, condition))
    if (!debt)
      return of()
        .orderBy(...order)
        .limit(keyset.fetch)
    // Each half has its index: of one condition for both none would be, and the whole of a side would be read.
    return of(debt.recorded)
      .orderBy(...order)
      .limit(keyset.fetch)
      .unionAll(of(sql`(${debt.recorded}) is not true and ${besides(debt)}`))
      .orderBy(...order)
      .limit(keyset.fetch)
  }

/** What is asked besides the debt. */
const otherwise = (side: Side, filter: ActivityFilter, keyset: Keyset): SQL | undefined =>
  and(
    filter.party && eq(activities.partyId, filter.party),
    filter.collector && and(eq(activities.recordedBy, side.org), collectorIs(side, filter.collector)),
    filter.direction && eq(activities.direction, filter.direction),
    filter.channel && keyset.among(activities.channel, filter.channel),
    filter.flag ? sql`array_position(${activities.flags}, ${filter.flag}) is not null` : undefined,
    filter.promised === undefined ? undefined : filter.promised ? promiseStands : sql`not (${promiseStands})`,
  )

/** A promise, of a record that no correction replaces. */
const promiseStands: SQL = sql`(${activities.promiseDue} is not null
  and ${activities.correction} is distinct from 'recorded_in_error' and not exists (
    select from activities c where c.lender_id = ${activities.lenderId} and c.happened_at = ${activities.happenedAt}
      and c.corrects = ${activities.id}))`

/** An agency knows no accounts: to it, none is any. */
const accountIs = (side: Side, name: Named<'acc'>): Debt => {
  if (!side.lends) return { recorded: sql`false`, people: sql`select null::uuid where false`, debt: sql`'{}'::jsonb` }
  const account =
    'id' in name
      ? sql`${AccountId.toUuid(name.id)}::uuid`
      : sql`(select a.id from accounts a where a.org_id = ${uuid(side)} and a.reference = ${name.reference})`
  const people = sql`select l.party_id from account_parties l where l.org_id = ${uuid(side)} and l.account_id = ${account}`
  return {
    recorded: sql`${activities.accountId} = ${account}`,
    people,
    debt: sql`jsonb_build_object('account', ${account})`,
  }
}

const placementIs = (side: Side, name: Named<'plc'>): Debt => {
  const placement =
    'id' in name
      ? sql`${PlacementId.toUuid(name.id)}::uuid`
      : sql`(select p.id from placements p where ${
          side.lends
            ? sql`p.lender_id = ${uuid(side)} and p.lender_reference = ${name.reference}`
            : sql`p.agency_id = ${uuid(side)} and p.agency_reference = ${name.reference}`
        })`
  const people = sql`select bridge.people_of_placement(${placement})`
  const recorded = sql`${activities.placementId} = ${placement}`
  return { recorded, people, debt: sql`jsonb_build_object('placement', ${placement})` }
}

/** How a contact is about a debt. */
interface Debt {
  /** It is recorded under it. */
  readonly recorded: SQL
  /** Whose debt it is: a contact recorded under another debt of theirs may be about this one too. */
  readonly people: SQL
  /** As a contact that is about it too names it. */
  readonly debt: SQL
}

/** About the debt though recorded under another. Row security lets the first condition into an index, what is in a document not. */
const besides = ({ people, debt }: Debt): SQL =>
  sql`${activities.partyId} = any(array(${people})) and ${activities.debts} @> jsonb_build_array(${debt})`

const aboutDebt = (about: Debt): SQL => sql`(${about.recorded} or (${besides(about)}))`

const collectorIs = (side: Side, name: Named<'col'>): SQL =>
  'id' in name
    ? eq(activities.collectorId, name.id)
    : sql`${activities.collectorId} = (
        select k.id from collectors k where k.org_id = ${uuid(side)} and k.reference = ${name.reference})`

export const insertActivities = (rows: readonly Activity[]): Statement[] => {
  const [first, ...others] = rows.map((row) => ({ ...row, flags: [...row.flags] }))
  return first ? [insertMany(activities, [first, ...others]), ...useSlots(rows), ...usePermits(rows)] : []
}

/** A permit is used by the first contact that is recorded under it. */
function usePermits(rows: readonly Activity[]): Statement[] {
  const used = rows.filter(({ permitId }) => permitId !== null)
  if (used.length === 0) return []
  const each = (type: string, of: (row: Activity) => unknown) => unnested(type, used.map(of))
  return [
    raw(sql`
      update contact_permits p set used_at = u.at, version = p.version + 1
      from (select distinct on (lender_id, id) * from (
        select ${each('uuid', ({ lenderId }) => OrganisationId.toUuid(lenderId))} as lender_id,
          ${each('uuid', ({ permitId }) => permitId && PermitId.toUuid(permitId))} as id,
          ${each('uuid', ({ recordedBy }) => OrganisationId.toUuid(recordedBy))} as by,
          ${each('timestamptz', ({ recordedAt }) => recordedAt)} as at) n) u
      where p.lender_id = u.lender_id and p.id = u.id and p.asked_by = u.by and p.used_at is null`),
  ]
}

/** A slot that was used counts as the contact from now on, and no longer as a slot: once, whoever names it again. */
function useSlots(rows: readonly Activity[]): Statement[] {
  const used = rows.filter(({ decisionId }) => decisionId !== null)
  if (used.length === 0) return []
  const each = (type: string, of: (row: Activity) => unknown) => unnested(type, used.map(of))
  return [
    raw(sql`
      update contact_reservations s set used_at = u.at, version = s.version + 1
      from (select distinct on (lender_id, id) * from (
        select ${each('uuid', ({ lenderId }) => OrganisationId.toUuid(lenderId))} as lender_id,
          ${each('uuid', ({ decisionId }) => decisionId && DecisionId.toUuid(decisionId))} as id,
          ${each('uuid', ({ recordedBy }) => OrganisationId.toUuid(recordedBy))} as by,
          ${each('timestamptz', ({ recordedAt }) => recordedAt)} as at) n) u
      where s.lender_id = u.lender_id and s.decision_id = u.id and s.asked_by = u.by and s.used_at is null
        and s.released_at is null`),
  ]
}
