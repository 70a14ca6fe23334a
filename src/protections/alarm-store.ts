import { and, eq, isNull, sql } from 'drizzle-orm'
import { careAlarms, careSettings } from '../../schema/tables/care.ts'
import { members } from '../../schema/tables/tenancy.ts'
import {
  anyOf,
  type Context,
  claimed,
  insertMany,
  type Keyset,
  raw,
  type Statement,
  scheduleMany,
} from '../store/index.ts'
import { MemberId, OrganisationId } from '../tenancy/index.ts'
import { AlarmId, type CareAlarm, type CareSettings } from './alarm-model.ts'

type Own = Pick<Context, 'org'>

/** The job that tells everybody that nobody answered. */
export const ALARM_OVERDUE = 'care_alarm.overdue'

/** What the organisation chose; an empty list where it chose nothing yet. A member who left is told nothing. */
export const ownCareSettings =
  ({ org }: Own): Statement<CareSettings[]> =>
  (db) =>
    db
      .select({ specialistId: members.id, version: careSettings.version })
      .from(careSettings)
      .leftJoin(members, and(eq(members.orgId, careSettings.orgId), eq(members.id, careSettings.specialistId)))
      .where(eq(careSettings.orgId, org))
      .limit(1)

/** Whether this is a member of the organisation's. */
export const memberKnown = ({ org }: Own, member: MemberId | null): Statement<{ found: boolean }[]> =>
  raw(sql`select true as found from members m where m.org_id = ${OrganisationId.toUuid(org)}::uuid
    and m.id = ${member && MemberId.toUuid(member)}::uuid limit 1`)

export const saveCareSettings =
  ({ org, now }: Pick<Context, 'org' | 'now'>, { specialistId, version }: CareSettings): Statement =>
  (db) =>
    db
      .insert(careSettings)
      .values({ orgId: org, specialistId, version, createdAt: now })
      .onConflictDoUpdate({ target: careSettings.orgId, set: { specialistId, version } })

export const alarmNamed =
  ({ org }: Own, id: AlarmId): Statement<CareAlarm[]> =>
  (db) =>
    db
      .select()
      .from(careAlarms)
      .where(and(eq(careAlarms.orgId, org), eq(careAlarms.id, id)))
      .limit(1)

export const alarmForChange =
  ({ org }: Own, id: AlarmId): Statement<CareAlarm[]> =>
  (db) =>
    db
      .select()
      .from(careAlarms)
      .where(and(claimed, eq(careAlarms.orgId, org), eq(careAlarms.id, id)))
      .limit(1)
      .for('update')

export const alarmsWithIds =
  ({ org }: Own, ids: readonly AlarmId[]): Statement<CareAlarm[]> =>
  (db) =>
    db
      .select()
      .from(careAlarms)
      .where(and(eq(careAlarms.orgId, org), anyOf(careAlarms.id, ids.map(AlarmId.toUuid))))

export interface AlarmFilter {
  readonly open?: boolean | undefined
  readonly raisedAt?: { gte?: string | undefined; lt?: string | undefined } | undefined
}

export const alarmsOf =
  ({ org }: Own, { open, raisedAt }: AlarmFilter, keyset: Keyset): Statement<CareAlarm[]> =>
  (db) =>
    db
      .select()
      .from(careAlarms)
      .where(
        and(
          eq(careAlarms.orgId, org),
          open ? isNull(careAlarms.answeredAt) : undefined,
          keyset.where(careAlarms.raisedAt, careAlarms.id, raisedAt),
        ),
      )
      .orderBy(...keyset.orderBy(careAlarms.raisedAt, careAlarms.id))
      .limit(keyset.fetch)

/** Alarms kept, and the jobs that ring again where nobody answers. */
export const insertAlarms = (alarms: readonly CareAlarm[], context: Context): readonly Statement[] => {
  const [first, ...others] = alarms.map((alarm) => ({ ...alarm }))
  if (!first) return []
  const works = alarms.map(({ id, answerBy }) => ({ kind: ALARM_OVERDUE, subjectId: id, dueAt: answerBy }))
  return [insertMany(careAlarms, [first, ...others]), scheduleMany(works, context)]
}

export const saveAlarm =
  ({ orgId, id, overdueAt, answeredAt, outcome, version }: CareAlarm): Statement =>
  (db) =>
    db
      .update(careAlarms)
      .set({ overdueAt, answeredAt, outcome, version })
      .where(and(eq(careAlarms.orgId, orgId), eq(careAlarms.id, id)))
