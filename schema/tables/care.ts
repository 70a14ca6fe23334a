import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { PlacementId } from '../../src/placements/model.ts'
import { AlarmId, type AlarmOutcome } from '../../src/protections/alarm-model.ts'
import { MemberId, OrganisationId } from '../../src/tenancy/model.ts'
import { id, instant, ownedBy, version } from './columns.ts'

/** Who is told at once when somebody speaks of self-harm. */
export const careSettings = pgTable.withRLS(
  'care_settings',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    /** No foreign key: a member may leave. Then nobody is named. */
    specialistId: id('specialist_id', MemberId),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.orgId] }), ownedBy('care_settings', t.orgId)],
)

/** Words of self-harm somebody must act on. The words are not here. */
export const careAlarms = pgTable.withRLS(
  'care_alarms',
  {
    orgId: id('org_id', OrganisationId).notNull(),
    id: id('id', AlarmId).notNull(),
    source: text('source').notNull(),
    placementId: id('placement_id', PlacementId),
    specialistId: id('specialist_id', MemberId),
    raisedAt: instant('raised_at').notNull(),
    answerBy: instant('answer_by').notNull(),
    overdueAt: instant('overdue_at'),
    answeredAt: instant('answered_at'),
    outcome: text('outcome').$type<AlarmOutcome>(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('care_alarms_once').on(t.orgId, t.source),
    index('care_alarms_by_age').on(t.orgId, t.raisedAt, t.id),
    index('care_alarms_open').on(t.orgId, t.raisedAt, t.id).where(sql`${t.answeredAt} is null`),
    check('care_alarms_outcome', sql`(${t.answeredAt} is null) = (${t.outcome} is null)`),
    ownedBy('care_alarms', t.orgId),
  ],
)
