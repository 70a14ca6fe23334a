import type { NewId } from '../kernel/id.ts'
import { addSeconds, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { AlarmId, type AlarmOutcome, type CareAlarm, type CareSettings } from './alarm-model.ts'
import { protectionProblems as problems } from './problems.ts'

/** How long the specialist has before everybody who reads the feed is told again: a house rule. */
const ANSWER_SECONDS = 15 * 60

/** An alarm for what was read, told to whoever the organisation named. */
export const raised = (
  { source, placementId }: { source: string; placementId: PlacementId | null },
  { specialistId }: CareSettings,
  { org, now, newId }: { org: OrganisationId; now: Instant; newId: NewId },
): CareAlarm => ({
  ...{ orgId: org, id: newId(AlarmId), source, placementId, specialistId, raisedAt: now },
  ...{ answerBy: addSeconds(now, ANSWER_SECONDS), overdueAt: null, answeredAt: null, outcome: null, version: 1 },
})

/** Somebody acted, and says what came of it; once. */
export const answered = (alarm: CareAlarm, outcome: AlarmOutcome, now: Instant): Result<CareAlarm, Problem> =>
  alarm.answeredAt === null
    ? ok({ ...alarm, outcome, answeredAt: now, version: alarm.version + 1 })
    : refuse(new Problem(problems.alarmAnswered))

/** Nobody acted in time; null where somebody did, or there is time yet. */
export const overdue = (alarm: CareAlarm, now: Instant): CareAlarm | null =>
  alarm.answeredAt === null && alarm.overdueAt === null && alarm.answerBy <= now
    ? { ...alarm, overdueAt: now, version: alarm.version + 1 }
    : null
