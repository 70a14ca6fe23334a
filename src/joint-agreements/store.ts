import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { jointAgreementShares, jointAgreements } from '../../schema/tables/joint-agreements.ts'
import { AccountId, type PartyId } from '../accounts/index.ts'
import { restored, stored } from '../agreements/index.ts'
import type { CalendarFacts } from '../calendars/model.ts'
import type { Named } from '../kernel/input.ts'
import { anyOf, type Context, claimed, type Keyset, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type JointAgreement, JointAgreementId, type JointStatus } from './model.ts'

type Own = Pick<Context, 'org'>

const p = jointAgreements
const s = jointAgreementShares

export const uuidOf = ({ org }: Own): SQL => sql`${OrganisationId.toUuid(org)}::uuid`

export const planOf = (row: typeof p.$inferSelect): JointAgreement => ({
  ...row,
  invited: row.invited.map(OrganisationId.fromUuid),
  schedule: restored(row.schedule),
})

/** Own side first: what one leads, or has a share in. */
const seen = (own: Own): SQL | undefined =>
  or(
    eq(p.leadId, own.org),
    sql`exists (select from ${s} where ${s.creditorId} = ${uuidOf(own)} and ${s.leadId} = ${p.leadId}
      and ${s.jointAgreementId} = ${p.id})`,
  )

export const isPlan = (own: Own, name: Named<'jag'>): SQL | undefined =>
  'id' in name ? and(seen(own), eq(p.id, name.id)) : and(eq(p.leadId, own.org), eq(p.reference, name.reference))

export const planNamed =
  (own: Own, name: Named<'jag'>): Statement<JointAgreement[]> =>
  async (db) =>
    (await db.select().from(p).where(isPlan(own, name)).limit(1)).map(planOf)

/** The lead's own, locked. */
export const planForChange =
  (own: Own, name: Named<'jag'>): Statement<JointAgreement[]> =>
  async (db) => {
    const named = 'id' in name ? eq(p.id, name.id) : eq(p.reference, name.reference)
    const rows = await db
      .select()
      .from(p)
      .where(and(claimed, eq(p.leadId, own.org), named))
      .limit(1)
      .for('update')
    return rows.map(planOf)
  }

export const plansWithIds =
  (own: Own, ids: readonly JointAgreementId[]): Statement<JointAgreement[]> =>
  async (db) =>
    (
      await db
        .select()
        .from(p)
        .where(and(seen(own), anyOf(p.id, ids.map(JointAgreementId.toUuid))))
    ).map(planOf)

export interface PlanFilter {
  readonly as: 'lead' | 'creditor'
  readonly party?: PartyId | undefined
  readonly status?: readonly JointStatus[] | undefined
  readonly createdAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const plansOf =
  (own: Own, { as, party, status, createdAt }: PlanFilter, keyset: Keyset): Statement<JointAgreement[]> =>
  async (db) => {
    const mine =
      as === 'lead'
        ? eq(p.leadId, own.org)
        : sql`(${p.leadId}, ${p.id}) in (select ${s.leadId}, ${s.jointAgreementId} from ${s}
            where ${s.creditorId} = ${uuidOf(own)} and ${s.leadId} <> ${uuidOf(own)})`
    const rows = await db
      .select()
      .from(p)
      .where(
        and(
          mine,
          party && and(eq(p.leadId, own.org), eq(p.partyId, party)),
          keyset.where(p.createdAt, p.id, createdAt),
          status ? keyset.among(p.status, status) : undefined,
        ),
      )
      .orderBy(...keyset.orderBy(p.createdAt, p.id))
      .limit(keyset.fetch)
    return rows.map(planOf)
  }

export const insertPlan =
  (plan: JointAgreement): Statement =>
  (db) =>
    db.insert(p).values({
      ...plan,
      invited: plan.invited.map(OrganisationId.toUuid),
      schedule: stored(plan.schedule),
    })

export const savePlan =
  (plan: JointAgreement): Statement =>
  (db) => {
    const {
      status,
      endCode,
      kind,
      claimed: owed,
      total,
      paid,
      graceDays,
      cureDays,
      answerBy,
      startedAt,
      startedOn,
    } = plan
    const { cureUntil, endedAt, lookAt, changedAt, version } = plan
    return db
      .update(p)
      .set({
        ...{ status, endCode, kind, claimed: owed, total, paid, graceDays, cureDays, answerBy, startedAt, startedOn },
        ...{ cureUntil, endedAt, lookAt, changedAt, version, schedule: stored(plan.schedule) },
      })
      .where(and(eq(p.leadId, plan.leadId), eq(p.id, plan.id)))
  }

/** Where the debt named lies. */
export const placeOf = (own: Own, account: Named<'acc'>): Statement<{ jurisdiction: string }[]> =>
  raw(
    sql`select a.jurisdiction from accounts a where a.org_id = ${uuidOf(own)} and ${
      'id' in account ? sql`a.id = ${AccountId.toUuid(account.id)}::uuid` : sql`a.reference = ${account.reference}`
    } limit 1`,
  )

export const ownCalendar = (own: Own & Pick<Context, 'now'>): Statement<{ calendar: CalendarFacts | null }[]> =>
  raw(sql`select bridge.working_calendar_of(${uuidOf(own)}, ${own.now.slice(0, 10)}::date - 370) as calendar`)

export const calendarFrom = (found: readonly { readonly calendar: CalendarFacts | null }[]): CalendarFacts =>
  found[0]?.calendar ?? { timeZone: 'UTC', week: null, days: [] }
